"""The forms of caseload/headcounts.yaml and caseload/unit_costs.yaml."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from rulebook_cli.model.caseload import (
    Assumption,
    Headcount,
    Headcounts,
    LeaveUse,
    Origin,
    Scenario,
    Spread,
    UnitCost,
)
from rulebook_cli.store.forms.parts import EUROS, ID, IDS, NAME, TRUTH, UNIT
from rulebook_cli.store.json_schema import either
from rulebook_cli.store.number_shapes import Exact, Whole
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar

_COUNT = Exact(whole=True, least=Decimal(0))
_PERCENT = Exact(least=Decimal(0))
_ALL = Decimal(100)


class _Figure:
    """One figure, or `{from, to}` where it is not known exactly; `most` is the highest there is."""

    def __init__(self, of: Exact, most: Decimal | None = None) -> None:
        self.of = of
        self.most = most

    def read(self, node: Node, reading: Reading) -> Spread | None:
        """The figure as a spread."""
        if isinstance(node, Mapping):
            spread: Spread | None = self._bounds().read(node, reading)
        else:
            span = self.of.span(node.value) if isinstance(node, Scalar) else ""
            if span:
                reading.wrong(node, "number", meant=span)
                return None
            figure = self.of.read(node, reading)
            spread = None if figure is None else Spread(figure, figure)
        if spread is None:
            return None
        if spread.low > spread.high:
            reading.wrong(node, "spread-reversed", low=spread.low, high=spread.high)
            return None
        if self.most is not None and spread.high > self.most:
            reading.wrong(node, "most", most=self.most)
            return None
        return spread

    def _bounds(self) -> Record:
        keys = {"from": Key(self.of, "low", True), "to": Key(self.of, "high", True)}
        return Record(Spread, keys, placed=False)

    def schema(self) -> dict[str, Any]:
        """Either form."""
        bounds = self._bounds().schema()
        return either(self.of.schema(), bounds)


_PERCENTS = _Figure(_PERCENT, _ALL)
_ORIGIN = {"year": Key(Whole()), "source": Key(NAME), "verified": Key(TRUTH)}


def _origin(values: dict[str, Any]) -> Origin:
    """The origin among the values of a record, taken out of them."""
    return Origin(**{name: values.pop(name) for name in _ORIGIN if name in values})


def _assumption(**values: Any) -> Assumption:
    return Assumption(origin=_origin(values), **values)


def _scenario(**values: Any) -> Scenario:
    return Scenario(origin=_origin(values), **values)


def _unit_cost(**values: Any) -> UnitCost:
    return UnitCost(origin=_origin(values), **values)


def _headcounts(case_mix: Any = None, **values: Any) -> Headcounts:
    return Headcounts(origin=_origin(values), case_mix=case_mix or Origin(), **values)


_ASSUMPTION = Record(_assumption, {"percent": Key(_PERCENTS, "percent", True), **_ORIGIN})
_LEAVE = Record(
    LeaveUse,
    {
        "used": Key(_ASSUMPTION),
        "with_vouchers": Key(Exact(least=Decimal(0))),
        "with_substitutes": Key(Exact(least=Decimal(0))),
    },
)
_SCENARIO = Record(
    _scenario,
    {
        "tiers": Key(IDS),
        "percent": Key(_PERCENTS, "percent", True),
        "instead": Key(ID, "instead", True),
        **_ORIGIN,
    },
)
HEADCOUNTS = Record(
    _headcounts,
    {
        **_ORIGIN,
        "year": Key(Whole(), "year", True),
        "source": Key(NAME, "source", True),
        "note": Key(NAME),
        "tiers": Key(
            Many(
                Record(
                    Headcount,
                    {
                        "tier": Key(ID, "tier", True),
                        "count": Key(_Figure(_COUNT), "count", True, "missing-count"),
                    },
                )
            ),
            "counts",
            True,
        ),
        "without_contract": Key(_Figure(_COUNT)),
        "leave": Key(_LEAVE),
        "otherwise": Key(Many(_SCENARIO)),
        "case_mix": Key(Record(Origin, _ORIGIN, placed=False)),
    },
)
UNIT_COSTS = Record(
    lambda costs: costs,
    {
        "costs": Key(
            Many(
                Record(
                    _unit_cost,
                    {
                        "id": Key(ID, "id", True),
                        "name": Key(NAME),
                        "amount": Key(_Figure(EUROS), "amount", True),
                        "per": Key(UNIT, "per", True),
                        **_ORIGIN,
                        "year": Key(Whole(), "year", True),
                        "source": Key(NAME, "source", True),
                    },
                )
            ),
            "costs",
            True,
        )
    },
    placed=False,
)


def read_headcounts(node: Node | None, reading: Reading) -> Headcounts | None:
    """The counts of a headcounts.yaml; None where what must be there cannot be read."""
    counts: Headcounts | None = HEADCOUNTS.read(node, reading) if node else None
    if counts is None:
        return None
    leave = counts.leave
    if leave and leave.with_vouchers + leave.with_substitutes > _ALL:
        share = leave.with_vouchers + leave.with_substitutes
        reading.note("wrong-type", leave.place, "leave-shares", found=share, most=_ALL)
        counts = replace(counts, leave=replace(leave, with_vouchers=Decimal(0)))
    return counts


def read_unit_costs(node: Node | None, reading: Reading) -> tuple[UnitCost, ...]:
    """The unit costs of a unit_costs.yaml, each id once."""
    costs: tuple[UnitCost, ...] = (UNIT_COSTS.read(node, reading) if node else None) or ()
    kept: dict[str, UnitCost] = {}
    for cost in costs:
        if cost.id in kept:
            reading.note("wrong-type", cost.place, "given-twice", found=cost.id)
        kept.setdefault(cost.id, cost)
    return tuple(kept.values())
