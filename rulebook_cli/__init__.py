"""Draft the rulebook of support for informal care together."""

__version__ = "0.1.0"
