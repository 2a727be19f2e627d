"""The form of amendments/ID.yaml."""

from collections.abc import Iterator
from typing import Any

from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.amendment import (
    LAPSED,
    UNDONE,
    Amendment,
    Answer,
    Part,
    Supporter,
    Withdrawal,
)
from rulebook_cli.model.place import Place
from rulebook_cli.store.dates import Moment
from rulebook_cli.store.forms.parts import DATE, ID, IDS, NAME, STRING, STRINGS, TEXT
from rulebook_cli.store.number_shapes import Whole
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Reading, String, YesOrNo
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

OUTCOMES = ("merged", "merged-modified", "rejected", LAPSED, UNDONE)


class _AddressShape:
    """An address."""

    def read(self, node: Node, reading: Reading) -> Address | None:
        """The address that is written."""
        address = parse_address(node.value) if isinstance(node, Scalar) else None
        if address is None:
            reading.wrong(node, "address")
        return address

    def schema(self) -> dict[str, Any]:
        """A text; what an address is, is left to `read`."""
        return STRING.schema()


_PART = Record(
    Part,
    {
        "number": Key(Whole(), "number", True),
        "at": Key(Many(_AddressShape()), "at", True),
        "reason": Key(TEXT),
        "needs": Key(Many(Whole())),
    },
    placed=False,
)
_ANSWER = Record(
    Answer,
    {
        "part": Key(Whole()),
        "outcome": Key(String(OUTCOMES), "outcome", True),
        "because": Key(NAME, "because", True),
        "by": Key(STRING, "by", True),
        "on": Key(DATE, "on", True),
        "despite": Key(STRINGS),
    },
    placed=False,
)
_SUPPORTER = Record(
    Supporter, {"id": Key(ID, "id", True), "on": Key(DATE, "on", True)}, placed=False
)
WITHDRAWAL = Record(
    Withdrawal,
    {"on": Key(DATE, "on", True), "because": Key(NAME, "because", True)},
    placed=False,
)
"""When and why something was taken back."""
AMENDMENT = Record(
    Amendment,
    {
        "id": Key(ID, "id", True),
        "association": Key(ID, "association", True),
        "title": Key(NAME, "title", True),
        "reason": Key(NAME, "reason", True),
        "base": Key(STRING),
        "round": Key(STRING),
        "proposers": Key(STRINGS),
        "principles": Key(IDS),
        "evidence": Key(IDS),
        "parts": Key(Many(_PART)),
        "supporters": Key(Many(_SUPPORTER)),
        "submitted": Key(DATE),
        "sent": Key(Moment()),
        "answers": Key(Many(_ANSWER)),
        "withdrawn": Key(WITHDRAWAL),
        "obsoleted_by": Key(ID),
        "formerly": Key(IDS),
        "lapsed": Key(DATE),
        "amends": Key(ID),
        "whole": Key(YesOrNo()),
        "joint": Key(IDS),
    },
)


def named_principles(node: Node | None) -> Iterator[tuple[str, Place]]:
    """The principles that a record names, each with the place where it stands."""
    listed = node.get("principles") if isinstance(node, Mapping) else None
    for one in listed.items if isinstance(listed, Sequence) else [listed]:
        if isinstance(one, Scalar) and not one.is_null:
            yield one.value, one.place


def read_amendment(node: Node | None, reading: Reading) -> Amendment | None:
    """The record of an amendment; None when it cannot be read."""
    amendment: Amendment | None = AMENDMENT.read(node, reading) if node else None
    return amendment
