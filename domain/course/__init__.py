"""The course of a handoff: who is asked, what follows from what is said and from silence. Pure: no clock, no Temporal.

`file.HandoffFile` holds the state. The other modules are its rules: functions that take the file, what happened and
when, and leave in the file what is to be done (`deeds`), what is owed to the ledger, and the next moment to wait for.
"""
