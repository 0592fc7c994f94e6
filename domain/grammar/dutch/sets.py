"""Dutch: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "it": phrases("""
        hem; haar; deze; deze lead; de lead; die; dit; het; het contact; dit contact; lead; dit lead
    """),
    "gladly": phrases("""
        graag; bedankt; dank je; heel graag; met plezier; natuurlijk; zeker; nu; meteen; alsjeblieft; prima; dan; dank;
        dank je wel
    """),
    "data": phrases("""
        nummer; telefoonnummer; adres; mailadres; e-mailadres; naam; bedrijf; gegevens; record
    """),
    "this": phrases("dit; deze; deze lead; de lead; hij; zij; het; die"),
    "do": phrases("""
        bel; mail; contacteer; spreek; stuur; zie; neem contact; schrijf; ga; plan; bezoek; regel; zal; bellen; mailen
    """),
    "daytime": phrases("""
        morgen; maandag; dinsdag; woensdag; donderdag; vrijdag; de lunch; het weekend; mijn vakantie; de afspraak; 9;
        10; 14; 15; 16; 12; 17; 11; 13
    """),
}
