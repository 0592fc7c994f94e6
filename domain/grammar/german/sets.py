"""German: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "it": phrases("""
        ihn; sie; den; die; diesen; diese; den lead; diesen lead; die anfrage; den kontakt; lead; den hier; die hier;
        den handoff; das ding; dieses lead; das lead; diesen kontakt; die dame; die übergabe; diesen hier; diese hier;
        das; dies
    """),
    "him": phrases("""
        lead; den kunden; die kundin; ihn; sie; den; die; diesen; diese; den lead; diesen lead; die anfrage;
        den kontakt; das lead; den hier; die hier; diesen kontakt; den handoff; dieses lead; die übergabe; diesen hier;
        diese hier
    """),
    "this": phrases("""
        das; der; die; dieser; diese; der lead; dieser lead; das lead; lead; er; sie; es; dies; der kontakt;
        die anfrage; der kunde; dieser kunde; die kundin; das hier; die firma
    """),
    "gladly": phrases("""
        gern; gerne; sehr gern; sehr gerne; bitte; danke; vielen dank; hiermit; natürlich; auf jeden fall;
        selbstverständlich; mit freude; mit vergnügen; sofort; jetzt; dann; heute; dankend; klar; besten dank; mal;
        somit; dankeschön; wie besprochen; von dir; definitiv; umgehend; gleich
    """),
    "mine_area": phrases("""
        gebiet; meiner; meine; meins; mein; mein lead; mein kunde; meine kundin; mein gebiet; meine region;
        mein account; unser kunde; mein kontakt; mein bereich; meine branche; unserer; meine baustelle
    """),
    "area": phrases("""
        gebiet; region; bereich; branche; account; kunde; lead; vertriebsgebiet; segment; revier; land
    """),
    "data": phrases("""
        nummer; telefonnummer; handynummer; mobilnummer; rufnummer; mailadresse; adresse; mail-adresse; e-mail-adresse;
        name; firma; datensatz; daten; kontaktdaten; e-mail; mail; anschrift; firmenname; ansprechpartner; termin;
        terminlink; link; durchwahl; emailadresse; angaben; schreibweise
    """),
    "done": phrases("""
        eben; gerade; schon; bereits; soeben; heute; gestern; kurz; heute früh; heute morgen; vorhin
    """),
    "her": phrases("""
        sie; ihn; ihr; ihm; die kundin; den kunden; dem kunden; der kundin; den kontakt; frau roth; anna
    """),
    "do": phrases("""
        rufe; ruf; melde; kontaktiere; schreibe; spreche; treffe; maile; schicke; sende; kümmere; vereinbare; besuche;
        fahre; stimme; mache; gehe; bereite; lege; plane; telefoniere; nehme kontakt; hake; versuche; rufen; melden;
        kontaktieren; treffen; freue; freuen; schreiben; sprechen; klingle; lade; informiere
    """),
    "did": phrases("habe; hab; haben"),
    "did_verb": phrases("""
        erreicht; gesprochen; angerufen; telefoniert; getroffen; gehört; weiß; wissen; zurück bin; bin; sind;
        erreichen; sprechen; treffen; telefonieren; habe; erwischt; gesehen; kontaktiert; erwischen; spreche
    """),
    "not": phrases("""
        nicht; noch nicht; niemanden; leider nicht; leider noch nicht; bisher nicht; keinen; nur; noch niemanden
    """),
    "daytime": phrases("""
        montag; dienstag; mittwoch; donnerstag; freitag; morgen; mittag; dem mittag; heute abend; dem termin;
        dem urlaub; meinem urlaub; ostern; weihnachten; dem meeting; dem wochenende; feierabend; dahin; dann;
        dem gespräch; 8; 9; 10; 11; 12; 13; 14; 15; 16; 17; 18; nächste woche; nächster woche; dem essen; ort;
        der mittagspause; dem anruf; dem treffen; ende der woche; ende des tages; heute; kommende woche; oben; allem;
        kurzem
    """),
}
