"""The gate before every writing: no personal data goes into a history that is kept for ever."""

from collections.abc import Iterable, Mapping

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.logic.contact_points import official_texts
from rulebook_cli.logic.personal_data import find_personal_data, keys_of, without_known
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import say

CHECK = "personal-data"
_SHOWN = 5


def refuse_personal_data(
    desk: Desk,
    texts: Mapping[str, str],
    despite: Iterable[str] = (),
    known: Iterable[str] = (),
) -> None:
    """Refuse to go on where a text holds personal data. `texts` are by where they stand, in the
    reader's words; `known` are texts that are in the history already. What the book gives as an
    organisation's contact may be said. `despite` are the checks that the writer overrides.

    Call it before anything is written. The words found are shown with most letters hidden.
    Raises `RulebookError("personal-data-found")`.
    """
    if CHECK in despite:
        return
    found = {where: find_personal_data(text) for where, text in texts.items()}
    if not any(found.values()):
        return
    allowed = keys_of([*official_texts(desk.draft), *known])
    language = current_language()
    told = []
    for where, spots in found.items():
        for spot in without_known(spots, allowed):
            line = texts[where].count("\n", 0, spot.start) + 1
            kind = say(language, "evidence", f"personal.{spot.kind}")
            key = "personal.where-line" if "\n" in texts[where].strip() else "personal.where"
            told.append(
                say(language, "evidence", key, where=where, line=line, kind=kind, found=spot.masked)
            )
    if told:
        shown = "; ".join(told[:_SHOWN]) + ("; …" if len(told) > _SHOWN else "")
        raise RulebookError("personal-data-found", found=shown)


def refuse_in_files(
    desk: Desk,
    before: Mapping[str, bytes],
    files: Mapping[str, bytes | None],
    despite: Iterable[str] = (),
) -> None:
    """The same for files of the book: what stood in them before may stand there on."""
    texts = {path: data.decode(errors="replace") for path, data in files.items() if data}
    known = [before[path].decode(errors="replace") for path in texts if path in before]
    refuse_personal_data(desk, texts, despite, known)
