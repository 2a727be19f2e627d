"""What the forms share: ids, languages, prices and the like."""

from decimal import Decimal
from typing import Any

from rulebook_cli.model.fee import AmountSpan, FeeRow, Price, Tie
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.dates import Calendar
from rulebook_cli.store.json_schema import either, one_of
from rulebook_cli.store.number_shapes import Exact
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import (
    Identifier,
    InLanguages,
    Reading,
    String,
    YesOrNo,
)
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar

ID = Identifier()
FACT_ID = Identifier(underscore=True)
IDS = Many(ID, single=True)
TEXT = InLanguages()
NAME = InLanguages(bare=True)
STRING = String()
STRINGS = Many(STRING, single=True)
DATE = Calendar()
EUROS = Exact(cents=True, least=Decimal(0))
_TIES = tuple(tie.value for tie in Tie)


class _Amount:
    """Euros, a tie, or a span of euros."""

    def read(self, node: Node, reading: Reading) -> Any:
        """A `Decimal`, a `Tie` or an `AmountSpan`."""
        if isinstance(node, Mapping):
            return Record(AmountSpan, _SPAN, placed=False).read(node, reading)
        if isinstance(node, Scalar) and node.value in _TIES:
            return Tie(node.value)
        if isinstance(node, Scalar) and nearest(node.value, _TIES):
            reading.wrong(node, "option", options=_TIES, meant=nearest(node.value, _TIES))
            return None
        if isinstance(node, Scalar) and (span := EUROS.span(node.value)):
            reading.wrong(node, "number", meant=span)
            return None
        return EUROS.read(node, reading)

    def schema(self) -> dict[str, Any]:
        """Any of the three."""
        span = Record(AmountSpan, _SPAN, placed=False)
        return either(EUROS.schema(), one_of(_TIES), span.schema())


_SPAN = {"from": Key(EUROS, "low", True), "to": Key(EUROS, "high", True)}
AMOUNT = _Amount()


_DECISION = String(("decision",))


class _RaiseByDecision:
    """`raise: decision`."""

    def read(self, node: Node, reading: Reading) -> bool | None:
        """True: the raise was set by decision."""
        return _DECISION.read(node, reading) == "decision" or None

    def schema(self) -> dict[str, Any]:
        """The one word."""
        return _DECISION.schema()


FEE_ROW = Record(
    FeeRow,
    {
        "tier": Key(IDS, "tiers", True),
        "from": Key(DATE, "start", True),
        "to": Key(DATE, "end"),
        "amount": Key(AMOUNT, "amount", True),
        "raise": Key(_RaiseByDecision(), "by_decision"),
    },
)

PRICE_KEYS = {
    "from": Key(DATE, "start", True),
    "to": Key(DATE, "end"),
    "amount": Key(EUROS, "amount", True),
    "per": Key(STRING, "per", True),
}
PRICE = Record(Price, PRICE_KEYS)
TRUTH = YesOrNo()
