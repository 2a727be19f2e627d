"""Statements from everywhere: registered, imported, tied to places, answered, listed."""
