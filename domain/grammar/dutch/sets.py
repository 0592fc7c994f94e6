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
    "boss": phrases("""
        directeur; baas; cfo; ceo; directie; bestuur; manager; eigenaar; inkoop; hoofdkantoor; chef; leidinggevende;
        financieel directeur; raad
    """),
    "meet": phrases("""
        afspreken; afspraak; ontmoeten; gesprek; meeting; praten; spreken; vergadering; bezoek; demo; afspraken; zien
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; volgend jaar; januari; februari; maart; april; mei; juni; juli; augustus;
        september; oktober; november; december; volgend kwartaal; twee jaar; drie jaar; eind; begin; de zomer;
        het najaar; het voorjaar; q1; q2; q3; q4
    """),
}
