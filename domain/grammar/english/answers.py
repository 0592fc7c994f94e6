"""English: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "readily": phrases("""
        gladly; happily; with pleasure; definitely; certainly; absolutely; hereby; formally; officially; of course;
        now; then; very
    """),
    "it": phrases("""
        it; this; this one; this lead; that one; that lead; the lead; lead; this handoff; the handoff; handoff; her;
        him; them; this opportunity; this contact; that
    """),
    "this": phrases("""
        this; that; it; this one; that one; this lead; the lead; she; he; lead; they
    """),
    "gladly": phrases("""
        from my side; from me; from us; on my side; and thanks; gladly; happily; with pleasure; definitely; certainly;
        absolutely; hereby; formally; thanks; of course; right away; now; then; please; thank you; as discussed;
        with thanks; immediately; very much; from you; many thanks; officially; today; all good; straight away
    """),
    "done": phrases("""
        just; already; now; quickly; finally; have; have just; have already; had
    """),
    "whom": phrases("her; him; them; the customer; the contact; the prospect; the lead"),
    "owner_area": phrases("""
        territory; region; account; patch; area; segment; industry; customer; lead; vertical; turf; country; sector;
        accounts; market
    """),
    "data": phrases("""
        phone; phone number; number; mobile; mobile number; mail; email; mail address; address; email address; e-mail;
        name; company; record; data; details; contact; contact data; contact details; meeting time; meeting link;
        link; job title; spelling; company name; date
    """),
}
COMMANDS: Table = {
    "accept": phrases("""
        {readily}* accept|accepted|accepting {it}? {gladly}*; i|we {gladly}* accept {it}? {gladly}*;
        accept|accepted|accepting the|this lead|handoff from|at|of|about @ @? @?;
        i|we {gladly}* accept the|this lead|handoff from|at|of|about @ @? @?;
        i|we am|are {gladly}* accepting {it}? {gladly}*; i|we have {gladly}* accepted {it}? {gladly}*;
        i|we will {gladly}* accept {it} {gladly}*; i|we will {gladly}* take {it} on? {gladly}*;
        will {gladly}* take|accept {it} on? {gladly}*; i|we {gladly}* take this_one|this_lead|the_lead {gladly}*;
        i|we am|are {gladly}* taking {it} on? {gladly}*; taking {it} on? {gladly}*;
        i_am? we_are? very|more_than? happy|glad|delighted|pleased|keen to accept {it}? {gladly}*;
        i_am? we_are? very|more_than? happy|glad|delighted|pleased|keen to take {it} on? {gladly}*;
        the|this lead|handoff|one is? {gladly}* accepted {gladly}*; lead|handoff accepted {gladly}*;
        it|this|that is {gladly}* accepted {gladly}*; consider it|this|this_lead|her accepted {gladly}*;
        i|we would like to accept|take {it}; my? answer|decision is? accept|accepted;
        it|this|that is an accept from_me? from_us?
    """),
    "mine": phrases("""
        mine; {this} is definitely? mine; all mine; {this} is my|our {owner_area};
        {this} is|belongs in|to my|our {owner_area}; {this} belongs to me|us
    """),
    "undo": phrases("""
        undo my|the last? accept|acceptance|answer|decision|rejection|reject please; sorry undo;
        please? undo {it}? please?; please? undo my|the last? accept|acceptance|answer|decision|rejection|reject;
        please? revert|cancel my|the last? answer|decision|accept|rejection|acceptance; please? revert {it}?;
        i want|need|would_like to undo {it}?; i want|need|would_like to undo my|the answer|decision|acceptance;
        i take it|that back; please? take|roll that|my_answer|my_decision back; undo please
    """),
}
OPENINGS: Table = {
    "accept": phrases("accept|accepted {it}? for|on_behalf_of"),
    "reject": phrases("""
        reject|rejected|rejecting|decline|declined|declining {it}?; i|we {gladly}* reject|decline {it}?;
        i|we am|are {gladly}* rejecting|declining {it}?; i|we have rejected|declined {it}?;
        i|we will|must|have_to|need_to|am_going_to reject|decline {it}?; rejection; i|we had_to reject {it}?;
        {this} is|gets rejected|declined; it|this|that is a reject|rejection; lead rejected|declined;
        my answer|decision is reject|rejected; turning {it} down; i|we am|are turning {it} down; i|we turn {it} down;
        not accepted; have to reject|decline {it}?; must reject|decline {it}?
    """),
    "engaged called": phrases("""
        i|we? {done}? called|phoned|rang|rung; i|we? {done}? spoke|spoken|talked to|with; had a|the call with;
        i|we? {done}? left {whom}? a|her_a? voicemail|voice_mail|message; {done}? on the phone with;
        i|we? had a|the? good|short|great|quick|first? call|chat with; i|we? {done}? gave|given {whom} a call|ring;
        just got off the phone with
    """),
    "engaged mailed": phrases("""
        i|we? {done}? mailed|emailed|e-mailed|messaged; i|we? {done}? wrote|written to? {whom};
        i|we? {done}? sent {whom} a|an mail|email|e-mail|message|note; i|we? {done}? written|wrote to;
        i|we? {done}? sent a|an mail|email|message|note to; mail|email sent
    """),
    "engaged met": phrases("""
        i|we? {done}? met; i|we? {done}? had the|a|our? first? meeting with?; the? meeting took_place|happened;
        we met; {done}? visited {whom}; i|we {done}? visited
    """),
    "more_time": phrases("""
        can|could|would|will you please? extend|give_me|give_us; please extend; can|could we extend; not yet decided;
        more time; i|we? need|require|want some|a_bit|a_little? more|extra time; extension; extend;
        i|we? will? need until|till; please? give me|us until|till; please? give me|us a|some? bit? more time;
        i|we? will? need another|one_more|two_more|a_few_more|some_more|# day|days|hours|hour|week|weeks;
        i|we? need # more|extra? working|business? day|days|hours|week|weeks; i|we? need|want time until|till;
        please? give me|us another|one_more|two_more|a_few_more more? day|days|hours|week|weeks;
        please? give me|us one|two|three|# more? day|days|hours|week|weeks;
        i|we? need one|two|three|a_couple_of more? working|business? day|days|hours|weeks|week;
        can|could|may i|we please? have|get|take until|till|more_time|another|some_more_time|a_bit_more_time;
        i|we would_like|ask|am_asking|are_asking for? more time|an_extension|another_day|until|two_more_days;
        not yet need|needs more time; please extend until|till|to|by; i|we? need|want an extension;
        can|could i|we have|get one|two|a_few|# more days|day|hours; need time until|till
    """),
    "not_mine": phrases("""
        not mine; {this} is not mine|ours; {this} is not in? my|our {owner_area}; not my|our {owner_area};
        wrong rep|person|salesperson|territory|region|recipient|owner; not for me; {this} is not for me;
        you have the wrong rep|person; i am|i_am? not the right|correct rep|person|contact|owner; belongs to;
        {this} belongs|goes to; {this} should go|be|belong to|with; please? reassign {it}? to;
        please? route|reroute|forward|hand|give|pass_on|send {it} on|over? to; {this} is in? someone_else;
        {this} is somebody|someone else; outside|out_of my|our {owner_area};
        {this} is outside|out_of my|our {owner_area}; {this} is the wrong rep|territory|region|person for
    """),
    "faulty": phrases("""
        the|her|his {data} .. is|are wrong|incorrect|faulty|invalid|dead;
        the {data} you|i|we gave|have|got me|us? is|are|was|does|do not? wrong|incorrect|in_service|valid;
        the {data} you|i|we gave|have|got me|us? is|are|was|does|do not? work|exist|correct|right|dead; faulty;
        the|her|his|their? {data} is|are|was|seems|looks wrong|incorrect|faulty|dead|invalid|outdated;
        {this} is faulty; wrong {data}; the|her|his|their? {data} does|do not work|exist|match;
        the|her|his|their? {data} is|are missing|misspelt|misspelled|not_correct|not_right|out_of_date|old;
        the|my? mail|email|message bounced|bounces|bounced_back; the record is wrong|faulty|incorrect;
        {data} is|are not valid|correct|right; the|her|his {data} is|are not valid|correct|right|in_service
    """),
    "question": phrases("""
        question; quick|short|one|a|one_quick|a_quick|just_a|just_one question; i|we have a|one|another question;
        can|could|would you please? tell|ask|check|clarify|confirm|find_out; please ask her|him|them|anna
    """),
    "return": phrases("""
        return|returned|returning {it}?; i|we return {it}; i|we am|are returning {it}; {this} goes back to you;
        i|we? have|want to return {it}; i|we? am|are? sending|giving|handing {it} back; please? take {it} back;
        i|we send|give|hand {it} back; have to return|give_back {it}?
    """),
}
REFUSALS = phrases("""
    i|we can|will|do not accept|take {it}?; can|will|do not accept|take {it}?; not accepting|taking {it}?;
    i|we am|are not accepting|taking|going_to_take|going_to_accept|able_to_accept|able_to_take {it}?; not acceptable;
    {this} is not acceptable; unable to accept|take {it}?; i|we am|are unable to accept {it}?; no thanks;
    no thank you; thanks but no thanks; i|we have to say no; i|we do not want {it}; {this} is a no from_me? from_us?;
    {this} is not a fit; not a fit; no fit; i|we refuse {it}?; i|we do not accept|take {it}?;
    i|we will not be? accept|take|taking|accepting {it}?; {this} is not a lead; {this} is not qualified;
    not qualified; {this} does not qualify; does not qualify; unqualified
""")
GUESSES: Table = {
    "accept": phrases("""
        accept|accepted; sounds good|great|perfect|interesting; looks good|great|fine|promising; i am in; count me in;
        deal; i|we would be happy|glad|delighted to accept|take; i|we would love to take|accept|have; sure; okay;
        i|we can accept|take {it}; yes please; yes; go ahead; agreed; i am on it; on it; perfect; i|we got this;
        i|we have got this; will do; i will accept; i would accept; approved; works for me; i want {it};
        please accept; great; fine by|with me; all right; let us do it; i am interested
    """),
    "reject": phrases("""
        pass; i|we? will|am|are? pass|passing on {it}?; i|we have_to|will|must pass; no; hard pass; nope;
        not interested; not for me; i am out; count me out; no way; not this time; i would reject;
        i|we would rather not; i|we would not accept|take {it}?; skip {it}?; leave it
    """),
    "more_time": phrases("""
        i will let you know; i will get back to you; i will decide; not yet; let me think|check; tomorrow;
        give me a moment; hold on; later; i am still thinking; i will answer; i need to check|think
    """),
}
