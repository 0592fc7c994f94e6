"""English: how people say that a criterion is not met without its name."""

from domain.grammar.language import Table, phrases

UNMET: Table = {
    "budget": phrases("""
        nothing left for ..; will|would|does|do not invest;
        nothing set_aside|put_aside|earmarked|allocated|reserved|planned_for_this;
        froze|frozen|freezes|stopped|cut|suspended .. spending|spendings|budget|budgets|capex|investments|expenses;
        spending|budgets|expenses|investments .. frozen|froze|stopped|suspended;
        money|funds|budget went|go|goes .. into|to;
        money|funds|budget was|were|has_been|have_been moved|diverted|reallocated|shifted|spent;
        {no_money} .. {money}; {money} .. {gone};
        can|could|will|would|do|does|did not .. afford|pay|spend|finance|fund|invest|justify; {no_money} .. {coin};
        unable|unwilling to afford|pay|spend|finance|fund|invest; too expensive|costly|pricey|dear|steep; broke; skint;
        penniless; cash strapped|poor; strapped for cash; out_of|beyond|over|outside|above their|her|his|the {limit};
        price|cost|costs|pricing|quote|offer {is} .. high|much|steep|expensive;
        nothing in|left|planned in_the|for|over? budget|plan|pot; no spend;
        not willing|prepared|ready|able to pay|spend|invest;
        spending|hiring|budget|investment|capex|cost freeze|ban|stop; out of money|budget|funds|cash;
        has|have nothing to spend; not budgeted|funded|financed; unfunded; costs more than|too_much;
        {at_most} # {coin}; {at_most} {cheap}; # {coin} {at_most}; {cheap} {at_most};
        nowhere near our|the price|minimum|level|entry|cost; nowhere near our|the entry|list price; cheaper;
        below|under our minimum|floor|limit|threshold|entry_price|list_price;
        want|wants|wanted|asked|asks|expects|expect it|this|for_it|us|everything for free|nothing|gratis; for free;
        no financial means; cost cutting|reduction; cutting costs; saving money; tighten|tightening their? belts|belt;
        austerity; no room in the|their budget; priced out; we are too expensive;
        half|third|quarter|fraction of what we|it; money|funds dried|ran|run up|out; want it|this for free; no means;
        does|do|did not have the? means|funds|cash|money; price .. dealbreaker|deal_breaker|killer; sticker shock;
        {no_money} .. two_pennies|pennies|a_bean|a_farthing|a_pot|loose_change; is|are not paying|funding|spending;
        spend|spends|spending zero|nothing|peanuts; nothing in|left_in|set_aside_in the|their|this plan|budget|pot|bank;
        bank|credit|credit_line|overdraft .. closed|frozen|pulled|stopped|cancelled|called_in; no money|budget approved;
        insolvent|bankrupt|bust|broke|in_administration|in_receivership|in_liquidation|going_under;
        living hand_to_mouth;
        cut to nothing|zero; subsidy|grant|loan .. refused|rejected|denied|not; counting|watching every penny;
        not|nothing|never approved|sanctioned|released .. money|budget|funds;
        money|budget|funds .. not|never approved|sanctioned|released|there|granted; zero|no cash; hiring_freeze;
        financial trouble|difficulties|straits; insurance .. not pay|paid; cheap option; not in the|their|this budget
    """),
    "timeframe": phrases("""
        no project|projects|plan|plans|decision|purchase|tender .. before|until|till {when};
        contract|lease|leasing|agreement|licence|license|subscription .. runs|lasts|goes|binds|expires|ends .. {far};
        contract|lease|leasing|agreement|licence|license|subscription .. runs|lasts|goes|binds until|till|through;
        runs|lasts until|till {when}; nothing .. before|until|till {when};
        nothing moves|happens|will_happen|changes|will_move .. before|until|till; before that|then nothing|no_one;
        bound|tied|locked|committed .. until|till; no time_frame|timeframe|timeline .. {when};
        not before|until|till {when}; not .. {soon}; not .. before|until|till {when};
        no plans|project|decision|purchase .. {soon}; next year|quarter at the earliest; earliest {when};
        not|no earlier than; {when} .. at_the_earliest|earliest|soonest; too early|soon|far_out|far_away|far_off;
        years away|off|out|from_now; in # years|months; in two|three|four|five|a_few|several|ten years;
        only in|from|after|by|starting {when}; no hurry|rush|urgency|time_pressure; not urgent; not in a hurry|rush;
        long way off|out; too far away|out|off|ahead; far in|into the future; some day; someday; not a? priority;
        low priority; no priority; no|not timeline|time_frame|timeframe|date|time_line|start_date; on hold until|till;
        postponed; put off; shelved; {project} .. {put_off}; {put_off} .. until|till|to|into|indefinitely {when}?;
        timing is wrong|off|bad|not; wrong|bad|awful time|timing; not ready to {acts};
        takes|take|will_take too_long|years|ages; not in the next # months|years; will|does|would not {acts} {when};
        will|would|does|do|did not .. {soon}; come|check|call|try|ring back in|after|next {when}?;
        will|would|do|does|are|is|can not .. {acts} .. before|until|till;
        will|would|do|does|are|is|can not .. {acts} .. for years|months|ages|another|at_least|a_while|{far};
        no date|dates; not|nothing .. this decade; nothing|not .. in_my_lifetime;
        {acts} .. in|until|till|after|from|mid|by|at|only {far}; {acts} {far};
        planned|scheduled|foreseen|intended|slated|due .. {far}; not .. until|till {when};
        not planned|scheduled .. {when}; maybe|perhaps|possibly|earliest|at_best .. {far};
        {far} .. maybe|perhaps|at_best|earliest|or_later; wants|want to wait;
        no project|initiative planned|yet|right_now|at_the_moment|currently; not this year|quarter|season;
        after the summer break; {far} only|at_the_earliest;
        only|not until then; not happening {soon}?; decision|purchase|project|rollout .. in|until|for|after {far};
        outside|beyond our|the window|timeframe; again in {far};
        pushed|moved|put .. out|back by|until|till .. {far}|years|months; tied|locked into .. until|till;
        can|could|will|would|did|does not give|name|tell|offer|commit .. date|dates|timeline|deadline|month|year;
        nothing urgent|planned|scheduled|imminent|on_the_horizon; tender|rfp|rfq .. {far}; no earlier_than;
        call|ring|contact|write me|us|them|him|her? again|back? in|after|next # years|months|quarters;
        call|ring|contact|write me|us|them|him|her? again|back? in|after|next {when};
        everything|purchasing|projects|decisions|it .. stopped|frozen|on_hold|halted .. until|till|for {when}?;
        no idea when; does|do|did not know when; not picked up again|before; years before|until; no sense_of_urgency;
        in no hurry|rush; no time pressure; start|starts|begin|begins thinking|looking|planning .. {far}
    """),
    "timeframe?": phrases("""
        just|only|still looking|browsing|researching|exploring|gathering; again in|after {when}; in {when}; not now;
        not yet; buy|buying|decide|deciding|purchase|start in {when}; later; wait~;
        decision|purchase|project|rollout|go-live .. in|until|for|after|on {when}; deadline; contract; {far};
        postpone~; delay~; look|looks|looking|try .. again in|next {when}
    """),
    "pain_point": phrases("""
        nobody|no_one|none .. bothered|cares|minds|hurts|complains|suffers;
        already|just|have|has replaced|swapped|switched|solved .. {solution}|it;
        no|not pressing|urgent|burning|acute|real issue|issues|need|problem|topic|matter;
        nothing pressing|burning;
        no|not|any problem|problems|issue|issues|trouble with .. what|their|how|the;
        no|not .. pain|pains|problem|problems|use_case; no|not .. need|needs|requirement|demand;
        {happy} with what|their|the|how|it|her|his|things|everything|excel|paper; nothing hurts|is_broken|s_broken;
        nothing wrong;
        do|does|did|will not need|have_a_problem|see_a_need|see_the_point|suffer|feel_pain|hurt|require|feel_any;
        nothing to|they solve|fix;
        do|does|did not see|feel|find any|a|the? problem|need|point|reason|value|benefit|pain|use|advantage;
        no use|demand for; not broken; hardly|barely sees|see|feels|feel;
        everything|it|all|things is|are|works|runs|goes fine|well|smoothly|ok|okay|perfectly|great;
        {happy} as is|they_are|it_is|things_are; already {has_one} .. {who_else}|{solution};
        {has_one} .. {solution} .. from|by a|another|competitor;
        {has_one} a|an|another|their? {current}? {solution} already; works|runs fine|well|great for them|her|him?;
        works for them|her|him; {current} {solution} .. {works}|{happy}; the|their|his|her|a? {solution} {works};
        all is well; has|have|got what they|she|he need|needs; they are|she_is|he_is {happy};
        not looking for|to change|switch|replace|anything; no reason to change|switch|replace|buy|act|look|do|move;
        no reason for|change;
        solved it|the_problem|their_problem|internally already?;
        problem|issue .. is|was|has_been already? solved|gone|fixed|sorted; is not hurting;
        just|only|merely curious|curiosity|nosy; no intention of; has|have no reason|need to_change|to_switch|to_buy;
        wants|want to keep;
        going to stay with; will|would|do|does not want_to? change|switch anything?; not suffering;
        no interest in changing|buying|switching|our|the_product; not a problem|pain|issue for them|her|him;
        bought|chose|signed|went .. from|with|for .. competitor|telematik_nord|someone_else;
        bought .. last|already|recently|competitor; in-house|inhouse solution|tool|system;
        built|wrote|developed their|it|one own|themselves|in-house;
        already covered|handled|sorted|solved|taken_care_of; nice to have; nice-to-have;
        no longer needed|a_problem|necessary|relevant; not relevant|necessary|needed|required;
        no claims|thefts|complaints|incidents; love|loves|like|likes their|his|her|the {current}? {solution};
        nothing wrong with; no need; see|sees|saw no need|problem|point;
        stick|sticking|stay|staying with .. {solution}|what|current; runs|run smoothly|fine|well;
        nothing broken|hurting|bothering|to_fix|to_solve|troubling|keeping_them_up; nothing bothers|hurts|troubles;
        sleep|sleeps very? well|fine|soundly; everything|it|all already? works; no|not .. requirement|requirements;
        could|can|did not find any|one|a_problem|much; nothing hurts; love|loves their|his|her|the old|new?;
        no headache|headaches|trouble|troubles|suffering; problem|problems gone|solved|went_away|has_gone;
        could|can not name .. problem|pain; could|can|did not find anything that_hurts|wrong|broken;
        does|do not have|see an issue|issues|one; nothing keeps them|him|her;
        only|just here|there for the|a
    """),
    "pain_point?": phrases("""
        wanted|downloaded .. paper|whitepaper|thesis|study; happy; satisfied; problem; problems; pain; need; needs;
        solution; competitor; excel; spreadsheet; spreadsheets; curious; incumbent; in-house; benefit; already have;
        already has; already use; already uses
    """),
    "willing_to_meet": phrases("""
        {meeting} was|is|got|has_been|were {called_off};
        will|would|does|do|did not see|receive me|us|anybody|anyone|sales|reps|you;
        does|do|did not want a|any|another|to? {meeting}|{meet}; does|do|did not want our|my|us {meeting};
        wants|want no {meeting}|contact;
        does|do|did|will|never not? return|returns|answer my|our|any|the calls|call|messages|mails|phone;
        does|do|did|will|never not? take|takes|pick_up my|our|any|the calls|call|messages|mails|phone;
        {nobody} .. {meeting}|{meet}; will|would|do|does|did|can|could not .. {meet}; not .. {meeting};
        no .. {meeting}; refuse|refuses|refused|refusing|declines|declined to|a|any|the|my|every? .. {meeting}|{meet};
        rejects|rejected|avoids|avoid|avoided|dodges|dodged to|a|any|the|my|every? .. {meeting}|{meet};
        no time to|for {meet}|us|me|a; not interested in .. {meeting}|talking|meeting|{meet};
        no slot|slots|appointment; give|gives|gave me|us no date|slot|time;
        not willing|ready|prepared|open|available to|for {meet}|a|us; unwilling to;
        does|do|will|did not want to {meet}|hear;
        will|would|does|did|can not|nobody give|grant|spare .. minutes|minute|half_an_hour|quarter_of_an_hour;
        hung up on? me|us?; hangs|hang up; hung up; slammed the phone;
        no {meeting}; keeps|kept cancelling|dodging|postponing|hanging;
        wants|want|wanted|needs|asked_for only|just? .. information|brochure|brochures|catalogue;
        wants|want|wanted|needs|asked_for only|just? .. material|white_paper|whitepaper|leaflet;
        only|just wants|want|wanted .. brochure|information|pdf|price_list|catalogue|material|paper|slides;
        by|via mail|email only; only|just by|via mail|email;
        cancelled|canceled|scrapped|called_off|missed|cancels the|her|his|our|every|my {meeting};
        cancelled|canceled|cancels twice|again|three_times|on_me|on_us; no-show; no show;
        did|does not show_up|show|turn_up|come|appear; never showed|turned|came|shows|answers|answered|picks|calls;
        will|does|do|would not talk|speak to|with us|me|sales|anyone|anybody; do|please not call|contact|ring;
        not to call|ring|contact|bother|phone; never to|again call|ring|again; ghosting|ghosted|ghosts me|us?;
        stood me|us up; asked|asks|told|wants|want not|us_not|me_not to|to_be call|ring|called|contacted;
        asked|asks|told|tells me|us .. never|not to|again ring|call|contact|phone;
        leave|left|leaves them|her|him|us|me alone|hanging|in_peace;
        will|would|does|do|did not take|accept|agree|give|commit .. {meeting}|time|date; not up for .. {meeting};
        no interest in .. {meeting}|talking|meeting; put|get|got us|me through not; not to put us|me through;
        reception|switchboard|secretary|gatekeeper|assistant .. blocks|blocked|stonewalls|shields;
        can not|never get through|past|hold|a_date|a_slot; impossible to reach|get|meet|schedule; unreachable;
        nobody answers|picks|reacts|responds; blocked my|me|our number|calls|mails?; radio silence;
        no response|reply|reaction; gone|went silent|quiet|dark; opted out; no visitors;
        will|would|does|do|did not have|want|let|allow .. reps|salespeople|sales|vendors|visitors|on|near|inside|around;
        is|are|was|were not going_to|about_to see|meet|receive|sit|talk|{meet};
        no reason|point|need|wish|desire|appetite|interest|plans|intention|inclination to|in|of {meet}|sitting|seeing;
        sees|see|saw no|little reason|point|need|sense to|in|of {meet}|sitting|seeing|meeting;
        no interest in sitting|talking|seeing|meeting; refused|declined|refuses|declines the|a|any|our|my {meeting};
        only|just said yes|agreed to .. get|be; does|do|did not want anybody|anyone|us|me|reps|visitors|to_see;
        does|do|did|will|would not want|wish|care to {meet}|see; never agreed to; sit|sitting down not|never;
        rather not {meet}; no visit|visits|teams|zoom; rather have|do .. than .. {meeting}; drop|dropping in not|rude;
        nobody|no_one .. agree .. visit|call|meeting; prefers|prefer not to {meet};
        no|not|never face-to-face|in_person|site_visit;
        told|asked not to call|be|ring; no contact wanted|please; nobody|no_one there .. sit|talk|meet|see;
        not sit down
    """),
    "willing_to_meet?": phrases("""
        meet; meeting; meetings; appointment; visit; hung up; brochure; slot; call back; pick up; unreachable;
        gatekeeper; receptionist; cancelled; canceled; cancels; talk to us; speak to us; calls; through to; visitors
    """),
    "authority": phrases("""
        it is .. who|that choose|chooses|decide|decides|sign|signs|approve|approves|buy|buys;
        not @ s call|decision|choice|say|job; not his|her|their|theirs call|decision|choice|say;
        is|was|only|just|merely|as|being a|an|the|only|just|their? {little_role};
        only|just|merely a|an? student|researcher; just|only|merely an? {little_role};
        wrong person|contact|level; has|have|had|needs|must to? ask|consult|convince her|his|their|the|with? {boss};
        asks her|his|their {boss}; has|have|had|needs|must to? ask somebody|someone|another|others else|person?;
        clear|check it|everything|this with {boss};
        no|not|without|lacks|lacking|zero|little|hardly|never .. {power}; not .. a|the|our|my? {right_one};
        not in charge|responsible|authorised|authorized|entitled|empowered;
        does|do|did|can|could|may|will|is not decide|sign|allowed_to; can|could|may not buy;
        does|do|did|can|could|may|will|is not approve|make_the_decision|make_decisions|deciding|the_one;
        signs|decides nothing|neither; can not decide|sign|approve|buy anything|nothing?;
        only|just|merely recommends|collects|collecting|gathers|prepares|compares|evaluates|forwards|advises;
        {boss} .. {decides}; {boss} has|makes|make|takes the|all|final? final|last? say|word|decision|decisions|call;
        {decides} .. {boss}; the {boss} does|do; has|have nothing to say|decide|do_with; not the right contact|person;
        somebody|someone|others|else_there|another else|colleague? {decides};
        decision|decisions is|are|lies|lie|sits|sit|gets|get made|taken|done? by|at|with|in .. {boss};
        purchasing|procurement|contracts is|are|lies|lie|sits|sit|gets|get made|taken|done? by|at|with|in .. {boss};
        decision|decisions|purchasing is|are|lies|lie|made|taken made|taken|centralised|centralized;
        decision|decisions|purchasing is|are|lies|lie|made|taken abroad|elsewhere|central|centrally|above;
        not up to her|him|them; not her|his|their decision|call|department; no influence|power|clout;
        not senior|high enough|up; too junior|low|far_down;
        has|have|must|needs|need to? ask|get|needs_approval|ask_for_permission|approval .. {boss}|approval|permission;
        not the one who decides|signs; decides|signs nothing; no decision|signing maker|power|rights|authority;
        needs|need|requires approval|sign-off|permission|the_okay from|of|by; is|are not the|a|our? {right_one};
        not .. in charge; wrong person to sign|decide|approve|buy|talk_to_about_money;
        over|above her|his head|pay|paygrade; nothing of the sort .. signs; signs nothing;
        goes|go through|to|via|past .. {boss}; everything goes .. {boss};
        it|that|this|decision is|lies .. up to .. {boss}; the {boss} buys|buy; only|just an? user|employee;
        no longer works|work|there|employed; left the company; has left the company; has retired; changed jobs;
        someone|somebody|another else|person|department .. in charge|responsible;
        not responsible for .. {solution}|that|this|purchasing|it;
        not .. him|her|them|he|she|they who|that decides|decide|signs|sign|approves|buys; can|could|may not sign;
        is|was|been|got let_go|fired|laid_off|made_redundant|sacked|dismissed; decides|signs|approves|buys nothing;
        is|are|gets|get|being decided|signed|approved|made .. by .. {boss}; wrong level|rung|floor|department|hierarchy;
        no say|vote|voice; has|have zero|little|no influence|say|power|weight; not allowed to sign|decide|buy|spend;
        just|only passes|passing .. on; needs|need .. signature|blessing|okay|nod of|from; successor not|unnamed
    """),
    "authority?": phrases("""
        decide; decides; decision; decisions; deciding; sign; signs; signature; boss; cfo; ceo; director; owner; board;
        signing; management; headquarters; head office; holding; father; dad; husband; wife; authority; approve;
        approval; in charge; intern; trainee; apprentice; assistant; secretary; purchasing; procurement; responsible;
        student; junior; mandate
    """),
}
