"""Sentences: one file, one command."""
