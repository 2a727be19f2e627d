"""The shared rulebook: joined, caught up with, sent to."""
