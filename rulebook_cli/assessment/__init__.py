"""Assess one person by a rulebook: admit, charge, and what to ask next."""
