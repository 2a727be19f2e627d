"""A paper as one HTML file: no script, nothing fetched, legible on a screen and on paper."""

import re
from textwrap import wrap
from typing import TYPE_CHECKING

from rulebook_cli.model.paper import Paper
from rulebook_cli.render.writers.asides import asides_shown
from rulebook_cli.render.writers.layout import placed
from rulebook_cli.render.writers.runs import key_of
from rulebook_cli.render.writers.safe_paper import made_safe
from rulebook_cli.render.writers.templates_folder import templates_folder

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment
    from markupsafe import Markup

LABEL_LETTERS = 34
PAGE_WORDS = re.compile(r"(\{pages?\})")


def write_html(paper: Paper) -> str:
    """`paper` as a complete HTML document in its language, made from `paper.html.j2`."""
    template = _environment().get_template("paper.html.j2")
    safe = made_safe(asides_shown(paper))
    pieces = [piece for piece in PAGE_WORDS.split(safe.page_of) if piece]
    blocks = tuple(placed(safe))
    return template.render(paper=safe, blocks=blocks, key=key_of(safe), page_pieces=pieces)


def _environment() -> "SandboxedEnvironment":
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        autoescape=True,
        loader=FileSystemLoader(templates_folder()),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["kind"] = lambda block: type(block).__name__
    environment.filters["lines"] = _with_breaks
    environment.filters["picture"] = _picture
    environment.filters["css_string"] = _css_string
    environment.filters["label_lines"] = lambda label: wrap(label, LABEL_LETTERS) or [label]
    return environment


def _with_breaks(text: str) -> "Markup":
    from markupsafe import Markup

    return Markup("<br>").join(text.split("\n"))


def _picture(svg: str) -> "Markup":
    """A figure's SVG as it is: it is drawn by us, its words escaped."""
    from markupsafe import Markup

    return Markup(svg)


def _css_string(text: str) -> "Markup":
    """`text` as a CSS string: every letter that could end the string or the style is a number."""
    from markupsafe import Markup

    letters = (
        letter if letter.isalnum() or letter in " .,/-" else f"\\{ord(letter):x} "
        for letter in text
    )
    return Markup('"{}"').format(Markup("".join(letters)))
