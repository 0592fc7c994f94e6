"""English: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "duplicate": phrases("""
        duplicate|dupe|duplicated; {this} is a? duplicate|dupe; a duplicate|dupe; duplicate lead|record|entry
    """),
    "accept": phrases("""
        {readily}* accept|accepted|accepting {it}? {gladly}*; i|we {readily}* accept {it}? {gladly}*;
        accept|accepted|accepting the|this lead|handoff|case from|at|of|about|with @ @? @?;
        i|we {readily}* accept the|this lead|handoff|case from|at|of|about|with @ @? @?;
        {i_am} {readily}* accepting {it}? {gladly}*; {i_have} {readily}* accepted {it}? {gladly}*;
        {i_will} {readily}* accept {it} {gladly}*; {i_will} {readily}* take {one} on|over? {gladly}*;
        will {readily}* take|accept {it} on|over? {gladly}*;
        i|we {readily}* take this_one|this_lead|the_lead {gladly}*; {i_am} {readily}* taking {it} on|over? {gladly}*;
        taking {it} on|over? {gladly}*; {i_am}? {glad} to accept {it}? {gladly}*;
        {i_am}? {glad} to take {it} on|over? {gladly}*; {i_am}? {glad} to pick {it} up {gladly}*;
        {i_am}? {glad} to pick_up|have|run_with|take_over {one} {gladly}*;
        the|this lead|handoff|one|case is? {readily}* accepted {gladly}*;
        lead|handoff|case|both_hands accepted {gladly}*; it|this|that is {readily}* accepted {gladly}*;
        consider it|this|this_lead|this_one|her|him accepted|taken {gladly}*;
        i|we would like to accept|take {it} {gladly}*; my|the? answer|decision is? accept|accepted|yes {gladly}*;
        it|this|that is an accept|acceptance {gladly}*; {i_am} in|all_in {on_it}? {gladly}*;
        you? can? count me in {on_it}? {gladly}*; count me in lea; {i_will} have this_one|this_lead|it {gladly}*;
        {i_will} grab|pick_up|run_with|take_over|take_up {one} {gladly}*; {i_will} {readily}* pick {it} up {gladly}*;
        grabbing|picking_up|taking_over|taking_on {it} {gladly}*;
        {i_am} grabbing|picking_up|taking_over {it} {gladly}*; picking {it} up {gladly}*;
        put|you_can_put me down for this_one|this_lead|it {gladly}*;
        acceptance|yes|accept from me|us|my_side|our_side|my_end {on_it}? {gladly}*; {here_is} my acceptance {on_it}?;
        it|this|that|its|thats is? a big|clear|firm|definite? yes from me|us|my_side|my_end {on_it}? {gladly}*;
        a big|clear|firm|definite? yes from me|us|my_side|my_end {on_it}? {gladly}*;
        please|you_can|pls? mark|put|log|note|set {one} down|in? as|to accepted {gladly}*; mark as accepted {gladly}*;
        {i_am} going to take this_one|this_lead|it_on|this_on {gladly}*; {i_will} take {one} from here {gladly}*;
        sold_i accept {it}?; gets accepted; {i_am} {glad} with {it} and accept; {it} accepted {gladly}*;
        {i_have} taken|accepted this_one|this_lead|the_lead on? {gladly}*; {i_will} be taking {one} on|over? {gladly}*
    """),
    "reject": phrases("""
        {i_am} out {on_it}?; count|leave me out {on_it}?; {i_must} pass on {one} {gladly}*;
        pass|passing on this_one|that_one {gladly}*;
        going to have to pass on {one} {gladly}*
    """),
    "mine": phrases("""
        mine {thankfully}*; {this} is definitely? mine {thankfully}*; all mine; {this} is already? my|our {owner_area};
        {this} is|belongs|falls in|to|under my|our {owner_area}; {this} belongs to me|us; {this} is one of mine|ours;
        definitely mine; {this} has been mine; this_one|that_one s mine; {this} is with me already?; its mine
    """),
    "undo": phrases("""
        undo {undone}? {thankfully}*; please|pls|sorry? undo|revert|revoke|reverse {undone}? {thankfully}*;
        please|pls|sorry? cancel|retract|annul|scrap {undone_strictly} {thankfully}*; sorry undo {undone}?;
        please|pls|sorry? withdraw my|the last? answer|reply|decision|acceptance|rejection|mail|accept|reject|yes;
        i want|need|have|would_like to undo|revoke|reverse|retract|cancel {undone_strictly} {thankfully}*;
        i want|need|have|would_like to take {undone_strictly} back; i want|need|would_like to undo;
        i|we? take {undone_strictly} back; please|pls? take|roll {undone_strictly} back; please take it|that back undo;
        can|could you please? undo|revert|cancel|reverse {undone_strictly} please?;
        can|could you please? undo it|that|this; can|could you please? take {undone_strictly} back please?;
        i revoke|retract|withdraw|undo {undone_strictly}; {undone_strictly} was a mistake please? undo;
        roll back {undone_strictly}?
    """),
}
OPENINGS: Table = {
    "duplicate": phrases("""
        duplicate|dupe of|to|with; {this} is a? duplicate|dupe of|to|with; a duplicate|dupe of|to|with;
        same lead|person|contact as
    """),
    "accept": phrases("accept|accepted {it}? for|on_behalf_of"),
    "reject": phrases("""
        reject|rejected|rejecting|decline|declined|declining {it}?; i|we {readily}* reject|decline {it}?;
        {i_am} {readily}* rejecting|declining {it}?; {i_have} rejected|declined {it}?;
        {i_must} reject|decline|rejecting|declining {it}?; rejection; {i_must} turn {it} down; {i_must} say no to {it};
        {this} is|gets|was rejected|declined; it|this|that is a reject|rejection; lead|handoff rejected|declined;
        my|the? answer|decision is? a? reject|rejected|rejection|no; turning|turned {it} down;
        {i_am} turning {it} down; i|we turn|turned {it} down; not accepted;
        {i_must} pass|send|hand|give {it} back as a? reject|rejected|rejection;
        passing|sending|handing|giving {it} back as a? reject|rejected|rejection;
        no_go|rejection|reject from me|us|my_side; {it} rejected|declined; a reject|rejection {from_me}?;
        {this} has to be rejected|declined;
        please|pls|kindly? put|mark|log|note|list|file|enter {it}? down? as a? rejected|reject|rejection;
        {i_am} afraid it|this is a? reject|rejection; {this} needs to be rejected; i|we {readily}* reject {it};
        thumbs down from me|us|my_side|our_side|my_end; a? thumbs down {from_me}?; {i_must} pass_on_this and reject;
        {i_must} pass on {one} because|as|since|due_to|on_account_of; please|pls|kindly reject|decline|turn_down {it}?;
        can|could|would|will you please? reject|decline|turn_down {it}?; {it} gets rejected|declined;
        can|could|would|will you please? mark|put|log|set|record {it} down? as rejected|declined;
        please|pls|kindly? consider|treat|record|take|regard|count {it} as|to_be? rejected|declined|a_rejection;
        kicking|bouncing|knocking|batting|throwing {it} back|out; it|this|that has to be a? no|reject|rejection;
        that|this|which makes it a? reject|rejection|no; still? a? reject|rejection|no {from_me};
        will have to be a? no|reject|rejection; i|we say no to {it}; saying no to {it}
    """),
    "engaged called": phrases("""
        i|we? {done}* called|phoned|rang|rung|dialled|telephoned|facetimed;
        i|we? {done}* spoke|spoken|talked|chatted to|with; had a|the call with;
        i|we? {done}* left {whom}? a|her_a? voicemail|voice_mail|message|voice_message|vm;
        i|we|been? {done}* on the phone with|to; i|we? {done}* had a|the? {nice}* call|chat|talk|conversation with?;
        i|we? {done}* gave|given {whom} a call|ring|bell|buzz; {done}* got off the phone with;
        i|we? {done}* hung_up with;
        i|we? {done}* tried {whom} by_phone|on_the_phone|on_his_mobile|on_her_mobile?;
        i|we? {done}* tried {whom} twice|again|already|this_morning|today?;
        i|we? {done}* tried|trying|attempted to call|reach|ring|phone|get_hold_of;
        i|we? {done}* tried calling|ringing|phoning; i|we? {done}* got|reached through_to? {whom};
        i|we? {done}* reached|got_hold_of|got_through_to|caught;
        i|we? {done}* got|get his|her|the|a|their? voicemail|answering_machine|machine|mailbox|assistant;
        went|straight to|to_his|to_her voicemail|mailbox; i|we? {done}* had|got {whom} on the phone|line;
        first? call|phone_call done|made|completed; i|we? {done}* finished|ended a|my|the call;
        call|phone_call went well; i|we? {done}* made|had contact|the_call|a_call|first_contact with?; voicemail left;
        message left; rang {whom}; i|we? {done}* connected with; called {whom}; {i_have} {done}* been in touch with;
        {done}* in touch with; i|we? {done}* spoke|talked on the phone; we {done}* spoke|talked|chatted;
        i|we? {done}* exchanged voicemails; contacted {whom}? by phone; i|we? {done}* contacted {whom}; contacted
    """),
    "engaged mailed": phrases("""
        i|we? {done}* left {whom} a|an|some {nice}* {mail};
        i|we? {done}* mailed|emailed|e-mailed|messaged|texted|whatsapped; i|we? {done}* wrote|written to? {whom};
        i|we? {done}* sent|shot|dropped|fired {whom}? off? a|an|my|the? {nice}* {mail}; i|we? {done}* written|wrote to;
        i|we? {done}* sent a|an|the? {mail} to; mail|email|e-mail is? sent|out;
        i|we? {done}* dropped|sent {whom} a|some line|lines;
        i|we? {done}* sent {whom} a|an|my|the calendar|meeting? invite|invitation; mail|email went out;
        replied by mail; i|we? {done}* replied|answered|responded to {whom}? by? mail|email?;
        i|we? {done}* reached out by|via|on mail|email|linkedin; i|we? {done}* connected on linkedin;
        contacted {whom}? by|via mail|email|linkedin
    """),
    "engaged met": phrases("""
        i|we? {done}* met;
        i|we? {done}* had the|a|our? first? {nice}* meeting|coffee|lunch|breakfast|dinner|visit with?;
        the|our? first? meeting|visit|appointment took_place|happened|went_well|is_done|done; we met;
        {done}* visited {whom}; {done}* dropped|popped|stopped|swung by|in|round at? their|his|her|the;
        i|we {done}* visited;
        i|we? {done}* was|were|been at their|his|her|the site|office|plant|place|premises|yard|warehouse;
        been|went to|at see|their|his|her; i|we? {done}* saw {whom} today|yesterday|this_morning|at|on|in?;
        i|we? {done}* sat down with; i|we? {done}* bumped|ran into {whom}; visited;
        {done}* back from their|his|her|the site|office|visit
    """),
    "more_time": phrases("""
        {i_need} {span} {unit}; {i_need} {until}; {i_need} {span} {unit} more; {i_need} longer;
        {i_need} more|extra|additional|some|further time|days|hours|working_days;
        {i_need} a? bit|little|while|moment more|longer|extra|of time?;
        {i_need} a while|moment|bit_longer|little_longer; {i_need} time|an_extension|extension|until;
        {i_need} a? bit|little more|longer|extra time?; {i_need} some|a_bit|a_little more|extra|additional? time;
        can|could|would|will you please? extend|prolong {deadline}?;
        please|kindly|pls extend|prolong {deadline}? {till}?; extend|prolong {deadline} {till}?;
        can|could|may i|we please? extend|push|move|shift|delay {deadline}; extension {requested}*;
        more time {requested}*; can|could|would|will you please? push|move|shift {deadline} {till}|back|out;
        not yet decided; time until|till; can|could {deadline} be extended|moved|pushed; not yet need|needs more time;
        need time until|till|to_think|to_decide;
        i|we can|could not|hardly decide|answer|say|tell|judge {for_sure}? before|until|till|yet;
        not ready to decide|answer yet?; i|we am|are not ready|able to decide|answer|say yet|before|until;
        i|we can not decide yet; too early for me to decide; can|could you please? wait until|till;
        could this|it wait until|till; please wait until|till; hold it until|till; give me a chance until|till;
        {span} {unit} more please?; i|we? will? need|require the weekend|longer;
        i|we need to|more_time_to reach|speak|talk|meet .. first|before_i_decide|before_deciding;
        please? push|move {deadline} {till}; i|we? have not decided yet; can|could i|we please? answer|decide on|by;
        would like to extend {deadline}?; a few days please;
        can|could i|we please? have|get|take until|till|more_time|another|some_more_time|a_bit_more_time;
        time please until|till
    """),
    "not_mine": phrases("""
        not mine|ours; {this} is|was not mine|ours; {this} is not in? my|our {owner_area}; not in? my|our {owner_area};
        wrong {wrong_person}; {this} is not something? for me|us; {this} is not really? one? for me|us;
        not one for me|us; {i_am} not the right|correct|proper {wrong_person}; belongs to|with; not one of mine|ours;
        {this} belongs|goes|falls to|with|under; {this} should|must|needs|has|ought to? go|be|belong|sit|land to|with;
        {this} should|must have been|gone sent|routed|given|passed|assigned? to|with; {this} is not one of mine|ours;
        please|pls|kindly|could_you|can_you? {transfer} {it} on|over|across? to;
        {this} is in? someone_else|somebody_else; please|pls|kindly? {transfer} to; {this} is somebody|someone else;
        outside|out_of my|our {owner_area}; {this} is|are|lies outside|out_of my|our {owner_area};
        {this} is the wrong {wrong_person} for; {this} is|should_be handled|covered|owned|managed|looked_after by;
        you have|got the wrong {wrong_person};
        i|we do not|no_longer cover|handle|serve|own|manage|look_after|work|deal_with @;
        i|we no_longer cover|handle|serve|own|work; i|we do not do @ @? {owner_area};
        {i_am} not responsible|in_charge|the_owner for|of?; {i_am} the wrong {wrong_person};
        nothing for me to_take|here?; {this} is nothing for me; misrouted;
        you sent|gave|routed {it} to the wrong {wrong_person}; should|must go|be|sit|land to|with;
        {this} does not belong to|in|with me|my|our {owner_area}?; not my turf|business;
        i|we gave|handed {owner_area}|it|this|them|that_account over? to; somebody|someone else s {owner_area};
        {i_am} afraid {this} is not mine|in_my|my {owner_area}?; {this} has moved|gone to;
        {wrong_person} is wrong here
    """),
    "faulty": phrases("""
        the|her|his|their|this|that? {data} belongs|belonged|rings|leads to|at|through|for? a|an|another;
        the|her|his|their|this|that? {data} belongs|belonged|rings|leads to|at|through|for? some|somebody;
        the|her|his|their|this|that? {data} belongs|belonged|rings|leads to|at|through|for? someone|no_longer;
        the|her|his|their|this|that? {data} goes|connects|is_that_of|is to|at|through|for? a|an|another;
        the|her|his|their|this|that? {data} goes|connects|is_that_of|is to|at|through|for? some|somebody;
        the|her|his|their|this|that? {data} goes|connects|is_that_of|is to|at|through|for? someone|no_longer;
        the {data} you|i gave|have|sent|noted|wrote me|us|down? belongs|rings to|through? a|an|another;
        the {data} you|i gave|have|sent|noted|wrote me|us|down? leads|goes|connects to|through? a|an|another;
        the {data} you|i gave|have|sent|noted|wrote me|us|down? belongs|rings to|through? some|somebody;
        the {data} you|i gave|have|sent|noted|wrote me|us|down? belongs|rings to|through? someone|nowhere;
        the {data} you|i gave|have|sent|noted|wrote me|us|down? leads|goes|connects to|through? some|somebody;
        the {data} you|i gave|have|sent|noted|wrote me|us|down? leads|goes|connects to|through? someone|nowhere;
        {this} left|has_left that|the|this company|firm; {this} no_longer works|worked there|here;
        the|her|his|this|that|your {data} .. is|are wrong|incorrect|faulty|invalid|dead; faulty;
        there is a mistake|typo|error in;
        the {data} you|i|we gave|have|got|sent|noted me|us? is|are|was|does|do not? {at_fault}|work|exist|match|ring;
        the|her|his|their|your|that? {data} is|are|was|seems|looks|appears to_be? a? {at_fault}; {this} is faulty;
        wrong {data};
        the|her|his|their|your|that? {data} does|do not work|exist|match|ring|connect|belong|fit|function;
        the|her|his|their? {data} has|have|contains|lacks a|one|two? digit|digits|letter|letters|typo|mistake|error;
        the|my? mail|email|message|e-mail|it bounced|bounces|bounced_back|came_back;
        the record is wrong|faulty|incorrect; {data} is|are not valid|correct|right;
        the|her|his|their? {data} bounces|bounced|ends_nowhere|ends_in_nowhere;
        the|her|his|their? {data} rings|leads|goes out|nowhere|somewhere_else|to_someone_else|to_a;
        wrong {data} in the record; you|we have|got|have_got the|her|his {data} wrong;
        there is no .. at that|this|the company|number|address; no .. works|working there|here|at;
        {data} wrong|incorrect|dead|faulty|invalid|missing|bounced|bouncing; bad {data};
        nobody|no_one of|by|with that|this name; his|her name is not|actually;
        record|data|entry is? faulty|incorrect|wrong;
        the|her|his? {data} can not be|is_not reached|reachable|dialled|connected|assigned; typo in the|her|his {data};
        the|this number you|i have|gave|dialled is|has; i|we? {done}* got|reached the wrong person|company|number
    """),
    "question": phrases("""
        question; quick|short|one|a|one_quick|a_quick|just_a|just_one|small|another question;
        i|we have a|one|another|quick question;
        can|could|would you please? tell|ask|check|clarify|confirm|find_out|look_up; please ask her|him|them|anna;
        i|we would like to know|ask|understand; do you know|remember|happen_to_know;
        any idea who|what|when|where|why|how|whether; question for you|lea; i|we? wonder|am_wondering|wondering;
        just wondering; please? tell me who|what|when|where|why|how|whether;
        {i_must} know who|what|when|where|why|how|whether; what|who|when|where|which exactly did|does|is|was|are
    """),
    "return": phrases("""
        return|returned|returning {it}?; i|we return {it}; {i_am} returning {it}?;
        {this} goes|has_to_go back to you|marketing?; {i_have} returned {it}?;
        {i_am}? sending|giving|handing|passing {it} back; {i_am} sending|giving|handing|passing @ @? back;
        please? take {it} back; returning it;
        i|we? send|give|hand {it} back; {i_must} return|give_back|hand_back|send_back {it}?;
        {i_must} give|hand|send|bring {it} back; {i_must} give|hand|send|bring @ @? back;
        back to you|sender with {it}?; sending {it} back|back_to_you;
        returned {it}; {this} comes|is_coming|is_going back to you
    """),
}
REFUSALS = phrases("""
    thanks|thank_you for_this|for_this_one|for_it|for_the_lead|lea? but no|no_thanks|not_for_me;
    {i_will} not be taking {it} on?;
    i|we can|will|do|shall|could not accept|take {it}? on?; can|will|do|could not accept|take {it}? on?;
    not accepting|taking {it}? on?;
    {i_am} not accepting|taking|going_to_take|going_to_accept|able_to_accept|able_to_take {it}? on?; not acceptable;
    {this} is not acceptable; unable to accept|take {it}? on?; {i_am} unable to accept|take {it}? on?; no thanks;
    no thank you; thanks but no thanks; {i_must} say no; i|we do not want {it};
    {this} is a? clear|big|hard? no from_me? from_us?; {this} is not a fit; not a fit; no fit; i|we refuse {it}?;
    a? hard|clear|big? no {from_me}; {this} is a no-go|no_go|non-starter;
    i|we will not be? accept|take|taking|accepting {it}? on?; {this} is not a|really_a lead; {this} is not qualified;
    not qualified; {this} does not qualify; does not qualify; unqualified; {this} is no good|lead|go; not a lead;
    no lead; not interested in {it}; thanks but i|we can|will not; no {from_me}; {i_am} not interested in {it};
    no_go|no-go; i|we do not see a lead|an_opportunity here?; nothing to win|gain here|there; {this} is dead;
    {this} is going nowhere; no chance here|there|with_them?; {this} will not fly|work_out|go_anywhere;
    no deal here|there; {i_am} not going to pursue|work {it}; not pursuing|worth_pursuing {it}?;
    i|we do not|will_not pursue {it}; not worth it|my_time
