"""English: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        no; not; nor; none; never; nothing; neither; nobody; nowhere; without; nope; nah; unable; refuse; refused;
        against; unlikely; hardly; unfortunately; no way; unacceptable; afraid; lacks; lack; lacking; missing;
        impossible; barely; nada; alas; scarcely; zero; cant; dont; wont; isnt; arent; wasnt; refuses; refusing;
        rarely; seldom; nay; sadly; regrettably; zilch; far from; anything but; least of all
    """),
    "condition": phrases("""
        clarify; clarified; to be agreed; with the exception; permission; go-ahead; subject; dependent; contingent;
        exception; exceptions; waiting for; waiting on; approval; to be discussed; to be clarified; needs; sign-off;
        if; unless; provided; providing; assuming; subject to; depending; depends; whether; pending; except; otherwise;
        else; conditional; conditionally; provisionally; condition; conditions; as long as; so long as; in case;
        for now; for the moment; for the time being; tentatively; temporarily; caveat; proviso; reservation;
        reservations; in principle; requires; require; must; needs to; has to; have to; on approval; in return;
        sign off; signoff; approve; approved by; greenlight; green light; blessing; okay from; ok from; given that;
        on the condition; supposing; lest; until further notice; preliminary; preliminarily; interim; trial basis;
        on trial; on probation; in theory; theoretically; hypothetically; on paper; so far as; insofar;
        with the proviso; at least; as of now; at your own risk; but for
    """),
    "time": phrases("""
        until; till; when; once; before; after; only; as soon as; not before; by the time; not until; the moment
    """),
    "contrast": phrases("""
        but; however; although; though; yet; still; despite; nevertheless; even; nonetheless; whereas; then again;
        except that; that said; having said that; mind you; on the other hand; albeit; notwithstanding; in spite
    """),
    "second_thought": phrases("""
        your call; up to you; for what it is worth; worth a try; worth a shot; tentative; tbd; awaiting; hopefully;
        i hope; under protest; reflection; i will decide; i decide; decide on; decide later; have to see; depend;
        gamble; risk it; benefit of the doubt; sceptic; let us see; we will see; discuss; testing; testing this;
        i am testing; time will tell; fingers crossed; gut feeling; maybe; perhaps; might; could; would; should; think;
        guess; probably; possibly; may; unsure; or; instead; rather; wait; hold; stop; cancel; revoke; ignore;
        disregard; forget; scratch; undo; actually; correction; oops; whoops; meant; mistake; mistakenly; wrong;
        wrongly; later; hesitate; hesitant; reluctantly; undecided; suppose; changed my mind; on second thought;
        second thoughts; reconsider; reconsidered; hm; hmm; uh; um; erm; meh; doubt; doubts; doubtful; sceptical;
        skeptical; concern; concerns; concerned; worried; unclear; not sure; first; strike that; on the fence; torn;
        let me check; need to check; have to check; must check; want to check; need to verify; have to verify;
        need to confirm; to be confirmed; tbc; sleep on it; sleep on this; talk to my; ask my; check with my;
        speak to my; speak with my; talk with my; in a way; in some way; so to speak; psych; i wish; what choice;
        no choice; insist; insists; insisted; leaning; inclined; tempted; theory; half-heartedly; grudgingly;
        convinced otherwise; better; let me think; let me see; let me read; look into; have a think; thinking;
        considering; consider; contemplating; supposedly; allegedly; presumably; apparently not; unconvinced;
        uncertain; questionable; hasty; prematurely; premature; not final; not finally; to be decided;
        decision follows; will confirm; confirm later; subject to change; by accident; accidentally; pocket;
        autocorrect; autocorrected; typed; typo; my son; my kid; my cat; misclick; clicked; by mistake; in error;
        erroneously; confused; confusing; apologies i; the dog; if only; reply later; more later; answer later;
        take back; taken back
    """),
    "irony": phrases("""
        who needs; who would not want; queen; king of; the pope; obviously who; why would anybody; as long as nobody;
        and pigs; like hell; nothing else to do; nothing better to do; moon; hell; santa; unicorn; unicorns; my foot;
        yeah sure; dream on; worst; terrible; awful; horrible; useless; ridiculous; sarcasm; just because;
        against my will; hurray for nothing; joking; kidding; lol; haha; hahaha; joke; yeah right; as if; whatever;
        rofl; lmao; thanks for nothing; as usual; what else; dud; junk; garbage; rubbish; tyre kicker; crap;
        tire kicker; time waster; waste of; in your dreams; yippee; gullible; unbelievable; april fool; ha ha; ha;
        so called; sigh; what a surprise; not again; yay; pigs fly; hell freezes; world peace; oh joy; in another life;
        another life; april fools; just what i needed; lucky me; can hardly wait; thrilled to bits;
        bottom of the barrel; what a joke; clown; comedy; sarcastic; ironic; irony; seriously; oh great; oh wonderful;
        oh lovely; hilarious; hooray; for the win; of all things; masterpiece; made my monday; congratulations; winner;
        why not; knock yourself out
    """),
    "open": phrases("""
        forward to; forward it; forward this; hand it; hand back; hand over; give it; give this; give her to;
        give him to; handle it; can|may|should|could have this_one|it|her|him; signed with; signed elsewhere;
        bought from; bought elsewhere; went with; went for; chose; already bought; already signed; any more; anymore;
        dead; waste; retired; merged; somewhere else; elsewhere; unsubscribe; to write; to say; to answer; to reply;
        then decides; and decides; idea; it|this|she|he is @ s; wants out; opted out; another; other; both; two leads;
        second lead; first lead; the first; the second; somebody; someone; colleague; duplicate; test; pass; recycle;
        reassign; disqualify; dispute; taken by; takes it; took it; will take over; said; says; told; wants me;
        asked me; on behalf; instead of; the rest; half; partly; partially; one of them; not me; belongs to;
        taken over by; owned by; former; latter; either; gone; left the company; no longer; closed; lost; spam; fake;
        competitor; student; bankrupt; insolvent; already a customer; existing customer; i quit; takes over;
        taking over from me; will do it; will do this; does it; do it instead; made me; make me; wants it;
        wants this one; wants the lead; died; passed away; deceased; bust; bankruptcy; liquidation; administration;
        receivership; made redundant; laid off; fired; sacked; had this one; had this lead; had her already;
        seen this one; know this one already; wrote that; wrote this; writing this; is yours; all yours; it is yours;
        go with; going with; chosen; choosing; signed a contract with; signed last; signed yesterday; from last;
        from yesterday; of last week; last one; previous one; previous lead; the lead you sent; earlier lead;
        older lead; old lead; old one; different lead; different one; wrong lead; wrong thread; wrong mail;
        the one from; two of them; all of them; three leads; all leads; every lead; each of them; whichever; which one;
        one and; not this one; this one not; cancelled; canceled; called off; quit; resigned; left them; left krämer;
        leaves the company; is leaving; shut down; closing down; out of business; wound up; sold to; acquired by;
        bought by; taken off; hung up; hangs up; blocked; no show; no-show; stood me up; ghosted; ghosting;
        with tom instead; should go; would go; suits; better off; yours; hers to take; his to take; your lead;
        your customer; give you; back to you; webinar; offer was; terms; apology; apologies; quote unquote; in quotes;
        quoting; wrote; writes; asks me; tells me; orders; ordered me; was told; been told; am told; reportedly;
        rumour; according to; they say; per my boss; signing elsewhere; on the letter; the button; the link; the word;
        the page; the form
    """),
}
OF_CUSTOMERS = phrases("""
    might; could; would; should; may; think; guess; probably; possibly; perhaps; maybe; later; first; rather; instead;
    wait; hold; or; meant; actually; even; still; yet; said; says; told; asked me; wants me; colleague; another; other;
    both; someone; somebody; half; the first; the second; either; discuss; else; lost; closed; competitor; let me;
    needs a; needs us; needs our; needs me; needs it; needs two; needs some; needs an; needs three; needs new;
    needs more; has to be; must be; concerned; worried; wrote; writes; asks me; tells me; thinking; considering;
    consider; confused; typed; better; terms; test; testing; seriously; blocked; sorry; hopefully; the link; the page;
    the form; the button; at least; apparently; if we; if i; whether we; whether i; whether our
""")
RETRACTIONS = phrases("""
    keep it; keep him; keep her; keep this one; keep the lead; hold on to it;
    only the one; only for the; just the one from; only that one; applies to; goes for; is meant for; called in sick;
    called off; called it; wait; hold on; hold that; stop; cancel; revoke; ignore; disregard; forget it; forget that;
    scratch that; strike that; actually; oops; whoops; i meant; meant to; mistakenly; joking; kidding; changed my mind;
    on second thought; just a test; undecided; not sure; hesitate; forget what; never mind; nevermind; or not;
    let me think; yeah right; should i; hold it; by mistake; the other lead; the other one; both leads;
    the second lead; wrong mail; wrong thread; wrong lead; i take it back; take that back; on the other hand;
    then again; sleep on it; maybe not; perhaps not
""")
DECISION_WORDS: Table = {
    "accept": phrases("""
        accept; accepted; accepting; accepts; acceptance; acceptable; take this one; take the lead; take it on;
        i will take it; taking it; taking this; take it over; count me in
    """),
    "reject": phrases("""
        reject; rejected; rejecting; rejects; rejection; decline; declined; declining; refuse; turn down; turning down;
        turn it down; unacceptable; turned down; turned it down; count me out
    """),
    "undo": phrases("undo; undone; take it back; take that back; revert; revoke"),
    "withdraw": phrases("withdraw; withdrawn"),
    "faulty": phrases("faulty"),
    "not_mine": phrases("not mine; not my; wrong rep; wrong person; wrong territory"),
    "more_time": phrases("more time; need until; extension"),
    "return": phrases("return it; return this; returned; returning; hand it back; give it back; send it back"),
}
MISTAKES = phrases("""
    wrong mail; wrong thread; wrong lead; wrong one; wrong button; wrong word; wrong; by mistake; mistake; a mistake;
    my mistake; oops; whoops; mistakenly; in error; meant; the other lead; another lead; other lead; misclick;
    misclicked; typo; by accident; accidentally; actually; sorry; for another; hit send; too fast; too quickly;
    too early; too soon; pressed; clicked; autocorrect; pocket; not meant
""")
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        even; ha; half; left; may; must; once; or; rather; still; test; um; yet; bust; suits
    """)
)
