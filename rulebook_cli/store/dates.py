"""The shapes of dates and of moments."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from rulebook_cli.store.as_written import iso_date
from rulebook_cli.store.json_schema import pattern
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.yaml_tree import Node, Scalar

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Calendar:
    """A date in ISO form."""

    def read(self, node: Node, reading: Reading) -> date | None:
        """The date."""
        text = node.value if isinstance(node, Scalar) else ""
        try:
            if _DATE.fullmatch(text):
                return date.fromisoformat(text)
        except ValueError:
            pass
        reading.wrong(node, "date", meant=iso_date(text))
        return None

    def schema(self) -> dict[str, Any]:
        """Year, month and day."""
        return {**pattern(_DATE.pattern), "format": "date"}


@dataclass(frozen=True, slots=True)
class Moment:
    """A date with or without a time of day; without one, the day's last minute, or `otherwise`."""

    otherwise: time = time(23, 59)

    def read(self, node: Node, reading: Reading) -> datetime | None:
        """The moment."""
        text = node.value if isinstance(node, Scalar) else ""
        try:
            if _DATE.fullmatch(text):
                return datetime.combine(date.fromisoformat(text), self.otherwise)
            if _DATE.match(text):
                return datetime.fromisoformat(text)
        except ValueError:
            pass
        reading.wrong(node, "date", meant=iso_date(text))
        return None

    def schema(self) -> dict[str, Any]:
        """A date, and perhaps a time of day after it."""
        return pattern(_DATE.pattern + "(.[0-9].*)?")
