"""The form of sections/*.yaml."""

import re
from dataclasses import replace
from typing import Any

from rulebook_cli.model.period import AppliesTo, Existing, InForce
from rulebook_cli.model.section import Provision, Section
from rulebook_cli.model.text import Text
from rulebook_cli.model.tier import Choose, Kind, Lasts, Tier, TierTable
from rulebook_cli.store.as_written import plain_number, plain_span
from rulebook_cli.store.criteria_shape import Conditions
from rulebook_cli.store.forms.fees import (
    CLIENT_FEE,
    FEES,
    GROUNDS,
    SUBSTITUTE_FEES,
    VOUCHER,
)
from rulebook_cli.store.forms.leave import (
    CONTRACT,
    INTERRUPTION,
    LEAVE,
    NOTICE,
    PROCEDURE,
)
from rulebook_cli.store.forms.parts import DATE, ID, IDS, NAME, STRING, STRINGS, TEXT, TRUTH
from rulebook_cli.store.forms.services import CONTACT_POINT, PARTNER, SERVICE, SITUATION
from rulebook_cli.store.json_schema import either, pattern
from rulebook_cli.store.prose import find_loose_amounts, find_references
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Enumerated, Reading, String
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence, descend

CRITERIA = Conditions()
IN_FORCE = Record(
    InForce,
    {
        "from": Key(DATE, "start"),
        "to": Key(DATE, "end"),
        "applies_to": Key(Enumerated(AppliesTo)),
        "existing": Key(
            Record(Existing, {"switch": Key(STRING), "latest": Key(DATE)}, placed=False)
        ),
    },
)


def _provision(text: Text, **values: Any) -> Provision:
    """A provision with what its text links to and the amounts it names."""
    return Provision(
        text=text,
        references=find_references(text),
        loose_amounts=find_loose_amounts(text),
        **values,
    )


_PROVISION = Record(
    _provision,
    {
        "id": Key(ID, "id", True),
        "text": Key(TEXT, "text", True),
        "kind": Key(String(("rule", "discretion", "guidance"))),
        "in_force": Key(IN_FORCE),
    },
)


_MONTHS = re.compile(r"[0-9]{1,4}")


class _Months:
    """A number of months, or a span of them (`"1..6"`)."""

    def read(self, node: Node, reading: Reading) -> tuple[int, int] | None:
        """The least and the most, both included."""
        text = node.value if isinstance(node, Scalar) else ""
        span = _months(text)
        if span:
            return span
        ends = plain_span(text)
        meant = "..".join(dict.fromkeys(ends)) if ends else plain_number(text)
        reading.wrong(node, "months", meant=meant if _months(meant) else "")
        return None

    def schema(self) -> dict[str, Any]:
        """A number, or two with dots between."""
        span = pattern(rf"{_MONTHS.pattern}(\.\.{_MONTHS.pattern})?")
        return either(span, {"type": "integer", "minimum": 0, "maximum": 9999})


def _months(text: str) -> tuple[int, int] | None:
    """The least and the most that a text of the right form tells."""
    least, dots, most = text.partition("..")
    if not _MONTHS.fullmatch(least) or (dots and not _MONTHS.fullmatch(most)):
        return None
    span = int(least), int(most or least)
    return span if span[0] <= span[1] else None


def _lasts(months: tuple[int, int], renewable: bool = False) -> Lasts:
    return Lasts(*months, renewable=renewable)


_LASTS = Record(
    _lasts,
    {"months": Key(_Months(), "months", True), "renewable": Key(TRUTH)},
    placed=False,
)
_TIER = Record(
    Tier,
    {
        "id": Key(ID, "id", True),
        "kind": Key(Enumerated(Kind)),
        "name": Key(NAME),
        "criteria": Key(CRITERIA),
        "guide": Key(CRITERIA),
        "on_top_of": Key(IDS),
        "lasts": Key(_LASTS),
        "pays_as": Key(ID),
        "ground": Key(GROUNDS),
    },
)
_TIER_TABLE = Record(
    TierTable,
    {
        "id": Key(ID),
        "name": Key(NAME),
        "choose": Key(Enumerated(Choose)),
        "complete": Key(TRUTH),
        "eligible": Key(CRITERIA),
        "list": Key(Many(_TIER), "tiers", True),
    },
)


class _TableShape:
    """A table of tiers."""

    def read(self, node: Node, reading: Reading) -> TierTable | None:
        """The table; `partly_read` if a tier or its way of choosing could not be read."""
        noted = len(reading.misread)
        table: TierTable | None = _TIER_TABLE.read(node, reading)
        if table is None:
            return None
        listed, choose = descend(node, ("list",)), descend(node, ("choose",))
        told = {misread.place for misread in reading.misread[noted:]}
        whole = isinstance(listed, Sequence) and len(table.tiers) == len(listed.items)
        chosen = choose is None or choose.place not in told
        return table if whole and chosen else replace(table, partly_read=True)

    def schema(self) -> dict[str, Any]:
        """The record of a table."""
        return _TIER_TABLE.schema()


SECTION = Record(
    Section,
    {
        "id": Key(ID, "id", True),
        "number": Key(STRING, "number", True),
        "formerly": Key(STRINGS),
        "heading": Key(TEXT, "heading", True),
        "law": Key(STRINGS),
        "in_force": Key(IN_FORCE),
        "provisions": Key(Many(_PROVISION)),
        "tiers": Key(Many(_TableShape(), single=True)),
        "fees": Key(FEES),
        "substitute_fees": Key(SUBSTITUTE_FEES),
        "client_fees": Key(Many(CLIENT_FEE)),
        "vouchers": Key(Many(VOUCHER)),
        "leave": Key(Many(LEAVE)),
        "interruptions": Key(Many(INTERRUPTION)),
        "notice": Key(NOTICE),
        "contract": Key(CONTRACT),
        "procedure": Key(PROCEDURE),
        "situations": Key(Many(SITUATION)),
        "services": Key(Many(SERVICE)),
        "contact_points": Key(Many(CONTACT_POINT)),
        "partners": Key(Many(PARTNER)),
    },
)


def read_section(node: Node, reading: Reading) -> Section | None:
    """The section of a file; None when its id, number or heading is missing."""
    id_ = node.get("id") if isinstance(node, Mapping) else None
    if isinstance(id_, Scalar):
        reading.around = id_.value
    section: Section | None = SECTION.read(node, reading)
    return section
