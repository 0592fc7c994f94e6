"""The steps, in the order of their numbers. A step that has shipped is never edited."""
