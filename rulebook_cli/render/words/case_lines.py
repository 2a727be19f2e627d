"""A case as one line of YAML that can be pasted into a file and asked about."""

import json
import re
from datetime import date
from decimal import Decimal

from rulebook_cli.model.case import Case, CaseValue

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_TAKEN = {"true", "false", "null", "yes", "no", "on", "off", "y", "n", "not-known"}
"""Words that a reader of YAML, or of cells, would take for something else than an option."""


def case_line(case: Case) -> str:
    """The case as a flow mapping of facts to plain values: `{hours: 6.5, night: false}`. What is
    not known is null, as in JSON; a fact that does not matter is left out."""
    return "{" + ", ".join(f"{id_}: {_plain(value)}" for id_, value in case.items()) + "}"


def _plain(value: CaseValue) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, date):
        return value.isoformat()
    is_plain = _PLAIN.fullmatch(value) and value.lower() not in _TAKEN
    return value if is_plain else json.dumps(value, ensure_ascii=False)
