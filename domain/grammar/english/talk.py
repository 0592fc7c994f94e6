"""English: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "ben": phrases("lea; again; for this; for that; for the lead; for the handoff; a lot"),
    "reach": phrases("""
        call; ring; phone; mail; email; e-mail; write; contact; reach out; reach; meet; visit; follow up;
        get in touch; speak; talk; send; see; book; schedule; set up; prepare; give her; give him; give them; try;
        be in touch; get back; update; arrange; bring; do it; do the; start; be at; report; open the opportunity;
        create the opportunity; open an opportunity; add; handle; make an appointment; confirm the meeting; drop her;
        touch base; get going; present; invite; join
    """),
    "reaching": phrases("""
        calling; ringing; mailing; emailing; writing; contacting; meeting; visiting; following up; speaking; talking;
        sending; seeing; getting in touch; reaching out; preparing; trying; booking
    """),
    "reached": phrases("""
        reach; reached; call; called; spoken; speak; talk; talked; met; get hold; got hold; heard; tried; phoned;
        get through; got through; catch; caught; seen; read; looked
    """),
    "daytime": phrases("""
        noon; lunch; midday; monday; tuesday; wednesday; thursday; friday; tomorrow; tonight; the weekend; my holiday;
        my vacation; the holidays; the call; the meeting; then; that; easter; christmas; work; 5; 4; 3; 2; 1; 9; 10;
        11; 12; 8; 6; 7; my meeting; the demo; 13; 14; 15; 16; 17; 18; 3pm; 2pm; 4pm; 5pm; 1pm; 9am; 10am; 11am;
        three; two; my return; we meet; i call; the visit; my call; her call; end of week; end of day; next week
    """),
}
GREETINGS = phrases("""
    hi; hello; hey; dear; good morning; good afternoon; good evening; morning; greetings; hi there; hello there;
    afternoon; evening; happy monday; happy friday
""")
COURTESIES = phrases("""
    many? thanks|thank_you so_much|very_much|a_lot|again? {ben}?; many? thanks|thank_you .. for .. .. ..;
    sorry|apologies for the|my? late|slow|delayed? reply|answer|response|delay|silence|short_notice;
    hope you are well|fine|good; i hope you are well|fine|good|doing_well; hope this helps; i hope all_is_well;
    great|good|nice|excellent|super lead|work|job|stuff|one|find?;
    lovely|fantastic|brilliant|cool|awesome|perfect lead|work|job|stuff|one|find?;
    looks|sounds good|great|perfect|interesting|promising|fine|excellent; very interesting; well done;
    that|this|it|she looks|sounds very|really? good|great|perfect|interesting|promising|like_a_good_one; as discussed;
    as agreed; all good; cheers; please; with pleasure; gladly; happily; enjoy;
    have a good|nice|great day|weekend|evening|one; talk soon; regards; best regards; kind regards; happy to help;
    no sweat; will do; on it; i am on it; with thanks; understood; got it; noted
""")
LABELS = phrases("""
    decision; my decision; answer; my answer; verdict; my verdict; short answer; result
""")
FILLERS = phrases("""
    okay; alright; all right; right; sure; great; fine; perfect; cool; good; super; so; of course; absolutely;
    definitely; gladly; with pleasure; excellent; awesome; lovely; well; unfortunately; sadly; sorry; thanks;
    thank you; hooray; wow; brilliant; nice
""")
YES = phrases("yes; yep; yeah; yup")
NO = phrases("no; nope; nah")
SIGN_OFFS = phrases("""
    best; best regards; kind regards; regards; cheers; thanks; thank you; many thanks; best wishes; all the best;
    warm regards; sincerely; br; rgds; thx; talk soon; ta; kr; yours; yours sincerely; with kind regards;
    thanks and regards; thanks a lot; take care
""")
PLANS = phrases("""
    i|we? will|shall|am_going_to|are_going_to also|then|personally|probably? {reach}; going|planning to {reach};
    i|we? plan|want|intend|promise to {reach}; i|we am|are {reaching}; {reaching}; will {reach};
    i|we have booked|scheduled|arranged|planned; i|we {reach} {whom}; {reach} {whom}; already booked|scheduled;
    meeting|call|demo|visit|appointment is? booked|scheduled|set|planned|confirmed; i|we will only {reach};
    i|we? can only? {reach}; i|we can not {reach}; i|we will not {reach}; next step is?; expect|expecting;
    i|we am|are out|away|off|back|in_meetings|travelling|on_the_road|at_a_customer; back in the? office
