"""How mail programs mark what is not new: tables of headings, separators, signatures, banners and disclaimers.

English and German, and the headings of a few more languages. All in lower case.
"""

HEADING_OPENS = ("on ", "am ", "le ", "el ", "il ", "op ", "em ", "den ", "dne ", "w dniu ", "il giorno ", "vào ")
"""A quote heading opens with one of these or with a digit, or names the address of the quoted writer."""
HEADING_VERBS = (
    *("wrote", "writes", "schrieb", "geschrieben", "a écrit", "escribió", "ha scritto", "schreef", "escreveu"),
    *("skrev", "napisał", "napsal", "kirjoitti"),
)
"""A heading holds one of these and ends with a colon."""
SEPARATORS = (
    *("original message", "original-nachricht", "originalnachricht", "ursprüngliche nachricht", "message d'origine"),
    *("mensaje original", "messaggio originale", "oorspronkelijk bericht", "forwarded message", "weitergeleitete"),
    *("originele bericht", "original appointment", "ursprünglicher termin", "original mail"),
)
"""Between dashes on a line of its own: everything below is quoted."""
FORWARD_OPENS = ("begin forwarded message", "anfang der weitergeleiteten", "forwarded by")
HEADER_BLOCK_OPENS = ("from", "von", "de", "da", "van", "från", "od", "fra")
HEADER_BLOCK_FOLLOWS = (
    *("sent", "date", "to", "subject", "cc", "gesendet", "datum", "an", "betreff", "envoyé", "à", "objet"),
    *("enviado", "para", "asunto", "assunto", "inviato", "a", "oggetto", "verzonden", "aan", "onderwerp", "skickat"),
)
"""Outlook's copy of the header: a line of the first table, then at least two of the second close below it."""
DEVICE_SIGNATURES = (
    *("sent from my ", "sent from outlook", "sent from mail for", "sent from yahoo", "sent from gmail mobile"),
    *("sent via ", "get outlook for ", "sent with proton", "sent from proton", "sent from samsung", "sent from the "),
    *("gesendet von meinem ", "gesendet von mail", "gesendet von outlook", "gesendet mit der "),
    *("outlook für ios", "outlook für android", "holen sie sich outlook", "gesendet aus", "gesendet von unterwegs"),
    *("diese nachricht wurde von meinem ", "envoyé de mon ", "enviado desde mi ", "verstuurd vanaf mijn "),
)
DEVICE_LENGTH = 80
"""A device's own line is at most this long."""
BANNERS = (
    *("caution: this email originated", "caution: external", "[external]", "external email", "external sender"),
    *("[extern]", "achtung: diese e-mail", "achtung: externe", "externe e-mail", "this message was sent from outside"),
    *("caution: this message", "warning: this email", "you don't often get email from", "sie erhalten nicht oft"),
    *("this email originated from outside", "diese e-mail kommt von außerhalb", "use caution"),
)
DISCLAIMERS = (
    *("this email and any", "this e-mail and any", "this message and any", "confidentiality notice", "disclaimer:"),
    *(
        "the information contained in this",
        "the information in this e",
        "the contents of this e",
        "this e-mail is conf",
    ),
    *("this email is conf", "this message is conf", "this communication", "important notice:", "legal notice"),
    *("diese e-mail enthält", "diese e-mail kann", "diese nachricht enthält", "der inhalt dieser e-mail"),
    *("vertraulichkeitshinweis", "diese e-mail ist vertraulich", "diese e-mail und alle", "please consider the env"),
    *("bitte denken sie an die umwelt", "datenschutzhinweis", "informationen zum datenschutz"),
)
"""A paragraph that opens like this is boilerplate, to its end."""
POSTSCRIPTS = ("ps", "p.s", "p.p.s", "pps", "nb", "n.b", "edit", "nachtrag", "addendum", "update")
"""A line that opens with one of these and a colon, a dot or a space is the writer's own, even below a signature."""
