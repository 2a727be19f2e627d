"""What git answers, read into nouns. No process here.

Fields end in NUL, which no text in git can hold, so nothing a person wrote can pose as a field.
"""

import re
from datetime import UTC, datetime, timedelta, timezone

from rulebook_cli.store.history import Author, Pushed, Ref

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


def read_told_settings(errors: bytes) -> dict[str, str]:
    """Key to value from what git tells of its settings in a trace; the last value of a key
    counts."""
    import json

    told: dict[str, str] = {}
    for line in as_text(errors).splitlines():
        if line.startswith('{"event":"def_param"'):
            one = json.loads(line)
            told[one["param"]] = one.get("value", "")
    return told


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
