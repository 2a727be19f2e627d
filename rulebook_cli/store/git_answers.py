"""What git answers, read into nouns. No process here.

Fields end in NUL, which no text in git can hold, so nothing a person wrote can pose as a field.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, timezone

from rulebook_cli.store.history import Author, Commit, FileChange, Pushed, Ref

REF_FORMAT = "%00".join(
    (
        "%(refname)",
        "%(objectname)",
        "%(*objectname)",
        "%(tree)%(*tree)",
        "%(authorname)%(taggername)",
        "%(authoremail:trim)%(taggeremail:trim)",
        "%(authordate:raw)%(taggerdate:raw)",
        "%(contents:subject)",
    )
)
LOG_FORMAT = "%x00".join(("%H", "%P", "%D", "%an", "%ae", "%ad", "%s"))
_LOG_FIELDS = 7
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_REASON = r"\((.*)\)$"
_PASSWORD = r"://[^/@\s]*@"


def as_text(data: bytes) -> str:
    """Text from git: UTF-8; a byte that is not is kept, so that a path still finds its file."""
    return data.decode("utf-8", "surrogateescape")


def when(raw: str) -> datetime:
    """`1767225600 +0200` as a date with its zone; a date no calendar holds becomes 1970."""
    try:
        seconds, zone = raw.split()
        offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5]))
        moment = _EPOCH + timedelta(seconds=int(seconds))
        return moment.astimezone(timezone(-offset if zone[0] == "-" else offset))
    except (ValueError, OverflowError, IndexError):
        return _EPOCH


def read_refs(output: bytes) -> list[Ref]:
    """The refs `for-each-ref` lists in `REF_FORMAT`; those that lead to no commit are left out."""
    refs = []
    for line in as_text(output).split("\n")[:-1]:
        name, id_, peeled, tree, author, email, date, subject = line.split("\0")
        if tree:
            person = Author(author, email, when(date))
            refs.append(Ref(name, id_, peeled or id_, tree, person, subject))
    return refs


def read_tree(output: bytes) -> dict[str, str]:
    """Path to blob id from `ls-tree -r -z`; no modules. A link is the text it holds, so that a
    section turned into a link is one that cannot be read, not one that went."""
    tree = {}
    for entry in as_text(output).split("\0")[:-1]:
        about, path = entry.split("\t", 1)
        mode, _, blob = about.split(" ")
        if mode.startswith("1") and mode != "160000":
            tree[path] = blob
    return tree


def read_blobs(names: Iterable[str], output: bytes) -> dict[str, bytes | None]:
    """Contents by name from `cat-file --batch`; None for what is missing or not a file."""
    blobs: dict[str, bytes | None] = {}
    at = 0
    for name in names:
        end = output.index(b"\n", at)
        about, at = output[at:end], end + 1
        blobs[name] = None
        if not about.endswith((b" missing", b" ambiguous")):
            _, kind, size = about.split(b" ")
            content, at = output[at : at + int(size)], at + int(size) + 1
            if kind == b"blob":
                blobs[name] = content
    return blobs


def _file_change(about: str, path: str) -> FileChange:
    """From `:old-mode new-mode old-id new-id status`; an id of zeros means no file."""
    _, _, old, new, _ = about.split(" ")
    return FileChange(path, old if old.strip("0") else None, new if new.strip("0") else None)


def read_changes(output: bytes) -> tuple[FileChange, ...]:
    """The changed files from `diff-tree -r -z`."""
    tokens = as_text(output).split("\0")[:-1]
    return tuple(map(_file_change, tokens[::2], tokens[1::2]))


def _log(output: bytes) -> Iterator[tuple[Commit, list[str]]]:
    """Each commit of `log -z --raw` in `LOG_FORMAT`, with the refs whose tip it is."""
    tokens = as_text(output).split("\0")
    at, end = 0, len(tokens) - 1
    while at < end:
        id_, parents, refs, author, email, date, subject = tokens[at : at + _LOG_FIELDS]
        at += _LOG_FIELDS
        files = []
        # An id never begins with a colon, the description of a changed file always does.
        while at < end and tokens[at].lstrip("\n").startswith(":"):
            files.append(_file_change(tokens[at], tokens[at + 1]))
            at += 2
        person = Author(author, email, when(date))
        yield Commit(id_, tuple(parents.split()), person, subject, tuple(files)), refs.split(", ")


def read_branches(output: bytes) -> dict[str, tuple[Commit, ...]]:
    """The commits of each branch in the log, newest first, by the branch's full name.

    A commit that several branches hold stands under each of them."""
    commits: dict[str, Commit] = {}
    tips: dict[str, str] = {}
    for commit, refs in _log(output):
        commits[commit.id] = commit
        tips.update({ref.removeprefix("HEAD -> "): commit.id for ref in refs if ref})
    order = {id_: place for place, id_ in enumerate(commits)}
    return {
        ref: tuple(sorted(_reached(tip, commits), key=lambda commit: order[commit.id]))
        for ref, tip in sorted(tips.items())
    }


def _reached(tip: str, commits: dict[str, Commit]) -> list[Commit]:
    seen = {tip}
    waiting = [tip]
    reached = []
    while waiting:
        commit = commits[waiting.pop()]
        reached.append(commit)
        news = [id_ for id_ in commit.parents if id_ in commits and id_ not in seen]
        seen.update(news)
        waiting.extend(news)
    return reached


def read_work_trees(output: bytes, branch: str) -> list[str]:
    """The folders of `worktree list --porcelain` that have a branch checked out."""
    blocks = (block.split("\n") for block in as_text(output).split("\n\n"))
    return [
        lines[0].removeprefix("worktree ")
        for lines in blocks
        if f"branch refs/heads/{branch}" in lines
    ]


def read_settings(output: bytes) -> dict[str, str]:
    """Key to value from `config -z --get-regexp`; the last value of a key counts."""
    pairs = (entry.partition("\n") for entry in as_text(output).split("\0")[:-1])
    return {key: value for key, _, value in pairs}


def read_push(output: bytes, errors: bytes) -> tuple[Pushed, ...]:
    """What became of each ref, from `push --porcelain`."""
    said = tuple(_shown(line[8:]) for line in _lines(errors) if line.startswith("remote: "))
    outcomes = []
    for line in _lines(output):
        flag, _, rest = line.partition("\t")
        pair, tab, summary = rest.partition("\t")
        if tab and flag in {" ", "+", "-", "*", "=", "!"}:
            found = re.search(_REASON, summary)
            reason = _shown(found[1] if found else summary)
            outcomes.append(Pushed(pair.rpartition(":")[2], flag != "!", reason, said))
    return tuple(outcomes)


def reason(errors: bytes) -> str:
    """The one line in which git says why it could not, without passwords or control marks."""
    lines = [line for line in _lines(errors) if line.strip() and not line.startswith("hint:")]
    for place, line in enumerate(lines):
        if line.startswith(("fatal: ", "error: ")):
            # Here git only repeats that the other program failed; that one has said why.
            told = "Could not read from remote" in line and place
            return _shown((lines[place - 1] if told else line).split(": ", 1)[-1])
    return _shown(lines[-1]) if lines else ""


def names_nothing(errors: bytes) -> bool:
    """Whether git failed because a revision it was asked for cannot be there: a path outside, or
    a branch that follows none."""
    return b"outside repository" in errors or b"no upstream" in errors


def without_password(address: str) -> str:
    """An address as it may be shown."""
    return re.sub(_PASSWORD, "://", address)


def _lines(output: bytes) -> list[str]:
    return output.decode("utf-8", "replace").splitlines()


def _shown(line: str) -> str:
    return without_password("".join(mark for mark in line if mark.isprintable()).strip())
