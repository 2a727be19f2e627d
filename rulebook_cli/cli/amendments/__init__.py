"""Amendments at hand: gathered, folded into a book, laid out, and why they do not fit."""