""")
HARMLESS = phrases("""
    look|looking forward to|it|this|meeting; forward to meeting|the_call|working|talking;
    i? hope that_helps|this_helps|you_are_well; hopefully i|we will? speak|talk|reach|meet|close|win|soon;
    if|when|once you have|can|see|get|are it|time|a_minute|free|back?; whenever you can|like;
    she|he|they is|are waiting for; waiting for me|us|my|our; no exception|exceptions; needs our|us|a|help|it|this;
    no problem|problems|worries|questions|question|issue; no issues|objections|objection|doubt|doubts|stress|rush;
    not a|an problem|issue|bother; nothing else|more|further|to_add; no sweat; no further ado; no hesitation;
    no further|more|other|open? questions|info|information|details|action; no need to|for|of; no action needed;
    can not wait; can not thank_you enough; could not be better|happier|easier|clearer|more_timely; no later than;
    could not agree more; without further|any? ado|delay|hesitation|problems|reservations|doubt; not to worry;
    do not worry; no comment; no comments; no complaints; never a dull_moment; not bad; nothing missing;
    let me know|hear if|when|should ..; if|when|should you hear|need|get|learn|find ..; shout if ..; if needed;
    call|ping|ring|tell|mail|message|text me if|when ..; if|when anything else? comes|changes|happens|turns ..;
    when|once|as_soon_as|after|until i|we am|are|get|have|had|know ..;
    when|once|as_soon_as|after|until i|we spoke|called|met|reach|talk|speak|hear ..;
    before|after|until|till|by {daytime}; if possible; as soon as possible; as soon as i|we can;
    i|we? have|did|could not .. {reached} {whom}? yet?; i|we? can not reach|get_hold;
    did|could|have not reach|reached {whom}? yet?;
    she|he|they|nobody|no_one|anna did|does|has not? pick|picked|answer|answered;
    she|he|they|nobody|no_one|anna did|does|has not? reply|replied|respond|call_back;
    she|he|they|nobody|no_one has|have not? replied|answered|responded|called_back; nobody|no_one answered;
    no answer|reply|response|pick-up|luck so_far|yet?; she|he|they is|was|are|were not in|there|available|at;
    she|he|they does|do|did not like|speak|use me|us|english|german|fridays|mail?;
    she|he|they does|do|did not read|do|drive|travel|know me|us|english|german|fridays|mail?;
    should be|work|go|take|suit|do|fit|know; should|would help; would be|is great|good|nice|fun|lovely|perfect;
    i|we|she|he|they? would love|like|prefer|appreciate to?; could|might be a? big|huge|good|great|nice|fun;
    i think|guess|believe she|he|they is|are|will|can be|have|make|close|win .. good|great|fit|deal|one;
    i think|guess|believe this|it|we is|are|will|can be|have|make|close|win .. good|great|fit|deal|one;
    other than that; in other words; the other day; each other; last but not least; another call|meeting|mail;
    get hold of; stop by; test drive|phase|run|system|fleet; later today|this|on|tonight|that|in_the; talk later;
    her|his|their colleague|colleagues; today|tomorrow or tomorrow|friday|monday; # or #; call or mail;
    mail or phone|call; phone or mail; call back; monday or tuesday; tuesday or wednesday; thursday or friday;
    wednesday or thursday; first thing; first step|meeting|call|demo|talk|contact; take it from here;
    i|we will take over|care|it_from; sorry for|about ..; sorry to keep you waiting; better late than never;
    thanks for waiting; wait and see; will not be long; will not disappoint; will not let you_down|her_down;
    not far from; not only; whether she|he|they|we can|could|is|wants; if she|he|they asks|ask|calls|call;
    no sooner said than done; wrong number first; do not forget to send; right or wrong; time to time;
    asked me|us for|about; she|he|they asked; not sure why|how she|he|they; care of the_rest|it|everything|this
""")
REQUESTS = phrases("""
    can|could|would|will you please? send|forward|share|give me|us|over|the;
    can|could|would|will you please? let|tell her|him|them know|that|i|we
""")
