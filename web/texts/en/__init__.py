"""English."""

from web.texts.en.answering import ANSWERING
from web.texts.en.counted import COUNTED
from web.texts.en.gate import GATE
from web.texts.en.passing import PASSING

ENGLISH = ANSWERING | PASSING | GATE | COUNTED
