"""At start the worker fetches its own health page from where people reach it, and says whether that is itself."""

import asyncio
import logging
import socket

import pytest

from runtime.serving import check_public_url
from tests.web.site import Site, serving


async def test_an_address_that_leads_to_us_is_said_to(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with serving(site.desk) as url:
        await check_public_url(f"{url}/")
    assert f"pages are reached under {url}/" in caplog.text


@pytest.mark.parametrize("says", [b'{"product": "another"}', b"<html>the proxy's own page</html>"])
async def test_an_address_that_leads_to_somebody_else_is_an_error_with_its_cure(
    caplog: pytest.LogCaptureFixture, says: bytes
) -> None:
    async def other(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%b" % (len(says), says))
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(other, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        await check_public_url(url)
    (record,) = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert f"{url} does not lead to our pages" in record.getMessage()
    assert "Check the reverse proxy." in record.getMessage()


async def test_an_address_where_nobody_answers_is_an_error_and_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    await check_public_url(f"http://127.0.0.1:{port}")
    assert "does not lead to our pages" in caplog.text
