"""Thin deeds: each calls a port and translates its errors into Temporal's retry words."""
