"""The form of leave, interruptions, notice, contract and procedure."""

from decimal import Decimal
from typing import Any

from rulebook_cli.model.leave import (
    Contract,
    Intake,
    Interruption,
    Leave,
    Notice,
    Paid,
    Procedure,
)
from rulebook_cli.store.criteria_shape import Conditions
from rulebook_cli.store.forms.parts import DATE, ID, IDS, STRING, STRINGS, TRUTH
from rulebook_cli.store.json_schema import either
from rulebook_cli.store.number_shapes import Exact, Whole
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Reading, Shape, String
from rulebook_cli.store.yaml_tree import Node, Scalar


class _Inside:
    """A mapping with one key whose value is all that matters."""

    def __init__(self, key: str, shape: Shape) -> None:
        self.record = Record(lambda value: value, {key: Key(shape, "value", True)}, placed=False)

    def read(self, node: Node, reading: Reading) -> Any:
        """The value under the key."""
        return self.record.read(node, reading)

    def schema(self) -> dict[str, Any]:
        """The mapping."""
        return self.record.schema()


LEAVE = Record(
    Leave,
    {
        "tier": Key(IDS, "tiers", True),
        "days": Key(Exact(least=Decimal(0), most=Decimal(31))),
        "hours": Key(Exact(least=Decimal(0), most=Decimal(744))),
        "kind": Key(String(("statutory", "extra", "recreational"))),
        "when": Key(Conditions()),
        "lost_when": Key(Conditions()),
        "carry": Key(_Inside("until", STRING)),
    },
)


class _PaidShape:
    """`always`, `never`, or a length of time."""

    words = String(("always", "never"))
    keys = Record(
        Paid,
        {"months": Key(Whole()), "days": Key(Whole(0, 366)), "in": Key(STRING, "within")},
        placed=False,
    )

    def read(self, node: Node, reading: Reading) -> Paid | None:
        """For how long the fee is paid."""
        if isinstance(node, Scalar) and not node.is_null:
            word = self.words.read(node, reading)
            return None if word is None else Paid(always=word == "always")
        paid: Paid | None = self.keys.read(node, reading)
        return paid

    def schema(self) -> dict[str, Any]:
        """One of the words, or a length of time."""
        return either(self.words.schema(), self.keys.schema())


INTERRUPTION = Record(
    Interruption,
    {
        "id": Key(ID, "id", True),
        "cause": Key(STRINGS, "cause", True),
        "paid": Key(_PaidShape()),
        "then": Key(_Inside("deduct", STRING), "deduct"),
        "law": Key(STRINGS),
    },
)
NOTICE = Record(
    Notice,
    {
        "county_months": Key(Whole()),
        "carer_months": Key(Whole()),
        "immediate_only_for": Key(STRINGS),
    },
)


def _contract(place: Any, fixed_term: Any = (), ends: Any = None) -> Contract:
    return Contract(place, fixed_term, **(ends or {}))


CONTRACT = Record(
    _contract,
    {
        "fixed_term": Key(_Inside("only_for", STRINGS)),
        "ends": Key(
            Record(
                lambda **values: values,
                {
                    "effective": Key(STRING, "ends_effective"),
                    "retroactive": Key(TRUTH, "ends_retroactive"),
                },
                placed=False,
            )
        ),
    },
)
_INTAKE = Record(Intake, {"closed": Key(DATE, "closed", True), "reopened": Key(DATE)})


def _procedure(place: Any, starts: Any = None, payday: Any = None, **values: Any) -> Procedure:
    return Procedure(place, **(starts or {}), **(payday or {}), **values)


def _pair(**shapes: tuple[str, Shape]) -> Record:
    """A mapping of which only the values are kept, under other names."""
    keys = {key.rstrip("_"): Key(shape, name) for key, (name, shape) in shapes.items()}
    return Record(lambda **values: values, keys, placed=False)


PROCEDURE = Record(
    _procedure,
    {
        "starts": Key(_pair(from_=("starts_from", STRING), back_months=("back_months", Whole()))),
        "payday": Key(_pair(day=("payday", Whole(1, 31)), of=("payday_of", STRING))),
        "review": Key(_Inside("every_months", Whole(1)), "review_every_months"),
        "medical_statement_max_age_months": Key(Whole(1)),
        "intake": Key(Many(_INTAKE)),
    },
)
