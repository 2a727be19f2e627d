"""The exit codes of every command."""

GOOD, FINDINGS, FAILED, INTERRUPTED = 0, 1, 2, 130
"""All is well; findings or clashes; could not run; interrupted by the user."""
