"""English: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

NAMES: Table = {
    "budget": phrases("budget; money; price; pricing; funds; funding; budgets; financing"),
    "timeframe": phrases("""
        timeframe; time frame; timing; timeline; time line; timescale; time-frame; timeframes
    """),
    "pain_point": phrases("""
        pain point; pain; need; pains; problem; use case; pain points; urgency
    """),
    "willing_to_meet": phrases("""
        will meet; willing to meet; meeting; willingness to meet; willingness; meet; appointment
    """),
    "authority": phrases("""
        authority; decision maker; decision-maker; decision power; decision making power; say; mandate
    """),
}
UNMET: Table = {
    "budget": phrases("""
        no|not|without|zero|little|insufficient .. money|funds|funding|budget|cash; money|cash is tight|short|gone;
        can|could not afford|pay|spend|finance|fund; too expensive|costly|pricey; broke; over|beyond their budget;
        price|cost|costs|pricing is|are|was too? high|much|steep; nothing in|left in the? budget|plan; no spend;
        will|would|do|does not pay|spend|fund; not willing to pay|spend; no cent|penny|dime; not a cent|penny|dime;
        budget|money|funding is|was|has|have been? frozen|cut|gone|spent|cancelled;
        budget|money|funding is|was|has|have been? missing|too_small|too_low|zero|used; spending|hiring? freeze;
        out of money|budget|funds; has|have nothing to spend; not budgeted; unfunded;
        budget|money is not there|approved|available|released|enough|sufficient; only # euro|eur|k|dollars;
        costs more than|too_much; cheaper; below|under our minimum; penniless; cash strapped|poor;
        budget is|was already? allocated|spent|committed; want it|this for free; no financial means|resources
    """),
    "timeframe": phrases("""
        contract .. runs|lasts until|till; runs|lasts until|till {when}; nothing .. before|until|till {when};
        no time_frame|timeframe|timeline .. {when}; not before|until|till {when}; not .. {soon};
        not .. before|until|till {when}; no plans|project .. {soon}; next year|quarter at the earliest;
        earliest {when}; {when} at the? earliest; too early|soon; years away; in # years|months;
        in two|three|four|five|a_few|several years; only in|from|after|by {when}; no hurry|rush; too far away|out|off;
        far in the future; long way off|out; some day; not a priority right_now|now|today;
        no|not timeline|time_frame|timeframe|date|time_line; on hold until|till; postponed; put off; shelved;
        project is|was|got postponed|delayed|moved|shelved|pushed|on_hold|frozen|stopped; contract runs until|till|to;
        locked in until|till; bound|tied by|to .. until|till; timing is|was wrong|off|bad; wrong|bad time|timing;
        not ready to buy; just looking|browsing|researching; takes too long; not in the next # months|years;
        pushed|moved|delayed it? to|until {when}; years from now; will|does not happen {when}; not soon; come back in;
        will not|do_not|does_not buy|decide|purchase|start before|until|till; nothing before|until {when}
    """),
    "timeframe?": phrases("""
        again in|after {when}; in {when}; not now; buy|buying|decide|deciding|purchase|start in {when};
        decision|purchase|project|rollout .. in|until|for {when}
    """),
    "pain_point": phrases("""
        no|not problem with what they|she|he have|has|use|uses; no|not .. pain|pains|need|problem|problems|use_case;
        {happy} with what|their|the|how|it|her|his; do|does not need|have_a_problem|see_a_need|see_the_point|suffer;
        do|does|did not see|feel any|a|the? problem|need|point|reason|value|benefit|pain; nothing hurts|to_solve;
        everything is|works|runs fine|well|smoothly|ok|okay|perfectly; {happy} as is|they_are|it_is; no use for;
        already have|has|use|uses|using a|another|someone|other; works|runs fine|well for them|her|him; all is well;
        current solution|system|tool|supplier|vendor is|works|does fine|good|well|the_job|enough;
        has|have what they need; they are|she_is|he_is {happy}; not looking for|to change|switch|replace;
        no reason to change|switch|buy; solved it|the_problem|their_problem already?;
        problem|issue is|was already? solved|gone|fixed; is not hurting; just|only curious|curiosity;
        no intention of changing; has|have no reason; nothing to fix; wants|want to keep;
        will not change|switch anything?; not suffering; no interest in changing; not a problem|pain for them
    """),
    "willing_to_meet": phrases("""
        {meeting} was|is|got off|dead; will not see me|us; does|do|did not want a|any|another {meeting};
        does|do not return|answer|take my|our calls; nobody|no_one|none .. {meeting};
        will|would|do|does|did|can not .. {meet}; not .. {meeting}; no .. {meeting};
        refuse|refuses|refused|refusing to|a|any|the? {meeting}|{meet};
        decline|declines|declined|rejects|rejected to|a|any|the? {meeting}|{meet}; no time to {meet};
        not interested in .. {meeting}|talking|meeting|{meet}; not willing|ready|prepared|open to {meet}; unwilling to;
        does|do|will|did not want to {meet}|hear; hung up on? me|us?; hung up; no {meeting}; avoids|avoid .. {meeting};
        wants|want only? information|brochures|a_brochure|a_catalogue|material by|via? mail?;
        only wants|want an? .. brochure; cancelled|canceled the|her|his|our {meeting};
        {meeting} was|is cancelled|canceled|declined; no-show; no show; did not show up|turn_up|come;
        will|does|do not talk|speak to|with us|me|sales?; do not call|contact; ghosting me|us;
        will|would|does|do not take|accept|agree .. {meeting}; stood me up; asked not to be called|contacted;
        not up for .. {meeting}; no interest in .. {meeting}|talking; just|only by|via mail|email
    """),
    "authority": phrases("""
        is|was a|an|the|only? intern|trainee|assistant|student|secretary|gatekeeper;
        has|have|had to ask her|his|their {boss}; must ask her|his|their {boss}; wrong person;
        needs her|his|their boss; asks her|his|their {boss}; no say|authority|mandate|decision_power|power_to_decide;
        not .. a|the? decision maker|decision-maker|decider;
        does|do|can not decide|sign|allowed_to_sign|allowed_to_decide|make_the_decision|make_decisions;
        could|may|will|is not decide|sign|allowed_to_sign;
        could|may|will|is not allowed_to_decide|make_the_decision|make_decisions; {boss} .. decides|signs|decide|sign;
        {boss} has|makes the? final|last? say|word|decision|call; just|only an intern;
        not in charge|responsible|authorised|authorized|entitled; has|have nothing to say|decide;
        not the right contact;
        somebody|someone|others|headquarters|head_office else? decides|decide|makes_the_decision|signs; wrong contact;
        is|was|only|just an? intern|student_worker|assistant|trainee;
        is|was|only|just an? working_student|junior|secretary|gatekeeper;
        decision|decisions is|are|lies|lie made? by|at|with .. {boss}|headquarters|parent|board|hq|group;
        not up to her|him|them; not her|his|their decision|call; no influence; no power; not senior enough; no clout;
        has to|must|needs to ask|needs_approval|ask_for_permission .. {boss}|approval; not the one who decides|signs;
        decides nothing; no decision|signing maker|power|rights|authority; can not decide|sign anything?;
        needs|need approval|sign-off from|of|by; is|are not the|a buyer|signatory|budget_holder|owner;
        not .. in charge
    """),
}
LACK = phrases("""
    no; not; without; missing; lacks; lack; lacking; none; never; zero; too @; wrong; weak; unclear; unknown;
    insufficient; not enough; absent; gone; not met; nothing; problem with; low; issue with; small; tight; poor; bad;
    fails; failed; unmet; not given; unrealistic; far; frozen; cut; cancelled; nobody; is the problem; is the issue;
    off; open; not there; doubtful; unconfirmed; hardly; vague; neither; nor; issue; questionable; not real; out;
    shaky; non-existent
