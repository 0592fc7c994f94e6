"""Reactions and recalls: a thumb or a heart on a mail, and Outlook's wish to take a mail back. They never decide."""

import re

from domain.grammar.language import phrases
from mail.inbound.absence.names import PARTICLES
from mail.inbound.clues import clues_of
from mail.inbound.kinds.signs import head_text, heads, plain, plain_all
from mail.inbound.mime import ParsedMail

_DIGEST = ("reaction daily digest", "reaction digest", "tagliche zusammenfassung der reaktionen")
_LINE_SAYS = plain_all(
    phrases("""
        reacted to your message; reacted to your email; reacted via gmail; liked your message;
        loved your message; hat auf ihre nachricht reagiert; hat auf deine nachricht reagiert;
        hat ihre nachricht mit; über gmail reagiert; hat über gmail reagiert; hat via gmail reagiert;
        hat per gmail reagiert; heeft gereageerd via gmail; heeft via gmail gereageerd; har reageret via gmail;
        zareagował a przez gmaila; zareagował a w gmailu; gefällt ihre nachricht; gefällt deine nachricht;
        auf ihre e mail reagiert; a réagi à votre message; a réagi via gmail; a aimé votre message;
        a réagi à votre e mail; ha reaccionado a tu mensaje; ha reaccionado a su mensaje;
        reaccionó a tu mensaje; reaccionó a su mensaje; le gustó tu mensaje; reaccionó a través de gmail;
        ha reaccionado a través de gmail; reaccionó mediante gmail; ha reagito al tuo messaggio;
        ha reagito al messaggio; ha reagito tramite gmail; ha messo mi piace al tuo;
        heeft gereageerd op uw bericht; heeft gereageerd op je bericht; reageerde op je bericht;
        gereageerd via gmail; vindt je bericht leuk; vindt uw bericht leuk; reagiu à sua mensagem;
        reagiu à tua mensagem; reagiu pelo gmail; gostou da sua mensagem; curtiu sua mensagem;
        reagerade på ditt meddelande; reagerade via gmail; gillade ditt meddelande; reagerede på din meddelelse;
        reagerte på meldingen din; reagoi viestiisi; zareagował na twoją wiadomość;
        zareagował a na twoją wiadomość; zareagował a na wiadomość; zareagowała na wiadomość;
        zareagowała na twoją wiadomość; reagoval na vaši zprávu; reagoval a na vaši zprávu;
        reagovala na vaši zprávu; reagoval a na vašu správu; reagált az üzenetére;
        отреагировал на ваше сообщение; отреагировала на ваше сообщение; iletinize tepki verdi;
        さんがあなたのメッセージにリアクション; さんがリアクションしました; 对你的邮件做出了回应; 메시지에 반응했습니다
    """)
)
_TAPBACKS = frozenset(
    plain_all(
        phrases("""
            Liked; Loved; Disliked; Laughed at; Emphasized; Emphasised; Questioned; Gefällt; Gefällt mir;
            Geliebt; Gelacht über; Betont; Hinterfragt; Gefällt nicht; A aimé; A adoré; N'a pas aimé; A ri de;
            A mis l'accent sur; A mis en avant; J'aime; Le gustó; Le encantó; No le gustó; Se rió de; Enfatizó;
            Le ha gustado; Me gusta; Ha messo mi piace a; Ha messo "mi piace" a; Ha adorato; Ha riso a;
            Ha riso per; Ha enfatizzato; Vond; Lachte om; Benadrukte; Gostou de; Amou; Curtiu; Adorou; Riu de;
            Enfatizou; Gillade; Älskade; Kunne lide; Synes godt om; Likte; Понравилось
        """)
    )
)
_TAPBACKS_WITH_SIGN = plain_all(
    phrases("""
        Reacted; Removed a; Removed an; Reagierte; A réagi; Reaccionó; Ha reagito; Reageerde; Reagiu; Reagerade
    """)
)
_HEAD_LINES = 4
"""A banner may stand above a reaction."""
_LONGEST_LINE = 160
_PICTURE = re.compile(r"\[[^\]]{1,30}\]")
"""Outlook's plain text has the name of the sign in brackets: `[like]`."""
_WITH = frozenset(("with", "mit", "avec", "con", "met", "com", "med", "z", "s"))
_TAPBACK_LEAD = 40
"""So many characters at most stand before the quoted words."""
_RECALL_SUBJECTS = plain_all(
    phrases("""
        Recall:; Rückruf:; Rappel :; Rappel:; Recuperar:; Retirar:; Richiamo:; Richiama:; Intrekken:; Recolher:;
        Cancelar:; Återkalla:; Tilbagekald:; Tilbakekall:; Peruuta:; Odwołaj:; Odwołanie:; Odvolání:; Odvolat:;
        Visszahívás:; Отзыв:; Отозвать:; Geri çağır:; Geri çağırma:; 取り消し:; 撤回:; 회수:; Message recall;
        Recall request:
    """)
)
_RECALL_REPORTS = plain_all(
    phrases("""
        Message Recall Report; Message Recall Failure:; Message Recall Success:; Recall report; Recall failure:;
        Recall success:; Nachrichtenrückruf; Fehler beim Nachrichtenrückruf; Bericht über Nachrichtenrückruf;
        Rückruf erfolgreich; Rückruf fehlgeschlagen; Échec du rappel; Rappel du message réussi;
        Rapport de rappel; Error al recuperar el mensaje; Informe de recuperación; Richiamo messaggio;
        Bericht intrekken; Intrekken mislukt
    """)
)
_RECALL_SAYS = tuple(
    (plain(opens), plain(ends))
    for opens, ends in (
        *(("would like to recall the message", ""), ("wants to recall the message", "")),
        *(("möchte die nachricht", "zurückrufen"), ("möchte diese nachricht", "zurückrufen")),
        *(("souhaite rappeler le message", ""), ("souhaiterait rappeler le message", "")),
        *(
            ("voudrait rappeler le message", ""),
            ("desea recuperar el mensaje", ""),
            ("quiere recuperar el mensaje", ""),
        ),
        *(("desea retirar el mensaje", ""), ("quisiera recuperar el mensaje", "")),
        *(("vorrebbe richiamare il messaggio", ""), ("desidera richiamare il messaggio", "")),
        *(("wil het bericht", "intrekken"), ("wil dit bericht", "intrekken"), ("gostaria de recolher a mensagem", "")),
        *(("gostaria de cancelar a mensagem", ""), ("deseja cancelar a mensagem", ""), ("vill återkalla", "")),
        *(("vil gerne tilbagekalde", ""), ("ønsker å tilbakekalle", ""), ("haluaa peruuttaa viestin", "")),
        *(("chce odwołać wiadomość", ""), ("chciałby odwołać wiadomość", ""), ("chce odvolat zprávu", "")),
        *(("by chtěl odvolat zprávu", ""), ("vissza szeretné hívni", ""), ("хочет отозвать сообщение", "")),
        *(("хотел бы отозвать сообщение", ""), ("iletisini geri çağırmak", ""), ("を取り消そうとしています", "")),
        *(("希望撤回邮件", ""), ("想要撤回郵件", ""), ("메시지를 회수하려고", "")),
    )
)
_WRITER_SELF = frozenset(
    (
        "i",
        "ich",
        "je",
        "yo",
        "io",
        "ik",
        "eu",
        "we",
        "wir",
        "nous",
        "jag",
        "jeg",
        "she",
        "he",
        "sie",
        "er",
        "elle",
        "il",
    )
)
_LONGEST_NAME = 80


