"""Verbs that compare and consolidate."""
