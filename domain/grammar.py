"""The words that decide, and the words that raise doubt. English and German; lower case, words apart by one space.

A phrase counts only where it opens the first sentence, and then only before a boundary (see `domain.reading`), so that
`accept my apologies`, `I accept that it is hard` and `ich nehme an, dass` decide nothing.
"""

ACCEPT = (
    *("accept", "accepted", "i accept", "we accept", "i am accepting", "i'm accepting", "i have accepted"),
    *("i've accepted", "i am taking", "i'm taking", "lead accepted"),
    *("annehmen", "angenommen", "ich nehme", "nehme ich", "nehme", "akzeptiert", "akzeptiere", "ich akzeptiere"),
    *("ich übernehme", "übernehme ich", "übernehme", "lead angenommen", "ist angenommen", "habe ich angenommen"),
    *("ich habe angenommen",),
)
NEEDS_OBJECT = frozenset({"ich nehme", "nehme ich", "nehme", "i am taking", "i'm taking"})
"""Half a phrase: it needs what is taken. `Ich nehme an` and `ich nehme das an` also mean "I suppose"."""
NEEDS_FULL_STOP = frozenset({"angenommen"})
"""Counts only before the end of its line, a full stop or an exclamation mark: `angenommen, er ...` means "suppose"."""
REJECT = (
    *("reject", "rejected", "i reject", "we reject", "i am rejecting", "i'm rejecting", "i have rejected"),
    *("lead rejected", "decline", "declined", "i decline"),
    *("ablehnen", "abgelehnt", "lehne ab", "ich lehne ab", "lehne ich ab", "ich lehne den lead ab"),
    *("ich lehne das ab", "ich lehne ihn ab", "lead abgelehnt", "ist abgelehnt", "zurückgewiesen"),
)
OBJECTS = (
    *("it", "this", "this one", "this lead", "the lead", "lead", "this handoff", "the handoff", "handoff"),
    *("ihn an", "den lead an", "diesen lead an", "sie an", "ihn", "den lead", "diesen lead", "den"),
)
"""What may stand behind the phrase and still be the same command."""
COURTESY = (
    "thanks",
    "thank you",
    "please",
    "with pleasure",
    "gladly",
    "danke",
    "vielen dank",
    "gerne",
    "gern",
    "bitte",
)
YES = ("yes", "yep", "yeah", "ja", "jawohl")
NO = ("no", "nope", "nein", "nö")
FILLERS = ("ok", "okay", "alright", "gut", "alles klar", "in ordnung")
GREETINGS = (
    *("hi", "hello", "hey", "dear", "good morning", "good afternoon", "good evening", "morning"),
    *("hallo", "liebe", "lieber", "guten morgen", "guten tag", "guten abend", "moin", "servus", "grüezi"),
    *("sehr geehrte", "sehr geehrter", "thanks", "thank you", "many thanks", "danke", "vielen dank", "merci"),
)
GREETING_WORDS = 6
"""A greeting is at most this long; it ends with a comma, an exclamation mark, a full stop or its line."""
SIGN_OFFS = (
    *("best", "best regards", "kind regards", "regards", "cheers", "thanks", "thank you", "many thanks", "best wishes"),
    *("all the best", "warm regards", "sincerely", "br", "rgds", "thx", "talk soon"),
    *("viele grüße", "viele gruesse", "beste grüße", "mit freundlichen grüßen", "freundliche grüße", "liebe grüße"),
    *("grüße", "gruß", "gruss", "schöne grüße", "lg", "vg", "mfg", "danke", "vielen dank", "herzliche grüße"),
)
REASON_OPENS = frozenset({"because", "since", "weil", "da", "denn", "as"})
"""Words that end the list of a rejection's criteria and open its reason."""
LIST_WORDS = frozenset(
    {"and", "und", "on", "for", "wegen", "criterion", "criteria", "kriterium", "kriterien", "number", "nr", "nummer"}
)
"""Words that may stand in the list of a rejection's criteria without meaning anything."""
MISSING_BEFORE = frozenset({"no", "kein", "keine", "keinen", "missing", "without", "ohne"})
MISSING_BEHIND = frozenset({"missing", "lacking", "fehlt"})
"""Words beside a criterion's name that say it is not met."""

