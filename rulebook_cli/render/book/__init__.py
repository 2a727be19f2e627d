"""The rulebook as people read it."""
