"""The form of fees, reductions, client fees and vouchers."""

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
from rulebook_cli.store.criteria_shape import Conditions
from rulebook_cli.store.forms.parts import (
    FACT_ID,
    FEE_ROW,
    ID,
    IDS,
    PRICE,
    PRICE_KEYS,
    STRING,
    TRUTH,
)
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Enumerated, Exact, Whole

GROUNDS = Many(Enumerated(Ground), single=True)
_REDUCTION = Record(
    Reduction,
    {
        "id": Key(ID, "id", True),
        "when": Key(Conditions()),
        "multiply": Key(Exact()),
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
        "per": Key(STRING),
        "schedule": Key(Many(FEE_ROW)),
        "reductions": Key(Many(_REDUCTION)),
    },
)
SUBSTITUTE_FEES = Record(
    SubstituteFees,
    {
        "per": Key(STRING),
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
        "hours_per_month": Key(Exact()),
        "value": Key(PRICE),
        "client_share": Key(PRICE),
    },
)
