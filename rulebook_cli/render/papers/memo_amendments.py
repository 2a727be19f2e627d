"""An amendment in a memo: proposer, reason, the change itself, the answer and its reason."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rulebook_cli.logic.in_round import is_late
from rulebook_cli.model.amendment import Amendment, Answer, Status
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.margin_note import MarginNote
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
from rulebook_cli.render.changes.change_blocks import place_blocks
from rulebook_cli.render.changes.changed_places import ChangedPlace, changed_places
from rulebook_cli.render.changes.part_numbers import parts_at
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.amendment_words import (
    answer_and_effect,
    base_note,
    last_answers,
    name_of,
    part_reasons,
    principle_names,
    said,
    showing_of,
    status_words,
    supporters_of,
    title_runs,
)
from rulebook_cli.render.papers.findings import explanation
from rulebook_cli.render.papers.memo_figures import Heard
from rulebook_cli.render.papers.memo_remarks import Remark, remark_runs
from rulebook_cli.render.speech import say

_WAITING = (Status.PROPOSED, Status.SUBMITTED)


@dataclass(frozen=True, slots=True)
class Shown:
    """An amendment with the places it changes; `taken` are those that the draft changed instead,
    and `wording` how they are shown, where it was taken in in other words."""

    exhibit: Exhibit
    places: tuple[ChangedPlace, ...]
    taken: tuple[ChangedPlace, ...] = ()
    wording: Showing | None = None

    @property
    def amendment(self) -> Amendment:
        """Its record."""
        return self.exhibit.amendment

    def inside(self, section: str) -> list[ChangedPlace]:
        """Its places in a section (an id; empty for facts and terms)."""
        return [place for place in self.places if place.address.section == section]

    def taken_inside(self, section: str) -> list[ChangedPlace]:
        """The places in a section that the draft changed in other words."""
        return [place for place in self.taken if place.address.section == section]


def shown(exhibit: Exhibit, heard: Heard) -> Shown:
    """An amendment with its places in words, and with the coordinator's own where they differ."""
    language = heard.language
    places = tuple(changed_places(exhibit.changes, showing_of(exhibit, language)))
    other = heard.taken.get(exhibit.amendment.id)
    if other is None:
        return Shown(exhibit, places)
    by = exhibit.amendment.answers[-1].by if exhibit.amendment.answers else ""
    author = name_of(by, heard.book.settings, language)
    wording = Showing(other.before, other.after, language, author, other.on)
    return Shown(exhibit, places, tuple(changed_places(other.changes, wording)), wording)


def undecided_blocks(heard: Heard) -> list[Block]:
    """The amendments that still wait for an answer."""
    waiting = [exhibit for exhibit in heard.exhibits if exhibit.amendment.is_open]
    blocks: list[Block] = [Heading(1, (Run(heard.word("undecided.title")),))]
    if not waiting:
        return [*blocks, Paragraph((Run(heard.word("undecided.nothing")),))]
    items = []
    for exhibit in waiting:
        amendment = exhibit.amendment
        who = heard.proposers(amendment)
        note = base_note(exhibit, heard.language)
        items.append(
            (
                Run(amendment.id, Mark.STRONG, f"#{amendment.id}"),
                Run(" "),
                *said(amendment.title, heard.language),
                Run(f" ({who}). {note}".rstrip()),
            )
        )
    return [*blocks, Items(tuple(items))]


def amendment_blocks(
    one: Shown, section: str, heard: Heard, remarks: Sequence[Remark], first: bool
) -> list[Block]:
    """An amendment as far as it touches a section; in full where it is met first."""
    amendment, language = one.amendment, heard.language
    heading = title_runs(amendment, language)
    blocks: list[Block] = [Heading(3, heading, amendment.id), Fields(_rows(one, heard, first))]
    note = base_note(one.exhibit, language)
    if note and first:
        blocks.append(Paragraph((Run(note),), Style.NOTICE))
    if one.exhibit.findings and first:
        faults = heard.word("faults", count=len(one.exhibit.findings))
        blocks.append(Paragraph((Run(faults),), Style.NOTICE))
    showing = showing_of(one.exhibit, language)
    for place in one.inside(section):
        blocks.extend(
            _with_remarks(place_blocks(place, showing), amendment, place, remarks, language)
        )
        blocks.extend(_part_words(amendment, place, heard))
    blocks.extend(_taken_blocks(one, section, heard))
    said_of_it = [remark for remark in remarks if remark.on.partition(".")[0] == amendment.id]
    if first and said_of_it:
        blocks.append(Paragraph((Run(heard.word("remarks.of-amendment"), Mark.STRONG),)))
        items = (remark_runs(r, heard.book, language, with_place=False) for r in said_of_it)
        blocks.append(Items(tuple(items)))
    return [*blocks, *_answer(amendment, heard)]


