"""The refs that amendments are on, and what their names say."""

import re

from rulebook_cli.store.decided_refs import DECIDED
from rulebook_cli.store.repository import MAIN

ANSWERED = "refs/rulebook/answered/"
BRANCHES = ("refs/heads/amendment/**", "refs/remotes/*/amendment/**")
COMMENT_BRANCHES = ("refs/heads/comments/*", "refs/remotes/*/comments/*")
"""What associations say, and which amendments they stand behind."""
_BRANCH = re.compile(
    r"refs/(?:heads|remotes/(?P<remote>[^/]+))/amendment/(?P<who>[^/]+)/(?P<n>\d+)"
)
ORIGIN = "refs/remotes/origin/main"
REMOTE_MAINS = "refs/remotes/*/main"
REFS = (MAIN, REMOTE_MAINS, *BRANCHES, DECIDED, f"{ANSWERED}**", *COMMENT_BRANCHES)
"""The refs from which everything about amendments is gathered."""


def branch_of(id_: str) -> str:
    """The full name of an amendment's branch: `misol-3` is on `amendment/misol/3`."""
    who, _, number = id_.rpartition("-")
    return f"refs/heads/amendment/{who}/{number}"


def is_remote_main(ref: str) -> bool:
    """Whether a ref is where a remote's main was last seen."""
    return ref.startswith("refs/remotes/") and ref.endswith("/main") and ref.count("/") == 3


def record_path(id_: str) -> str:
    """Where an amendment's record stands."""
    return f"amendments/{id_}.yaml"


def id_of_branch(ref: str) -> str:
    """The amendment's id that a branch's name gives; empty for other branches."""
    found = _BRANCH.fullmatch(ref)
    return f"{found['who']}-{found['n']}" if found else ""
