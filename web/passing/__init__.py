"""The page where an LDR passes leads: asking for its link, drafts, and what is missing in them."""
