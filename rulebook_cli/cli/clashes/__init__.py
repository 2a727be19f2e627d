"""Amendments that do not go together: found, put as questions, settled."""
