"""`docs/templates.md` tells of everything a template is given, and its example works."""

import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest
from sample import RICH

from rulebook_cli.model.paper import Block, Letterhead, Paper, Run, Style
from rulebook_cli.render.writers.docx_styles import STYLES, UNDER
from rulebook_cli.render.writers.forms import write
from rulebook_cli.render.writers.setting import Setting
from rulebook_cli.render.writers.templates_folder import PICTURES, SHIPPED, WORD_FILE

PAGE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text("utf-8")
LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20z"/></svg>'
)
NOT_PRINTED = {"properties", "worked_on", "beside", "places"}


def example(language):
    (text,) = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    return text.encode()


@pytest.mark.parametrize(
    ("form", "name", "language"),
    [("pdf", "letterhead.typ", "typst"), ("html", "letterhead.html.j2", "jinja")],
)
def test_the_worked_example_works(form, name, language):
    own = Setting(own={name: example(language), "logo.svg": LOGO})
    made = write(RICH, form, own)
    assert made != write(RICH, form)
    if form == "html":
        assert b"data:image/svg+xml;base64," in made and b"HVADno-2026-57" in made


@pytest.mark.parametrize("name", [*SHIPPED, WORD_FILE, *PICTURES[:3]])
def test_every_template_is_named(name):
    assert f"`{name}`" in PAGE or f"`*{name}`" in PAGE


@pytest.mark.parametrize(
    "kind", [Paper, Letterhead, Run, *get_args(Block)], ids=lambda kind: kind.__name__
)
def test_everything_given_is_named(kind):
    prose = re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)
    named = {word for span in re.findall(r"`([^`]+)`", prose) for word in re.split(r"\W+", span)}
    assert {part.name for part in fields(kind)} - NOT_PRINTED <= named
    if kind in get_args(Block):
        assert kind.__name__ in named


def test_every_style_is_named():
    assert all(f"`{style.value}`" in PAGE or style.value in PAGE for style in Style)
    for row in STYLES:
        name = row[0].removesuffix(UNDER)
        assert name in PAGE or re.fullmatch(r"Heading \d|Normal", name)
