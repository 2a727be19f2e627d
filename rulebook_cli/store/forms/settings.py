"""The form of rulebook.yaml."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from rulebook_cli.model.finnish_time import DAY_END, day_and_time, in_finland
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import (
    Asked,
    Association,
    Coordinator,
    Extension,
    Principle,
    Question,
    Round,
    Settings,
    StatuteYear,
    Waiver,
)
from rulebook_cli.model.text import Text
from rulebook_cli.store.dates import Moment
from rulebook_cli.store.forms.parts import DATE, EUROS, ID, NAME, STRING, STRINGS, TEXT, TRUTH
from rulebook_cli.store.number_shapes import Exact, Whole
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Reading, String
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, descend

RESPONDENTS = (
    "association",
    "advisory-body",
    "language-board",
    "municipality",
    "staff",
    "person",
    "petition",
    "participant",
)
DOCUMENTS = ("myöntämisperusteet", "soveltamisohje", "toimintaohje", "sääntökirja")
_CLOSES = {key: Key(Moment()) for key in ("amendments_close", "comments_close", "closed")}
_NAMED = {"id": Key(ID, "id", True), "name": Key(NAME, "name", True)}
_ASKED = Record(
    Asked,
    {
        "name": Key(NAME, "name", True),
        "kind": Key(String(RESPONDENTS), "kind", True),
        "why": Key(STRING),
    },
)
_QUESTION = Record(
    Question, {"id": Key(ID, "id", True), "text": Key(TEXT, "text", True), "scale": Key(STRING)}
)


def _extension(who: str, until: datetime, place: Place) -> Extension:
    """More time, by its day and the time of day there."""
    day, at = day_and_time(until, DAY_END)
    return Extension(who, day, place, at)


def _round(opens: datetime | None = None, **values: Any) -> Round:
    """A round whose moments are all Finland's: written with a zone they are told there."""
    day, at = day_and_time(opens, time.min) if opens else (None, None)
    values |= {key: in_finland(values[key]) for key in _CLOSES if key in values}
    return Round(opens=day, opens_at=at, **values)


_EXTENSION = Record(
    _extension, {"who": Key(STRING, "who", True), "until": Key(Moment(), "until", True)}
)
_ROUND = Record(
    _round,
    {
        "id": Key(ID, "id", True),
        "name": Key(NAME),
        "opens": Key(Moment(time.min)),
        **_CLOSES,
        "diary": Key(STRING),
        "contact": Key(STRING),
        "asked": Key(Many(_ASKED)),
        "questions": Key(Many(_QUESTION)),
        "late": Key(Many(_EXTENSION)),
        "background": Key(NAME),
        "attention": Key(Many(NAME)),
    },
)
_WAIVER = Record(
    Waiver,
    {
        "check": Key(STRING, "check", True),
        "at": Key(STRING, "at", True),
        "because": Key(NAME, "because", True),
        "by": Key(ID),
        "until": Key(DATE),
    },
)


class _AboveZero:
    """A number that cannot be nothing: every fee and every other year is counted by it."""

    def __init__(self, of: Exact) -> None:
        self.of = of

    def read(self, node: Node, reading: Reading) -> Decimal | None:
        """The number."""
        number = self.of.read(node, reading)
        if number is not None and number <= 0:
            reading.wrong(node, "above-zero")
            return None
        return number

    def schema(self) -> dict[str, Any]:
        """As the number it is of."""
        return self.of.schema()


class _Statute:
    """The statute by its name; what is meant for `statute_years` is told so."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """The name."""
        if isinstance(node, Scalar):
            return _STATUTES.read(node, reading)
        reading.wrong(node, "statute")
        return None

    def schema(self) -> dict[str, Any]:
        """One of the names."""
        return _STATUTES.schema()


_STATUTES = String(("fi-937-2005",))
_STATUTE_YEAR = Record(
    StatuteYear,
    {
        "year": Key(Whole(), "year", True),
        "min": Key(_AboveZero(EUROS), "minimum"),
        "heavy_min": Key(_AboveZero(EUROS), "heavy_minimum"),
        "coefficient": Key(_AboveZero(Exact())),
        "leave_day_cap": Key(EUROS),
        "source": Key(STRING),
        "verified": Key(TRUTH),
    },
)
_INDEXATION = Record(
    lambda method: method,
    {"method": Key(String(("coefficient", "percentage")), "method", True)},
    placed=False,
)


_NO_TITLE = Text()


class _Measures:
    """Unit costs; read when costs are counted."""

    def read(self, node: Node, reading: Reading) -> Any:
        """Whether it is a mapping at all."""
        if isinstance(node, Mapping):
            return True
        reading.wrong(node, "mapping", keys=())
        return None

    def schema(self) -> dict[str, Any]:
        """Any mapping."""
        return {"type": "object"}


_NEEDED = ("title", "languages")
_SETTINGS = Record(
    lambda title=_NO_TITLE, measures=None, **values: Settings(title=title, **values),
    {
        "title": Key(TEXT),
        "document": Key(
            String(("myöntämisperusteet", "soveltamisohje", "toimintaohje", "sääntökirja"))
        ),
        "kind": Key(String(("county", "voucher"))),
        "numbering": Key(String(("chapter", "paragraph"))),
        "county": Key(NAME),
        "languages": Key(STRINGS),
        "authoritative": Key(STRINGS),
        "statute": Key(_Statute()),
        "statute_years": Key(Many(_STATUTE_YEAR)),
        "indexation": Key(_INDEXATION),
        "associations": Key(Many(Record(Association, {**_NAMED, "contact": Key(STRING)}))),
        "coordinators": Key(Many(Record(Coordinator, {**_NAMED, "email": Key(STRING)}))),
        "principles": Key(Many(Record(Principle, _NAMED))),
        "measures": Key(_Measures()),
        "rounds": Key(Many(_ROUND)),
        "waivers": Key(Many(_WAIVER)),
        "sources": Key(STRINGS),
    },
)


def read_settings(node: Node | None, file: str, reading: Reading) -> Settings:
    """The settings of a rulebook.yaml; with what is missing left at its default."""
    settings: Settings | None = _SETTINGS.read(node, reading) if node else None
    if settings and settings.statute_years:
        years = tuple(_each_year_once(settings.statute_years, reading))
        settings = replace(settings, statute_years=years)
    for key in _NEEDED if isinstance(node, Mapping) else ():
        value = descend(node, (key,))
        if value is None or (isinstance(value, Scalar) and value.is_null):
            reading.note("wrong-type", Place(file, 1, 1), "missing", key=key)
    return settings or Settings(Place(file, 1, 1), Text())


def _each_year_once(given: tuple[StatuteYear, ...], reading: Reading) -> Iterator[StatuteYear]:
    """The years of a book, the first of each; what nobody can trace is not verified."""
    seen: set[int] = set()
    for each in given:
        if each.year in seen:
            reading.note("wrong-type", each.place, "given-twice", found=str(each.year))
            continue
        seen.add(each.year)
        if each.verified and not each.source.strip():
            reading.note("wrong-type", each.place, "year-source", year=each.year)
            each = each._replace(verified=False)
        yield each


def settings_schema() -> dict[str, Any]:
    """The JSON Schema of a rulebook.yaml, with the keys it needs."""
    schema = _SETTINGS.schema()
    needed = {key: _SETTINGS.keys[key].shape.schema() for key in _NEEDED}
    properties = {**schema["properties"], **needed}
    return {**schema, "properties": properties, "required": list(_NEEDED)}
