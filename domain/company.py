"""Whose company a mail address or a domain stands for."""

PUBLIC_MAIL_DOMAINS = frozenset(
    """
    126.com 163.com aol.com bluewin.ch btinternet.com email.com fastmail.com free.fr freenet.de gmail.com gmx.at gmx.ch
    gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.fr hotmail.it icloud.com
    interia.pl laposte.net libero.it live.com live.de mac.com mail.com mail.de mail.ru mailbox.org me.com msn.com
    naver.com o2.pl online.de orange.fr outlook.com outlook.de outlook.fr pm.me posteo.de proton.me protonmail.com
    qq.com rediffmail.com rocketmail.com seznam.cz sfr.fr t-online.de telenet.be tuta.com tutanota.com virgilio.it
    vodafone.de wanadoo.fr web.de wp.pl yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.de yahoo.es yahoo.fr
    yahoo.it yandex.ru ymail.com zoho.com
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""Mail domains of providers that anybody may use; two people there are not colleagues."""


def plain_domain(domain: str) -> str:
    """A domain as domains are compared: lower case, without `www.`, in its ASCII form (RFC 3490)."""
    bare = domain.strip().rstrip(".").lower().removeprefix("www.")
    try:
        return bare.encode("idna").decode("ascii")
    except UnicodeError:
        return bare


def company_domain(domain: str | None, mail: str | None = None) -> str | None:
    """The domain that names a company, as `plain_domain` writes it: the given one, else the mail address's.

    None where both are missing or public.
    """
    for given in (domain, mail.rpartition("@")[2] if mail else None):
        bare = plain_domain(given or "")
        if bare and bare not in PUBLIC_MAIL_DOMAINS:
            return bare
    return None
