"""A date that stands among words, as people write it in Finland or as computers do."""

import re
from collections.abc import Sequence
from datetime import date

_DATE = re.compile(
    r"(?P<iso>\d{4}-\d\d-\d\d)(?!\d)|(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\."
    r"(?P<year>\d{4})?(?!\d)"
)


def date_in(words: str, after: date | None = None) -> date | None:
    """The last date that stands among words. One without a year is the first such day that is not
    before `after`; without that it is no date."""
    found = [day for one in _DATE.finditer(words) if (day := _read(one, after))]
    return found[-1] if found else None


def without_date(words: str, until: Sequence[str]) -> str:
    """The words without their last date and what belongs to it (`viimeistään`, `mennessä`)."""
    dates = [one for one in _DATE.finditer(words) if _read(one, date.min)]
    if not dates:
        return words.strip()
    start, end = dates[-1].span()
    said = "|".join(sorted(map(re.escape, until), key=len, reverse=True))
    before = re.sub(rf"[\s(,;–-]*(?:\b(?:{said}))?\s*$", "", words[:start], flags=re.I)
    after = re.sub(rf"^\s*(?:(?:{said})\b)?\)?", "", words[end:], flags=re.I)
    joined = f"{before} {after.strip()}" if after.strip(" .,;)") else f"{before}{after.strip()}"
    return re.sub(r"\s+([.,;!?])", r"\1", " ".join(joined.split())).strip(" ,;–-:")


def _read(found: "re.Match[str]", after: date | None) -> date | None:
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        day, month = int(found["day"]), int(found["month"])
        if found["year"]:
            return date(int(found["year"]), month, day)
        if after is None:
            return None
        this = date(after.year, month, day)
        return this if this >= after else date(after.year + 1, month, day)
    except ValueError:
        return None
