"""Verbs that admit, charge and cost."""
