"""English: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "uphold": phrases("""
        rejection|reject|decision is? stands|upheld|confirmed|right|justified;
        the rejection|decision stands|is_right|is_justified; i? agree with the|this rejection;
        i? side with ben|him|her|the_rep; ben|the_rep is right
    """),
    "overturn": phrases("rejection|reject is? overturned|lifted|void; the rejection is overturned|lifted|void"),
    "remind": phrases("""
        remind {them}? {thankfully}*; please|pls? remind {them} {thankfully}*; remind again; please remind;
        please|pls? send {them} a|another|one_more reminder|nudge {thankfully}*; send a|another reminder {thankfully}*;
        please|pls? nudge|chase|ping {them} {thankfully}*; another reminder please;
        can|could you please? remind {them} {thankfully}*
    """),
    "repass": phrases("""
        please? repass|re-pass {it}? again?; passed? {it}? again; passing|pass {it} again; re-passed;
        please? pass {it} again; i am passing {it} again; i pass {it} again; second pass; new pass
    """),
}
OPENINGS: Table = {
    "raised": phrases("""
        raised; i? {done}* raised {it}?;
        i? {done}* rang|called|spoke_to|spoke_with|reached|phoned|talked_to|got_hold_of @;
        i? {done}* got him|her|ben on; i? {done}* spoke|talked to|with him|her|ben
    """),
    "note": phrases("""
        note; a note; news; fyi; for the record; please note; update; for your information; info; new; heads up;
        addition; ps; please add|tell_him|tell_her|pass_on_to_him; one more thing; latest news
    """),
    "correct": phrases("""
        correct|corrected|correction; i? {done}* corrected|fixed|updated; the correct|right {data} is; right {data} is;
        it should be|read|say; the {data} should be|read; please correct|fix|update|amend the|this? record|data|{data};
        here is the right|correct {data}; new {data} is
    """),
    "move": phrases("""
        move|moved|reassign|reassigned|reroute|route|transfer|hand|shift|switch|give|assign {it}? over? to;
        move|reassign|reroute|transfer {it}?;
        please|pls|kindly|can_you|could_you? move|reassign|reroute|give|transfer {it}? over|on? to;
        please|pls|kindly|can_you|could_you? hand|assign|shift|switch|pass {it}? over|on? to;
        let @ @? have|take|handle {it}; @ should take|have {it}; please let @ @? have|take {it};
        i? want|would_like {it} to_go|moved to
    """),
    "withdraw": phrases("""
        withdraw|withdrawn|withdrawing {it}?; i|we? {done}* withdraw|withdrew {it}?;
        please|pls|can_you|could_you|kindly? withdraw {it}?; i|we want|need|have|would_like to withdraw {it}?;
        pull|pulling|pulled {it} back?; please pull {it} back?; take|taking {it} back;
        please? end|close|stop the|this handoff
    """),
    "recycle": phrases("""
        recycle|recycled|recycling|nurture|nurturing|park|snooze {it}? until|till|to|in|for|on?;
        please|pls|kindly? recycle|nurture|park|snooze {it}? until|till|to|in|for|on?; put {it} on hold|ice until|till;
        put {it} aside|back until|till|to; back to nurture|nurturing until|till|in?; come back to {it} in;
        i|we recycle {it}? until|till|in?; ask me again in|on
    """),
    "disqualify": phrases("""
        disqualify|disqualified|disqualifying {it}?; i|we disqualify {it}?; please|pls|kindly? disqualify {it}?;
        i|we want|need|have to disqualify {it}?; mark {it} as? disqualified; {it} is disqualified; no lead
    """),
    "dispute": phrases("""
        dispute|disputed|disputing|contest|contesting|challenge|challenging {it}?;
        i|we dispute|contest|challenge|disagree|object {it}?;
        i|we dispute|contest|challenge the|this|his|her rejection; i|we disagree with the|this|his|her rejection;
        objection; i|we want|would_like|need|have to dispute|contest|challenge {it}?; i|we do not agree with;
        please reconsider
    """),
    "extend": phrases("""
        extend|extended|extending|prolong {it}? until|till|to|by|for?; i|we extend|prolong {it}? until|till|to|by?;
        please|pls|kindly? extend|prolong {deadline}? until|till|to|by|for?;
        i? give|grant|allow {them} until|till|to|#|{span}|more;
        please|pls? give|grant|allow {them} until|till|to|#|{span}|more; let {them} have until|till|#|{span}|more;
        more time for {them}; extension until|till|to|of|granted; move|push|shift the? deadline until|till|to|by;
        {span} more? {unit} for {them}; {them} can|may have until|till|{span}|more;
        he|she|ben has|gets until|till|{span}|more; give|grant|allow @ @? until|till|another|more;
        please|pls give|grant|allow @ @? until|till|another|more; i give|grant|allow @ @? until|till|another|more
    """),
    "uphold": phrases("""
        uphold|upheld|upholding|confirm|confirmed {it}?; i|we? uphold|confirm|support|back {it}?;
        i|we? uphold|confirm|support|back the|his|her|ben_s rejection; i|we uphold the rejection;
        rejection|the_rejection|decision|the_decision upheld|confirmed; the rejection stands
    """),
    "overturn": phrases("""
        overturn|overturned|overturning|overrule|overruled|reverse|reversed {it}? to?;
        i|we? overturn|overrule|reverse {it}?; i|we? overturn|overrule|reverse|lift the|his|her|ben_s|this rejection;
        rejection overturned|overruled|reversed|lifted
    """),
    "remind": phrases("remind"),
    "repass": phrases("repass|re-pass|repassed {it}?"),
    "attach": phrases("""
        attach|attached|link|linked|connect|associate {it}? to|with?; attach|link the|this? opportunity|deal|id|opp?;
        opportunity|deal|opp id|number is; opportunity|deal|opp is #;
        please|pls|kindly|can_you|could_you? attach|link|connect the|this? opportunity|deal|id|opp?;
        right|correct opportunity|deal|opp is; the opportunity|deal|opp is #; it belongs to opportunity
    """),
    "waive": phrases("""
        waive|waived|waiving {it}?; i|we waive {it}?; waive the? opportunity|requirement;
        please|pls|kindly? waive {it}? the? opportunity?; no opportunity needed|required|necessary;
        close|end {it} without an? opportunity
    """),
}
