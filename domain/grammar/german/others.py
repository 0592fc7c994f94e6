"""German: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "uphold": phrases("""
        ablehnung bleibt|bestätigt|steht; die ablehnung bleibt|steht|bleibt_bestehen; ablehnung bleibt bestehen
    """),
    "remind": phrases("""
        erinnere|erinner ihn|sie|@ bitte? {again}?; bitte erinner @ {again}?;
        erinnern; bitte erinnern; bitte ihn|sie erinnern; nochmal erinnern; erinnere ihn|sie|@;
        bitte @ {again}? erinnern; bitte erinnere @; bitte erinnere ihn|sie
    """),
    "repass": phrases("""
        erneut|nochmal|wieder übergeben|übergebe; neu übergeben; bitte? erneut|nochmal übergeben; wiedervorlegen
    """),
}
OPENINGS: Table = {
    "raised": phrases("""
        hab|habe ihn|sie|@ am_telefon|dran|an_der_strippe|erreicht gehabt?;
        ich? habe|hab @ @? {done}* erreicht|angerufen|gesprochen|drangekriegt; angesprochen; nachgehakt;
        ich|wir? habe|haben? {done}? mit @ @? gesprochen|telefoniert; {done}? @ @? erreicht|angerufen
    """),
    "note": phrases("notiz; hinweis; info; zur info; neuigkeiten; anmerkung; nachricht"),
    "correct": phrases("""
        korrektur; korrigiert; berichtigt; berichtigung; richtig ist; die richtige {data} ist|lautet; korrigieren
    """),
    "move": phrases("""
        bitte? {it} an|zu @ @? geben|verschieben|zuweisen|umhängen|übergeben;
        verschieben|umhängen|zuweisen|umverteilen an|zu|nach;
        bitte? an|zu @ @? geben|verschieben|zuweisen|umhängen|übergeben; umverteilen; gib|geben {it} bitte? an|zu|zur;
        bitte? verschiebe|gib|geben {it} an|zu; verschieben|umhängen|zuweisen; neu zuweisen an?; geht an
    """),
    "withdraw": phrases("""
        zurückziehen; zurückgezogen; ich|wir? ziehe|ziehen {it}? zurück; bitte {it}? zurückziehen; ziehe zurück
    """),
    "recycle": phrases("""
        wiedervorlage; recyceln; wiedervorlegen; parken bis; zurückstellen bis; wieder aufnehmen; zurückgestellt bis
    """),
    "disqualify": phrases("""
        disqualifizieren; disqualifiziert; ich|wir? disqualifiziere {it}?; aussortieren; aussortiert
    """),
    "dispute": phrases("""
        widerspruch; widersprechen; ich|wir widerspreche|widersprechen der_ablehnung?; anfechten; angefochten;
        einspruch; da|hier|dem|dazu widerspreche ich|wir; ich|wir? lege|legen widerspruch|einspruch ein;
        das sehe|seh ich anders|nicht_so; widerspruch|einspruch gegen; der ablehnung widerspreche ich;
        ich bestreite das|die_ablehnung
    """),
    "extend": phrases("""
        gib|gebt|gewähre|gewährt|lass {them} bitte? noch? {span}|bis|mehr|etwas;
        bitte gib|gebt {them} noch? {span}|bis|mehr; er|sie|ben bekommt|kriegt|hat|darf noch? {span}|bis;
        {them} noch {span} {unit}? geben; noch {span} {unit} für {them}; frist {till}; verlängern; verlängert;
        frist verlängern; ich? verlängere {it}?; verlängerung; gib ihm|ihr bis
    """),
    "uphold": phrases("""
        bestätigt; bestätigen; ich bestätige die_ablehnung?; ablehnung bestätigt|bleibt; aufrechterhalten
    """),
    "overturn": phrases("""
        aufheben; aufgehoben; ich hebe sie|die_ablehnung auf; ablehnung aufgehoben|aufheben; überstimmt;
        ich|wir hebe|heben das|es|diese_ablehnung|deine_ablehnung|seine_ablehnung|ihre_ablehnung hiermit? auf;
        das|die_ablehnung|diese hebe ich hiermit? auf; hebe ich auf; hebe das|die_ablehnung|sie auf
    """),
    "remind": phrases("erinnern"),
    "repass": phrases("erneut übergeben; nochmal übergeben; neu übergeben"),
    "attach": phrases("""
        verknüpfen|verknüpft|zuordnen|anhängen mit?; opportunity|verkaufschance ist|id;
        opportunity|verkaufschance ist_id; opportunity|verkaufschance #;
        bitte verknüpfen|zuordnen mit?
    """),
    "waive": phrases("""
        verzichten|verzicht|verzichtet auf?; ich|wir verzichte|verzichten auf_die_opportunity?; erlassen; ausnahme
    """),
}
