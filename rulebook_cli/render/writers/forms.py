"""Every format a paper can be written in, by its name."""

from collections.abc import Callable

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.writers.setting import ORDINARY, Setting


def write(paper: Paper, form: str, setting: Setting = ORDINARY) -> bytes:
    """`paper` as the bytes of a file in `form`, one of `FORMATS` or `csv`; text is UTF-8.

    Raises `RulebookError`: `format-unknown` for any other name, `no-tables` (`csv`), and what is
    wrong with a template of the book's own (`template_faults.py`).
    """
    writers = {**FORMATS, "csv": _csv}
    if form not in writers:
        raise RulebookError("format-unknown", form=form, forms=tuple(writers))
    return writers[form](paper, setting)


def _terminal(paper: Paper, setting: Setting) -> bytes:
    from rulebook_cli.render.writers.write_terminal import write_terminal

    return write_terminal(paper, setting.width).encode()


def _markdown(paper: Paper, setting: Setting) -> bytes:
    from rulebook_cli.render.writers.write_markdown import write_markdown

    return write_markdown(paper).encode()


def _html(paper: Paper, setting: Setting) -> bytes:
    from rulebook_cli.render.writers.write_html import write_html

    return write_html(paper, setting).encode()


def _pdf(paper: Paper, setting: Setting) -> bytes:
    from rulebook_cli.render.writers.write_pdf import write_pdf

    return write_pdf(paper, setting)


def _docx(paper: Paper, setting: Setting) -> bytes:
    from rulebook_cli.render.writers.write_docx import write_docx

    return write_docx(paper, setting)


def _csv(paper: Paper, setting: Setting) -> bytes:
    from rulebook_cli.render.writers.write_csv import write_csv

    return write_csv(paper)


FORMATS: dict[str, Callable[[Paper, Setting], bytes]] = {
    "terminal": _terminal,
    "md": _markdown,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
}
"""The formats that hold a whole paper; CSV holds its tables alone."""
SIZED = ("html", "pdf", "docx")
"""The formats that have large print, and that a book's own templates can change."""
