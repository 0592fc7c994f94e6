"""Why a mail's sender is not proven, in German: what `mail/security` says of it."""

PROOF = {
    "It came without its reply key": "Sie kam ohne ihren Antwortschlüssel",
    "Its reply key is known": "Ihr Antwortschlüssel ist bekannt",
    "Its reply key is not one of ours": "Ihr Antwortschlüssel ist keiner von unseren",
    "Its reply key was made from a secret that is retired": (
        "Ihr Antwortschlüssel stammt aus einem Geheimnis, das nicht mehr gilt"
    ),
    "It carries the reply keys of several letters": "Sie trägt die Antwortschlüssel mehrerer Briefe",
    "Its reply key and its thread belong to different letters": (
        "Ihr Antwortschlüssel und ihr Mailverlauf gehören zu verschiedenen Briefen"
    ),
    "It answers a letter of ours, without its key": "Sie antwortet auf einen Brief von uns, ohne dessen Schlüssel",
    "It carries no reply key and answers no letter of ours": (
        "Sie trägt keinen Antwortschlüssel und antwortet auf keinen Brief von uns"
    ),
    "Its From is somebody who may answer here": "Ihr Absender darf hier antworten",
    "Its From is nobody who may answer here": "Ihr Absender darf hier nicht antworten",
    "It does not have exactly one From": "Sie hat nicht genau einen Absender",
    "Its From is malformed: {what}": "Ihr Absender ist fehlerhaft geschrieben: {what}",
    "Its header is too long to be read whole; a second From may stand in the rest": (
        "Ihr Kopf ist zu lang, um ihn ganz zu lesen; im Rest könnte ein zweiter Absender stehen"
    ),
    "Its header holds a bare carriage return: programs do not agree where such a header ends": (
        "In ihrem Kopf steht ein einzelner Wagenrücklauf: Programme sind sich nicht einig, wo so ein Kopf endet"
    ),
    "It carries {name} more than once, so one of them is forged": (
        "Sie trägt {name} mehr als einmal, also ist einer davon gefälscht"
    ),
    "Its {name} does not say that it comes from inside": "Ihr {name} sagt nicht, dass sie von innen kommt",
    "Our mail system marks it as internal mail ({name})": "Unser Mailsystem kennzeichnet sie als interne Mail ({name})",
    "Its Authentication-Results is too long to be read whole": (
        "Ihr Authentication-Results ist zu lang, um es ganz zu lesen"
    ),
    "Its Authentication-Results cannot be read": "Ihr Authentication-Results ist nicht lesbar",
    "Another Authentication-Results stands beside the one without an id": (
        "Neben dem Authentication-Results ohne Kennung steht noch eines"
    ),
    "Our own mail server left no Authentication-Results on it": (
        "Unser eigener Mailserver hat kein Authentication-Results daran hinterlassen"
    ),
    "Our mail server says {method}={result} for {domain}": "Unser Mailserver sagt {method}={result} für {domain}",
    "Our mail server says {method}={result}": "Unser Mailserver sagt {method}={result}",
    "Our mail server found neither dmarc, spf nor dkim to prove its From": (
        "Unser Mailserver fand weder dmarc noch spf noch dkim, um ihren Absender zu belegen"
    ),
    "Our mail server found dmarc=none to prove its From": (
        "Unser Mailserver fand nur dmarc=none, um ihren Absender zu belegen"
    ),
    "Its DKIM signature by {domain} holds; we checked it ourselves": (
        "Ihre DKIM-Signatur von {domain} gilt; wir haben sie selbst geprüft"
    ),
    "Our own check: {said}": "Unsere eigene Prüfung: {said}",
    "none of its DKIM signatures covers what it must": "keine ihrer DKIM-Signaturen deckt ab, was sie muss",
    "it is not signed": "sie ist nicht signiert",
    "the key of {domain} could not be looked up": "der Schlüssel von {domain} war nicht abzufragen",
    "it holds too many blanks in a row to be checked": "sie enthält zu viele Leerzeichen in Folge für eine Prüfung",
    "the signature of {domain} does not hold": "die Signatur von {domain} gilt nicht",
    "{domain} says that it is only testing its key": "{domain} sagt, dass sein Schlüssel nur ein Test ist",
    "its key is not for rsa-sha256": "ihr Schlüssel ist nicht für rsa-sha256",
    "its key's record cannot be read": "der Eintrag ihres Schlüssels ist nicht lesbar",
    "it cannot be checked ({fault})": "sie lässt sich nicht prüfen ({fault})",
    "{who} attached it": "{who} hat sie zugeordnet",
    "{who} vouches that {writer} wrote it, who may not answer here": (
        "{who} bürgt dafür, dass {writer} sie geschrieben hat, darf hier aber nicht antworten"
    ),
    "{who} vouches that {writer} wrote it": "{who} bürgt dafür, dass {writer} sie geschrieben hat",
    "Confirmed by link by {who}, who may not answer here": (
        "Per Link bestätigt von {who}, darf hier aber nicht antworten"
    ),
    "Confirmed by link by {who}": "Per Link bestätigt von {who}",
    "Read again (reading {number}) for {who}": "Noch einmal gelesen (Lesung {number}) für {who}",
    "Attached by an operator to {attempt}, the letter to {who}": (
        "Vom Betrieb zugeordnet zu {attempt}, dem Brief an {who}"
    ),
}
