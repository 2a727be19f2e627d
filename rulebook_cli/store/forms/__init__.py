"""The forms of a rulebook's files: what may stand in each, and which noun it becomes."""
