"""English: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "uphold": phrases("""
        rejection stands|upheld; the rejection stands; i? agree with the rejection
    """),
    "remind": phrases("remind; please? remind him|her|them|ben|again; remind again"),
    "repass": phrases("""
        please? repass|re-pass {it}? again?; passed? {it}? again; passing|pass {it} again; re-passed
    """),
}
OPENINGS: Table = {
    "raised": phrases("""
        raised; i? {done}? raised {it}?; i? {done}? rang|called|spoke_to|spoke_with|reached
    """),
    "note": phrases("note; a note; news; fyi; for the record; please note; update"),
    "correct": phrases("""
        correct|corrected|correction; i? {done}? corrected|fixed; the correct|right {data} is
    """),
    "move": phrases("""
        move|moved|reassign|reassigned|reroute|route {it}? to; move|reassign|reroute {it}?; give {it} to;
        please move|reassign|reroute|give {it}? to
    """),
    "withdraw": phrases("""
        withdraw|withdrawn|withdrawing {it}?; i|we withdraw {it}?; please withdraw {it}?
    """),
    "recycle": phrases("""
        recycle|recycled|recycling {it}?; nurture {it}?; park {it} until|till; please recycle {it}?
    """),
    "disqualify": phrases("""
        disqualify|disqualified|disqualifying {it}?; i|we disqualify {it}?; please disqualify {it}?
    """),
    "dispute": phrases("""
        dispute|disputed|disputing {it}?; i|we dispute {it}?; i|we dispute the rejection
    """),
    "extend": phrases("""
        extend|extended|extending {it}?; i extend {it}?; give him|her|them|ben until|till|#
    """),
    "uphold": phrases("uphold|upheld|upholding {it}?; i uphold {it}?; i uphold the rejection"),
    "overturn": phrases("""
        overturn|overturned|overturning {it}?; i overturn {it}?; i? overturn the rejection
    """),
    "remind": phrases("remind"),
    "repass": phrases("repass|re-pass|repassed {it}?"),
    "attach": phrases("""
        attach|attached|link {it}? to?; attach the? opportunity|deal|id?; opportunity|deal id? is
    """),
    "waive": phrases("waive|waived|waiving {it}?; i waive {it}?; waive the? opportunity"),
}
