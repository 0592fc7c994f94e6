"""Why an opportunity does not count yet, in German: the findings of `crm/judge.py`."""

CRM = {
    "Lead {lead} is no longer in the CRM": "Lead {lead} ist nicht mehr im CRM",
    "Restore it, or tell the LDR that it is gone for good": "Stell ihn wieder her, oder sag dem LDR, dass er weg ist",
    "There is no opportunity for lead {lead}": "Zu Lead {lead} gibt es keine Opportunity",
    "Make one and link it to the lead": "Leg eine an und verknüpfe sie mit dem Lead",
    "{it} was deleted": "{it} wurde gelöscht",
    "Restore it, or make a new one and link it to the lead": (
        "Stell sie wieder her, oder leg eine neue an und verknüpfe sie mit dem Lead"
    ),
    "{it} belongs to the same contact or company, but not to this lead": (
        "{it} gehört zum selben Kontakt oder zur selben Firma, aber nicht zu diesem Lead"
    ),
    "Link it to the lead": "Verknüpfe sie mit dem Lead",
    "{it} is no opportunity of this lead, its contact or its company": (
        "{it} ist keine Opportunity dieses Leads, seines Kontakts oder seiner Firma"
    ),
    "{it} is no longer in the CRM": "{it} ist nicht mehr im CRM",
    "{it} is open at stage {stage}, and its lead was returned": (
        "{it} ist offen in Phase {stage}, und ihr Lead wurde zurückgegeben"
    ),
    "Close it as lost": "Schließ sie als verloren",
    "{it} is lost": "{it} ist verloren",
    "Reopen it, or make a new one and link it to the lead": (
        "Öffne sie wieder, oder leg eine neue an und verknüpfe sie mit dem Lead"
    ),
    "{it} belongs to {owner}": "{it} gehört {owner}",
    "{it} has no owner": "{it} gehört niemandem",
    "Make {owner} its owner": "Trag {owner} als Besitzer ein",
    "{it} is in pipeline {pipeline}": "{it} ist in der Pipeline {pipeline}",
    "Move it to {pipeline}, stage {stage} or later": "Verschieb sie nach {pipeline}, Phase {stage} oder später",
    "{it} is at {stage}, which the CRM no longer lists": "{it} ist in Phase {stage}, die das CRM nicht mehr kennt",
    "Move it to {stage} or later": "Verschieb sie nach {stage} oder später",
    "{it} is at {stage}": "{it} ist in Phase {stage}",
    "It counts from {stage} on: move it there when the customer is there": (
        "Sie zählt ab {stage}: Verschieb sie dorthin, wenn der Kunde so weit ist"
    ),
    "{it} was there before the lead was passed": "{it} gab es, bevor der Lead übergeben wurde",
    "{it} was there before the lead was accepted": "{it} gab es, bevor der Lead angenommen wurde",
    "Ask sales ops whether it counts": "Frag Sales Operations, ob sie zählt",
    "{count} opportunities point at this lead: {ids}": "{count} Opportunities zeigen auf diesen Lead: {ids}",
    "Unlink or delete all but the right one": "Lös oder lösch alle bis auf die richtige",
}
