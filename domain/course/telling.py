"""The table of words: which rule gives effect to which word."""

from datetime import datetime

from domain.course import absence, ending, extending, meeting, owing, pausing, rejection, repairing, returning, rounds
from domain.course.file import HandoffFile
from domain.course.told import Rule, Told, ToldWord, refused
from domain.handoff import Answer

RULES: dict[ToldWord, Rule] = {
    "more_time": meeting.more_time,
    "extend": extending.extend,
    "not_mine": rounds.not_mine,
    "mine": rounds.mine,
    "duplicate": repairing.duplicate,
    "move": rounds.move,
    "remind": repairing.remind,
    "raised": repairing.raised,
    "note": repairing.note,
    "faulty": repairing.faulty,
    "correct": repairing.correct,
    "dispute": rejection.dispute,
    "uphold": rejection.uphold,
    "overturn": rejection.overturn,
    "repass": ending.repassed,
    "recycle": ending.recycled,
    "disqualify": ending.disqualified,
    "return": returning.give_back,
    "attach": owing.attach,
    "waive": ending.waived,
    "withdraw": ending.withdrawn,
    "away": absence.away,
    "bounced": absence.bounced,
    "pause": pausing.pause,
    "go_on": pausing.go_on,
}


def tell(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """Gives effect to a word, or says why it has none."""
    answer = refused(file, told) or RULES[told.word](file, told, now)
    if told.role == "ldr" and answer.result == "taken" and told.voice.by not in file.spoke:
        file.spoke = (*file.spoke, told.voice.by)
    return answer
