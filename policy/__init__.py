"""The files that people write (policy, people, accounts, leads), read into domain objects.

`load_policy`, `load_people`, `read_leads` and `parse_lead` are the doors of this room.
"""

from policy.lead_file import parse_lead
from policy.leads import LeadRow, read_leads
from policy.people_file import load_people
from policy.policy_file import load_policy
from policy.problems import FileFault, Problem

__all__ = ["FileFault", "LeadRow", "Problem", "load_people", "load_policy", "parse_lead", "read_leads"]
