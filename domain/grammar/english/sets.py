"""English: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "day": phrases("""
        monday; tuesday; wednesday; thursday; friday; mon; tue; tues; wed; thu; thur; thurs; fri; tomorrow; next week;
        the weekend; after lunch; noon; next monday; next tuesday; next wednesday; next thursday; next friday; the @
    """),
    "readily": phrases("""
        gladly; happily; with pleasure; definitely; certainly; absolutely; hereby; formally; officially; of course;
        now; then; very; willingly; readily; eagerly; enthusiastically; wholeheartedly; gratefully; cheerfully; duly;
        immediately; promptly; just; also; simply; surely; yes; totally; most; 100; delighted and; therefore; thus;
        hence;
        consequently; accordingly; regretfully; respectfully; sadly; regrettably; unfortunately
    """),
    "it": phrases("""
        it; this; this one; this lead; that one; that lead; the lead; lead; this handoff; the handoff; handoff; her;
        him; them; this opportunity; this contact; that; this prospect; the prospect; this case; the case; your lead;
        your handoff; the contact; this account; the opportunity; this new lead; the new lead; this customer;
        this deal; this one here; this lovely lead; this nice lead; this great lead; this good lead; leads like this;
        this pass
    """),
    "one": phrases("""
        it; this; this one; this lead; that one; that lead; the lead; this handoff; the handoff; her; him; them;
        this opportunity; this contact; this prospect; the prospect; this case; the case; your lead; this account;
        this new lead; the new lead; this customer; this deal; this one here; one
    """),
    "this": phrases("""
        this; that; it; this one; that one; this lead; the lead; she; he; lead; they; these; this contact;
        this account; this company; the company; the account; the customer; this customer; this prospect; this case;
        they all
    """),
    "gladly": phrases("""
        from the motorway services; from a lay-by; from the office; from home;
        from the train; from the car; from the road; from the airport; from the plane; from my phone; from my mobile;
        from the motorway; from the customer s; from the train station; from the shop floor; from the fair;
        from here; from now on; over; from my side; from me; from us; on my side; and thanks; gladly; happily;
        with pleasure; definitely; certainly; absolutely; hereby; formally; thanks; of course; right away; now; then;
        please; thank you; as discussed; with thanks; immediately; very much; from you; many thanks; officially; today;
        all good; straight away; with great pleasure; willingly; wholeheartedly; for sure; indeed; anyway; as well;
        too; thanks a lot; thank you very much; thanks so much; thanks again; cheers; ta; myself; personally;
        as agreed; off your hands; from your desk; on board; with both hands; into my pipeline; onto my list;
        for my pipeline; on our side; right now; as planned; lea; mate; thank you lea; thanks lea; and thank you;
        for my part; for my team; here; and many thanks; no question; without question; as it stands; at once;
        too thanks; big thanks; with joy
    """),
    "done": phrases("""
        just; already; now; quickly; finally; have; have just; have already; had; ve; also; then; both; today;
        successfully; first; briefly; actually; only; ve just; just now; managed to; even; have also; have now;
        at last
    """),
    "whom": phrases("""
        her; him; them; the customer; the contact; the prospect; the lead; anna; mr @; mrs @; ms @; his assistant;
        her assistant; the assistant; the company; the guy; the lady; her office; his office; the switchboard;
        reception; her colleague; his colleague
    """),
    "owner_area": phrases("""
        territory; region; account; patch; area; segment; industry; customer; lead; vertical; turf; country; sector;
        accounts; market; client; state; zone; postcode; book; customers; prospect; remit; beat; zip code; district;
        responsibility; house account; named account; key account; portfolio; pipeline; team
    """),
    "data": phrases("""
        phone; phone number; number; mobile; mobile number; mail; email; mail address; address; email address; e-mail;
        name; company; record; data; details; contact; contact data; contact details; meeting time; meeting link; link;
        job title; spelling; company name; date; surname; first name; last name; title; extension; direct line;
        landline; website; domain; postcode; street; office number; meeting date; time zone; telephone; phone no;
        telephone number; cell; cell number; cell phone; recording; contact person; lead; entry; e-mail address; city
    """),
    "i_am": phrases("i am; im; we are; i m; am"),
    "i_will": phrases("i will; ill; we will; i shall; i ll; we shall"),
    "i_have": phrases("i have; ive; we have; i ve; have"),
    "i_must": phrases("""
        i must; i have to; i need to; i will have to; ill have to; i am going to have to; i am afraid i have to;
        i am afraid i must; afraid i have to; i had to; we have to; have to; must; i want to; i would like to;
        i am forced to; i am going to; i will; ill; we must; we need to; i had better; had to; need to; i got to;
        i have got to; i will need to; we will have to; i am afraid i will have to; i am afraid we have to; want to;
        afraid i must; i feel i have to; sorry to; i am sorry to; i do have to; i will be; i am having to; im going to
    """),
    "glad": phrases("""
        happy; glad; delighted; pleased; keen; thrilled; excited; honoured; very happy; more than happy; very glad;
        really happy; so happy; super happy; quite happy; absolutely happy; most happy; only too happy; over the moon
    """),
    "i_need": phrases("""
        i need; we need; need; i will need; ill need; will need; i am going to need; im going to need; i would need;
        i would like; i would love; i require; can i have; could i have; may i have; can i get; could i get;
        can i take; could i take; can we have; could we have; can you give me; could you give me; would you give me;
        give me; please give me; pls give me; could you please give me; can you please give me; may i ask for;
        i ask for; asking for; i have to ask for; requesting; i request; i want; allow me; please allow me;
        let me have; please let me have; i could use; could use; i could do with; could do with; would appreciate;
        i still need; still need; is it possible to have; would it be possible to have; any chance of;
        any chance i could have; any chance i can have; possible to get; i must ask for; i am asking for;
        kindly give me; grant me; can i please have; please grant me; could i please have; i would appreciate;
        i would be grateful for; give us; please give us; could you give us; can you give us; we would like;
        we require; i will take; mind giving me; i do need; can you allow me; would you mind giving me;
        is there any way to get; i need to have; would need; i really need; i just need; i will be needing;
        please can i have; please may i have; can i get an extension; might i have; can i request; kindly grant;
        kindly grant me; please grant; kindly allow; kindly allow me; please allow; kindly give; grant; extension of;
        an extension of; need an extension of; kindly grant an extension of; kindly grant extension of;
        please grant an extension of; requesting an extension of
    """),
    "span": phrases("""
        another; one more; two more; three more; four more; a few more; some more; a couple more; one; two; three;
        another couple of; a few; a couple of; an extra; one extra; two extra; a; an; another two; another three;
        one or two more; two or three more; two to three more; 1 more; 2 more; 3 more; 4 more; 5 more; 1; 2; 3; 4; 5;
        24; 48; another 2; another 3; another 24; another 48; half a; a further; two further; two additional; a couple;
        one additional; an additional; several more; five more; five; four; an other
    """),
    "unit": phrases("""
        day; days; hours; hour; week; weeks; working day; working days; business day; business days; minutes; weekend;
        h; hrs; wd; day or two; day or so; week or so; week or two
    """),
    "until": phrases("until; till; til; up until; untill; up to"),
    "till": phrases("until; till; til; up until; to; by; through; up to; untill"),
    "deadline": phrases("""
        deadline; time; it; this; the deadline; my deadline; the window; this one; the time; the date; due date;
        the due date; the term; answer date
    """),
    "at_fault": phrases("""
        wrong; incorrect; faulty; dead; invalid; outdated; not in service; not valid; not correct; not right;
        not working; out of date; old; misspelt; misspelled; missing; false; not assigned; disconnected;
        out of service; mistyped; not current; obsolete; unknown; bouncing; not up to date; bad; off; not reachable;
        incomplete; one digit short; a digit short; too short; not his; not hers; not hers any more; somebody else;
        someone else; not his any more; wrong one; garbled; swapped; no longer valid; no longer in use; not existing;
        a fax
    """),
    "on_it": phrases("""
        on it; on this; on this one; on this lead; with this; with this one; for this one; for this lead; on that one;
        with it; for it; for this; to this; to this one; of this lead; of the lead; of this one; on the lead
    """),
    "thankfully": phrases("""
        thanks; thank you; please; thanks lea; thx; cheers; sorry; many thanks; now; pls; thank you lea; asap;
        thanks a lot; immediately; right away; quickly; if possible; again; for me; straight away; of course; lea
    """),
    "here_is": phrases("here is; this is; that is; you have; please take; find; hereby; you have got"),
    "undone": phrases("""
        my answer of @ @ ago; my answer from @ @ ago; my answer from just now; my answer from earlier;
        my answer from before; my reply of @ @ ago; my last answer of today; my decision of @ @ ago;
        my decision from just now; my acceptance from just now; it; that; this; my answer; my last answer; my reply;
        my last reply; my decision; my acceptance; my accept; my rejection; my reject; the last answer; the acceptance;
        the rejection; what i just sent; what i sent just now; what i wrote; what i just wrote; what i said;
        what i just said; what i answered; what i just did; my last mail; my mail; the last one; my last decision;
        my previous answer; my previous decision;
        my previous reply; the last; my last; all; my yes; that last one; my last message; my message; the accept;
        the reject; the decision; my previous mail; my click; my accept from @; my answer from @; this decision;
        that decision; that accept; that reject; my earlier answer; the previous answer; my confirmation; the answer;
        that answer; what i sent; my response; my last response
    """),
    "undone_strictly": phrases("""
        my answer; my last answer; my reply; my last reply; my decision; my acceptance; my accept; my rejection;
        my reject; the last answer; the acceptance; the rejection; my last mail; my last decision; my previous answer;
        my previous decision; my previous reply; the last decision; that acceptance; that rejection; my last message;
        the accept; the reject; that accept; that reject; my yes; it; that; my earlier answer; my previous mail;
        my response; my last response; the answer; that answer; this answer; my confirmation; the decision; my no
    """),
    "ben": phrases("""
        lea; again; for this; for that; for the lead; for the handoff; a lot; for this one; for the info; for the prep;
        for the notes; for your work; for everything; team; all; for the heads up; for passing this on;
        for passing it on
    """),
    "reach": phrases("""
        call; ring; phone; mail; email; e-mail; write; contact; reach out; reach; meet; visit; follow up; get in touch;
        speak; talk; send; see; book; schedule; set up; prepare; give her; give him; give them; try; be in touch;
        get back; update; arrange; bring; do it; do the; start; be at; report; open the opportunity;
        create the opportunity; open an opportunity; add; handle; make an appointment; confirm the meeting; drop her;
        touch base; get going; present; invite; join; take it from; take care; take over from; drop; go; drive; put;
        log; have; need; fly; stop by; swing by; pop; organise; organize; keep; let; make; use; leave; confirm; ask;
        find; check; read; look; show; demo; wait for her; be there; be back; be out; be on; be in; run; quote; offer;
        draft; finish; sort; work; move; push; come; discuss; introduce; kick off; enter; file; create; open; fill in;
        give it; get on; get hold; chase; text; message; dial; catch; tell; share; forward her; forward him; get her;
        get him; spend; then; also; first; probably; definitely
    """),
    "reaching": phrases("""
        calling; ringing; mailing; emailing; writing; contacting; meeting; visiting; following up; speaking; talking;
        sending; seeing; getting in touch; reaching out; preparing; trying; booking; bringing; driving; flying; going;
        setting up; having; presenting; adding; opening; creating; putting; chasing; starting; working; scheduling;
        reading; texting; dialling; looking; heading; catching; discussing; planning; arranging; joining; travelling;
        off to
    """),
    "reached": phrases("""
        reach; reached; call; called; spoken; speak; talk; talked; met; get hold; got hold; heard; tried; phoned;
        get through; got through; catch; caught; seen; read; looked; managed; get her; get him; got her; got him;
        written; mailed; been; had time; had the time; had a chance; found; find; got round; get round; opened; booked;
        finished; dialled; rung
    """),
    "daytime": phrases("""
        noon; lunch; midday; monday; tuesday; wednesday; thursday; friday; saturday; sunday; tomorrow; tonight;
        the weekend; my holiday; my vacation; the holidays; the call; the meeting; then; that; easter; christmas; work;
        my meeting; the demo; #; 1pm; 2pm; 3pm; 4pm; 5pm; 9am; 10am; 11am; three; two; four; five; six; eight; nine;
        ten; eleven; half past; half; quarter past; my return; we meet; i call; the visit; my call; her call;
        end of week; end of day; next week; mon; tue; wed; thu; fri; the fair; the trade fair; she leaves; he leaves;
        i leave; she flies; my flight; the morning; school; the first; the 1st; the 2nd; the 3rd; midweek; month end;
        breakfast; dinner; this evening; this afternoon; the trip; my trip; my train; she goes; he goes; her holiday;
        his holiday; their shift; the shift; they open; they close; 8am
    """),
    "from_me": phrases("""
        from me; from us; from my side; on my side; from our side; for me; for us; from my end; lea; on this;
        on this one; to this; to this one
    """),
    "requested": phrases("""
        please; requested; needed; needed please; required; thanks; pls; if possible; for this one; for this;
        on this one; on this; on it; for it; for me; lea; would be good; would be great; would be nice; would help;
        sorry
    """),
    "for_sure": phrases("for sure; yet; this; that; on this; about this; now; on it; on this one"),
    "transfer": phrases("""
        route; reroute; forward; hand; give; pass; pass on; send; move; reassign; transfer; redirect; assign; switch;
        put; shift; hand over; re-route; re-assign; allocate; return
    """),
    "wrong_person": phrases("""
        rep; person; salesperson; territory; region; recipient; owner; guy; man; woman; colleague; contact; desk;
        inbox; address; team; salesman; seller; account executive; ae; account manager; address for this; one; place;
        bloke; girl; addressee; sales rep; door; market
    """),
    "nice": phrases("""
        good; great; nice; short; quick; long; lovely; very; really; brief; first; friendly; promising; excellent; an;
        productive; fantastic; interesting; super; decent; proper; 20; 10; 30; minute; min; pleasant; useful; second;
        followup; follow-up; intro; introductory; five; ten; twenty; half an hour; initial; helpful; constructive
    """),
    "mail": phrases("""
        mail; email; e-mail; message; note; line; text; whatsapp; linkedin message; inmail; mail and a text; sms;
        follow-up; follow-up mail; mail with; proposal; two slots; some slots; slots; dates; the deck; the brochure
    """),
    "thing": phrases("""
        it; this; that; everything; all of it; the notes; the note; your notes; your mail; the mail; the letter;
        the handoff; the lead; the evidence; all; the details; the record; the file; the whole thing; your letter;
        the recording; it all; the summary; through it; through the notes; through everything; through this; the lot;
        the case; them; the transcript
    """),
    "lovely": phrases("""
        great; good; nice; excellent; super; lovely; fantastic; brilliant; cool; awesome; perfect; wonderful; amazing;
        top; very good; very nice; really good; really nice; solid; terrific; outstanding; impressive; strong;
        such a great; what a great; what a; a great; a good; very promising; promising; marvellous; splendid; decent;
        fine; superb; quality
    """),
    "work": phrases("""
        lead; work; job; stuff; one; find; catch; prep; preparation; notes; call; chat; talk; conversation; handoff;
        handover; intro; introduction; summary; research; detail; details; effort; meeting; fit; prospect; opportunity;
        write-up; writeup; briefing; match; contact; company; news; teamwork; timing; lead this; one this; lead lea;
        one lea; work lea
    """),
    "lead_thing": phrases("""
        the lead; this lead; this; this one; that; that one; it; your mail; the mail; the handoff; the notes;
        your notes; the info; the information; the intro; the introduction; the details; the good work; the prep;
        the preparation; the heads up; the call; your work; the work; your help; everything; all the details;
        the detailed notes; the great lead; the great notes; the thorough notes; the good notes; the nice lead;
        the great work; the hard work; the great prep; the good prep; the quick summary; the summary; the briefing;
        the reminder; reminding me; waiting; your patience; passing this on; passing it on; passing this; sending this;
        sending it; sending this over; another great lead; another one; the thorough prep; all the work;
        the details on this one; the context; the background; the nudge; the warm intro; setting this up;
        setting it up; all this; the opportunity; thinking of me; the handover; this handoff
    """),
    "customer": phrases("""
        customer; client; prospect; company; team; firm; plant; contact; lady; gentleman; guy; man; woman; assistant;
        receptionist; secretary; colleague; colleagues; manager; warehouse manager; workshop manager; owner; cfo; ceo;
        cto; buyer; people; folks; it guy; it team; head of; boss; husband; wife; brother; son; daughter; father;
        office; site; family; it manager; operations manager; plant manager; production manager; managing director;
        switchboard; staff; fleet manager; drivers; mechanics; engineers; board; works council; purchasing;
        procurement; dispatcher; number; phone; mobile; voicemail; line; meeting; call; demo; visit; appointment; slot;
        site visit; factory; warehouse
    """),
    "them": phrases("""
        him; her; them; ben; the rep; sales; mr @; ms @; this rep; anna; tom; clara; everybody; me
    """),
}
