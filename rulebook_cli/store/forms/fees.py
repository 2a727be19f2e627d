"""The form of fees, reductions, client fees and vouchers."""

from decimal import Decimal
from typing import Any

from rulebook_cli.model.fee import (
    ClientFee,
    Fees,
    Ground,
    Price,
    Reduction,
    SubstituteFees,
    Voucher,
)
from rulebook_cli.store.as_written import plain_number
from rulebook_cli.store.criteria_shape import Conditions
from rulebook_cli.store.forms.parts import (
    FACT_ID,
    FEE_ROW,
    ID,
    IDS,
    PRICE,
    PRICE_KEYS,
    TRUTH,
    UNIT,
)
from rulebook_cli.store.json_schema import number
from rulebook_cli.store.number_shapes import Exact, Whole
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Enumerated, Reading
from rulebook_cli.store.yaml_tree import Node, Scalar


class _Factor:
    """What a fee is multiplied by; of `50 %` it is told that 0.5 was meant."""

    def read(self, node: Node, reading: Reading) -> Decimal | None:
        """The factor, zero or more."""
        text = node.value.strip() if isinstance(node, Scalar) else ""
        percent = plain_number(text) if text.endswith("%") else ""
        if percent:
            reading.wrong(node, "number", meant=f"{(Decimal(percent) / 100).normalize():f}")
            return None
        return Exact(least=Decimal(0)).read(node, reading)

    def schema(self) -> dict[str, Any]:
        """A number from zero on."""
        return number(least=Decimal(0))


GROUNDS = Many(Enumerated(Ground), single=True)
_REDUCTION = Record(
    Reduction,
    {
        "id": Key(ID, "id", True),
        "when": Key(Conditions()),
        "multiply": Key(_Factor()),
        "down": Key(Whole()),
        "at_most": Key(Whole()),
        "share": Key(FACT_ID),
        "alone": Key(TRUTH),
        "ground": Key(GROUNDS),
    },
)
FEES = Record(
    Fees,
    {
        "per": Key(UNIT),
        "schedule": Key(Many(FEE_ROW)),
        "reductions": Key(Many(_REDUCTION)),
    },
)
SUBSTITUTE_FEES = Record(
    SubstituteFees,
    {
        "per": Key(UNIT),
        "schedule": Key(Many(FEE_ROW)),
        "expenses": Key(Many(PRICE)),
    },
)


def _client_fee(service: str, **price: Any) -> ClientFee:
    return ClientFee(service, Price(**price))


CLIENT_FEE = Record(_client_fee, {"service": Key(ID, "service", True), **PRICE_KEYS})
VOUCHER = Record(
    Voucher,
    {
        "service": Key(ID, "service", True),
        "tier": Key(IDS, "tiers", True),
        "hours_per_month": Key(Exact(least=Decimal(0), most=Decimal(744))),
        "value": Key(PRICE),
        "client_share": Key(PRICE),
    },
)
