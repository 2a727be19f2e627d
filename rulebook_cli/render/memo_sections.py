"""The heart of a memo: section by section what was said, proposed and answered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.amendment import Amendment, Status
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Mark,
    Paragraph,
    Run,
    Runs,
    Style,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.amendment_words import (
    answer_words,
    base_note,
    last_answers,
    name_of,
    names_of,
    part_reasons,
    parts_at,
    principle_names,
    said,
    showing_of,
    status_words,
)
from rulebook_cli.render.change_blocks import place_blocks
from rulebook_cli.render.changed_places import ChangedPlace, changed_places, section_heading
from rulebook_cli.render.memo_figures import Heard
from rulebook_cli.render.memo_remarks import Remark, by_theme, remark_runs
from rulebook_cli.render.place_names import section_name

VOCABULARY = ""
ELSEWHERE = "\0"
"""Where remarks stand that speak of no place the book knows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An amendment with the places it changes."""

    exhibit: Exhibit
    places: tuple[ChangedPlace, ...]

    @property
    def amendment(self) -> Amendment:
        """Its record."""
        return self.exhibit.amendment


def section_blocks(heard: Heard, remarks: Sequence[Remark]) -> list[Block]:
    """Every section that somebody spoke of, in the order of the book, then the rest."""
    shown = [_shown(exhibit, heard.language) for exhibit in heard.exhibits]
    ids = {one.amendment.id for one in shown}
    of_places: dict[str, list[Remark]] = {}
    for remark in remarks:
        if not remark.question and _amendment_id(remark.on, ids) is None:
            of_places.setdefault(_section_of(remark.on, heard.book), []).append(remark)
    order = section_order(heard.book, heard.exhibits)
    blocks: list[Block] = [Heading(1, (Run(heard.word("sections.title")),))]
    silent: list[str] = []
    told: set[str] = set()
    for section in [*order, VOCABULARY, ELSEWHERE]:
        here = [one for one in shown if any(_in(place, section) for place in one.places)]
        said_here = of_places.get(section, [])
        if here or said_here:
            blocks.append(
                Heading(
                    2,
                    (Run(_heading(section, heard)),),
                    f"s-{section}" if section.isprintable() and section else "",
                )
            )
            blocks.extend(_remarks(said_here, heard))
            for one in here:
                blocks.extend(
                    _amendment(one, section, heard, remarks, one.amendment.id not in told)
                )
                told.add(one.amendment.id)
        elif section not in (VOCABULARY, ELSEWHERE):
            found = heard.book.section(section)
            silent += [section_name(found, heard.book, heard.language)] if found else []
    if silent:
        note = heard.word("sections.silent", sections=", ".join(silent))
        blocks.append(Paragraph((Run(note),), Style.NOTE))
    return blocks


def section_order(book: Rulebook, exhibits: Iterable[Exhibit]) -> list[str]:
    """The ids of all sections: the draft's, and those only an amendment has, after the section
    they follow there."""
    order = [section.id for section in book.sections]
    for exhibit in exhibits:
        for other in (exhibit.before, exhibit.after):
            above = ""
            for section in other.sections:
                if section.id not in order:
                    order.insert(order.index(above) + 1 if above in order else 0, section.id)
                above = section.id
    return order


def undecided_blocks(heard: Heard) -> list[Block]:
    """The amendments that still wait for an answer."""
    waiting = [exhibit for exhibit in heard.exhibits if exhibit.amendment.is_open]
    blocks: list[Block] = [Heading(1, (Run(heard.word("undecided.title")),))]
    if not waiting:
        return [*blocks, Paragraph((Run(heard.word("undecided.nothing")),))]
    items = []
    for exhibit in waiting:
        amendment = exhibit.amendment
        who = name_of(amendment.association, heard.book.settings, heard.language)
        note = base_note(exhibit, heard.language)
        items.append(
            (
                Run(amendment.id, Mark.STRONG, f"#{amendment.id}"),
                Run(f" {_title(amendment, heard)} ({who}). {note}".rstrip()),
            )
        )
    return [*blocks, Items(tuple(items))]


def _shown(exhibit: Exhibit, language: str) -> Shown:
    return Shown(exhibit, tuple(changed_places(exhibit.changes, showing_of(exhibit, language))))


def _in(place: ChangedPlace, section: str) -> bool:
    return place.address.section == section


def _amendment_id(on: str, ids: set[str]) -> str | None:
    """The amendment a remark speaks of: `misol-3`, or its part `misol-3.2`."""
    whole = on.partition(".")[0]
    return whole if whole in ids else None


def _section_of(on: str, book: Rulebook) -> str:
    address = parse_address(on)
    if address is None:
        return ELSEWHERE
    if address.book:
        return VOCABULARY
    return address.section if book.section(address.section) else ELSEWHERE


def _heading(section: str, heard: Heard) -> str:
    if section == ELSEWHERE:
        return heard.word("sections.elsewhere")
    for exhibit in heard.exhibits:
        if heard.book.section(section) is None and section:
            showing = showing_of(exhibit, heard.language)
            if exhibit.after.section(section) or exhibit.before.section(section):
                return section_heading(section, showing)
    found = heard.book.section(section)
    if found is None:
        return heard.word("vocabulary")
    name = section_name(found, heard.book, heard.language)
    heading = found.heading.best(heard.language, *heard.book.settings.languages)
    return f"{name} {heading}".strip()


def _remarks(remarks: Sequence[Remark], heard: Heard) -> list[Block]:
    if not remarks:
        return []
    title = Heading(3, (Run(heard.word("remarks.title")),))
    return [title, *by_theme(remarks, heard.book, heard.language)]


def _amendment(
    one: Shown, section: str, heard: Heard, remarks: Sequence[Remark], first: bool
) -> list[Block]:
    """An amendment as far as it touches a section; in full where it is met first."""
    amendment, language = one.amendment, heard.language
    heading = (Run(f"{amendment.id} {_title(amendment, heard)}"),)
    blocks: list[Block] = [Heading(3, heading, amendment.id), Fields(_rows(one, heard, first))]
    note = base_note(one.exhibit, language)
    if note and first:
        blocks.append(Paragraph((Run(note),), Style.NOTICE))
    if one.exhibit.findings and first:
        faults = heard.word("faults", count=len(one.exhibit.findings))
        blocks.append(Paragraph((Run(faults),), Style.NOTICE))
    showing = showing_of(one.exhibit, language)
    for place in one.places:
        if _in(place, section):
            blocks.extend(place_blocks(place, showing))
            blocks.extend(_part_words(amendment, place, heard))
    said_of_it = [remark for remark in remarks if remark.on.partition(".")[0] == amendment.id]
    if first and said_of_it:
        blocks.append(Paragraph((Run(heard.word("remarks.of-amendment"), Mark.STRONG),)))
        items = (remark_runs(r, heard.book, language, with_place=False) for r in said_of_it)
        blocks.append(Items(tuple(items)))
    return [*blocks, *_answer(amendment, heard)]


def _rows(one: Shown, heard: Heard, first: bool) -> tuple[tuple[str, Runs], ...]:
    amendment, settings, language = one.amendment, heard.book.settings, heard.language
    proposer = (Run(name_of(amendment.association, settings, language)),)
    status = (Run(status_words(amendment.status, language)),)
    rows: list[tuple[str, Runs]] = [(heard.word("proposer"), proposer)]
    if first:
        supporters = names_of([who.id for who in amendment.supporters], settings, language)
        principles = principle_names(amendment, settings, language)
        rows.append((heard.word("reason"), said(amendment.reason, language)))
        rows += [(heard.word("principles"), (Run(principles),))] if principles else []
        rows += [(heard.word("supporters"), (Run(supporters),))] if supporters else []
    else:
        link = Run(heard.word("see-above"), link=f"#{amendment.id}")
        rows.append((heard.word("reason"), (link,)))
    rows.append((heard.word("status"), status))
    return tuple(rows)


def _part_words(amendment: Amendment, place: ChangedPlace, heard: Heard) -> list[Block]:
    """The reason and the answer that a part of an amendment has of its own."""
    language, settings = heard.language, heard.book.settings
    blocks: list[Block] = [
        Paragraph((Run(f"{heard.word('reason')}: ", Mark.STRONG), *reason))
        for reason in part_reasons(amendment, place, language)
    ]
    answers = last_answers(amendment)
    if not any(answers) or amendment.status is Status.WITHDRAWN:
        return blocks
    for number in parts_at(amendment, place):
        if number in answers:
            runs = answer_words(answers[number], settings, language)
            effect = heard.word(f"effect.{answers[number].outcome}")
            blocks.append(_quoted("answer", (*runs, Run(f" {effect}")), heard))
        elif 0 not in answers:
            blocks.append(_quoted("answer", (Run(heard.word("waits")),), heard))
    return blocks


def _answer(amendment: Amendment, heard: Heard) -> list[Block]:
    """The answer to the whole, with what it does to the text; or that it is awaited."""
    answer = last_answers(amendment).get(0)
    if answer:
        effect = Run(f" {heard.word(f'effect.{answer.outcome}')}")
        runs = answer_words(answer, heard.book.settings, heard.language)
        return [_quoted("answer", (*runs, effect), heard)]
    if amendment.withdrawn:
        because = said(amendment.withdrawn.because, heard.language)
        day = heard.word("withdrawn-on", on=amendment.withdrawn.on)
        return [Paragraph((Run(f"{day} ", Mark.STRONG), *because), Style.QUOTE)]
    if amendment.answers or not amendment.is_open:
        return []
    return [_quoted("answer", (Run(heard.word("waits")),), heard)]


def _quoted(key: str, runs: Runs, heard: Heard) -> Paragraph:
    return Paragraph((Run(f"{heard.word(key)}: ", Mark.STRONG), *runs), Style.QUOTE)


def _title(amendment: Amendment, heard: Heard) -> str:
    return amendment.title.best(heard.language, *heard.book.settings.languages)
