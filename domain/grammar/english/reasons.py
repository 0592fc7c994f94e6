"""English: how criteria are named, and what is said of a named one. How it is said without its name: `unmet`."""

from domain.grammar.english.unmet import UNMET
from domain.grammar.english.unmet_sets import SETS
from domain.grammar.language import Table, phrases

__all__ = ["CONJUNCTIONS", "CONTRASTS", "LACK", "LINKS", "NAMES", "NEUTRAL", "PRAISE", "SETS", "UNMET"]

NAMES: Table = {
    "budget": phrases("""
        budget; money; price; pricing; funds; funding; budgets; financing; cash; cost; costs; capex; finances;
        affordability; spend
    """),
    "timeframe": phrases("""
        timeframe; time frame; timing; timeline; time line; timescale; time-frame; timeframes; timelines; time scale;
        time horizon; date; dates; purchase date; buying window; schedule; go-live date
    """),
    "pain_point": phrases("""
        pain point; pain; need; pains; problem; use case; pain points; needs; painpoint; problems; requirement;
        business need; urgency
    """),
    "willing_to_meet": phrases("""
        will meet; willing to meet; meeting; willingness to meet; willingness; meet; appointment; meetings; the meet;
        readiness to meet; interest in a meeting; wants to meet
    """),
    "authority": phrases("""
        authority; decision maker; decision-maker; decision power; decision making power; a say; any say; the say;
        mandate;
        decision makers; signing authority; decision authority; buying power; decisionmaker; signatory;
        power to decide; decision rights; decision making authority; signing power
    """),
}
LACK = phrases("""
    no; not; without; missing; lacks; lack; lacking; none; never; zero; too @; wrong; weak; unclear; unknown;
    insufficient; not enough; absent; gone; not met; nothing; problem with; low; issue with; small; tight; poor; bad;
    fails; failed; fail; unmet; not given; unrealistic; far; frozen; cut; cancelled; nobody; is the problem;
    is the issue; is off; is open; not there; doubtful; unconfirmed; hardly; vague; neither; nor; issue; questionable;
    not real; shaky; non-existent; mismatch; no fit; incompatible; exceeds; killed; kills; dead; nowhere; not right;
    fell through; falls through; red; broken; blocker; showstopper; nonexistent; out of scope; not confirmed; a no;
    the wrong; problematic; dealbreaker; deal breaker; spent; slashed; evaporated; vanished; blocked; withdrawn;
    unsuitable; unacceptable; does not fit; does not match; mismatched; way off; far off; miles off; completely off;
    well off; off the mark; is the issue here; is where it fails; falls down; falls short; fails on; not ok; not okay;
    not fine; is out; nil; not convincing; unproven; not proven; not verified; could not confirm; can not confirm;
    refuses; declined; declines; a fairy_tale; so is; made up; invented; a fantasy; wishful thinking
""")
PRAISE = phrases("""
    {is} {all}? {fine}; fits; fit; checks out; works; exists; matches; stands; fine; okay; good; great;
    has|have|got|had a|the|some|enough|plenty|real|clear|big of?; there is|was|would_be enough|a|plenty|some;
    no problem|issue|issues|worries|doubt|question|complaints|concerns with|about|on; plenty of; enough; met;
    confirmed; would be there|fine|ok|okay|given; yes; check; has|have got? money|budget|authority|pain;
    not a problem|an_issue|the_problem; {is} not {obstacle}; as agreed; true; ok with; is real;
    wants|want|happy|willing|keen|glad|ready|eager to meet|talk|see_us; would|will meet|see us|me|any|anytime;
    met us|me; can|could|would afford|pay|decide|sign; ticked; alright; top; spot on;
    decides|signs herself|himself|alone|everything; plenty; loads; lots; tons; galore; aplenty; real; genuine; massive;
    huge; enormous; serious; solid; strong;
    approved; unchanged; as before|described|agreed|noted|stated|you_wrote|you_said; i|we can|could confirm;
    can|could be confirmed; would have signed|been|fitted|worked; i would have signed_off_on; could tick; hold; holds;
    stand; still stands; really? is|are there|in_place; confirm|confirms; big; real enough; acute; perfectly true;
    as said; all as|like you|he|she said|wrote|told; all fine|good|there|met|ok|okay|as_you_said|as_described;
    as in|on|per your|the list|notes|letter|mail|sheet; tick; ticks; right; do|does not doubt|question|contest;
    nothing but praise;
    {is} definitely|clearly|really|actually|indeed? the boss|decider|decision_maker|owner|md|ceo|right_person|buyer;
    he|she is the boss|decider|decision_maker|owner|md|ceo|right_person|buyer; checked; is not the_problem|an_issue
""")
NEUTRAL = phrases("""
    it was a student|researcher; how it|they works|work; let me know if ..
""")
LINKS = phrases("""
    because of; due to; reason; reasons; the; a; on; for; criterion; criteria; number; numbers; their; her; his; is;
    it is; and; of; because; as; since; it fails on; fails on; also; just; simply; really; there is; they have;
    she has; he has; any; still; at all; both; main; mainly; this; my; owing to; down to; it is about; point; points;
    it is the; this time; here; regarding; concerning; in terms of; when it comes to; namely; i e; ie; e g; eg;
    specifically; basically
""")
CONJUNCTIONS = phrases("and; plus; also; as well as; nor; besides; moreover; furthermore")
CONTRASTS = phrases("""
    but; however; although; though; yet; except; only; whereas; while; just that; sadly; shame about; pity about;
    apart from; aside from; other than; even if; despite; nevertheless
""")
