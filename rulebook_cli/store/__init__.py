"""Verbs on files and git."""
