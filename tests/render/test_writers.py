"""Every format by its name; and nothing heavy is loaded before it is needed."""

import subprocess
import sys

import pytest
from sample import RICH

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.render.writers.setting import Setting


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("terminal", b"LUONNOS"),
        ("md", b"**LUONNOS**"),
        ("html", b"<!doctype html>"),
        ("pdf", b"%PDF-1.7"),
        ("docx", b"PK"),
    ],
)
def test_every_format(form, start):
    assert write(RICH, form).startswith(start)


def test_the_options_reach_their_writer():
    assert write(RICH, "terminal", Setting(width=40)) != write(RICH, "terminal")
    assert write(RICH, "pdf", Setting(large_print=True)) != write(RICH, "pdf")


def test_another_format_cannot_be_written():
    with pytest.raises(RulebookError) as raised:
        write(RICH, "odt")
    assert raised.value.message == "format-unknown"
    assert raised.value.values == {"form": "odt", "forms": (*FORMATS, "csv")}


def test_importing_the_writers_loads_nothing_heavy():
    names = ["terminal", "markdown", "html", "pdf", "docx"]
    lines = [f"import rulebook_cli.render.writers.write_{name}" for name in names]
    heavy = "{'jinja2', 'markupsafe', 'typst', 'docx', 'lxml', 'markdown_it'}"
    code = "; ".join([*lines, "import sys", f"print(sorted({heavy} & set(sys.modules)))"])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
