"""The statute's numbers as a paper: all years, or one; and the steps to an earliest lawful day.

A number that nobody has verified is marked wherever it stands, and the mark is explained.
"""

from collections.abc import Iterable, Mapping, Sequence

from rulebook_cli.logic.earliest_day import SOURCE, Earliest
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.paper import (
    Align,
    Block,
    Fields,
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Runs,
    Style,
    Table,
)
from rulebook_cli.model.statute import Parameter, Statute, StatuteYear
from rulebook_cli.render.figures import decimals_of
from rulebook_cli.render.papers.statute_numbers import numbers_of_year, standing_numbers
from rulebook_cli.render.speech import listed, say


def draw_years(statute: Statute, years: Sequence[StatuteYear], language: str) -> Paper:
    """The years, and what does not change from year to year, with sections and sources."""
    blocks: list[Block] = []
    if len(years) == 1:
        title = say(language, "statute", "title.year", year=years[0].year)
        blocks.append(_numbers(numbers_of_year(years[0]), language))
    else:
        title = say(language, "statute", "title")
        blocks += [_table(years, language), *_marks(language)]
    blocks.append(Heading(1, (Run(say(language, "statute", "standing")),)))
    blocks.append(_numbers(standing_numbers(statute), language))
    if len(years) > 1:
        blocks.append(Heading(1, (Run(say(language, "statute", "sources")),)))
        blocks.append(_sections(years[0], language))
        blocks.append(
            Fields(tuple((str(known.year), _sources(known, language)) for known in years))
        )
    return _paper(title, blocks, language)


def draw_earliest(earliest: Earliest, statute: Statute, language: str) -> Paper:
    """The steps from a letter's posting to the earliest lawful day, with their sources."""
    notice = statute.county_notice_months
    values = {
        "posted": earliest.posted,
        "received": earliest.received,
        "months": notice.value,
        "notice_from": earliest.notice_from,
        "ends": earliest.ends,
        "changes": earliest.changes,
        "section": notice.section,
        "source": SOURCE,
        "notice_source": notice.source,
    }
    steps = ("posted", "received", "notice", "ends")
    items = tuple((Run(say(language, "statute", f"step.{step}", **values)),) for step in steps)
    blocks: list[Block] = [
        Items(items, ordered=True),
        Paragraph((Run(say(language, "statute", "step.changes", **values), Mark.STRONG),)),
        Paragraph((Run(say(language, "statute", "step.source", **values)),), Style.NOTE),
    ]
    return _paper(say(language, "statute", "title.earliest"), blocks, language)


def _paper(title: str, blocks: Iterable[Block], language: str) -> Paper:
    page_of = say(language, "rules", "page-of", page="{page}", pages="{pages}")
    return Paper(title, language, tuple(blocks), page_of=page_of)


def _table(years: Sequence[StatuteYear], language: str) -> Table:
    names = list(numbers_of_year(years[0]))
    head = [say(language, "statute", key) for key in ("year", *(f"short.{name}" for name in names))]
    rows = tuple(
        (
            (Run(str(known.year)),),
            *((Run(_marked(name, n, language)),) for name, n in numbers_of_year(known).items()),
        )
        for known in years
    )
    return Table("", tuple(head), rows, (Align.LEFT, *[Align.RIGHT] * len(names)))


def _numbers(numbers: Mapping[str, Parameter], language: str) -> Table:
    """A row for each number: its name, its value, its section, its source."""
    keys = ("number", "value", "section", "seen", "source")
    rows = tuple(
        (
            (Run(say(language, "statute", f"name.{name}")),),
            (Run(_value(name, parameter, language)),),
            (Run(_unbroken(parameter.section)),),
            (Run(_seen(parameter, language)),),
            (Run(_source(parameter, language)),),
        )
        for name, parameter in numbers.items()
    )
    head = tuple(say(language, "statute", f"column.{key}") for key in keys)
    return Table("", head, rows)


def _marks(language: str) -> list[Block]:
    """What the marks of the table of years mean."""
    keys = ("mark.unverified", "mark.unknown")
    return [Paragraph((Run(say(language, "statute", key)),), Style.NOTE) for key in keys]


def _sections(known: StatuteYear, language: str) -> Items:
    """In which section each number of a year stands."""
    said = [
        say(
            language,
            "statute",
            "in-section",
            number=say(language, "statute", f"name.{name}"),
            section=_unbroken(parameter.section),
        )
        for name, parameter in numbers_of_year(known).items()
    ]
    return Items(tuple((Run(words),) for words in said))


def _source(parameter: Parameter, language: str) -> str:
    return decimals_of(parameter.source, language) or say(language, "statute", "no-source")


def _sources(known: StatuteYear, language: str) -> Runs:
    """Where the numbers of a year were seen: those of one source together."""
    by_source: dict[tuple[str, bool], list[str]] = {}
    for name, parameter in numbers_of_year(known).items():
        if parameter.value is not None:
            source = _source(parameter, language)
            short = say(language, "statute", f"short.{name}").lower()
            by_source.setdefault((source, parameter.verified), []).append(short)
    said = []
    for (source, verified), names in by_source.items():
        key = "from-source" if verified else "from-source.unverified"
        said.append(say(language, "statute", key, names=listed(names, language), source=source))
    return (Run("; ".join(said)),)


def _marked(name: str, parameter: Parameter, language: str) -> str:
    """A number for the table of years, with a mark where it is not verified."""
    if parameter.value is None:
        return "–"
    value = _value(name, parameter, language)
    return value if parameter.verified else f"{value}\N{NO-BREAK SPACE}*"


def _value(name: str, parameter: Parameter, language: str) -> str:
    if parameter.value is None:
        return say(language, "statute", "unknown")
    if name == "coefficient":
        return str(parameter.value).replace(".", "." if language == "en" else ",")
    if name in ("minimum", "heavy_minimum", "leave_day_cap"):
        return say(language, "statute", "euros", amount=Euros(parameter.value))
    unit = "days" if name.startswith("leave_days") else "months"
    return say(language, "statute", unit, count=parameter.value)


def _unbroken(section: str) -> str:
    """A section whose numbers and signs stay on one line."""
    space = "\N{NO-BREAK SPACE}"
    return section.replace(" §", f"{space}§").replace(" mom", f"{space}mom")


def _seen(parameter: Parameter, language: str) -> str:
    if parameter.value is None:
        return "–"
    return say(language, "statute", "seen.yes" if parameter.verified else "seen.no")
