"""Doors: HTTP in, HTTP out; no decision about a comment is made here."""
