"""Every format a paper can be written in, by its name."""

from collections.abc import Callable

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Paper


def write(paper: Paper, form: str, width: int = 80, large_print: bool = False) -> bytes:
    """`paper` as the bytes of a file in `form`, one of `FORMATS`; text is UTF-8.

    `width` is for `terminal` only, `large_print` for `pdf` only.
    Raises `RulebookError` (`format-unknown`) for any other name.
    """
    if form not in FORMATS:
        raise RulebookError("format-unknown", form=form, forms=tuple(FORMATS))
    return FORMATS[form](paper, width, large_print)


def _terminal(paper: Paper, width: int, large_print: bool) -> bytes:
    from rulebook_cli.render.writers.write_terminal import write_terminal

    return write_terminal(paper, width).encode()


def _markdown(paper: Paper, width: int, large_print: bool) -> bytes:
    from rulebook_cli.render.writers.write_markdown import write_markdown

    return write_markdown(paper).encode()


def _html(paper: Paper, width: int, large_print: bool) -> bytes:
    from rulebook_cli.render.writers.write_html import write_html

    return write_html(paper).encode()


def _pdf(paper: Paper, width: int, large_print: bool) -> bytes:
    from rulebook_cli.render.writers.write_pdf import write_pdf

    return write_pdf(paper, large_print)


def _docx(paper: Paper, width: int, large_print: bool) -> bytes:
    from rulebook_cli.render.writers.write_docx import write_docx

    return write_docx(paper)


FORMATS: dict[str, Callable[[Paper, int, bool], bytes]] = {
    "terminal": _terminal,
    "md": _markdown,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
}
