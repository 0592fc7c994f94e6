"""Out-of-office answers: known by their words, and read: the last day away, who stands in, where to reach that person.

One table a language. A new language is a new table in `tongues.py`'s list.
"""
