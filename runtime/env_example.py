"""Writes `.env.example`: every setting with a sentence and its default.

python -m runtime.env_example > .env.example
"""

import json
import textwrap
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from runtime.settings import Settings

PREFIX = "HANDOFF_"
NESTED = "__"

# What docker-compose.yml needs besides our own settings: name, sentence, whether it must be filled in there.
COMPOSE = (
    ("POSTGRES_PASSWORD", "Password of PostgreSQL's superuser.", True),
    ("TEMPORAL_DB_PASSWORD", "Password of the Temporal server's database user.", True),
    (
        "LEDGER_DB_PASSWORD",
        "Password of the ledger's database user. Letters and digits only: it stands in a URL.",
        True,
    ),
    ("CONFIG_DIR", "Folder with policy.yaml, people.yaml and accounts.csv. Default: ./config", False),
    (
        "LEADS_DIR",
        "Folder with lead files for `docker compose run --rm starter pass /leads/FILE`. Default: ./leads",
        False,
    ),
    ("LEAD_HANDOFF_IMAGE", "Name of our image. Default: lead-handoff:local", False),
    ("WEB_PORT", "Port of our pages and API on 127.0.0.1, for the reverse proxy. Default: 8090", False),
    ("UI_PORT", "Port of the Temporal UI on 127.0.0.1. Default: 8080", False),
    ("COMPOSE_PROFILES", "trial: run a mail server and webmail too, for trial.", False),
    ("MAIL_SETTINGS", "deploy/trial.env: the mail settings of the trial. Default: .env, so none besides these.", False),
    ("TRIAL_MAIL_PASSWORD", "Trial: the password of every mailbox. Letters and digits only.", False),
    ("TRIAL_MAIL_ADDRESSES", "Trial: who has a mailbox, separated by spaces. Default: the people of examples/.", False),
    ("WEBMAIL_PORT", "Trial: port of the webmail on 127.0.0.1. Default: 8081", False),
)

# Temporal's own settings, as its SDK and its command line read them.
TEMPORAL = (
    ("TEMPORAL_ADDRESS", "Host and port of the Temporal server. Default: localhost:7233 (in Compose: temporal:7233)"),
    ("TEMPORAL_NAMESPACE", "The namespace of the handoffs. Default: default"),
    ("TEMPORAL_API_KEY", "Temporal Cloud: the key; it turns TLS on."),
    ("TEMPORAL_TLS", "true or false, where neither a key nor a certificate says so."),
    ("TEMPORAL_TLS_CLIENT_CERT_PATH", "mTLS: a PEM file with our certificate."),
    ("TEMPORAL_TLS_CLIENT_KEY_PATH", "mTLS: a PEM file with its key."),
    ("TEMPORAL_TLS_SERVER_CA_CERT_PATH", "A PEM file with the authority of the server's certificate."),
    ("TEMPORAL_TLS_SERVER_NAME", "The name in the server's certificate, where it is not the address's host."),
)

HEAD = """\
# Every setting, with its default. Copy to .env, fill in what has no #, keep it out of version control:
#   cp .env.example .env && chmod 600 .env
# Lists are JSON: ["a.example.com","b.example.com"]. A value with $, # or a space stands in single quotes.
# Made by: python -m runtime.env_example > .env.example
"""


def settings_of(model: type[BaseModel], prefix: str = PREFIX) -> Iterator[tuple[str, FieldInfo]]:
    """Every setting of the model and of the models inside it, by the name of its environment variable."""
    for name, field in model.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from settings_of(inner, f"{prefix}{name.upper()}{NESTED}")
        else:
            yield f"{prefix}{name.upper()}", field


def env_example() -> str:
    """The text of `.env.example`."""
    parts = [HEAD, _heading("Docker Compose only")]
    parts += [_entry(name, sentence, "", given=given) for name, sentence, given in COMPOSE]
    parts += [_heading("Temporal: its own settings, the same as its command line reads")]
    parts += [_entry(name, sentence, "") for name, sentence in TEMPORAL]
    parts += [_heading("Lead Handoff")]
    for name, field in settings_of(Settings):
        secret = isinstance(field.get_default(call_default_factory=True), SecretStr)
        parts.append(_entry(name, f"{field.description}", _written(field), given=secret))
    return "\n".join(parts)


def _heading(text: str) -> str:
    return f"# --- {text} ---\n"


def _entry(name: str, sentence: str, value: str, given: bool = False) -> str:
    lines = textwrap.wrap(sentence, 110, break_long_words=False, break_on_hyphens=False)
    said = "\n".join(f"# {line}" for line in lines)
    return f"{said}\n{'' if given else '#'}{name}={value}\n"


def _written(field: FieldInfo) -> str:
    default: Any = field.get_default(call_default_factory=True)
    if default is None or default is PydanticUndefined or isinstance(default, SecretStr):
        return ""
    if isinstance(default, list | tuple | dict | set):
        return json.dumps(list(default) if isinstance(default, set | tuple) else default)
    return str(default)


if __name__ == "__main__":
    print(env_example(), end="")
