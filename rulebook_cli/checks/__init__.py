"""Verbs that find fault, one file each."""
