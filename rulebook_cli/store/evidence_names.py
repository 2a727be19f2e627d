"""What the refs of evidence are called: those of pieces, and those of what remains of withdrawn
ones."""

EVIDENCE = "refs/heads/evidence/"
WITHDRAWN = "refs/heads/withdrawn/"
PATTERNS = (
    f"{EVIDENCE}*",
    f"{WITHDRAWN}*",
    "refs/remotes/*/evidence/*",
    "refs/remotes/*/withdrawn/*",
)