""")
GUESSES: Table = {
    "accept": phrases("""
        can|could|may i|we take|accept|have|keep {it}; take {it}; accept|accepted;
        sounds good|great|perfect|interesting; looks good|great|fine|promising; i am on_board|up_for_it; deal;
        i|we would be happy|glad|delighted to accept|take; i|we would love to take|accept|have; sure; okay;
        i|we can accept|take {it}; yes please; yes; go ahead; agreed; i am on it; on it; perfect; i|we got this;
        all yours; i|we have got this; will do; i will accept; i would accept; approved; works for me; i want {it};
        on board; let us go; take it|this_one {thankfully}*; please accept; great; fine by|with me; all right;
        let us do it; i am interested; except|excepted {it}?; thumbs up; roger; acceptance; leave it with me;
        consider it done; good to go; i am game; i want to accept; happy to help; okay for|from|with me
    """),
    "reject": phrases("""
        pass; i|we? will|am|are? pass|passing on {it}?; i|we have_to|will|must pass; no; hard pass; nope;
        it is not a match; not interested; not for me; no way; not this time; i would reject; not a match;
        not convinced; i|we would rather not; i|we would not accept|take {it}?; skip {it}?; leave it; drop it;
        forget it; no interest
    """),
    "more_time": phrases("""
        i will let you know; i will get back to you; i will decide; not yet; let me think|check; tomorrow;
        still thinking; give me a moment; hold on; later; i am still thinking; i will answer; i need to check|think;
        need to think; soon
    """),
    "not_mine": phrases("""
        tom s|is; clara s|is; wrong; not me; who is this for; someone|somebody else; ask tom|clara
    """),
}
