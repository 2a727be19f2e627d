"""What went wrong, told by git's own words: git has no codes for it.

The words are git's English, which every order asks for. A trouble we know has a sentence of its
own; of one we do not know git's line is quoted.
"""

import re
from collections.abc import Iterable

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.git_answers import reason, without_password

_TROUBLES = (
    ("git-owner", r"dubious ownership"),
    ("no-certificate", r"certificate|SSL"),
    ("unknown-host", r"Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED"),
    (
        "no-access",
        r"Authentication failed|could not read (Username|Password)|Permission denied \(|"
        r"terminal prompts disabled|Invalid username|access denied|returned error: 40[13]",
    ),
    (
        "unreachable",
        r"Could not resolve host|Connection (refused|timed out|reset)|No route to host|"
        r"Network is unreachable|(Failed to|Couldn't) connect|Operation timed out",
    ),
    ("disk-full", r"No space left|[Qq]uota exceeded"),
    ("name-in-the-way", r"cannot lock ref .* exists; cannot create"),
    ("empty", r"Remote branch main not found|couldn't find remote ref refs/heads/main"),
    (
        "gone",
        r"does not appear to be a git repository|repository '.*' (does not exist|not found)|"
        r"Repository not found|does not look like a v\d|returned error: 404|not a git repository",
    ),
    ("no-such-way", r"transport '.*' not allowed|Unable to find remote helper|remote-\w+.* is not"),
    (
        "not-writable",
        r"insufficient permission|[Pp]ermission denied|[Rr]ead-only file system|unpacker error|"
        r"unable to (create temporary|write|migrate)|unpack failed",
    ),
)
_REFUSALS = (
    ("open-there", r"checked out branch|is currently checked out"),
    ("moved", r"non-fast-forward|fetch first|stale info|incorrect old value|already exists"),
)
_DECLINED = ("declined", r"declined|deny|denied|prohibited|protected|hidden ref")
_IN_THE_WAY = r"'refs/(?:heads|remotes/[^/']+)/([^']+)' exists; cannot create"
_OWNED = r"dubious ownership in repository at '(.*)'"
_ON_OUR_DISK = {"not-writable": "folder-not-writable", "disk-full": "disk-full"}
"""What goes wrong at our own end when something is fetched."""
_OF_GIT = ("error:", "fatal:", "hint:", "warning:", "To ")


def failed_here(folder: str, errors: bytes) -> RulebookError:
    """Why git could not do something in a repository of the user's own, in `folder`:
    `git-owner`, `name-in-the-way`, `disk-full`, `folder-not-writable`, else `git-failed` with
    git's line as `reason`."""
    words = errors.decode("utf-8", "replace")
    name = _first(_TROUBLES, words)
    if name == "git-owner":
        return RulebookError(name, path=_owned_folder(words))
    if name == "name-in-the-way":
        return RulebookError(name, branch=branch_in_the_way(words))
    if name == "disk-full":
        return RulebookError(name, folder=folder)
    if name == "not-writable":
        return RulebookError("folder-not-writable", folder=folder)
    return RulebookError("git-failed", reason=reason(errors))


def failed_there(
    address: str, errors: bytes, unknown: str = "remote-failed", fetched_to: str = ""
) -> RulebookError:
    """Why git could not reach `address`, or get from it what was wanted into the folder
    `fetched_to`: `git-owner`, `folder-not-writable`, `disk-full`, `remote-…` with a trouble's
    name, else `unknown` with git's line as `reason`."""
    words = errors.decode("utf-8", "replace")
    name, shown = _first(_TROUBLES, words), without_password(address)
    if name == "git-owner":
        return RulebookError(name, path=_owned_folder(words))
    if name == "name-in-the-way":
        return RulebookError("remote-name-in-the-way", branch=branch_in_the_way(words))
    if fetched_to and name in _ON_OUR_DISK:
        return RulebookError(_ON_OUR_DISK[name], folder=fetched_to)
    if name:
        return RulebookError(f"remote-{name}", address=shown)
    return RulebookError(unknown, address=shown, reason=reason(errors))


def refusal(reason: str, said: Iterable[str]) -> str:
    """Why the other end did not take a ref, from git's word for it and what the other end wrote:
    `open-there`, `moved`, `declined`, or a trouble; empty when we do not know it."""
    words = "\n".join((reason, *said))
    return _first((*_REFUSALS, *_TROUBLES, _DECLINED), words)


def own_words(said: Iterable[str]) -> tuple[str, ...]:
    """What a person at the other end wrote, without what git wrote there."""
    return tuple(line for line in said if line.strip() and not line.startswith(_OF_GIT))


def branch_in_the_way(words: str) -> str:
    """The branch whose name leaves no room for another's, such as `amendment/misol`."""
    found = re.search(_IN_THE_WAY, words)
    return found[1] if found else ""


def _owned_folder(words: str) -> str:
    """The folder that git will not use because it is another user's; without its `.git`."""
    found = re.search(_OWNED, words)
    return found[1].removesuffix("/.git") if found else ""


def _first(patterns: Iterable[tuple[str, str]], words: str) -> str:
    return next((name for name, pattern in patterns if re.search(pattern, words)), "")
