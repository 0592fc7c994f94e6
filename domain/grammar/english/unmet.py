"""English: how people say that a criterion is not met without its name."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "is": phrases("is; are; was; were; looks; seems; look; sounds; would be; seem; has been; have been"),
    "all": phrases("""
        all; both; absolutely; perfectly; quite; really; totally; also; definitely; certainly; already; actually; very;
        a bit
    """),
    "fine": phrases("""
        fine; good; okay; great; clear; solid; ok; perfect; there; excellent; ideal; healthy; given; right; enough;
        plenty; real; met; covered; ticked; satisfied; fulfilled; approved; confirmed; available; secured; set;
        in place; agreed; sorted; sufficient; big enough; no problem; no issue; generous; strong; genuine; granted;
        released; settled; checked
    """),
    "obstacle": phrases("""
        a problem; an issue; the problem; the issue; the question; the obstacle; an obstacle; the blocker; the reason;
        the point; it; the concern; my concern; my problem; a concern; the topic; what kills it; a question
    """),
    "money": phrases("""
        money; cash; budget; budgets; funds; fund; funding; capex; opex; capital; finance; finances; financing; means;
        investment; pot; liquidity; resources; spend; spending; investments; 60k; grant; subsidy; savings; euros;
        funds for it
    """),
    "gone": phrases("""
        frozen; cut; gone; spent; used; used up; exhausted; slashed; blocked; on hold; on ice; tight; short; dried up;
        missing; committed; allocated; tied up; earmarked; depleted; empty; zero; locked; stopped; capped; denied;
        withdrawn; pulled; halved; reduced; cancelled; canceled; scrapped; axed; trimmed; redirected; diverted;
        reallocated; elsewhere; thin; nil; eaten up; swallowed; gone into; went into; went to; goes into; goes to;
        flowed into; burnt; burned; blown; overdrawn; maxed out; not there; not approved; not available; not released;
        not enough; not sufficient; not signed off; not granted; not secured; not yet approved; not yet released;
        not in the plan; too small; too low; too little; too tight; not real; for something else; fell through;
        never came; vanished; put on hold; not been approved; not been released; unfunded; nowhere near enough;
        next to nothing; not what she said; not come; not materialise; evaporated; refused; rejected; already planned;
        used for; spent on; spent already; not happening; not coming; cut back; cut to zero; reassigned
    """),
    "no_money": phrases("""
        no; not; without; zero; little; insufficient; lack of; lacks; lacking; out of; short of; short on; low on;
        run out of; ran out of; hardly any; barely any; nor; never; neither; not enough
    """),
    "coin": phrases("""
        euro; euros; cent; cents; penny; dime; dollar; dollars; pound; pounds; buck; bucks; k; eur; grand; thousand
    """),
    "cheap": phrases("1k; 2k; 3k; 4k; 5k; 6k; 7k; 8k; 9k; 10k; 12k; 15k"),
    "at_most": phrases("at most; max; tops; maximum; only; at best; just; no more than; up to; barely; merely"),
    "limit": phrases("""
        price range; range; budget; reach; league; means; limit; possibilities; spending limit; price bracket
    """),
    "happy": phrases("""
        happy; satisfied; content; fine; pleased; comfortable; delighted; thrilled; well served; at ease; ok; okay
    """),
    "boss": phrases("""
        ceo; cfo; coo; cio; cto; boss; board; director; owner; owners; management; manager; husband; wife;
        headquarters; head office; purchasing; procurement; hq; the group; father; dad; mother; brother; uncle;
        partner; chief; vp; principal; managing director; parent company; parent; finance; superior; superiors;
        head of; committee; president; holding; md; shareholder; shareholders; investors; mayor; council; corporate;
        bosses; chairman; chairwoman; trustees; line manager; higher up; higher ups; someone above; finance director;
        controller; treasurer; general manager; gm; founder; founders; legal; mother company; supervisory board;
        ministry; franchisor; landlord; partners; the buyer; central purchasing
    """),
    "decides": phrases("""
        decide; decides; sign; signs; signs off; sign off; approve; approves; make the decision; makes the decision;
        rules; makes the decisions; makes decisions; has the last word; has the final say; has the final word;
        calls the shots; holds the purse strings; takes the decision; takes the decisions; pulls the strings;
        has the say; must approve; has to approve; have to approve; needs to approve; must sign; has to sign;
        needs to sign; would have to sign; buys; would have to approve; does the buying; makes all decisions;
        makes all the decisions; makes that call; makes the call; handles purchasing; does the purchasing;
        controls the budget; holds the budget; owns the budget; signs everything; decides everything; decides alone;
        signs alone; buys centrally; buy centrally; have the final say; have the last word; is the one deciding;
        is the one who decides; is the decision maker; has to agree; must agree; wants to decide
    """),
    "meet": phrases("""
        meet; talk; see me; see us; take my call; take my calls; take a call; take calls; speak; sit down; come;
        have a call; have a meeting; take a meeting; schedule; get together; give me a slot; join; attend; see anybody;
        see anyone; see a rep; see sales; give me a date; give me time; give us time; give me an appointment;
        find time; agree to a call; agree to a date; commit to a date; commit to a meeting; set a date;
        set up a meeting; engage; be called; be contacted; be visited; be bothered; receive us; receive me; let us in;
        let me in; put me through; listen; pick up; hear from us; hear from me; answer my calls; answer the phone;
        return my calls; return calls; call back; call me back; respond; reply; host us; accept a visit;
        deal with sales; take the meeting; look at a demo; do a demo; do a call; do a meeting; see you; speak to us;
        talk to us; take our call; give us a slot; give us a date; let anybody in; receive anybody; be rung
    """),
    "meeting": phrases("""
        meeting; meetings; appointment; appointments; call; calls; demo; visit; visits; slot; slots; date with; meet;
        conversation; face to face; presentation; video call; zoom; teams call; visitors; sales call; sales calls;
        talks; chat
    """),
    "called_off": phrases("""
        cancelled; canceled; declined; called off; off; dead; refused; rejected; cancelled again; cancelled twice;
        scrapped; dropped
    """),
    "soon": phrases("""
        this year; this quarter; soon; any time soon; anytime soon; in the near future; within six months;
        at the moment planned; yet planned; this half year; in the foreseeable future; within # months; for another #;
        this season; for years; for a while; before long; within the year; within a year; on the cards;
        in the next few; in my lifetime; short term
    """),
    "far": phrases("""
        next year; next quarter; next summer; next spring; next autumn; next fall; next winter; 2028; 2029; 2030; 2031;
        2032; the year after; the year after next; two years; three years; four years; five years;
        the next fiscal year; next fiscal year; the new fiscal; the new fy; next fy; fy28; fy29; another year;
        another two years; a year from now; 18 months; 24 months; the following year; after the merger;
        the next decade; the distant future; some day; someday
    """),
    "when": phrases("""
        next year; next quarter; next summer; next spring; next autumn; next fall; next winter; 2026; 2027; 2028; 2029;
        2030; 2031; 2032; the year after; january; february; march; april; may; june; july; august; september; october;
        november; december; q1; q2; q3; q4; h1; h2; summer; spring; autumn; winter; the end of; end of; mid; late;
        early; the fall; two years; in two years; three years; the new year; the next fiscal year; next fiscal year;
        their next; fiscal; the year; a year; christmas; later; the summer; the spring; # years; fy; the new fy;
        next fy; after; the merger; the move; the elections; the old contract; the lease; the current contract; easter;
        the following; next season; # months; then; their contract; their lease; the new; the board; the annual
    """),
    "project": phrases("""
        project; decision; purchase; rollout; roll-out; go-live; golive; start; launch; switch; migration; switch-off;
        tender; implementation; kick-off; kickoff; introduction; it; everything; things; plan; plans; move;
        replacement; topic; renewal; the whole thing; programme; program; pilot; evaluation; investment; discussion
    """),
    "put_off": phrases("""
        postponed; delayed; moved; shelved; pushed; pushed back; pushed out; on hold; frozen; stopped; paused; parked;
        deferred; put off; put back; put on hold; suspended; stalled; slipped; adjourned; rescheduled; mothballed;
        on ice; put on ice; years off; years away; far off; a long way off; slid
    """),
    "acts": phrases("""
        buy; decide; purchase; start; begin; move; look; act; change; switch; sign; invest; replace; evaluate; revisit;
        talk; buying; deciding; starting; looking; planning; need it; want it; go live; roll out; kick off; touch;
        reconsider; think; buys; decides; starts; begins; happen; happens; do anything; do something; go ahead;
        make a decision; launch; upgrade
    """),
    "solution": phrases("""
        solution; system; tool; supplier; vendor; provider; software; excel; excel sheet; excel sheets; spreadsheet;
        spreadsheets; whiteboard; setup; set-up; product; platform; app; pen and paper; incumbent; current one;
        telematics; partner
    """),
    "current": phrases("""
        current; existing; present; old; own; own little; in-house; trusted; homemade; homegrown; little; new
    """),
    "works": phrases("""
        works; runs; does the job; does the trick; is enough; is fine; does everything; suffices; covers everything;
        is working; does it all; is sufficient; covers it; covers them; is good enough; is running; works well;
        works fine; does well; is okay; does what they need; fulfils everything; is perfectly fine; is doing fine;
        serves them well; do the job; do the trick
    """),
    "has_one": phrases("""
        have; has; use; uses; using; bought; got; signed; installed; run; runs; chose; introduced; went for
    """),
    "who_else": phrases("""
        another; a competitor; competitor; somebody; someone; telematik nord; our competitor; what
    """),
    "nobody": phrases("nobody; no one; none; no-one; not one; neither; not a soul"),
    "little_role": phrases("""
        intern; trainee; assistant; student; secretary; gatekeeper; apprentice; temp; receptionist; junior; clerk;
        working student; student worker; end user; influencer; messenger; pa; researcher; student assistant; volunteer;
        gofer; consultant; go-between; middleman; middle man; dispatcher; foreman; planner; buyer s assistant;
        placeholder
    """),
    "right_one": phrases("""
        decision maker; decision-maker; decider; buyer; signatory; right person; one deciding; one who decides; boss;
        one who signs; one to decide; one with the power; economic buyer; budget holder; right contact;
        one deciding this
    """),
    "power": phrases("""
        say; authority; mandate; decision power; power; influence; clout; signing power; signature; final say;
        authorisation; authorization; vote; budget responsibility; power to decide; decision making; right to sign;
        decision rights; leverage; purchasing power; decision-making power; signing authority; voice; powers; weight
    """),
}
UNMET: Table = {
    "budget": phrases("""
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
        financial trouble|difficulties|straits; insurance .. not pay|paid; cheap option; not in the|their|this budget
    """),
    "timeframe": phrases("""
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
        will|would|do|does|are|is|can not .. {acts} .. before|until|till|for;
        {acts} .. in|until|till|after|from|mid|by|at|only {far}; {acts} {far};
        planned|scheduled|foreseen|intended|slated|due .. {far}; not .. until|till {when};
        not planned|scheduled .. {when}; maybe|perhaps|possibly|earliest|at_best .. {far};
        {far} .. maybe|perhaps|at_best|earliest|or_later; wants|want to wait;
        no project|initiative planned|yet|right_now|at_the_moment|currently; not this year|quarter|season;
        after the summer break; {far} only|at_the_earliest; look|looks|looking|try .. again in|next {when};
        only|not until then; not happening {soon}?; decision|purchase|project|rollout .. in|until|for|after {far};
        outside|beyond our|the window|timeframe; again in {far}
    """),
    "timeframe?": phrases("""
        just|only|still looking|browsing|researching|exploring|gathering; again in|after {when}; in {when}; not now;
        not yet; buy|buying|decide|deciding|purchase|start in {when}; later; wait~;
        decision|purchase|project|rollout|go-live .. in|until|for|after|on {when}; deadline; contract; {far};
        postpone~; delay~
    """),
    "pain_point": phrases("""
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
        not looking for|to change|switch|replace|anything; no reason to; no reason for|change;
        solved it|the_problem|their_problem|internally already?;
        problem|issue .. is|was|has_been already? solved|gone|fixed|sorted; is not hurting;
        just|only|merely curious|curiosity|nosy; no intention of; has|have no reason; wants|want to keep;
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
        no slot|slots|date|appointment; not willing|ready|prepared|open|available to|for {meet}|a|us; unwilling to;
        does|do|will|did not want to {meet}|hear; hung up on? me|us?; hangs|hang up; hung up; slammed the phone;
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
        told|asked not to call|be|ring; no contact wanted|please; nobody|no_one there .. sit|talk|meet|see;
        not sit down
    """),
    "willing_to_meet?": phrases("""
        meet; meeting; meetings; appointment; visit; hung up; brochure; slot; call back; pick up; unreachable;
        gatekeeper; receptionist; cancelled; canceled; cancels; talk to us; speak to us; calls; through to; visitors
    """),
    "authority": phrases("""
        is|was|only|just|merely|as|being a|an|the|only|just|their? {little_role}; just|only|merely an? {little_role};
        wrong person|contact|level; has|have|had|needs|must to? ask|consult|convince her|his|their|the|with? {boss};
        asks her|his|their {boss}; clear|check it|everything|this with {boss};
        no|not|without|lacks|lacking|zero|little|hardly|never .. {power}; not .. a|the|our|my? {right_one};
        not in charge|responsible|authorised|authorized|entitled|empowered;
        does|do|did|can|could|may|will|is not decide|sign|allowed_to|buy;
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
        not .. in charge; over|above her|his head|pay|paygrade; nothing of the sort .. signs; signs nothing;
        goes|go through|to|via|past .. {boss}; everything goes .. {boss};
        it|that|this|decision is|lies .. up to .. {boss}; the {boss} buys|buy; only|just an? user|employee;
        no longer works|work|there|employed; left the company; has left the company; has retired; changed jobs;
        someone|somebody|another else|person|department .. in charge|responsible;
        not responsible for .. {solution}|that|this|purchasing|it
    """),
    "authority?": phrases("""
        decide; decides; decision; decisions; deciding; sign; signs; signature; boss; cfo; ceo; director; owner; board;
        signing; management; headquarters; head office; holding; father; dad; husband; wife; authority; approve;
        approval; in charge; intern; trainee; apprentice; assistant; secretary; purchasing; procurement; responsible;
        student; junior; mandate
    """),
}
