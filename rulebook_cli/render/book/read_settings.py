"""What `rulebook.yaml` says, as it is read: what the book is, who takes part, the rounds."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time

from rulebook_cli.model.euros import Euros
from rulebook_cli.model.paper import Block, Fields, Heading, Items, Paragraph, Run, Runs, Table
from rulebook_cli.model.settings import Round, StatuteYear, Waiver
from rulebook_cli.render.speech import has, in_words, say
from rulebook_cli.render.words.reader import Reader


def settings_blocks(reader: Reader) -> list[Block]:
    """All of it but the title and the county, which stand at the head of every paper."""
    blocks: list[Block] = [Heading(1, (Run(_say(reader, "title")),), "rulebook"), _about(reader)]
    blocks += _sources(reader)
    blocks += [*_people(reader), *_principles(reader)]
    for round_ in reader.book.settings.rounds:
        blocks += _round(round_, reader)
    return [*blocks, *_statute_years(reader), *_waivers(reader)]


def nothing_said(name: str, reader: Reader) -> Paragraph:
    """What is read in the place of terms or facts that the book does not have."""
    return Paragraph((Run(_say(reader, f"none.{name}")),))


def _say(reader: Reader, key: str, /, **values: object) -> str:
    return say(reader.language, "book_settings", key, **values)


def _word(reader: Reader, kind: str, word: str) -> str:
    """What a word of the file is called; itself where the catalogue has none for it."""
    key = f"{kind}.{word}"
    return _say(reader, key) if has(reader.language, "book_settings", key) else word


def _fields(reader: Reader, rows: Sequence[tuple[str, str]]) -> Fields:
    """The rows that say something."""
    return Fields(tuple((_say(reader, key), (Run(said),)) for key, said in rows if said))


def _about(reader: Reader) -> Fields:
    settings = reader.book.settings
    return _fields(
        reader,
        (
            ("document", reader.word("document", settings.document)),
            ("kind", _word(reader, "kind", settings.kind)),
            ("languages", reader.words("language", settings.languages)),
            ("numbering", _word(reader, "numbering", settings.numbering)),
            ("statute", _word(reader, "statute", settings.statute)),
            ("indexation", _word(reader, "indexation", settings.indexation)),
        ),
    )


def _sources(reader: Reader) -> list[Block]:
    sources = reader.book.settings.sources
    if not sources:
        return []
    return [_part(reader, "sources"), Items(tuple((Run(each),) for each in sources))]


def _part(reader: Reader, key: str) -> Heading:
    return Heading(2, (Run(_say(reader, key)),), f"rulebook-{key}")


def _table(reader: Reader, keys: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """A table of the columns in which anything stands."""
    kept = [at for at in range(len(keys)) if any(row[at] for row in rows)]
    head = tuple(_say(reader, keys[at]) for at in kept)
    return Table("", head, tuple(tuple((Run(row[at]),) for at in kept) for row in rows))


def _people(reader: Reader) -> Iterator[Block]:
    settings = reader.book.settings
    keys = ("name", "id", "contact")
    if settings.associations:
        yield _part(reader, "associations")
        rows = [(reader.text(each.name), each.id, each.contact) for each in settings.associations]
        yield _table(reader, keys, rows)
    if settings.coordinators:
        yield _part(reader, "coordinators")
        rows = [(reader.text(each.name), each.id, each.email) for each in settings.coordinators]
        yield _table(reader, keys, rows)


def _principles(reader: Reader) -> list[Block]:
    principles = reader.book.settings.principles
    if not principles:
        return []
    rows = [(reader.text(each.name), each.id) for each in principles]
    return [_part(reader, "principles"), _table(reader, ("principle", "id"), rows)]


def _round(round_: Round, reader: Reader) -> Iterator[Block]:
    anchor = f"rulebook-round-{round_.id}"
    yield Heading(2, (Run(_say(reader, "round", id=round_.id)),), anchor)
    if name := reader.text(round_.name):
        yield Paragraph((Run(name),))
    yield _round_times(round_, reader)
    yield from _listed(reader, "attention", [reader.text(each) for each in round_.attention])
    if round_.asked:
        yield Heading(3, (Run(_say(reader, "asked")),), f"{anchor}-asked")
        asked = [(reader.text(a.name), _word(reader, "who", a.kind), a.why) for a in round_.asked]
        yield _table(reader, ("name", "who", "why"), asked)
    questions = [
        f"{one.id}: {reader.text(one.text)}"
        + (f" ({_word(reader, 'scale', one.scale)})" if one.scale else "")
        for one in round_.questions
    ]
    yield from _listed(reader, "questions", questions)
    late = [(each.who, _moment(each.until, each.at, reader)) for each in round_.late]
    yield from _listed(reader, "late", [_say(reader, "until", who=w, when=t) for w, t in late])


def _round_times(round_: Round, reader: Reader) -> Fields:
    """The days of a round, and where one turns."""
    return _fields(
        reader,
        (
            ("opens", _moment(round_.opens, round_.opens_at, reader)),
            ("amendments-close", _moment(round_.amendments_close, None, reader)),
            ("comments-close", _moment(round_.comments_close, None, reader)),
            ("closed", _moment(round_.closed, None, reader)),
            ("diary", round_.diary),
            ("contact", round_.contact),
            ("background", reader.text(round_.background)),
        ),
    )


def _moment(day: date | None, at: time | None, reader: Reader) -> str:
    """A day, with a time of it where one counts; empty where there is none."""
    if day is None:
        return ""
    return in_words(datetime.combine(day, at) if at else day, reader.language)


def _listed(reader: Reader, key: str, said: Sequence[str]) -> list[Block]:
    if not said:
        return []
    items: tuple[Runs, ...] = tuple((Run(each),) for each in said)
    return [Heading(3, (Run(_say(reader, key)),)), Items(items)]


def _statute_years(reader: Reader) -> list[Block]:
    years = reader.book.settings.statute_years
    if not years:
        return []
    keys = ("year", "minimum", "heavy-minimum", "coefficient", "leave-day-cap", "source")
    rows = [_statute_year(each, reader) for each in years]
    return [_part(reader, "statute-years"), _table(reader, keys, rows)]


def _statute_year(year: StatuteYear, reader: Reader) -> tuple[str, ...]:
    amounts = (year.minimum, year.heavy_minimum, year.leave_day_cap)
    euros = ("" if each is None else in_words(Euros(each), reader.language) for each in amounts)
    minimum, heavy, cap = euros
    factor = "" if year.coefficient is None else in_words(year.coefficient, reader.language)
    verified = _say(reader, "verified" if year.verified else "not-verified")
    source = f"{year.source} ({verified})" if year.source else verified
    return (str(year.year), minimum, heavy, factor, cap, source)


def _waivers(reader: Reader) -> list[Block]:
    waivers = reader.book.settings.waivers
    if not waivers:
        return []
    items: tuple[Runs, ...] = tuple((Run(_waiver(each, reader)),) for each in waivers)
    return [_part(reader, "waivers"), Items(items)]


def _waiver(waiver: Waiver, reader: Reader) -> str:
    because = reader.text(waiver.because)
    told = _say(reader, "waived", check=waiver.check, at=waiver.at, because=because)
    by = _say(reader, "waived-by", by=waiver.by) if waiver.by else ""
    until = _say(reader, "waived-until", when=waiver.until) if waiver.until else ""
    notes = "; ".join(part for part in (by, until) if part)
    return f"{told} ({notes})" if notes else told
