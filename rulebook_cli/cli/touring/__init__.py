"""The tours: stories played with the real commands, for people who want to see it done."""