def _with_remarks(
    blocks: list[Block],
    amendment: Amendment,
    place: ChangedPlace,
    remarks: Sequence[Remark],
    language: str,
) -> list[Block]:
    """A place with what was said of it, or of its part, as Word's own comments on its name; the
    memo's text has all of that besides."""
    names = {str(place.address), *(f"{amendment.id}.{n}" for n in parts_at(amendment, place))}
    name = blocks[0]
    if not isinstance(name, Paragraph):
        return blocks
    notes = tuple(
        MarginNote(remark.who, remark.text.best(language, *remark.text.words), remark.at, told=True)
        for remark in remarks
        if remark.on in names and remark.text.words
    )
    return [replace(name, beside=notes), *blocks[1:]]


def _taken_blocks(one: Shown, section: str, heard: Heard) -> list[Block]:
    """What the coordinator's own words change, under what was proposed."""
    places = one.taken_inside(section)
    if not places or one.wording is None:
        return []
    title = Paragraph((Run(f"{heard.word('taken-as')}:", Mark.STRONG),), Style.LEAD)
    return [title, *(block for place in places for block in place_blocks(place, one.wording))]


def _late_mark(one: Shown, heard: Heard) -> str:
    """What is said of an amendment that was made when no round was open for its association."""
    late = is_late(one.amendment, heard.book.settings, one.exhibit.at or one.exhibit.on)
    return f", {say(heard.language, 'comments', 'late')}" if late else ""


def _rows(one: Shown, heard: Heard, first: bool) -> tuple[tuple[str, Runs], ...]:
    amendment, settings, language = one.amendment, heard.book.settings, heard.language
    proposer = (Run(heard.proposers(amendment) + _late_mark(one, heard)),)
    status = (Run(status_words(amendment.status, language)),)
    rows: list[tuple[str, Runs]] = [(heard.word("proposer"), proposer)]
    if first:
        supporters = supporters_of(amendment, settings, language)
        principles = principle_names(amendment, settings, language)
        rows.append((heard.word("reason"), said(amendment.reason, language)))
        rows += [(heard.word("principles"), (Run(principles),))] if principles else []
        rows += [(heard.word("supporters"), (Run(supporters),))] if supporters else []
    else:
        link = Run(heard.word("see-above"), link=f"#{amendment.id}")
        rows.append((heard.word("reason"), (link,)))
    for key, id_ in (("amends", amendment.amends), ("obsoleted-by", amendment.obsoleted_by)):
        rows += [(heard.word(key), (Run(id_, link=f"#{id_}"),))] if id_ else []
    rows += [] if amendment.status in _WAITING else [(heard.word("status"), status)]
    return tuple(rows)


def _part_words(amendment: Amendment, place: ChangedPlace, heard: Heard) -> list[Block]:
    """The reason and the answer that a part of an amendment has of its own."""
    language, settings = heard.language, heard.book.settings
    blocks: list[Block] = [
        Paragraph((Run(f"{heard.word('reason')}: ", Mark.STRONG), *reason))
        for reason in part_reasons(amendment, place, language)
        if reason != said(amendment.reason, language)
    ]
    answers = last_answers(amendment)
    if not any(answers) or amendment.status is Status.WITHDRAWN:
        return blocks
    for number in parts_at(amendment, place):
        if number in answers:
            runs = answer_and_effect(answers[number], settings, language)
            blocks.append(_quoted("answer", runs, heard))
            blocks.extend(_despite(answers[number], heard))
        elif 0 not in answers:
            blocks.append(_quoted("answer", (Run(heard.word("waits")),), heard))
    return blocks


def _answer(amendment: Amendment, heard: Heard) -> list[Block]:
    """The answer to the whole, with what it does to the text; or that it is awaited."""
    answer = last_answers(amendment).get(0)
    if answer:
        runs = answer_and_effect(answer, heard.book.settings, heard.language)
        return [_quoted("answer", runs, heard), *_despite(answer, heard)]
    if amendment.withdrawn:
        because = said(amendment.withdrawn.because, heard.language)
        day = heard.word("withdrawn-on", on=amendment.withdrawn.on)
        return [Paragraph((Run(f"{day} ", Mark.STRONG), *because), Style.QUOTE)]
    if amendment.standing or not amendment.is_open:
        return []
    return [_quoted("answer", (Run(heard.word("waits")),), heard)]


def _despite(answer: Answer, heard: Heard) -> list[Block]:
    """The checks whose errors the coordinator overrode, each with what it sees to."""
    notes: list[Block] = []
    for check in answer.despite:
        explained = explanation(check, heard.language).partition("\n")[0]
        note = heard.word("despite", check=check, explained=explained).strip()
        notes.append(Paragraph((Run(note),), Style.NOTE))
    return notes


def _quoted(key: str, runs: Runs, heard: Heard) -> Paragraph:
    return Paragraph((Run(f"{heard.word(key)}: ", Mark.STRONG), *runs), Style.QUOTE)
