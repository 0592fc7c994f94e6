"""Texts in the sources of sentences that no table of a language holds by themselves, file by file."""

KEPT = frozenset(
    {
        # crm/judge.py
        "is not in the CRM",
        "is in more than one pipeline of the CRM",
        "The agreed stage Xx Xx. Set `stage` in the policy to one of: Xx.",
        "the lead was passed",
        "the lead was accepted",
        # domain/course/absence.py
        " until 25 Nov",
        ", without a date",
        "is awayXx",
        "Xx is awayXx",
        "Xx is awayXx; nothing is asked of him",
        "the desk",
        # domain/course/meeting.py, pausing.py: parts, and what operators alone are told
        ", and the clock starts anew",
        "the CRM watch",
        "the opportunity's clock stands still only while the CRM cannot be read or the rep is away; `extend` gives "
        "more time, `waive` ends it",
        "Wed 25 Nov 10:30 to Wed 25 Nov 10:30 UTC",
        # domain/course/asking.py
        "the handoff letter goes to Xx again",
        "nothing was sent: the handoff is Xx, not undeliverable",
        "the letter to Xx was refused",
        # domain/course/deciding.py
        "came too late: Xx; Xx stands",
        # domain/course/ending.py
        "no reason was given",
        # domain/course/file.py
        "Wed 25 Nov 10:30 UTC: Xx",
        " since Wed 25 Nov 10:30 UTC",
        # domain/course/ladder.py
        "due Wed 25 Nov 10:30 UTC",
        "Xx of Xx due",
        "engagement of Xx due",
        "another clock runs by now; look again",
        # domain/course/closing.py
        "opportunity Xx is closed in the CRMXx",
        "; the lead may be passed again now",
        # domain/course/recycling.py
        "working hours",
        # domain/course/returning.py
        "the time to return it was over on Wed 25 Nov 10:30 UTC (Xx); if it comes to nothing",
        "Xx, close the opportunity as lost in the CRM",
        # domain/course/repairing.py
        "finds it a duplicateXx",
        "the clock stands still until Xx has Xx",
        "Xx is an answer to the handoff letter",
        "Xx is told, and the clock Xx",
        # domain/course/talk.py
        "Xx, Wed 25 Nov 10:30 UTC",
        # domain/course/told.py
        "Xx, and the handoff is Xx",
        # domain/course/undoing.py
        "on Wed 25 Nov 10:30 UTC",
        "at once",
        "Xx; the rep's time to undo it was over Xx",
        # domain/course_story.py
        "the Xx stands: Xx",
        "Xx due Wed 25 Nov 10:30 UTC: Xx",
        "no Xx by the deadline",
        # domain/story.py
        "Xx to Xx refused for good: Xx",
        # domain/reading.py
        'A sentence says "Xx", and nothing speaks against it.',
        "Xx answer with Xx, not the Xx. You may answer: Xx.",
        "It says Xx, but Xx is missing.",
        "The text says Xx.",
        # domain/doubts.py
        "is a negation",
        "may be a condition",
        "may take something back",
        "sounds like a second thought",
        "may be meant otherwise",
        "leaves open who takes which lead",
        '"Xx" Xx, so the acceptance is unclear.',
        # domain/rejecting.py
        "A rejection needs the criteria that are not met, and Xx. Xx",
        "The text clearly says Xx",
        "A rejection needs the criteria that are not met, and Xx.",
        "it names no criterion",
        ", with the reason.",
        "the numbers may be the criteria's or the lines'",
        # domain/criteria_list.py
        '"Xx" is no criterion',
        '"Xx-Xx" may be a range or a reason',
        "there is no criterion Xx",
        # policy/evidence_lines.py, service/passing.py
        '"Xx" is no criterion.Xx They are Xx',
        "passing needs the running handoffs",
        "gone from Temporal",
        "passed again with new evidence",
        # domain/gate_evidence.py: names of fields, and what is known behind the name of its criterion
        "Criterion Xx Xx: Xx",
        "Verify it and add evidence.Xx with value, method, by, at and note.",
        "Only an LDR's evidence counts; let an LDR verify it and name the person id in Xx.by.",
        "Correct Xx.at.",
        "Xx is less than Xx.",
        "Xx is not in Xx, the policy's currency, and nothing is converted.",
        # domain/gate_times.py: warnings, which keep nothing from passing
        '"Xx" was promised by Xx, which is past.',
        "before the answer is due on Xx",
        '"Xx" is promised by Xx, Xx.',
        "Keep it yourself first, or agree on a new date.",
        "Ring the rep; the customer's date comes first.",
        # service/words_taken.py
        "Xx (holds the account Xx)",
        # domain/gate_known.py
        "was kept after a return",
        "became an opportunity",
        "was rejected",
        "was disqualified",
        "was recycled",
        "was passed again",
        "was returned",
        "was withdrawn",
        "was waived",
        "was aborted from outside",
        "was with Xx from Xx and XxXx (Xx)",
        'give a reason for "Xx"; the letter repeats it.',
        "Pass it to Xx (rep: Xx), or Xx",
        "Xx of the same company, Xx, Xx.",
        "is with Xx since Xx (Xx, open)",
        "Ask the manager of Xx, or Xx",
        "Ask Xx first, or Xx",
        "Read its story first.",
        "row Xx of the same file",
        "The lead is also in Xx, with other content.",
        "Xx (same Xx) is also in Xx, as lead Xx for Xx.",
        'Keep one of the two, or give a reason for "same_person_in_file"; the letter repeats it.',
        "Xx of the same company, Xx, is in Xx, for Xx.",
        "Keep one of the two.",
        "The rep gets both.",
        # domain/gate_people.py
        'The rep "Xx" is not in the people file.',
        'The LDR "Xx" is not in the people file.',
        'Did you mean "Xx"?',
        "Known are: Xx.",
        "Xx is away Xxuntil Xx, and the answer would be due on Xx.",
        'Xx Or give a reason for "rep_away"; the letter repeats it.',
        "No stand-in is there; ask Xx who takes it.",
        "No stand-in is there.",
        "Xx is no rep.",
        "Pass it to Xx, the stand-in (rep: Xx).",
        "The rep Xx is no longer active.",
        "The LDR Xx is no longer active and could not hear what becomes of the lead.",
        "Xx already has Xx open handoffs.",
        "Think of somebody else.",
        "Name a rep.",
        "Xx is no LDR.",
        "Name the LDR who passes the lead.",
        # mail/security/keys.py
        "The secret is too short; give HANDOFF_SECRET at least Xx characters.",
        "A secret is too short; give HANDOFF_SECRET and each of HANDOFF_FORMER_SECRETS at least Xx characters.",
        # mail/security/results.py
        "field Xx cut",
        "neither dmarc, spf nor dkim",
        "no domain",
        "Our mail server found Xx to prove its From.",
        # mail/security/sender.py
        "header block cut",
        "bare CR",
        # service/standing.py
        "sales operations",
        "the handoff desk",
        "accepted it",
        "rejected it",
        # service/released.py
        "Xx, who may not answer here.",
    }
)
"""Parts of sentences that are known whole (see `WHOLE`), and what only operators read: cures, refusals, the UI."""
