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


_UNITS = ("month", "week", "day", "leave-day", "night", "hour", "visit", "year")
_UNIT_WORDS = {
    **dict.fromkeys(("kk", "kuukausi", "mån", "månad", "months", "monthly"), "month"),
    **dict.fromkeys(("pv", "päivä", "vrk", "dag", "dygn", "days", "daily"), "day"),
    **dict.fromkeys(("tunti", "timme", "tim", "h", "hours", "hourly"), "hour"),
}


class _Unit:
    """What an amount is for. Any word may stand; a known one that is misspelt, or written in
    Finnish or Swedish, would go unjudged, and is told of."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """The word as written."""
        word = STRING.read(node, reading)
        if word is None or word in _UNITS:
            return word
        meant = _UNIT_WORDS.get(word.lower()) or nearest(word, _UNITS, _ALMOST)
        if meant:
            reading.wrong(node, "paid-per", meant=meant)
            return None
        return word

    def schema(self) -> dict[str, Any]:
        """Any text."""
        return STRING.schema()


_ALMOST = 0.75
UNIT = _Unit()


class _Amount:
    """Euros, a tie, or a span of euros."""

    def read(self, node: Node, reading: Reading) -> Any:
        """A `Decimal`, a `Tie` or an `AmountSpan`."""
        if isinstance(node, Mapping):
            span: AmountSpan | None = Record(AmountSpan, _SPAN, placed=False).read(node, reading)
            if span and span.low > span.high:
                reading.wrong(node, "spread-reversed", low=span.low, high=span.high)
                return None
            return span
        if isinstance(node, Scalar) and node.value in _TIES:
            return Tie(node.value)
        if isinstance(node, Scalar) and nearest(node.value, _TIES):
            reading.wrong(node, "option", options=_TIES, meant=nearest(node.value, _TIES))
            return None
        if isinstance(node, Scalar) and (meant := EUROS.span(node.value)):
            reading.wrong(node, "number", meant=meant)
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
    "per": Key(UNIT, "per", True),
}
PRICE = Record(Price, PRICE_KEYS)
TRUTH = YesOrNo()
