"""A value as people write it on the command line, read for the place it is meant for."""

import re
from datetime import date

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import Unreadable
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.fee import Tie
from rulebook_cli.store.as_written import iso_amount, iso_date
from rulebook_cli.store.outline import KEYED
from rulebook_cli.store.unary_tests import mend_test
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Scalar, plain

_TEXTS = ("name", "ask", "definition", "what", "labels")
_DATES = ("from", "to", "latest", "by", "done", "closed", "reopened")
_NO_DATES = (("starts", "from"),)
_NUMBERS = (
    *("days", "hours", "months", "day", "back_months", "county_months", "carer_months"),
    *("every_months", "hours_per_month", "medical_statement_max_age_months"),
    *("count", "min", "max", "step", "multiply", "down", "at_most"),
)
_TRUTHS = ("complete", "renewable", "alone", "retroactive", "may_be_unknown", "yes_no")
_CONDITIONS = ("criteria", "eligible", "when", "lost_when", "guide")
_YES = ("true", "yes", "kyllä", "ja")
_NO = ("false", "no", "ei", "nej")
_NUMBER = re.compile(
    r"(\d+)(?:[.,](\d+))?\s*(?:pv|päivää|päivä|kk|kuukautta|h|tuntia|dagar|dag|månader|månad|"
    r"timmar|days?|months?|hours?)?",
    re.IGNORECASE,
)


def read_value(address: Address, written: str) -> Plain:
    """What `written` says at `address`: plain data as a file holds it.

    `700`, `700,00 €` and `1 250,50 euroa` are amounts, `1.1.2027` a date, `3,5 h` a number,
    `kyllä` true; `{…}`, `[…]` and quoted texts are read as YAML. In provisions, headings, names
    and questions the words are taken as they are, and `\\n` begins a new line.

    Raises `RulebookError`: `not-an-amount`, `not-a-date`, `not-a-number`, `not-yes-or-no`,
    `not-a-condition`, `not-readable`, each with `value` and `address`.
    """
    written = written.strip()
    path = _path(address)
    if _is_text(address, path):
        return written.replace("\\n", "\n")
    if _is_condition(path) and not isinstance(read_test(written), Unreadable):
        return written
    if written[:1] in ("{", "[", '"', "'"):
        read = _snippet(address, written)
        if not isinstance(read, str):
            return read
        written = read
    return _single(address, path, written)


def _single(address: Address, path: tuple[str, ...], written: str) -> str:
    """A value that is no list or mapping."""
    readers = {
        "amount": _amount,
        "date": _date,
        "number": _number,
        "truth": _truth,
        "condition": _condition,
    }
    read = readers.get(_kind(path))
    return read(address, written) if read else written


def kind_of(address: Address) -> str:
    """What is written at an address: a `text`, `amount`, `date`, `number`, `truth` or
    `condition`; a `word` where it is one of a few that the form of the file allows."""
    path = _path(address)
    return "text" if _is_text(address, path) else _kind(path)


def _kind(path: tuple[str, ...]) -> str:
    if "amount" in path[-2:]:
        return "amount"
    if (path[-1] in _DATES or path[-2:-1] == ("date",)) and path[-2:] not in _NO_DATES:
        return "date"
    if path[-1] in _NUMBERS and path[-2:-1] != ("lasts",):
        return "number"
    if path[-1] in _TRUTHS:
        return "truth"
    return "condition" if _is_condition(path) else "word"


def as_date(address: Address, written: str) -> str:
    """A day in ISO form. Raises `RulebookError("not-a-date")`."""
    return _date(address, written)


def _path(address: Address) -> tuple[str, ...]:
    """The names that lead to the value, from its block on."""
    first = address.row if address.block in KEYED else address.block or address.book or "words"
    return (first, *address.field.split(".")) if address.field else (first,)


def _is_text(address: Address, path: tuple[str, ...]) -> bool:
    return bool(
        address.provision
        or address.block in ("heading", "tiers-name")
        or any(name in _TEXTS for name in path[1:])
        or path[-1] in ("where", "contact")
    )


def _is_condition(path: tuple[str, ...]) -> bool:
    return any(name in _CONDITIONS for name in path[:-1]) and path[-1] != "count"


def _snippet(address: Address, written: str) -> Plain:
    root, misread = compose(_with_points(written), "")
    if root is None or misread or (isinstance(root, Scalar) and not root.style):
        raise RulebookError("not-readable", value=written, address=str(address))
    return plain(root)


def _with_points(written: str) -> str:
    """A list or mapping with its decimal commas (`{amount: 650,00}`) made points."""
    _, misread = compose(written, "")
    lines = written.split("\n")
    for each in reversed(misread):
        found, meant = (str(each.values.get(name, "")) for name in ("found", "meant"))
        line, column = each.place.line - 1, each.place.column - 1
        if each.says == "number" and meant and lines[line].startswith(found, column):
            end = column + len(found)
            lines[line] = lines[line][:column] + meant + lines[line][end:]
    return "\n".join(lines)


def _amount(address: Address, written: str) -> str:
    if written in [tie.value for tie in Tie]:
        return written
    amount = iso_amount(written)
    if not amount:
        raise RulebookError("not-an-amount", value=written, address=str(address))
    return amount


def _date(address: Address, written: str) -> str:
    day = iso_date(written) or written
    try:
        if len(day) == 10:
            return date.fromisoformat(day).isoformat()
    except ValueError:
        pass
    raise RulebookError("not-a-date", value=written, address=str(address))


def _number(address: Address, written: str) -> str:
    found = _NUMBER.fullmatch(written)
    if not found:
        raise RulebookError("not-a-number", value=written, address=str(address))
    return f"{found[1]}.{found[2]}" if found[2] else found[1]


def _truth(address: Address, written: str) -> str:
    if written.lower() in (*_YES, *_NO):
        return "true" if written.lower() in _YES else "false"
    raise RulebookError("not-yes-or-no", value=written, address=str(address))


def _condition(address: Address, written: str) -> str:
    mended = mend_test(written)
    if not isinstance(read_test(written), Unreadable):
        return written
    if not mended:
        raise RulebookError("not-a-condition", value=written, address=str(address))
    return mended
