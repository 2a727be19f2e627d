"""Rounds: opened, given more time, ended, followed by the next; and the calendar of them."""
