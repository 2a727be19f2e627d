"""What the sections are called that the draft does not have: those that amendments propose."""

from collections.abc import Collection, Iterable

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.amendment import Filed

_FOLDER = "sections/"


def new_section_names(
    desk: Desk, main: str, waiting: Iterable[Filed], known: Collection[str]
) -> dict[str, dict[str, str]]:
    """By the amendment's commit, its own sections as the book would be read, by their ids, where
    one is not among the `known`. One process for all that has not been read before."""
    blobs = {
        filed.commit: {
            file.new: file.path
            for file in filed.files
            if file.new and file.path.startswith(_FOLDER)
        }
        for filed in waiting
        if any(
            at.section and at.section not in known
            for part in filed.amendment.parts
            for at in part.at
        )
    }
    named = _names(
        desk, main, {blob: path for each in blobs.values() for blob, path in each.items()}
    )
    return {commit: dict(filter(None, map(named.get, each))) for commit, each in blobs.items()}


def _names(desk: Desk, main: str, blobs: dict[str, str]) -> dict[str, tuple[str, str] | None]:
    """By the content of each file, the section's id and what it is called; None for what cannot
    be read."""
    if not blobs:
        return {}
    from rulebook_cli.model.section import Section
    from rulebook_cli.render.words.place_names import section_name
    from rulebook_cli.store.read_rulebook import read_file

    language, book = current_language(), desk.book_at(main)
    found: dict[str, tuple[str, str] | None] = {}
    for blob, data in desk.repository.read(blobs).items():
        noun = read_file(blobs[blob], data or b"").noun
        found[blob] = None
        if isinstance(noun, Section):
            found[blob] = (noun.id, section_name(noun, book, language))
    return found
