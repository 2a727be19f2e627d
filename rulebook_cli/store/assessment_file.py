"""`assessment.yaml`: what the county itself says of the consequences, under fixed headings."""

from rulebook_cli.model.misread import Misread
from rulebook_cli.model.text import Text
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.forms.assessment import read_assessed
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.yaml_file import compose

ASSESSMENT = "assessment.yaml"
"""Where it stands on main."""


def read_assessment(data: bytes) -> tuple[dict[str, Text], list[Misread]]:
    """The texts by heading, and what could not be read."""
    text, misread = decode(data, ASSESSMENT)
    root, syntax = compose(text, ASSESSMENT)
    reading = Reading(ASSESSMENT)
    found = read_assessed(root, reading)
    return found, [*misread, *syntax, *reading.misread]
