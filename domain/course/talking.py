"""What rep and LDR say to each other through the desk; it decides nothing and stops no clock."""

from domain.course.file import HandoffFile
from domain.handoff import Answer, Engagement, Voice


def engage(file: HandoffFile, how: Engagement, note: str, voice: Voice, cause: str) -> Answer:
    """The rep has taken the lead up: his engagement's clock has been kept, the decision's runs on."""
    if closed := file.closed_to(voice.round, voice.by):
        return closed
    answer, facts = file.talk.engage(how, note, voice, cause)
    file.owe(*facts)
    file.steps = [step for step in file.steps if step.clock != "engage"]
    return answer


def ask(file: HandoffFile, text: str, word: str, voice: Voice, cause: str) -> Answer:
    """The rep's words go to the LDR."""
    if closed := file.closed_to(voice.round, voice.by):
        return closed
    answer, facts, relay = file.talk.ask(text, word, voice, cause)
    file.owe(*facts)
    file.relay(relay)
    return answer


def answer(file: HandoffFile, text: str, voice: Voice, cause: str) -> Answer:
    """The LDR's words go to the rep."""
    if closed := file.closed_to(voice.round):
        return closed
    answer, facts, relay = file.talk.answer(text, voice, cause)
    file.owe(*facts)
    file.relay(relay)
    return answer
