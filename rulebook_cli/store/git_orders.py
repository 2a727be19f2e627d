"""What git is told: names it may be given, and the streams its plumbing reads. No process here.

Everything a person wrote goes to git as counted or NUL-ended data, never as an option or a line.
"""

import re
from collections.abc import Iterable

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.history import Author, Draft, Move

# A place for fast-import to build on; the stream forgets it again before any ref is written.
SCRATCH = b"refs/rulebook/scratch"
_OBJECT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
# As text: Python compiles a pattern once, when it is first used, and most runs use few.
_NO_REF = r"[\x00-\x20\x7f~^:?*\[\\]|\.\.|@\{|//|/$|\.$"
_NO_REF_PART = r"[.-].*|.*\.lock"
_NO_PATH = r'[\x00-\x1f\x7f\\:*?"<>|]'
_NO_PATH_PART = r"(?i)|\.|\.\.|\.git|git~1|.*[ .]"
_HELPER = r"[A-Za-z0-9+.-]+::"


def checked_ref(name: str) -> str:
    """The full name of a ref, as git's own rules allow it and no part looking like an option.

    Raises `RulebookError("name-refused")`."""
    bad = not name.startswith("refs/") or name.count("/") < 2 or re.search(_NO_REF, name)
    if bad or any(re.fullmatch(_NO_REF_PART, part) for part in name.split("/")):
        raise RulebookError("name-refused", name=name)
    return name


def checked_name(name: str) -> str:
    """A revision, pattern or `revision:path` that git cannot take for an option or two lines.

    Raises `RulebookError("name-refused")`."""
    if not name or name.startswith("-") or any(mark in name for mark in "\0\n\r"):
        raise RulebookError("name-refused", name=name)
    return name


def names_one(name: str) -> bool:
    """Whether a revision is an object's full id or a ref's full name: git has to guess nothing,
    and there is nothing it could stumble over."""
    if names_object(name):
        return True
    try:
        return bool(checked_ref(name))
    except RulebookError:
        return False


def names_object(name: str) -> bool:
    """Whether a revision is an object's full id."""
    return bool(_OBJECT.fullmatch(name))


def checked_object(name: str) -> str:
    """A full object id. Anything else is a bug in the caller (`ValueError`)."""
    if not _OBJECT.fullmatch(name):
        raise ValueError(f"not a full object id: {name!r}")
    return name


def checked_path(path: str) -> str:
    """A path inside the book that every file system we serve can hold.

    Raises `RulebookError("path-refused")`."""
    parts = path.split("/")
    if re.search(_NO_PATH, path) or any(re.fullmatch(_NO_PATH_PART, part) for part in parts):
        raise RulebookError("path-refused", path=path)
    return path


def checked_address(address: str) -> str:
    """A remote's name or address that is neither an option nor a program to be run (`ext::`).

    Raises `RulebookError("address-refused")`."""
    if not address or not address.isprintable() or address.startswith("-"):
        raise RulebookError("address-refused", address=address)
    if re.match(_HELPER, address):
        raise RulebookError("address-refused", address=address)
    return address


def checked_refspec(spec: str) -> str:
    """`from:to`, `from` or `:to` (delete), in full names and without force: what we send never
    overwrites what another has sent.

    Raises `RulebookError("name-refused")`."""
    source, _, target = spec.partition(":")
    if source and not _OBJECT.fullmatch(source):
        checked_ref(source)
    if ":" in spec:
        checked_ref(target)
    elif not source.startswith("refs/"):
        raise RulebookError("name-refused", name=spec)
    return spec


def _plain(text: str) -> str:
    """A name as a commit's header can hold it: one line, no angle brackets."""
    kept = "".join(" " if mark in "<>" or not mark.isprintable() else mark for mark in text)
    return " ".join(kept.split())


def signed(author: Author) -> bytes:
    """`Name <email> seconds zone`. A missing name becomes the e-mail: servers refuse none."""
    offset = author.date.utcoffset()
    if offset is None:
        raise ValueError("an author's date must know its time zone")
    minutes = round(offset.total_seconds() / 60)
    zone = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"
    email = _plain(author.email).replace(" ", "")
    name = _plain(author.name) or email or "-"
    return f"{name} <{email}> {int(author.date.timestamp())} {zone}".encode(errors="replace")


def _message(text: str) -> bytes:
    return text.replace("\0", "").rstrip().encode(errors="replace") + b"\n"


def _data(content: bytes) -> bytes:
    return b"data %d\n%b\n" % (len(content), content)


def _change(path: str, content: bytes | None) -> bytes:
    # Checked paths hold no quote, backslash or control character: quoting them is enough.
    quoted = b'"%b"' % checked_path(path).encode(errors="surrogateescape")
    if content is None:
        return b"D %b\n" % quoted
    return b"M 100644 inline %b\n%b" % (quoted, _data(content))


def import_stream(draft: Draft) -> bytes:
    """The stream by which `git fast-import` makes the commit and prints its id, moving no ref."""
    lines = [b"commit %b\nmark :1\n" % SCRATCH]
    lines.append(b"author %b\n" % signed(draft.author))
    lines.append(b"committer %b\n" % signed(draft.committer or draft.author))
    lines.append(_data(_message(draft.message)))
    for parent, word in zip(
        draft.parents, (b"from", *[b"merge"] * len(draft.parents)), strict=False
    ):
        lines.append(b"%b %b\n" % (word, checked_object(parent).encode()))
    # Removals first, so that a file may become a folder and the other way round.
    for path, content in sorted(draft.changes.items(), key=lambda change: change[1] is not None):
        lines.append(_change(path, content))
    lines.append(b"\nget-mark :1\nreset %b\n\ndone\n" % SCRATCH)
    return b"".join(lines)


def ref_transaction(moves: Iterable[Move]) -> bytes:
    """The orders by which `git update-ref --stdin -z` moves all refs or none. A move from nothing
    to nothing only asks that there is no such ref."""
    orders = []
    for move in moves:
        ref = checked_ref(move.ref).encode()
        new = move.new and checked_object(move.new).encode()
        old = move.expected and checked_object(move.expected).encode()
        if new and old:
            orders.append(b"update %b\0%b\0%b\0" % (ref, new, old))
        elif new:
            orders.append(b"create %b\0%b\0" % (ref, new))
        elif old:
            orders.append(b"delete %b\0%b\0" % (ref, old))
        else:
            orders.append(b"verify %b\0\0" % ref)
    return b"".join(orders)


def tag_object(name: str, commit: str, message: str, tagger: Author) -> bytes:
    """An annotated tag as `git mktag` reads it."""
    head = f"object {checked_object(commit)}\ntype commit\ntag {name}\ntagger ".encode()
    return head + signed(tagger) + b"\n\n" + _message(message)
