"""German: the sentences of all letters."""

from mail.outbound.languages.german.frame import FRAME
from mail.outbound.languages.german.to_ldrs import TO_LDRS
from mail.outbound.languages.german.to_managers import TO_MANAGERS
from mail.outbound.languages.german.to_reps import TO_REPS
from mail.outbound.languages.german.to_writers import TO_WRITERS

GERMAN = FRAME | TO_LDRS | TO_MANAGERS | TO_REPS | TO_WRITERS
