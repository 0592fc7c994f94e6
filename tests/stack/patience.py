"""A workflow small enough to test a server with."""

from temporalio import workflow


@workflow.defn
class Patience:
    """Waits for a word."""

    def __init__(self) -> None:
        self._word: str | None = None

    @workflow.run
    async def run(self) -> str:
        await workflow.wait_condition(lambda: self._word is not None)
        return self._word or ""

    @workflow.signal
    def say(self, word: str) -> None:
        self._word = word
