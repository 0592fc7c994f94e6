"""English: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    hi; hello; hey; dear; good morning; good afternoon; good evening; morning; greetings; hi there; hello there;
    afternoon; evening; happy monday; happy friday; hiya; heya; good day; howdy; hey there; hi again; hello again;
    hi all; mornin; yo; happy tuesday; happy wednesday; happy thursday; happy new year; good morning to you; hi dear;
    hi team; hello team; alright
""")
COURTESIES = phrases("""
    thanks a million|bunch|ton; a million thanks;
    from me|us|my_side|our_side|here sorry|thanks|please?;
    many? thanks|thank_you so_much|very_much|a_lot|again|all? {ben}?; many? thanks|thank_you .. for .. .. ..;
    thanks in advance; sorry|apologies for the|my? late|slow|delayed|short|brief? reply|answer|response|delay;
    sorry|apologies for the|my? late|slow|delayed|short|brief? silence|short_notice|brevity|typos;
    sorry this|it took a_while|so_long|longer; sorry for the_delay|being_late|being_slow|the_wait|keeping_you_waiting;
    hope you are|had well|fine|good|a_good_weekend|a_nice_weekend;
    i hope you are|had well|fine|good|doing_well|a_good_weekend; hope all_is_well|this_helps|that_helps;
    i hope all_is_well; {lovely} {work}; looks|sounds {lovely}; very interesting; well done;
    that|this|it|she|he|they looks|sounds|look|sound|seems very|really|pretty? {lovely}; as discussed; as agreed;
    all good; cheers; please; with pleasure; gladly; happily; enjoy; have a {lovely} day|weekend|evening|one|week;
    talk soon; regards; best regards; kind regards; happy to help; no sweat; will do; on it; i am on it; with thanks;
    understood; got it; noted; much appreciated; appreciate it; i appreciate it|this; appreciated;
    nice to hear from you; {lovely}; keep them coming; more like this please; more of these|those|this please?;
    keep it up; you rock; you are a star|the_best; legend; top notch;
    speak|talk|see|catch_you|hear_you soon|later|tomorrow; have a great rest_of_the week|day; long time no see;
    hope this finds you well; crazy|busy|hectic|mad|long|wild|rough week|day|morning|month; good|great to hear;
    love it; i love it|this_one; this one is a_keeper|great|a_good_one|lovely|solid; great to have this;
    i like it|this_one|this; sounds like a {lovely}? {work}; looks like a {lovely}? {work}; what a {lovely}? {work};
    kudos; bravo; chapeau; hats off; just back from lunch|holiday|a_meeting|vacation|the_dentist; back at my desk;
    you made my day; that is {lovely}; here we go; will keep you posted|updated;
    i will keep you posted|updated|in_the_loop; keep you posted; cu; see you; over and out
""")
LABELS = phrases("""
    decision; my decision; answer; my answer; verdict; my verdict; short answer; result; so; in short; from me;
    from my side; my reply; my call; my response; status; outcome; my feedback; feedback; conclusion; therefore;
    here is my answer; reply; here is my decision; the answer is; my answer is; bottom line; to cut a long story short;
    long story short; tldr; tl dr
""")
FILLERS = phrases("""
    okay; alright; all right; right; sure; great; fine; perfect; cool; good; super; so; of course; absolutely;
    definitely; gladly; with pleasure; excellent; awesome; lovely; well; unfortunately; sadly; sorry; thanks;
    thank you; hooray; wow; brilliant; nice; regrettably; regretfully; right then; ok then; well then; fantastic;
    amazing; wonderful; cheers; ta; then; all good; yay; hey; ah; oh; deal; done; done and dusted; therefore; thus;
    hence; honestly; frankly; obviously; clearly; great stuff; sold; good stuff; nice one; great one; good one; and;
    as discussed; as agreed; as expected; happily; to be honest; i am afraid; lea; many thanks; thanks a lot;
    thanks so much; thank you so much; thank you very much; thanks again; thx; no worries; great lead; great work;
    good work; nice work; good job; great job; nice lead; good lead; very nice; very good; sure thing; no problem
""")
THANKS = phrases("""
    thanks; thank you; many thanks; ok; okay; sure; cheers; right; great; thanks a lot; alright; fine; perfect; sorry;
    yes; cool
""")
PREFACES = phrases("""
    {lovely} call|chat|talk|meeting|conversation with @ @?;
    after|following today_s|yesterday_s|this_morning_s|monday_s|our_first call|chat|talk|meeting|visit;
    many? thanks|thank_you so_much|a_lot|very_much|again|lea? for {lead_thing}; {lovely} {work}; looks|sounds {lovely};
    i|we? have|ve? just|now|already|also? read|checked|seen|looked_at|looked|gone|went|been|reviewed {thing};
    had a {nice}* look; i|we? have|ve? just|now? had a {nice}* look|read at? {thing}?;
    sorry for the? late|slow? reply|answer|delay;
    i|we? have|ve? just|now? had a {nice}* call|chat|talk|conversation|meeting; {lovely} call|chat|talk;
    back at my desk; after|following|based_on|given|in_light_of our|the|your|this|a {nice}* call|chat|talk|meeting;
    after|following|based_on|given|in_light_of our|the|your|this|a {nice}* conversation|notes|evidence|prep;
    after|having reading|read|checking|checked {thing}; that|this|it|she|he looks|sounds|seems really|very? {lovely};
    from my|our side|end; for my part; as far as i am concerned; with all that|this; given all that|this; on that note;
    i am on board with this_one|this|it; i love|like it|this|this_one; this one is a_keeper|lovely|great;
    i am convinced; convinced; i am happy with this|it|that|the_notes; no questions; no further questions; all clear;
    everything is clear; all understood; just|i_just? spoke|talked to|with her|him|them|anna;
    i have all i_need|that_i_need; i know them|her|him|the_company well?; the notes are {lovely}; she|he is {lovely};
    exactly|just what i was_looking_for|need|needed; you made my day; so_yes; for_me;
    i would be silly|mad|crazy|a_fool not to; i am sorry; i am sorry to say; sorry to say; i am afraid; i regret;
    it is a pity; a pity; we have a match; good_enough_for_me; you can have my answer; here is my answer|decision;
    hereby my answer|decision; to answer your question; to keep it short; ps; p s
""")
YES = phrases("yes; yep; yeah; yup; yes please; yea; aye; oh yes; hell yes; yes yes; yess; yesss; ja")
NO = phrases("no; nope; nah; oh no; no no; nay")
SIGN_OFFS = phrases("""
    best; best regards; kind regards; regards; cheers; thanks; thank you; many thanks; best wishes; all the best;
    warm regards; sincerely; br; rgds; thx; talk soon; ta; kr; yours; yours sincerely; with kind regards;
    thanks and regards; thanks a lot; take care; warmly; bests; kindest regards; speak soon; bye; xx; x;
    have a good one; have a nice day; have a great day; have a good weekend; have a nice weekend; thanks again;
    best from; greetings from; yours truly; cordially; warmest regards
""")
PLANS = phrases("""
    add to my|the pipeline|calendar|list;
    proposal|offer|quote|quotation|workshop|demo|site_visit|follow_up|calendar on|at|before|by|after|next|tomorrow|w;
    i|we|will? will|shall|am_going_to|are_going_to|ll also|then|personally|probably|just|now? {reach};
    going|planning|about to {reach};
    i|we? plan|want|intend|promise|hope|expect|aim|need|have|try|am_trying|got to {reach};
    i|we am|are also|now|already? {reaching}; {reaching}; will {reach}; ill {reach}; im {reaching};
    i|we have|ve already|just? booked|scheduled|arranged|planned|put|added|asked|invited|agreed|got;
    i|we {reach} {whom}; {reach} {whom}; already booked|scheduled|have|got|in; i|we? can only? {reach};
    i|we can not {reach};
    meeting|call|demo|visit|appointment is|has_been|will_be|are? booked|scheduled|set|planned|confirmed|up|in;
    invite|slot|opp|opportunity|intro is|has_been|will_be|are? booked|scheduled|set|planned|confirmed|up|in;
    meeting|call|demo|visit|appointment is|has_been|will_be|are? out|on|at|sent|with|tomorrow|next;
    invite|slot|opp|opportunity|intro is|has_been|will_be|are? out|on|at|sent|with|tomorrow|next;
    i|we will only {reach}; i|we will not {reach}; next step|steps is|are|would_be|will_be?; expect|expecting;
    let me {reach};
    i|we am|are|was|were out|away|off|back|in|at|on|travelling|busy|free|there|already|with|offline|driving|abroad;
    back in the? office; i|we? should|may|might|could|would be_able_to|have|know|get|reach|make|see|need;
    i|we? should|may|might|could|would hear|be|do|give|take_her|take_him|bring|arrive; to_do;
    i|we? know|met|have_known|worked|sold|visited|used_to|remember|look_after|studied|went_to_school;
    i|we? have a|an|the|my|some|all|her|his|their|it|already|just|got;
    i|we? spoke|talked|called|rang|tried|reached|wrote|mailed|emailed|sent|left|got;
    i|we? saw|found|read|noticed|asked|heard|told_her|told_him|told_them|promised|agreed|mentioned_to;
    first|next|demo|call|meeting|visit on|at|tomorrow|tuesday|monday|wednesday|thursday|friday|next;
    my colleague|boss|manager @ will_join|joins|comes|covers|helps
""")
CUSTOMERS = phrases("""
    she; he; they; her|his|their {customer}; the|this|that {customer}; mr|mrs|ms|miss|dr|prof @; anna; anna_roth; shes;
    hes; theyre;
    i think|believe|reckon|guess|feel|suspect|know|hear|gather|understand|hope that? she|he|they|her|his|their;
    i think|believe|reckon|guess|feel|suspect that? the {customer}; apparently she|he|they;
    turns out she|he|they|her|his|their; both of them; everybody|everyone there; they both; the two of them;
    nobody|no_one picked|answered; hope she|he|they
""")
HARMLESS = phrases("""
    joking|jokes aside; a bit of a; finally someone|somebody who|with; will do it|this|that myself; rather than one|#;
    with|met|seen|known him|her|them before; told her|him|them the price|prices|range|dates;
    but we|i can work with|around;
    no reason not to; nothing to correct|fix|change ..; so far; finally somebody|someone with; up against; suits me;
    can not complain ..; test centre|center|lab|rig|bench|machine|track|site|run|piece|pieces|samples;
    as you wrote|said|told|described ..;
    asked whether ..; never hurts to ..; does not hurt to ..; nothing to complain_about|add|criticise;
    no deviation|deviations|change; not the biggest|largest|smallest|easiest|prettiest|best ..;
    no reason to say_no|complain;
    please? go ahead and|with; but the rest is {lovely}|fine|okay|ok|solid|there|good;
    full stop; stop sending|passing|giving|calling|forwarding ..; not|no joking|kidding|joke; for once; no demo;
    actually {lovely}|works|really|quite|looks|sounds;
    all|both five|four|three|two|of_them|criteria|points|the_criteria hold|hold_up;
    criteria|numbers|points hold|hold_up;
    the|his|her|phone|direct|wrong extension;
    no budget|money|timing|time|pain|authority|criteria problem|problems|issue|issues|concern|concerns|worries;
    than|as|what she|he|they|anna|we told you|me|us|him|her; told him|her|them # ..;
    more later|soon|tomorrow|next_week|on_monday|after_the_call;
    meeting|call|demo|visit|appointment|we moved|shifted|rescheduled|pushed it? to|till|until|back;
    the second|third|first time|attempt|call|try|ring;
    out|away|off|on_holiday|on_leave|back|busy|travelling until|till|til .. {day};
    but it|she|he|that? looks|look|sounds|seems|is|are {lovely}|solid|workable|fine|doable|manageable|okay;
    but workable|doable|manageable|fine|okay;
    {done}* hung up with her|him|them|anna|mr|mrs|ms|the;
    hi|hello|hey|dear|morning|thanks both|all;
    no need to|for ..; do not worry ..; i|we will not do one|it|a|any|that;
    we will see how|what|who the|they|she|he|it ..; i|we would be {glad} to;
    my colleague @? @? will|to|is|can|may? cover|join|joins|help|helps|take|do|accompany the|me|us|with|out;
    look|looking|looks forward to|it|this|meeting|hearing|working; forward to meeting|the_call|working|talking|it|this;
    i? hope that_helps|this_helps|you_are_well; hopefully i|we will? speak|talk|reach|meet|close|win|soon|catch|get;
    if|when|once you have|can|see|get|are|could|want|find it|time|a_minute|free|back?; whenever you can|like|have;
    what time; she|he|they is|are|was|were waiting for; waiting for me|us|my|our; no exception|exceptions;
    needs our|us|a|help|it|this|to_be_called;
    no problem|problems|worries|questions|question|issue|worry|sweat|rush|hurry|fuss|drama|stress|bother;
    no issues|objections|objection|doubt|doubts; not a|an problem|issue|bother|moment_too_soon|bad;
    nothing else|more|further|to_add|to_worry; no further ado; no hesitation;
    no questions|question|remarks for now|the_moment|so_far|yet;
    no further|more|other|open? questions|info|information|details|action|comments|remarks; no need to|for|of;
    no action needed; can not wait; can not thank_you enough; could not be better|happier|easier|clearer|more_timely;
    no later than; without a|any doubt; could not agree more;
    without further|any|a? ado|delay|hesitation|problems|reservations|doubt|question|problem; not to worry;
    no questions; do not worry; no comment; no comments; no complaints; never a dull_moment; not bad; nothing missing;
    no matter; no surprise|surprises; let me know|hear if|when|should|what|how ..;
    if|when|should you hear|need|get|learn|find|have|know|want|can ..; shout if ..; if needed;
    call|ping|ring|tell|mail|message|text|let me|us if|when|know ..;
    if|when|should anything else|new? comes|changes|happens|turns|pops ..;
    when|once|as_soon_as|after|until|before i|we am|are|get|have|had|know|rang|was|come|can|do|hear|read;
    when|once|as_soon_as|after|until|before i|we ring|dial|write|drive|start|go|return ..;
    when|once|as_soon_as|after|until|before i|we mail|spoke|called|met|reach|talk|speak ..;
    when|once|as_soon_as|after|until|before i|we hear|see|finish|leave|meet|call|visit ..;
    before|after|until|till|by {daytime}; if possible; as soon as possible; as soon as i|we can; if i may;
    if time allows; if need be; i|we? have|ve|did|could not .. {reached} {whom}? yet?; i|we? can not reach|get_hold;
    i|we? have|ve not {reached}; did|could|have|has not reach|reached|get_through|got_through {whom}? yet?;
    not yet {reached}; not {reached} {whom}? yet;
    she|he|they|nobody|no_one|anna|assistant did|does|has not? pick|picked|answer|answered|open|write;
    did not pick|answer|take; she|he|they|nobody|no_one|anna did|does|has not? reply|replied|respond|call_back;
    she|he|they|nobody|no_one|anna did|does|has not? responded|called_back|ring_back|rung_back;
    she|he|they|nobody|no_one|phone|line has|have|was|is not? replied|answered|responded|called_back|engaged|busy;
    nobody|no_one answered|picked; no answer|reply|response|pick-up|luck|joy|news|sign so_far|yet|today|this_morning?;
    she|he|they is|was|are|were not in|there|available|at|around|here|back|online|reachable;
    was|were|is|are not in|there|available|at|around|here|back|online|reachable|back_yet;
    not in|available|reachable|at_her_desk|at_his_desk until|till|before|today|this|on;
    she|he|they does|do|did not like|speak|use|work|have|want me|us|english|german|fridays?;
    she|he|they does|do|did not like|speak|use|work|have|want mail|emails|calls_before|on|mornings|a_mobile?;
    she|he|they does|do|did not read|do|drive|travel|know me|us|english|german|fridays|mail?;
    not much to_add|else|more; not long ago; should be|work|go|take|suit|do|fit|know; should|would help;
    would be|is great|good|nice|fun|lovely|perfect|ideal|fine;
    i|we|she|he|they? would love|like|prefer|appreciate|rather to?;
    could|might|may be a? big|huge|good|great|nice|fun|large|interesting|quick;
    i think|guess|believe she|he|they is|are|will|can be|have|make|close|win .. good|great|fit|deal|one;
    this could|might|may|should be a? big|good|great|nice|large|fun;
    i think|guess|believe|feel this|it|we is|are|will|can|could be|have|make|close|win .. good|great|fit|deal|one;
    could turn into; may well be; i think so; other than that; in other words; the other day; each other;
    last but not least; another call|meeting|mail|coffee|one_like_it; one another; get hold of; stop by;
    test drive|phase|run|system|fleet|installation|account|environment; later today|this|on|tonight|that|in_the;
    talk later; sooner or later; see you later; bit later; her|his|their colleague|colleagues;
    today|tomorrow or tomorrow|friday|monday; # or #; call or mail; one or two; two or three; or so; mail or call;
    more or less; mail or phone|call; phone or mail; call back; monday or tuesday; tuesday or wednesday;
    thursday or friday; morning or afternoon; this week or next; march or april; wednesday or thursday; first thing;
    first step|meeting|call|demo|talk|contact|appointment|visit|contract|offer|impression|conversation;
    take it from here; at first sight; first half; first name; the first of; i|we will take over|care|it_from;
    sorry for|about|that ..; sorry to keep you waiting; better late than never; even better; all the better;
    know|feel|looks|sounds|much better; better than; thanks for waiting; wait and see; will not be long|late;
    will not disappoint; will not let_you_down|her_down; worth the wait; do not want to lose|miss; will not miss;
    not far from; not only; whether she|he|they|we can|could|is|wants|prefers;
    if she|he|they asks|ask|calls|call|rings; asked whether|if we|i can|could|come|call|send; or earlier;
    no sooner said than done; wrong number first; do not forget to send|bring; right or wrong; time to time;
    next to nothing; nothing but good|praise; no stone; not a minute; on hold music;
    asked me|us for|about|to_call|to_bring|to_come|to_send; she|he|they asked;
    not sure why|how|which she|he|they|of_them; care of the_rest|it|everything|this;
    bring|bringing|with|take|taking my|a|our|along colleague ..; half an hour; half past; half day; half hour;
    an hour and a half; in half; second half; both of us|them|sites|are|were|will; both sides;
    the other side|site|day|sites|two_sites; other leads;
    first|second|third of|call|half|quarter|week|floor|site|meeting|visit|round|shift;
    the second week|call|site|half|floor; the first week|call|site|half;
    another supplier|site|location|department|company|colleague|slot;
    still here|there|in|have|remember|know|talking|at|on; even though it_is_friday; yet another;
    not yet called|met|booked|spoken; still need to|a; once again; once more; only on|in|by|at|just|works|free; yet to;
    i|we? only|just|still need|have|know|can|work|see|spoke|met to?; only the best; as if by magic;
    not until|before monday|tuesday|wednesday|thursday|friday|tomorrow|next_week|#; colleague of;
    told me she|he|they|about|that; no travel; no demo yet; no meeting set|yet|so_far|booked;
    no date|slot|appointment yet|set|fixed; must|have to say; must have; must be; have to run|go|dash|admit;
    has to be|fun; needs a call|quote|demo|quick; let us meet|go; could you not
""")
REQUESTS = phrases("""
    can|could|would|will you please? send|forward|share|give|mail|email me|us|over|the|her|his|it|their;
    can|could|would|will you please? resend|add|update|upload|attach|pass me|us|over|the|her|his|it|their;
    can|could|would|will you please? let|tell her|him|them|anna know|that|i|we;
    can|could i|we please? have|get the|her|his|their {data}|notes|recording|slides|file;
    mind sending|sharing|forwarding me|us|the|her|his;
    any chance of|you the|her|his|could|can recording|notes|number|send|share
""")
