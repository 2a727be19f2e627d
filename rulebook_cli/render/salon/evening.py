"""A Salonki as its papers are drawn of it: when and where, and what is open."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.clash import ClashQuestion, ClashReport
from rulebook_cli.model.evidence import Shown
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Block, Letterhead, Paper, Shape
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Question, Round
from rulebook_cli.model.text import Text
from rulebook_cli.render import figures
from rulebook_cli.render.papers.memo_remarks import Remark
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import section_title
from rulebook_cli.render.words.plain_text import capital


@dataclass(frozen=True, slots=True)
class Evening:
    """One Salonki. `held`, `at` (a time of day) and `where` may not be known yet; `made` is the day
    the papers are drawn. `exhibits` are the open amendments, `clashes` what among them cannot
    stand together, `remarks` all that has been said in the round, `pieces` the photos."""

    book: Rulebook
    language: str
    made: date
    held: date | None = None
    at: str = ""
    where: str = ""
    round_: Round | None = None
    exhibits: tuple[Exhibit, ...] = ()
    clashes: ClashReport | None = None
    remarks: tuple[Remark, ...] = ()
    pieces: tuple[Shown, ...] = ()

    def word(self, key: str, /, **values: object) -> str:
        """A sentence of the catalogue of the Salonki."""
        return say(self.language, "salon", key, **values)

    def text(self, text: Text) -> str:
        """A text of the book in the reader's language, on one line."""
        return " ".join(text.best(self.language, *self.book.settings.languages).split())

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of the round."""
        return self.round_.questions if self.round_ else ()

    @property
    def open_clashes(self) -> list[list[ClashQuestion]]:
        """What among the open amendments cannot stand together: the questions between the same
        amendments together, each place once. A provision that clashes in each of its languages is
        shown in the reader's."""
        found: dict[tuple[str, ...], dict[str, list[ClashQuestion]]] = {}
        for one in self.clashes.apart_from_groups if self.clashes else ():
            found.setdefault(one.amendments, {}).setdefault(one.place, []).append(one)
        return [[self._read(some) for some in places.values()] for places in found.values()]

    def _read(self, same_place: list[ClashQuestion]) -> ClashQuestion:
        languages = self.book.settings.languages
        in_each = len(same_place) == len(languages) and self.language in languages
        return same_place[languages.index(self.language) if in_each else 0]

    @property
    def county(self) -> str:
        """The county's name."""
        return self.text(self.book.settings.county)

    @property
    def title(self) -> str:
        """What the book is called."""
        return self.text(self.book.settings.title)

    @property
    def day(self) -> str:
        """The day it is held, in words; that it is not known yet."""
        return figures.day(self.held, self.language) if self.held else self.word("day-open")

    @property
    def hour(self) -> str:
        """The time of day as the language writes it, else as it was typed; or that it is not
        known yet."""
        sign = ":" if self.language == "en" else "."
        at = re.sub(r"^(\d{1,2})[.:](\d{2})$", rf"\g<1>{sign}\2", self.at.strip())
        return self.word("at-hour", at=at) if at else self.word("hour-open")

    @property
    def place(self) -> str:
        """Where it is held, or that it is not known yet."""
        return self.where or self.word("place-open")

    def paper(self, key: str, blocks: Iterable[Block], shape: Shape = Shape.LETTER) -> Paper:
        """A paper of the Salonki under the county's name."""
        return Paper(
            title=self.word(f"{key}.title", title=self.title, day=self.day),
            language=self.language,
            blocks=tuple(blocks),
            letterhead=Letterhead(
                sender=(self.county,) if self.county else (),
                kind=self.word(f"{key}.kind"),
                dated=figures.day(self.made, self.language),
                diary=self.round_.diary if self.round_ else "",
            ),
            page_of=say(self.language, "papers", "page-of", page="{page}", pages="{pages}"),
            author=self.county,
            dated=self.made,
            inserted=say(self.language, "papers", "inserted"),
            deleted=say(self.language, "papers", "deleted"),
            shape=shape,
        )


def themes_of(evening: Evening) -> dict[str, list[Shown]]:
    """The photos by theme: the section that each speaks of, in the order of the book; those on
    the whole book, and on what the book does not know, come first."""
    order = {section.id: at for at, section in enumerate(evening.book.sections)}
    sections = sections_by_amendment(evening)

    def section_of(piece: Shown) -> str:
        about = piece.evidence.about
        address = parse_address(about)
        if piece.evidence.amendment in sections:
            return sections[piece.evidence.amendment]
        return address.section if address and address.section in order else ""

    told = sorted(evening.pieces, key=lambda one: order.get(section_of(one), -1))
    themes: dict[str, list[Shown]] = {}
    for section, some in groupby(told, key=section_of):
        found = evening.book.section(section) if section else None
        name = section_title(found, evening.book, evening.language) if found else ""
        themes.setdefault(capital(name) or evening.word("theme-whole"), []).extend(some)
    return themes


def sections_by_amendment(evening: Evening) -> Mapping[str, str]:
    """The first section that each open amendment changes, by its id."""
    return {
        one.amendment.id: next(
            (at.section for part in one.amendment.parts for at in part.at if at.section), ""
        )
        for one in evening.exhibits
    }
