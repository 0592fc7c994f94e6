"""Names of people in a sentence, told from other capitalised words. Better none than a wrong one."""

import re

from mail.inbound.absence.tongue import words
from mail.inbound.kinds.signs import plain

_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?")
_MOST_WORDS = 4
_ACRONYM = 4
_COMPOUND = 9
"""A German noun is longer than most first names."""
PARTICLES = words("von van de del della da di dos das der den la le ter zu el bin al")
_TITLES = words("""
    mr mrs ms miss dr prof herr herrn frau hr fr monsieur madame m mme mlle sr sra senor senora srta sig sig.ra
    dott dott.ssa ing dhr mevr mevrouw meneer pan pani pana dipl.-ing mag dipl senhor senhora signor signora
""")
_NO_NAMES = words("""
    i my our we please the me us you your team sales office support desk service customer reception helpdesk it
    hr if in for thanks regards best email mail e-mail tel phone mobile colleague colleagues assistant manager
    department hotline sie ihnen ihr ihre ich bitte kollegin kollege kollegen kolleginnen zentrale buro
    sekretariat vertrieb innendienst abteilung kundenservice kundendienst assistentin assistent vertretung
    telefon mobil durchwahl e-mails fallen angelegenheiten teamleiter teamleiterin chefin chef vorgesetzte
    vorgesetzten fragen anfragen hilfe nummer rufnummer adresse vous nous je merci pour votre equipe accueil
    secretariat collegue standard gracias por favor equipo oficina recepcion companera companero usted ustedes
    grazie ufficio segreteria collega collaboratrice lei voi obrigado obrigada equipa escritorio colega u uw ik
    onze mijn kantoor receptie secretariaat monday tuesday wednesday thursday friday saturday sunday montag
    dienstag mittwoch donnerstag freitag samstag sonntag mit vielen dank danke freundlichen grussen viele head
    accounts accounting billing finance orders care success marketing operations purchasing logistics dispatch
    general main line number duty central centre center zentralen teams gruppe verwaltung buchhaltung einkauf
    leitung geschaftsleitung empfang rezeption direction comptabilite commercial commerciale ventes
    administracion ventas comercial amministrazione vendite verkoop administratie vendas geral kundtjanst
    kundeservice asiakaspalvelu biuro dzial oddeleni отдел hello hi dear hallo guten liebe lieber sehr bonjour
    hola estimados buongiorno gentile beste geachte ola caro prezado hej hei moin servus cordialement saludos
    saluti groet atenciosamente
""")
_GROUPS = words(
    "team teams support service desk helpdesk office department hotline abteilung equipe equipo group gruppe"
)
"""Behind a name they make it that of a group: `the Krämer Support`."""
_LEADS_AWAY = words("""
    in at on until till from by about regarding during while when if im auf unter während dans sous pendant
    durante en nel nella tijdens op em no na
""")
"""`no access to email in Norway`: what comes behind such a word is no person's name."""


def first_name(region: str) -> str:
    """The first name in a text, looked for up to a word that leads away from people."""
    for match in _WORD.finditer(region):
        if plain(match.group()) in _LEADS_AWAY:
            region = region[: match.start()]
            break
    return next(iter(_names(region)), "")


def last_name(region: str) -> str:
    """The last name in a text."""
    return next(reversed(_names(region)), "")


def fits_mailbox(name: str, mailbox: str) -> bool:
    """Whether a mailbox may be this person's: it holds a word of the name, or begins like it."""
    local = plain(mailbox.partition("@")[0])
    spoken = plain(name).split()
    return any(word in local for word in spoken) or (
        bool(spoken) and local[:1] == spoken[0][:1] and len(local) <= _ACRONYM
    )


def is_sure(name: str, mailbox: str, language: str) -> bool:
    """Whether a single capitalised word is a person's: by the mailbox beside it; in German it may be any noun."""
    if " " in name:
        return True
    if mailbox:
        return fits_mailbox(name, mailbox)
    return language != "de" or len(name) < _COMPOUND


def _names(region: str) -> list[str]:
    """Runs of capitalised words, at most four words long. A run before a word such as `Team` is none."""
    runs: list[list[str]] = [[]]
    end = 0
    for match in _WORD.finditer(region):
        word = match.group().rstrip(".") if len(match.group()) > 2 else match.group()  # noqa: PLR2004 - an initial
        bare, joined = plain(word), not region[end : match.start()].strip()
        if bare in _NO_NAMES or bare in _TITLES:
            if joined and bare in _GROUPS:
                runs.pop()
            runs.append([])
        elif word[:1].isupper() and not (word.isupper() and 1 < len(word) <= _ACRONYM):
            runs[-1:] = [[*runs[-1], word]] if joined else [*runs[-1:], [word]]
        elif joined and runs[-1] and bare in PARTICLES:
            runs[-1].append(word)
        else:
            runs.append([])
        end = match.end()
    return [name for run in runs if (name := _trimmed(run))]


def _trimmed(run: list[str]) -> str:
    while run and plain(run[-1]) in PARTICLES:
        run = run[:-1]
    return " ".join(run) if 0 < len(run) <= _MOST_WORDS and any(len(word) > 1 for word in run) else ""