""")
PRAISE = phrases("""
    is|are|was|were|looks|seems|look all? fine|good|okay|great|clear|solid;
    is|are|was|were|looks|seems|look all? given|perfect|right|enough|plenty|real|met;
    is|are|was|were there|approved|confirmed|available;
    is|are|was|were sorted|sufficient|big_enough|not_the_problem|not_the_issue;
    is|are|was|were not a|an|the problem|issue|question|obstacle; fits|fit|checks_out|works|exists|matches|stands;
    fine; okay; good; great; has|have|got|had a|the|some|enough|plenty|real|clear|big of?;
    there is|was enough|a|plenty; no problem|issue|issues|worries|doubt|question with|about|on; plenty of; enough; met;
    confirmed; would be there; yes; check; has|have got? money|budget|authority|pain; not a problem|an_issue;
    as agreed; true; ok with; is|are|was|were also|really|definitely|certainly|all|both fine|good|okay|great;
    is|are|was|were also|really|definitely|certainly|all|both there|clear|given|met|confirmed
""")
LINKS = phrases("""
    because of; due to; reason; reasons; the; a; on; for; criterion; criteria; number; numbers; their; her; his; is;
    it is; and; of; because; as; since; it fails on; fails on; also; just; simply; really; there is; they have;
    she has; he has; any; still; at all; both; main; mainly
""")
CONJUNCTIONS = phrases("and; plus; also; as well as; nor")
CONTRASTS = phrases("but; however; although; though; yet; except; only; whereas; while")
