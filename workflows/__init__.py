"""The stories: deterministic; they ask, wait and decide who acts next."""
