"""English: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        no; not; nor; none; never; nothing; neither; nobody; nowhere; without; nope; nah; unable; refuse; refused;
        against; unlikely; hardly; unfortunately; sorry; regret; no way; unacceptable; afraid; lacks; lack; lacking;
        missing; impossible; barely; nada; alas
    """),
    "condition": phrases("""
        clarify; clarified; to be agreed; with the exception; permission; go-ahead; subject; dependent; contingent;
        exception; exceptions; waiting for; waiting on; approval; to be discussed; to be clarified; needs; sign-off;
        if; unless; provided; providing; assuming; subject to; depending; depends; whether; pending; except;
        otherwise; else; conditional; conditionally; provisionally; condition; conditions; as long as; so long as;
        in case; for now; for the moment; for the time being; tentatively; temporarily; caveat; proviso; reservation;
        reservations; in principle; requires; require; must; needs to; has to; have to; on approval; in return
    """),
    "time": phrases("""
        until; till; when; once; before; after; only; as soon as; not before; by the time
    """),
    "contrast": phrases("""
        but; however; although; though; yet; still; despite; nevertheless; even
    """),
    "second_thought": phrases("""
        your call; up to you; for what it is worth; worth a try; worth a shot; tentative; tbd; awaiting; hopefully;
        i hope; under protest; reflection; i will decide; i decide; decide on; decide later; have to see; depend;
        gamble; risk it; benefit of the doubt; sceptic; let us see; we will see; discuss; testing; testing this;
        i am testing; time will tell; fingers crossed; gut feeling; maybe; perhaps; might; could; would; should;
        think; guess; probably; possibly; may; unsure; or; instead; rather; wait; hold; stop; cancel; revoke; ignore;
        disregard; forget; scratch; undo; actually; correction; oops; whoops; meant; mistake; mistakenly; wrong;
        wrongly; later; hesitate; hesitant; reluctantly; undecided; suppose; changed my mind; on second thought;
        second thoughts; reconsider; reconsidered; hm; hmm; uh; um; erm; meh; doubt; doubts; doubtful; sceptical;
        skeptical; concern; concerns; concerned; worried; unclear; not sure; first; strike that; on the fence; torn;
        let me check; to be confirmed; tbc
    """),
    "irony": phrases("""
        worst; terrible; awful; horrible; useless; ridiculous; sarcasm; just because; against my will;
        hurray for nothing; joking; kidding; lol; haha; hahaha; joke; yeah right; as if; whatever; rofl; lmao;
        thanks for nothing; as usual; what else; dud; junk; garbage; rubbish; tyre kicker; crap; tire kicker;
        time waster; waste of; in your dreams; yippee; gullible; unbelievable; /s; april fool; ha ha; ha; so called;
        sigh; what a surprise; not again; yay
    """),
    "open": phrases("""
        forward to; forward it; forward this; hand it; hand back; hand over; give it; give this; give her to;
        give him to; handle it; can have it; can have her; have this one; signed with; signed elsewhere; bought from;
        bought elsewhere; went with; went for; chose; already bought; already signed; any more; anymore; dead; waste;
        retired; merged; somewhere else; elsewhere; unsubscribe; wants out; opted out; another; other; both;
        two leads; second lead; first lead; the first; the second; somebody; someone; colleague; duplicate; test;
        pass; recycle; reassign; disqualify; dispute; taken by; takes it; took it; will take over; said; says; told;
        wants me; asked me; on behalf; instead of; the rest; half; partly; partially; one of them; not me; belongs to;
        taken over by; owned by; former; latter; either; gone; left the company; no longer; closed; lost; spam; fake;
        competitor; student; bankrupt; insolvent; already a customer; existing customer; i quit
    """),
}
RETRACTIONS = phrases("""
    called in sick; called off; called it; wait; hold on; hold that; stop; cancel; revoke; ignore; disregard;
    forget it; forget that; scratch that; strike that; actually; oops; whoops; i meant; meant to; mistakenly; joking;
    kidding; changed my mind; on second thought; lol; haha; just a test; undecided; not sure; hesitate; forget what;
    never mind; nevermind; or not; let me think; yeah right; should i; hold it; by mistake; the other lead;
    the other one; both leads; the second lead
""")
DECISION_WORDS: Table = {
    "accept": phrases("""
        accept; accepted; accepting; accepts; acceptance; acceptable; take this one; take the lead; take it on;
        i will take it; taking it; taking this
    """),
    "reject": phrases("""
        reject; rejected; rejecting; rejects; rejection; decline; declined; declining; refuse; turn down;
        turning down; turn it down; unacceptable
    """),
    "undo": phrases("undo; undone"),
    "withdraw": phrases("withdraw; withdrawn"),
    "faulty": phrases("faulty"),
    "not_mine": phrases("not mine; not my"),
    "more_time": phrases("more time"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
    even; ha; half; left; may; must; once; or; rather; still; test; um; yet
""")
)
