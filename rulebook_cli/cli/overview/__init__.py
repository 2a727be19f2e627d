"""All amendments at a glance: the rows of the list, and where the user stands."""
