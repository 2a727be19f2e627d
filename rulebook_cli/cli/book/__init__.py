"""The book at hand: its versions, its decisions, its sections, what the checks say of it."""
