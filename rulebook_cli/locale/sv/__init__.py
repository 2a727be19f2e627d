"""The Swedish catalogue."""
