"""The rows of a consultation service's export, each as what it says; what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.commenting.stances import stance_named
from rulebook_cli.cli.commenting.subjects import subject_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.post.senders import Sender, moment_said, sender_named
from rulebook_cli.cli.statements.publicity import without_name
from rulebook_cli.cli.terminal.screen import sentence
from rulebook_cli.cli.terminal.typed_words import clean_words, one_line
from rulebook_cli.logic.private_persons import PERSON
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finnish_time import finland
from rulebook_cli.model.import_mapping import Answered, ImportMapping
from rulebook_cli.model.place import Place
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.statement import Point
from rulebook_cli.model.text import Text
from rulebook_cli.store.csv_rows import CsvRow, CsvTable


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a row: its line, and why in words."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A row that can be taken. `text` is all that it says, `mark` tells it from all others."""

    line: int
    sender: Sender
    at: datetime
    mark: str
    text: str
    stance: Stance | None = None
    diary: str = ""
    signatories: int = 1
    points: tuple[Point, ...] = ()


@dataclass(slots=True)
class Columns:
    """Where in a row each thing stands: the places (from 0) of the columns that were found."""

    mapping: ImportMapping
    at: dict[str, int] = field(default_factory=dict)
    texts: list[tuple[int, Answered]] = field(default_factory=list)
    unused: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    def cell(self, row: CsvRow, name: str) -> str:
        """What a row has in a column; empty where there is no such column."""
        where = self.at.get(name)
        return one_line(row.cells[where]) if where is not None else ""


_NAMES = (
    *("respondent", "organisation", "kind_column", "arrived", "stance", "place", "theme"),
    *("diary", "signatories", "row_id"),
)


def columns_of(mapping: ImportMapping, headings: Sequence[str], service: bool = False) -> Columns:
    """The columns of a file as a mapping calls them. `missing` are the headings, as the mapping
    first calls them, that a file of this kind must have and this one has not: all that somebody
    named, while a known `service` calls its columns in one of several languages and none need be
    there."""
    by_name = {name.casefold(): at for at, name in reversed(list(enumerate(headings)))}
    found = Columns(mapping)
    missing = []
    for name in _NAMES:
        wanted: tuple[str, ...] = getattr(mapping, name)
        where = [by_name[one.casefold()] for one in wanted if one.casefold() in by_name]
        if where:
            found.at[name] = where[0]
        elif wanted and not service:
            missing.append(wanted[0])
    for one in mapping.texts:
        if one.column.casefold() in by_name:
            found.texts.append((by_name[one.column.casefold()], one))
        elif not service:
            missing.append(one.column)
    used = {*found.at.values(), *(at for at, _ in found.texts)}
    passed = {name.casefold() for name in mapping.passed_over}
    rest = [at for at, name in enumerate(headings) if at not in used and name.strip()]
    if mapping.rest:
        free = [at for at in rest if headings[at].casefold() not in passed]
        found.texts += [(at, Answered(headings[at])) for at in free]
        rest = [at for at in rest if at not in free]
    if not found.texts and not missing:
        missing += [one.column for one in mapping.texts[:1]]
    found.unused = tuple(headings[at] for at in rest)
    found.missing = tuple(missing)
    return found


