"""The Finnish catalogue."""