NEGATION = frozenset(
    [
        *("no", "not", "nor", "none", "never", "nothing", "neither", "nobody", "nowhere", "without", "cannot", "cant"),
        *("dont", "wont", "isnt", "wasnt", "didnt", "doesnt", "wouldnt", "couldnt", "shouldnt", "havent", "hasnt"),
        *("arent", "aint", "nope", "unable", "refuse", "refused", "against", "unlikely", "hardly", "nicht", "nichts"),
        *("nie", "niemals", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nein", "weder", "nö", "ohne"),
        *("leider", "unfortunately", "sorry", "regret", "bedaure", "kaum"),
    ]
)
CONDITION = frozenset(
    [
        *("if", "unless", "until", "till", "provided", "providing", "assuming", "subject", "depending", "depends"),
        *("pending", "when", "once", "whether", "except", "otherwise", "else", "only", "conditional", "conditionally"),
        *("provisionally", "condition", "conditions", "before", "after"),
        *("wenn", "falls", "sofern", "sobald", "vorausgesetzt", "vorbehaltlich", "vorbehalt", "bedingung", "nur"),
        *("bedingt", "außer", "ausser", "sonst", "solange", "bevor", "nachdem", "erst", "ansonsten"),
    ]
)
DOUBT = frozenset(
    [
        *("but", "however", "although", "though", "maybe", "perhaps", "might", "could", "would", "should", "think"),
        *("guess", "probably", "possibly", "unsure", "or", "instead", "rather", "wait", "hold", "stop", "cancel"),
        *("revoke", "ignore", "disregard", "forget", "scratch", "undo", "actually", "correction", "oops", "meant"),
        *("mistake", "mistakenly", "wrong", "wrongly", "another", "other", "joking", "kidding", "lol", "haha", "later"),
        *("withdraw", "recycle", "reassign", "disqualify", "dispute", "faulty", "duplicate", "pass", "hesitate"),
        *("hesitant", "reluctantly", "both", "neither", "test", "undecided", "somebody", "someone", "colleague"),
        *("aber", "jedoch", "allerdings", "doch", "oder", "vielleicht", "eventuell", "evtl", "könnte", "würde"),
        *("sollte", "möglicherweise", "wahrscheinlich", "statt", "sondern", "warte", "moment", "halt", "stopp"),
        *("ignorieren", "vergiss", "storniere", "stornieren", "zurück", "korrektur", "meinte", "ups", "falsch"),
        *("irrtum", "versehentlich", "versehen", "andere", "anderen", "anderer", "später", "beide", "ungern"),
        *("doppelt", "dublette", "kollege", "kollegin", "glaube", "denke", "fast"),
    ]
)
RETRACTION = frozenset(
    [
        *("if", "unless", "whether", "provided", "assuming", "wait", "hold", "stop", "cancel", "revoke", "ignore"),
        *("disregard", "forget", "scratch", "undo", "actually", "correction", "oops", "meant", "mistakenly"),
        *("joking", "kidding", "withdraw", "recycle", "reassign", "disqualify", "pass", "hesitate", "undecided"),
        *("wenn", "falls", "sofern", "vorausgesetzt", "warte", "moment", "halt", "stopp", "ignorieren", "vergiss"),
        *("storniere", "stornieren", "korrektur", "meinte", "ups", "irrtum", "versehentlich", "versehen"),
    ]
)
"""What raises doubt in a rejection. Its reason may well say `but they will not pay until May`."""
ACCEPT_WORDS = frozenset(
    [
        *("accept", "accepted", "accepting", "accepts", "angenommen", "annehmen", "akzeptiert", "akzeptiere"),
        *("übernehme", "nehme"),
    ]
)
REJECT_WORDS = frozenset(
    [
        *("reject", "rejected", "rejecting", "rejects", "rejection", "decline", "declined", "declining", "refuse"),
        *("ablehnen", "abgelehnt", "ablehne", "lehne", "lehnen", "ablehnung", "zurückgewiesen"),
    ]
)
"""Anywhere else in the text these are a second command, if they are of the other kind."""
DOUBT_SIGNS = ("~~", *"👎❌❎✖✗✘🚫⛔🙅✋🤔🤷🙄😬😂🤣😅😜😉")
"""Struck out words, refusals, second thoughts and jokes. Written as they are, since names of signs read worse."""