@dataclass(slots=True)
class Reader:
    """What a row is read with: the book, and what was said of the whole file."""

    desk: Desk
    gathered: Gathered
    columns: Columns
    headings: Sequence[str]
    language: str
    now: datetime
    kind: str | None = None
    arrived: datetime | None = None
    places: dict[str, tuple[str, str]] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)

    def rows(self, table: CsvTable) -> Iterator[ExportRow | Fault]:
        """Each row, or what is wrong with it."""
        for row in table.rows:
            if len(row.cells) != len(self.headings):
                values = {"found": len(row.cells), "wanted": len(self.headings)}
                yield _fault(row, RulebookError("csv-cells", **values))
                continue
            try:
                yield self._row(row)
            except RulebookError as error:
                yield _fault(row, error)

    def _row(self, row: CsvRow) -> ExportRow:
        cell, mapping = self.columns.cell, self.columns.mapping
        sender = self._sender(row)
        arrived = cell(row, "arrived")
        moment = (
            moment_said(arrived, self.now.astimezone(finland()))
            if arrived
            else self.arrived or self.now
        )
        points = tuple(self._points(row, sender))
        if not points:
            raise RulebookError("csv-no-words")
        count = cell(row, "signatories")
        if count and not (count.isdecimal() and 0 < int(count) < 10_000_000):
            raise RulebookError("csv-not-a-number", text=count)
        said = cell(row, "stance")
        return ExportRow(
            line=row.line,
            sender=sender,
            at=moment,
            mark=self._mark(row),
            text="\n\n".join(point.text.best() for point in points),
            stance=stance_named(mapping.stances.get(said.casefold(), said)) if said else None,
            diary=cell(row, "diary"),
            signatories=int(count or 1),
            points=points,
        )

    def _sender(self, row: CsvRow) -> Sender:
        """Who sent a row: an organisation where one is named, else a person, perhaps nameless."""
        mapping = self.columns.mapping
        kind_word = self.columns.cell(row, "kind_column")
        kind = mapping.kinds.get(kind_word.casefold(), kind_word) or None
        organisation = self.columns.cell(row, "organisation")
        name = organisation or self.columns.cell(row, "respondent")
        usual = self.kind or ("association" if organisation else mapping.kind) or PERSON
        sender = sender_named(self.desk.draft.settings, name or "-", kind or usual)
        if not name and sender.kind != PERSON:
            raise RulebookError("csv-no-sender")
        return sender if name else Sender("", "", sender.text, PERSON)

    def _points(self, row: CsvRow, sender: Sender) -> Iterator[Point]:
        """What a row says, a point for each column of words."""
        theme = self.columns.cell(row, "theme")
        own_place = self.columns.cell(row, "place")
        private = sender.kind == PERSON
        for at, answered in self.columns.texts:
            words = clean_words(row.cells[at])
            if not words:
                continue
            words = without_name(words, sender.name) if private else words
            on, question = self._place(answered, own_place)
            lead = "" if question or on != WHOLE_BOOK or self._only_text else answered.column
            told = f"{lead}: {words}" if lead else words
            yield Point(on, Text({self.language: told}), Place(""), theme, answers=question)

    @property
    def _only_text(self) -> bool:
        return len(self.columns.texts) == 1

    def _place(self, answered: Answered, own: str) -> tuple[str, str]:
        """The place and the question that a column of words is on; a row may name its own place.

        Raises `RulebookError` where a place that is named is not in the book.
        """
        named = answered.question or answered.place or own
        key = f"{answered.column}\0{named}"
        if key not in self.places:
            self.places[key] = self._found(answered, own)
        return self.places[key]

    def _found(self, answered: Answered, own: str) -> tuple[str, str]:
        questions = {
            words.strip().casefold(): question.id
            for round_ in self.desk.draft.settings.rounds
            for question in round_.questions
            for words in (question.id, *question.text.words.values())
        }
        if answered.question:
            if answered.question.casefold() not in questions:
                known = tuple(dict.fromkeys(questions.values()))
                raise RulebookError("no-such-question", id=answered.question, known=known)
            return WHOLE_BOOK, questions[answered.question.casefold()]
        if answered.place or own:
            return subject_named(self.desk, self.gathered, answered.place or own).on, ""
        heading = answered.column.strip().casefold()
        if heading in questions:
            return WHOLE_BOOK, questions[heading]
        return self._of_heading(answered.column), ""

    def _of_heading(self, heading: str) -> str:
        """The place that a heading calls by its number or name; else the whole book."""
        from rulebook_cli.model.address import Address
        from rulebook_cli.render.words.place_names import section_title

        book = self.desk.draft
        wanted = " ".join(heading.replace("\xa0", " ").split()).casefold()
        for section in book.sections:
            titles = {section_title(section, book, one) for one in book.settings.languages}
            titles |= {*section.heading.words.values()}
            if wanted in {" ".join(t.replace("\xa0", " ").split()).casefold() for t in titles}:
                return str(Address(section.id))
        return WHOLE_BOOK

    def _mark(self, row: CsvRow) -> str:
        """What tells a row from all others: all that it says, and how many such rows stand before
        it. (The services count their rows anew in every enquiry: their numbers tell nothing.)"""
        told = "\0".join(row.cells)
        self.seen[told] = self.seen.get(told, 0) + 1
        return sha256(f"{told}\0{self.seen[told]}".encode()).hexdigest()


def _fault(row: CsvRow, error: RulebookError) -> Fault:
    return Fault(row.line, sentence(error))
