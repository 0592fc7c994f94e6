"""The story of before the ladder, kept as it was: handoffs that were passed under it go on under it to their end."""
