"""Money, numbers and dates as the reader's language writes them."""

import re
from datetime import date, datetime
from decimal import Decimal

from rulebook_cli.model.finnish_time import in_finland

MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_BIGGEST = Decimal(10) ** 15
"""What no fee comes near: figures beyond it are shown as they are written."""
_MILLIONTH = Decimal("0.000001")
_SIGNS = {"fi": "\xa0,", "sv": "\xa0,", "en": ",."}
"""What parts thousands and what begins the decimals, as in CLDR; the tests look them up with Babel,
which itself would cost every paper a tenth of its time to load."""
_DECIMAL = re.compile(r"(?<![\d.])(\d+)\.(\d{2,4})(?!\d|\.\d)")
"""A decimal in a note, `600.00`; a day (`30.12.2025`) has one point more."""


def money(amount: Decimal, language: str) -> str:
    """`1 250,50 €`, in English `€1,250.50`; half a cent is rounded up, as a fee is."""
    from decimal import ROUND_HALF_UP

    if abs(amount) >= _BIGGEST:
        return f"{amount}\xa0€"
    figure = grouped(amount.quantize(Decimal("0.01"), ROUND_HALF_UP), language)
    if language != "en":
        return f"{figure}\xa0€"
    return f"-€{figure[1:]}" if figure.startswith("-") else f"€{figure}"


def money_change(amount: Decimal, language: str) -> str:
    """`+50,00 €` or `−12,40 €`: a difference with its sign."""
    sign = "+" if amount > 0 else "\N{MINUS SIGN}" if amount < 0 else "±"
    return sign + money(abs(amount), language)


def number(figure: Decimal | int, language: str) -> str:
    """A number with the language's decimal sign, at most six decimals, without needless zeros."""
    if isinstance(figure, int):
        return str(figure)
    if int(figure.as_tuple().exponent) < -6:
        figure = figure.quantize(_MILLIONTH)
    whole = grouped(figure, language)
    decimal = _SIGNS[language][1]
    return whole.rstrip("0").rstrip(decimal) if decimal in whole else whole


def grouped(figure: Decimal, language: str) -> str:
    """A figure with all its decimals, its thousands apart: `1 250,50`."""
    return f"{figure:,f}".translate(str.maketrans(",.", _SIGNS[language]))


def percent_change(before: Decimal, after: Decimal, language: str) -> str:
    """`+7,7 %`: how much `after` differs from `before`, one decimal, half away from zero."""
    from decimal import ROUND_HALF_UP

    if max(abs(before), abs(after)) >= _BIGGEST:
        return "…"
    change = ((after - before) / before * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)
    sign = "+" if change > 0 else "\N{MINUS SIGN}" if change < 0 else "±"
    figure = str(abs(change)) if language == "en" else str(abs(change)).replace(".", ",")
    return f"{sign}{figure}%" if language == "en" else f"{sign}{figure}\xa0%"


def day(when: date, language: str) -> str:
    """`31.12.2026`, in English `31 December 2026`."""
    if language == "en":
        return f"{when.day} {MONTHS_EN[when.month - 1]} {when.year}"
    return f"{when.day}.{when.month}.{when.year}"


def moment(when: datetime, language: str) -> str:
    """A date with its time of day in Finland; the day's last minute is left unsaid."""
    when = in_finland(when)
    if (when.hour, when.minute) == (23, 59):
        return day(when.date(), language)
    clock = f"{when:%H:%M}" if language == "en" else f"{when.hour}.{when.minute:02}"
    joint = {"fi": "klo", "sv": "kl.", "en": "at"}[language]
    return f"{day(when.date(), language)} {joint} {clock}"


def decimals_of(note: str, language: str) -> str:
    """A note on where a number comes from, `600.00 × 1.712 / 1.063`, with the decimals as the
    language writes them."""
    return note if language == "en" else _DECIMAL.sub(r"\1,\2", note)
