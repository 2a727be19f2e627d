"""A paper as one HTML file: no script, nothing fetched, legible on a screen and on paper."""

import re
from textwrap import wrap
from typing import TYPE_CHECKING

from rulebook_cli.model.paper import Paper
from rulebook_cli.model.photo import Photo
from rulebook_cli.render.writers.asides import asides_shown
from rulebook_cli.render.writers.layout import placed
from rulebook_cli.render.writers.runs import key_of
from rulebook_cli.render.writers.safe_paper import made_safe
from rulebook_cli.render.writers.setting import ORDINARY, Setting
from rulebook_cli.render.writers.unbroken import unbroken

if TYPE_CHECKING:
    from markupsafe import Markup

LABEL_LETTERS = 34
PAGE_WORDS = re.compile(r"(\{pages?\})")


def write_html(paper: Paper, setting: Setting = ORDINARY) -> str:
    """`paper` as a complete HTML document in its language, made from `paper.html.j2`.

    Raises `RulebookError` for what is wrong with a template of the book's own.
    """
    from rulebook_cli.render.writers.html_templates import fill_page

    safe = made_safe(asides_shown(paper))
    return fill_page(
        setting,
        FILTERS,
        paper=safe,
        blocks=tuple(placed(safe)),
        key=key_of(safe),
        page_pieces=[piece for piece in PAGE_WORDS.split(safe.page_of) if piece],
        large=setting.large_print,
    )


def _kind(block: object) -> str:
    return type(block).__name__


def _label_lines(label: str) -> list[str]:
    return wrap(label, LABEL_LETTERS) or [label]


def _with_breaks(text: str) -> "Markup":
    from markupsafe import Markup

    return Markup("<br>").join(unbroken(text).split("\n"))


def _drawing(svg: str) -> "Markup":
    """A figure's SVG as it is: it is drawn by us, its words escaped."""
    from markupsafe import Markup

    return Markup(svg)


def _photo_source(photo: Photo) -> str:
    """A photo's bytes as an address of their own: nothing is fetched."""
    from base64 import b64encode

    return f"data:image/{photo.form};base64,{b64encode(photo.data).decode()}"


def _css_string(text: str) -> "Markup":
    """`text` as a CSS string: every letter that could end the string or the style is a number."""
    from markupsafe import Markup

    letters = (
        letter if letter.isalnum() or letter in " .,/-" else f"\\{ord(letter):x} "
        for letter in text
    )
    return Markup('"{}"').format(Markup("".join(letters)))


FILTERS = (
    ("kind", _kind),
    ("lines", _with_breaks),
    ("drawing", _drawing),
    ("photo_source", _photo_source),
    ("css_string", _css_string),
    ("label_lines", _label_lines),
)
