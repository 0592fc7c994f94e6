"""Reply keys through a change of secrets, and the keys of links."""

from dataclasses import replace

import pytest

from domain.correspondence import LinkGrant
from domain.errors import SettingsFault
from mail.security.keys import KEY_LENGTH, Keyring, is_key, secret_name
from mail.security.link_keys import link_key, opens

OLD, NEW = b"the old secret, which is long enough", b"the new secret, which is long enough"
WHO = ("handoff-kr-1000-1", 1, "ben")
GRANT = LinkGrant(purpose="confirm", attempt_id=WHO[0], round=1, person="ben", digest="d" * 64)


def test_after_a_change_new_letters_carry_new_keys_and_printed_ones_still_count() -> None:
    before, after = Keyring(OLD), Keyring(NEW, (OLD,))
    printed = before.reply_key(*WHO)
    assert after.reply_key(*WHO) != printed
    assert after.maker(printed, *WHO) == OLD
    assert after.maker(printed.upper(), *WHO) == OLD
    assert after.maker(after.reply_key(*WHO), *WHO) == NEW


def test_a_key_of_a_secret_that_is_configured_no_longer_is_retired() -> None:
    assert Keyring(NEW).maker(Keyring(OLD).reply_key(*WHO), *WHO) is None


def test_a_key_counts_for_just_what_it_was_made_for() -> None:
    keyring = Keyring(NEW)
    key = keyring.reply_key(*WHO)
    for other in (("handoff-kr-1000-2", 1, "ben"), (WHO[0], 2, "ben"), (WHO[0], 1, "clara")):
        assert keyring.maker(key, *other) is None
    for odd in ("", "ß" * 26, key[:-1], key + "a"):
        assert keyring.maker(odd, *WHO) is None


def test_a_short_secret_is_refused_whichever_it_is() -> None:
    for secrets in ((b"short", ()), (NEW, (OLD, b"short"))):
        with pytest.raises(SettingsFault, match="HANDOFF_FORMER_SECRETS"):
            Keyring(*secrets)


def test_a_secret_is_never_shown_only_named() -> None:
    assert "secret," not in repr(Keyring(NEW, (OLD,)))
    assert len({secret_name(OLD), secret_name(NEW)}) == 2
    assert len(secret_name(NEW)) == 8


def test_a_link_key_is_no_reply_key_and_differs_with_everything_that_it_names() -> None:
    keyring = Keyring(NEW)
    grants = [
        GRANT,
        replace(GRANT, attempt_id="handoff-kr-1000-2"),
        replace(GRANT, round=2),
        replace(GRANT, person="clara"),
        replace(GRANT, digest="e" * 64),
    ]
    keys = [link_key(keyring, grant) for grant in grants]
    assert len({*keys, keyring.reply_key(*WHO)}) == len(grants) + 1
    assert all(is_key(key) and len(key) == KEY_LENGTH for key in keys)
    assert keyring.maker(keys[0], *WHO) is None


def test_a_link_opens_what_it_was_made_for_and_nothing_else() -> None:
    keyring = Keyring(NEW, (OLD,))
    key = link_key(Keyring(OLD), GRANT)
    assert opens(keyring, key, GRANT)
    assert opens(keyring, key.upper(), GRANT)
    assert not opens(keyring, key, replace(GRANT, person="clara"))
    assert not opens(Keyring(NEW), key, GRANT), "its secret is retired"
    assert not opens(keyring, "ß", GRANT)
