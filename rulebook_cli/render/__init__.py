"""Verbs that print."""
