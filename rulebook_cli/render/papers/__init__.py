"""Memos, statements, answers and findings."""
