"""The packet of a Salonki: its papers, photo show and template, in a folder or on the screen."""

from collections.abc import Iterator
from pathlib import Path

from rulebook_cli.cli.desk.delivery import deliver, may_write, save
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.written_files import is_as_written
from rulebook_cli.cli.salon.words import next_word, note_word, tell_word, word
from rulebook_cli.cli.showing.gathered_evening import Asked, evening_of
from rulebook_cli.cli.terminal.screen import name_no_other
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.salon.evening import Evening
from rulebook_cli.render.salon.invitation import draw_invitation, draw_programme
from rulebook_cli.render.salon.minutes_template import minutes_template
from rulebook_cli.render.salon.photo_show import draw_show
from rulebook_cli.render.salon.question_sheets import draw_sheets
from rulebook_cli.render.salon.table_cards import draw_cards

PAPERS = (
    ("invitation", draw_invitation),
    ("programme", draw_programme),
    ("sheets", draw_sheets),
    ("cards", draw_cards),
)
FORMS = ("pdf", "docx", "html")
_TEXT = ("terminal", "md", "html")


def show_packet(desk: Desk, asked: Asked, form: str | None) -> None:
    """Print the papers one after another. Raises `RulebookError`: `no-such-round`, and as
    `deliver`."""
    evening = evening_of(desk, asked)
    wanted = form or "terminal"
    if wanted not in _TEXT:
        raise RulebookError("needs-output", form=wanted)
    for _, draw in PAPERS:
        deliver(draw(evening), wanted, desk=desk)
        print()
    note_word("packet.later")
    name_no_other()


def write_packet(desk: Desk, asked: Asked, folder: Path, yes: bool, large_print: bool) -> None:
    """Write the packet to a folder, each paper as PDF, Word and HTML. What somebody has changed
    there is not written over unasked, and minutes that were begun never are.

    Raises `RulebookError`: `no-such-round`, `salon-not-a-folder`, `file-exists`, `cannot-save`.
    """
    if folder.exists() and not folder.is_dir():
        raise RulebookError("salon-not-a-folder", path=str(folder))
    evening = evening_of(desk, asked)
    minutes = folder / word("file.minutes")
    begun = minutes.is_file() and not is_as_written(minutes)
    papers = [folder / name for name in _names()]
    if not yes and not all(may_write(path) for path in papers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RulebookError("cannot-save", path=str(folder)) from error
    for path, data in _files(desk, evening, folder, large_print):
        save(path, data)
    if not begun:
        save(minutes, minutes_template(evening).encode())
    files = [path.name for path in (*papers, *([] if begun else [minutes]))]
    tell_word("packet.written", folder=str(folder), files=files)
    if begun:
        note_word("packet.minutes-left", path=str(minutes))
    if not evening.pieces:
        note_word("packet.no-photos")
    next_word("packet.next", minutes=str(minutes))


def _names() -> list[str]:
    papers = [f"{word(f'file.{name}')}.{form}" for name, _ in PAPERS for form in FORMS]
    return [*papers, word("file.show")]


def _files(
    desk: Desk, evening: Evening, folder: Path, large_print: bool
) -> Iterator[tuple[Path, bytes]]:
    for name, draw in PAPERS:
        paper: Paper = draw(evening)
        for form in FORMS:
            path = folder / f"{word(f'file.{name}')}.{form}"
            yield path, _written(paper, form, desk, large_print)
    yield folder / word("file.show"), draw_show(evening)


def _written(paper: Paper, form: str, desk: Desk, large_print: bool) -> bytes:
    from rulebook_cli.cli.desk.own_templates import setting_of
    from rulebook_cli.render.writers.forms import write

    return write(paper, form, setting_of(desk, form, large_print))
