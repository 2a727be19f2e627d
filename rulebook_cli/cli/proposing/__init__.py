"""A proposal from the first question to its branch, and again when its base has moved."""
