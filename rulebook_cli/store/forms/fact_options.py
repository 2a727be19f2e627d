"""The form of a fact that is a choice: its options, and what they are called."""

import re
from typing import Any

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import Equal
from rulebook_cli.model.fact import Choice
from rulebook_cli.model.text import Text
from rulebook_cli.store.forms.parts import STRING, TEXT
from rulebook_cli.store.json_schema import entries
from rulebook_cli.store.records import Many
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.yaml_tree import Mapping, Node, Sequence

_TAKEN = ("-", "not-known", "true", "false")
"""What a cell says with these is something else than an option."""


class ChoiceShape:
    """A list of different options, each of which a cell can name."""

    def read(self, node: Node, reading: Reading) -> Choice | None:
        """The options in the order of the book, if all of them can be read."""
        noted = len(reading.misread)
        listed: tuple[str, ...] | None = Many(STRING).read(node, reading)
        if listed is None or len(reading.misread) > noted:
            return None
        assert isinstance(node, Sequence)
        options: dict[str, None] = {}
        for item, option in zip(node.items, listed, strict=True):
            if option in options:
                reading.wrong(item, "twice", option=option)
            elif option.casefold() in _TAKEN:
                reading.wrong(item, "option-taken", taken=_TAKEN)
            elif read_test(option) != Equal(option):
                reading.wrong(item, "option-word", meant=_one_word(option))
            options[option] = None
        wrong = any(misread.says != "twice" for misread in reading.misread[noted:])
        return None if wrong or not options else Choice(tuple(options))

    def schema(self) -> dict[str, Any]:
        """A list of at least one, all different."""
        return {**Many(STRING).schema(), "minItems": 1, "uniqueItems": True}


def _one_word(option: str) -> str:
    """The option with a line in the place of what no cell could read; empty if nothing is left."""
    return re.sub(r"[\W_]+", "_", option).strip("_")


class Labels:
    """Names of a choice's options, by option."""

    def read(self, node: Node, reading: Reading) -> dict[str, Text] | None:
        """Option to its name in the book's languages."""
        if not isinstance(node, Mapping):
            reading.wrong(node, "mapping", keys=())
            return None
        labels = {option: TEXT.read(value, reading) for option, (_, value) in node.items.items()}
        return {option: label for option, label in labels.items() if label is not None}

    def schema(self) -> dict[str, Any]:
        """Texts under options."""
        return entries(TEXT.schema())
