"""What operations read on a pending activity stays there while it beats."""

from temporalio.testing import ActivityEnvironment

from activities.heartbeat import beating


async def test_a_beat_repeats_what_was_told_last() -> None:
    beats: list[tuple[object, ...]] = []

    async def deed() -> None:
        async with beating(every=3600) as pulse:
            pulse.beat()
            pulse.tell({"filed": 3})
            pulse.beat()

    environment = ActivityEnvironment()
    environment.on_heartbeat = lambda *details: beats.append(details)
    await environment.run(deed)
    assert beats == [(), ({"filed": 3},), ({"filed": 3},)]
