"""A book's own templates, which stand in the place of ours: those on main, and no others.

Neither the work tree nor an amendment's branch is asked: what a paper looks like is decided where
the draft is.
"""

from typing import TYPE_CHECKING

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.writers.forms import SIZED
from rulebook_cli.render.writers.setting import ORDINARY, Setting
from rulebook_cli.render.writers.template_faults import path_of
from rulebook_cli.render.writers.templates_folder import PICTURES, TEMPLATES, WORD_FILE

if TYPE_CHECKING:
    from rulebook_cli.cli.desk.desk import Desk

LARGEST = 4_000_000
"""Bytes of all own templates together: a letterhead needs a hundredth of it."""


def setting_of(desk: "Desk | None", form: str, large_print: bool) -> Setting:
    """How a paper is set in `form` with the templates of the book on the desk.

    Raises `RulebookError`: `large-print-form` where the form knows no large print, and as
    `own_templates`.
    """
    if form not in SIZED:
        if large_print:
            raise RulebookError("large-print-form", form=form, forms=SIZED)
        return ORDINARY
    return Setting(large_print=large_print, own=own_templates(desk) if desk else {})


def own_templates(desk: "Desk") -> dict[str, bytes]:
    """The templates and pictures on main, by file name. Raises `RulebookError("template-size")`."""
    found = template_files(desk)
    if not found:
        return {}
    read = desk.repository.read(found.values())
    own = {name: read[content] or b"" for name, content in found.items()}
    if sum(map(len, own.values())) > LARGEST:
        largest = max(own, key=lambda name: len(own[name]))
        megabytes = LARGEST // 1_000_000
        raise RulebookError("template-size", path=path_of(largest), megabytes=megabytes)
    return own


def template_files(desk: "Desk") -> dict[str, str]:
    """The templates and pictures on main: file name to content id."""
    from rulebook_cli.store.trees import tree_at

    tree = tree_at(desk.repository, desk.main, desk.cache)
    start = path_of("")
    named = ((p[len(start) :], content) for p, content in tree.items() if p.startswith(start))
    return {name: content for name, content in named if _counts(name)}


def _counts(name: str) -> bool:
    return "/" not in name and (name == WORD_FILE or name.endswith((*TEMPLATES, *PICTURES)))
