"""The person's own terminal: the screen, the language, questions, options, the editor."""
