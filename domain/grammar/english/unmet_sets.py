"""English: the named sets of what is said of unmet criteria."""

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
        closed; halted; axed; eaten; parked;
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
        site visit; sit down; sit-down; face-to-face; in-person meeting; get-together;
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
        next financial year; the next financial year; the year after that; 36 months; next year or later; 12 months;
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
        buy; decide; purchase; start; begin; move; look; act; change; switch; sign; replace; evaluate; revisit;
        talk; buying; deciding; starting; looking; planning; need it; want it; go live; roll out; kick off; touch;
        reconsider; think; buys; decides; starts; begins; happen; happens; do anything; do something; go ahead;
        make a decision; launch; upgrade
    """),
    "solution": phrases("""
        solution; system; tool; supplier; vendor; provider; software; excel; excel sheet; excel sheets; spreadsheet;
        spreadsheets; whiteboard; setup; set-up; product; platform; app; pen and paper; incumbent; current one;
        telematics; partner; trackers; tracker; boxes; kit; gps; fleet system; current system
    """),
    "current": phrases("""
        current; existing; present; old; own; own little; in-house; trusted; homemade; homegrown; little; new
    """),
    "works": phrases("""
        work; work fine; work well; work perfectly; works perfectly; works a treat; run well; run fine;
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
        intern; trainee; assistant; secretary; gatekeeper; apprentice; temp; receptionist; junior; clerk;
        working student; student worker; end user; influencer; messenger; pa; student assistant; volunteer;
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
