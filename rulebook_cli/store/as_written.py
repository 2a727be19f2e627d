"""What people meant by what they wrote: amounts (`650,-` too), dates and misspelt words."""

import re
from datetime import date
from decimal import Decimal

_WHOLE = r"\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d{1,3}(?:\.\d{3})+(?=,)|\d+"
# As text: Python compiles it once, when it is first used, and most commands do not.
_MONEY = (
    rf"(?i)(?:€\s*|eur\s+)?(?P<euros>{_WHOLE})(?:[.,](?:(?P<cents>\d{{1,2}})|[-–—]))?"
    r"\s*(?:€|e|euroa?|eur)?"
)
_ABOUT = r"(?:(?:noin|n\.|ca\.?|omkring|about|approx\.|~)\s*)?"
_FIGURE = (
    rf"(?i){_ABOUT}(?P<sign>[+−-]?)(?:€\s*|eur\s+)?"
    rf"(?P<whole>\d{{1,3}}(?:['’]\d{{3}})+|\d{{1,3}}(?:,\d{{3}})+(?=\.)|{_WHOLE})"
    r"(?:[.,](?:(?P<part>\d+)|[-–—]))?\s*(?!kr|sek|usd|milj|mill|mio|mrd|tuh|tus|thou)"
    r"(?:[€%]|[^\W\d_]{2,}|[hva])?(?:/[^\W\d_]+)?"
)
_THOUSANDS = r"[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+"
_LONGEST = 13
"""How many characters a number may have in a file."""


def nearest(written: str, options: tuple[str, ...], likeness: float = 0.6) -> str:
    """The option that was probably meant by `written`, empty when none is near; `likeness` is how
    near it must be, 1 the same."""
    from difflib import get_close_matches

    near = get_close_matches(written.lower(), [option.lower() for option in options], 1, likeness)
    return next((option for option in options if near and option.lower() == near[0]), "")


def iso_amount(written: str) -> str:
    """How an amount that people write (`1 250,50 €`) stands in a file (`1250.50`); empty if
    `written` is no amount."""
    found = re.fullmatch(_MONEY, written.strip())
    if not found:
        return ""
    euros = re.sub(r"\D", "", found["euros"])
    if len(euros) > 15:
        return ""
    return str(Decimal(f"{euros}.{found['cents'] or '0'}").quantize(Decimal("0.01")))


def plain_number(written: str) -> str:
    """How a number that people write (`36,00 €`, `110 kpl`, `1.050,5`) stands in a file, with the
    decimals they gave it; empty if `written` is no number."""
    found = re.fullmatch(_FIGURE, written.strip())
    if not found:
        return ""
    whole = re.sub(r"\D", "", found["whole"])
    number = f"{whole}.{found['part']}" if found["part"] else whole
    if len(number) > _LONGEST:
        return ""
    sign = found["sign"].replace("−", "-")
    return f"{sign}{Decimal(number)}"


def without_thousands(written: str) -> str:
    """A whole number whose thousands a point or a comma parts (`1.420`), without that; empty if
    `written` is no such number."""
    text = written.strip()
    return re.sub(r"[.,]", "", text) if re.fullmatch(_THOUSANDS, text) else ""


def plain_span(written: str) -> tuple[str, str] | None:
    """How two numbers that people write as a span (`10-20`, `117,00–200,00 €`) stand in a file, the
    smaller first; None if `written` is no span."""
    ends = [plain_number(end) for end in re.split(r"\s*(?:\.\.|[-–—])\s*", written.strip())]
    if len(ends) != 2 or not all(ends):
        return None
    low, high = sorted(ends, key=Decimal)
    return low, high


def iso_date(written: str) -> str:
    """A date as people write it in Finland (31.12.2026), in ISO form; empty if it is none."""
    found = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", written.strip())
    if not found:
        return ""
    try:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        return ""