def reaction_part(mail: ParsedMail) -> str | None:
    """A reaction by its structure (Gmail's `text/vnd.google.email-reaction+json`)."""
    return "It is a reaction to a mail, not words." if any("reaction" in t for t in mail.part_types) else None


def recall_report(mail: ParsedMail) -> str | None:
    """What Outlook reports of a recall that was tried from the desk's mailbox."""
    told = any(head.startswith(_RECALL_REPORTS) for head in heads(mail.subject))
    return "It is a report about a recall." if told else None


def recall(mail: ParsedMail) -> str | None:
    """Outlook's recall: a sentence about its writer, by name, and the subject that is wanted back.

    The subject stands between quotes, or the name is that of the mail's writer.
    """
    text = plain(head_text(mail)[:1_000])
    for opens, ends in _RECALL_SAYS:
        name, found, rest = text.partition(opens)
        by_name = len(name) <= _LONGEST_NAME and _WRITER_SELF.isdisjoint(name.split())
        named = '"' in text or _is_writers(name, mail)
        if found and by_name and ends in rest and named:
            return "Its writer wants to recall a mail."
    if not text and any(head.startswith(_RECALL_SUBJECTS) for head in heads(mail.subject)):
        return "Its subject is that of a recall."
    return None


def _is_writers(name: str, mail: ParsedMail) -> bool:
    """Whether a name is that of the mail's writer, whichever part of it comes first."""
    said = name.replace(",", " ").split()
    return bool(said) and set(said) == {plain(word) for word in clues_of(mail).full_name}


def reaction_words(mail: ParsedMail) -> str | None:
    """A reaction in words: Outlook's, Gmail's through a gateway, or a phone's tapback that quotes what it likes."""
    if any(head.startswith(_DIGEST) for head in heads(mail.subject)):
        return "It is a digest of reactions."
    lines = [line for line in head_text(mail)[:4_000].split("\n") if line.strip()]
    writer = clues_of(mail).full_name
    if any(_says_reaction(line, writer) for line in lines[:_HEAD_LINES]):
        return "It is a reaction to a mail, told in words."
    return "It is a tapback: a reaction that quotes." if lines and _is_tapback(plain(lines[0])) else None


def _says_reaction(line: str, writer: tuple[str, ...]) -> bool:
    """`👍 Ben Vogt reacted with [like] to your message:` and nothing else; a person does not write so of himself."""
    line = _PICTURE.sub(" ", line[: 2 * _LONGEST_LINE])
    written = "".join(c if c.isalnum() else " " for c in line).split()
    said = [word for word in written if plain(word) not in _WITH]
    bare = plain(" ".join(said))
    found = max((phrase for phrase in _LINE_SAYS if phrase in bare), key=len, default="")
    if not found or len(bare) > _LONGEST_LINE:
        return False
    name, _, behind = bare.partition(found)
    is_name = name.split() == [plain(word) for word in writer] or all(
        word[:1].isupper() or not word.isascii() or word in PARTICLES for word in said[: len(name.split())]
    )
    return is_name and _WRITER_SELF.isdisjoint(name.split()) and (not behind.strip() or not found.isascii())


def _is_tapback(line: str) -> bool:
    lead, quote, rest = line.partition('"')
    verb = lead.strip()
    known = verb in _TAPBACKS or (verb.startswith(_TAPBACKS_WITH_SIGN) and len(verb) <= _TAPBACK_LEAD)
    return bool(quote and rest and known and rest.rstrip(" .").endswith(('"', '" leuk', '" geweldig')))
