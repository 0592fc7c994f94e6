"""What the desk writes to an LDR about the page where leads are passed. These letters belong to no handoff."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class PassLink:
    """To an LDR who asked for it: the personal link to the page, and until when (UTC) it opens."""

    to: str
    link: str
    until: datetime
    kind: Literal["pass_link"] = "pass_link"


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedByPage:
    """To the LDR whose page passed a lead: the receipt, and where it can be withdrawn."""

    to: str
    contact: str
    company: str
    rep: str
    attempt_id: str
    link: str
    kind: Literal["passed_by_page"] = "passed_by_page"


DeskLetter = PassLink | PassedByPage
