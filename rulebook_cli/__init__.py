"""Draft the rulebook of support for informal care together."""
