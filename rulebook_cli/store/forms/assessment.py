"""The form of the county's own words on the consequences."""

from rulebook_cli.model.advance_assessment import HEADINGS
from rulebook_cli.model.text import Text
from rulebook_cli.store.forms.parts import NAME
from rulebook_cli.store.records import Key, Record
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.yaml_tree import Node

ASSESSED = Record(dict, {name: Key(NAME) for name in HEADINGS}, placed=False)


def read_assessed(node: Node | None, reading: Reading) -> dict[str, Text]:
    """The texts by heading; empty where there is none."""
    found: dict[str, Text] | None = ASSESSED.read(node, reading) if node else None
    return found or {}
