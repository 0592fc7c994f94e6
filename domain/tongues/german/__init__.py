"""German, in the tone of a good colleague: du."""

from domain.tongues.calendar import Calendar
from domain.tongues.german.answers import ANSWERS
from domain.tongues.german.clocks import CLOCKS
from domain.tongues.german.counts import COUNTS
from domain.tongues.german.crm import CRM
from domain.tongues.german.gate import GATE
from domain.tongues.german.passing import PASSING
from domain.tongues.german.proof import PROOF
from domain.tongues.german.reading import READING
from domain.tongues.german.refused import REFUSED
from domain.tongues.german.story import STORY
from domain.tongues.german.taken import TAKEN
from domain.tongues.tongue import Tongue

GERMAN = Tongue(
    code="de",
    name="German",
    calendar=Calendar(
        days=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
        months=(
            *("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni"),
            *("Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
        ),
        long_months=(
            *("Januar", "Februar", "März", "April", "Mai", "Juni"),
            *("Juli", "August", "September", "Oktober", "November", "Dezember"),
        ),
        numbered="{date}. {month}",
        dash="–",
    ),
    criteria="KRITERIEN",
    quotes=("„", "“"),
    money="{amount} {currency}",
    marks=".,",
    windows={
        "working hours": ("Arbeitsstunde", "Arbeitsstunden"),
        "working days": ("Arbeitstag", "Arbeitstagen"),
        "clock hours": ("Stunde", "Stunden"),
    },
    answers=ANSWERS,
    counts=COUNTS,
    sentences=CLOCKS | CRM | GATE | PASSING | PROOF | READING | REFUSED | STORY | TAKEN,
)
