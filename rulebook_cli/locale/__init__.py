"""The catalogues of words, as data."""
