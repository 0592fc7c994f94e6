"""What the OpenAPI document says of the API as a whole."""

from typing import Any

DOCUMENT: dict[str, Any] = {
    "title": "Lead Handoff",
    "version": "1",
    "summary": "Passes qualified leads, and looks at what becomes of them.",
    "description": "Every call but health needs a key (`Authorization: Bearer KEY`), made by `starter.py keys make`; "
    "its role says what it may do. Moments are RFC 3339 in UTC. Every fault is problem details (RFC 9457) whose "
    "`detail` says what to do. A request that carries an `Idempotency-Key` is answered once: the same again gets the "
    "same answer for seven days, another request under the same key is refused with 422.",
    "license_info": {"name": "GPL-3.0-or-later", "identifier": "GPL-3.0-or-later"},
    "openapi_tags": [
        {"name": "leads", "description": "Checking and passing leads."},
        {"name": "handoffs", "description": "Looking at handoffs, deciding and withdrawing them."},
        {"name": "health", "description": "Whether this process lives, and whether it can work."},
    ],
}
