"""The rounds in rulebook.yaml changed on main, with what belongs to that, in one commit."""

from collections.abc import Callable, Mapping
from typing import Any

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.book_files import SETTINGS, decode
from rulebook_cli.store.history import Author, Draft
from rulebook_cli.store.mend_text import mend_text
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import plain

Rows = list[dict[str, Any]]
"""The rounds as plain data, each as its keys stand in the file."""
Change = Callable[[Rows], None]
"""Changes the rounds in place. Asked again, of new rows, when somebody has moved main."""
Files = Mapping[str, bytes | None]


class _NothingToDoError(Exception):
    """Main already says what it is to say."""


def change_rounds(
    repository: Repository,
    change: Change,
    author: Author,
    message: str,
    also: Callable[[str], Files] = lambda tip: {},
) -> tuple[str, str] | None:
    """Change the rounds on main, its layout and comments kept, and the files that `also` gives for
    the commit that main stands at. Returns main before and after; None where nothing differs.

    Raises `RefMoved` when others keep moving main, `RulebookError`: `cannot-write`, `no-draft`,
    and what `change` raises; then nothing has changed.
    """
    before = ""

    def draft(tip: str | None) -> Draft:
        nonlocal before
        before = tip or ""
        files: dict[str, bytes | None] = dict(also(before))
        blob = repository.tree(before).get(SETTINGS) if before else None
        if blob is None:
            raise RulebookError("no-draft", folder=str(repository.folder))
        data = repository.read([blob])[blob] or b""
        changed = with_rounds(data, change)
        if changed != data:
            files[SETTINGS] = changed
        if not files:
            raise _NothingToDoError
        return Draft((before,), files, message, author)

    try:
        after = repository.on_top(MAIN, draft)
    except _NothingToDoError:
        return None
    return before, after


def with_rounds(data: bytes, change: Change) -> bytes:
    """A rulebook.yaml with its rounds changed, and nothing else in it.

    Raises `RulebookError("cannot-write")` where the file cannot be read or would say more or less
    than that, and what `change` raises.
    """
    text, _ = decode(data, SETTINGS)
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    root, misread = compose(text, SETTINGS)
    values = plain(root) if root else None
    if misread or not isinstance(values, dict):
        raise RulebookError("cannot-write", address="rounds", file=SETTINGS)
    rows: Any = values.get("rounds") or []
    change(rows)
    if rows:
        values["rounds"] = rows
    mended = mend_text(text, SETTINGS, root, values)
    if mended is None or mended[1] is None or plain(mended[1]) != values:
        raise RulebookError("cannot-write", address="rounds", file=SETTINGS)
    return (mark + mended[0]).encode()
