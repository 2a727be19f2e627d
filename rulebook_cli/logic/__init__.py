"""Reasoning about rules."""
