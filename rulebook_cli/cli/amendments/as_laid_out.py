"""What an amendment brings into the draft, laid out as its proposer laid it out."""

from collections.abc import Collection, Mapping

from rulebook_cli.store.own_lines import with_own_lines
from rulebook_cli.store.write_edits import file_entries
from rulebook_cli.store.yaml_file import compose

Files = Mapping[str, bytes]


def as_laid_out(
    draft: Files,
    written: Mapping[str, bytes | None],
    before: Files,
    theirs: Files,
    unread: Collection[str],
) -> dict[str, bytes | None]:
    """The changed files of a draft with the comments and the layout of an amendment in them.

    `written` are the changed files with the amendment's values, `before` and `theirs` the files
    that it was made on and those that it makes. Where the draft's file is still the one it was
    made on, and says the same, the amendment's file stands as it is; elsewhere its new rows and
    provisions stand in their own lines. Files in `unread`, of which something could not be read,
    stay as they were written.
    """
    laid_out = dict(written)
    for path, own in theirs.items():
        old = draft.get(path)
        new = written.get(path, old)
        if old is None or new is None or path in unread or own == before.get(path):
            continue
        if old == before.get(path) and _same(new, own, path):
            laid_out[path] = own
        elif path in written:
            laid_out[path] = _mended(new, old, own, path)
    return laid_out


def _same(one: bytes, other: bytes, path: str) -> bool:
    """Whether two files say the same, in the same order."""
    said = []
    for data in (one, other):
        root, misread = compose(data.decode().removeprefix("\ufeff"), path)
        if misread:
            return False
        said.append([(e.address, e.value, e.within) for e in file_entries(root, path)])
    return said[0] == said[1]


def _mended(new: bytes, old: bytes, own: bytes, path: str) -> bytes:
    text, before, proposed = (data.decode() for data in (new, old, own))
    return with_own_lines(text, before, proposed, path).encode()
