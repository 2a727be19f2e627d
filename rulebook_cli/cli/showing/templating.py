"""What papers are made from: listed with what the book has of its own, copied to be edited."""

import sys
from pathlib import Path

from rulebook_cli.cli.desk.delivery import may_write, save
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.own_templates import own_templates, template_files
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note, print_json, suggest, wrapped
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import say
from rulebook_cli.render.writers.docx_sheet import word_template
from rulebook_cli.render.writers.template_faults import FOLDER, path_of
from rulebook_cli.render.writers.templates_folder import (
    PICTURES,
    SHIPPED,
    TEMPLATES,
    WORD_FILE,
    shipped_template,
)
from rulebook_cli.store.as_written import nearest

ALL = (*SHIPPED, WORD_FILE)
"""What a book can have of its own; pictures and parts come on top."""


def list_templates(desk: Desk, as_json: bool) -> None:
    """Print every template with what it is and whether the book has its own."""
    own = set(template_files(desk))
    names = (*ALL, *sorted(own - set(ALL)))
    waiting = _waiting(desk)
    if as_json:
        rows = [{"name": name, "own": name in own} for name in names]
        print_json({"templates": rows, "waiting": waiting})
        return
    print(wrapped(_word("listed"), sys.stdout))
    widest = max(map(len, names))
    for name in names:
        whose = _word("own" if name in own else "ours")
        print(f"  {name:{widest}}  {_word(_what(name))} ({whose})")
    if waiting:
        note("templates", "waiting", names=tuple(map(path_of, waiting)))
    suggest("templates.next")


def copy_template(desk: Desk, name: str, yes: bool) -> None:
    """Copy a shipped template into the book's work tree and print its path.

    Raises `RulebookError`: `no-such-template`, `no-work-tree`, and as `may_write` and `save`.
    """
    name = name.removeprefix(f"{FOLDER}/")
    if name not in ALL:
        raise RulebookError("no-such-template", name=name, meant=nearest(name, ALL), known=ALL)
    folder = desk.repository.folder
    if desk.repository.git_folder == folder:
        raise RulebookError("no-work-tree", folder=str(folder))
    path = folder / path_of(name)
    if not (yes or may_write(path)):
        return
    _make_folder(path.parent)
    save(path, word_template(current_language()) if name == WORD_FILE else shipped_template(name))
    print(path)
    note("templates", "copied", path=path_of(name))


def _waiting(desk: Desk) -> list[str]:
    """The templates whose work file is not what main holds."""
    folder = desk.repository.folder / FOLDER
    on_main = own_templates(desk)
    in_work = (path for path in folder.glob("*") if path.is_file())
    return sorted(path.name for path in in_work if _differs(path, on_main.get(path.name)))


def _differs(path: Path, on_main: bytes | None) -> bool:
    if path.suffix not in (*TEMPLATES, *PICTURES) and path.name != WORD_FILE:
        return False
    written = path.read_bytes()
    if path.suffix in TEMPLATES:  # git may have given the work file the system's line ends
        written = written.replace(b"\r\n", b"\n")
    return written != on_main


def _what(name: str) -> str:
    if name in ALL:
        return f"what.{name}"
    return "what.picture" if name.endswith(PICTURES) else "what.part"


def _word(key: str) -> str:
    return say(current_language(), "templates", key)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise RulebookError("cannot-save", path=str(folder)) from error
