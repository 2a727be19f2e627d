"""Clashes put as questions, with what is to be known of each amendment."""

from collections.abc import Iterator

from rulebook_cli.changes.word_diff import coalesce, diff_words
from rulebook_cli.cli.amendments.contested import DRAFT, Contested, Side
from rulebook_cli.cli.clashes.clashing import Clashes
from rulebook_cli.cli.clashes.outcomes import outcome_lines, strike_lines
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.clash import (
    AlikeGroup,
    Choice,
    ClashQuestion,
    ClashReport,
    MeaningClash,
    Proposer,
    Repair,
    RepairAdvice,
    WordedPlace,
    Wording,
)
from rulebook_cli.model.text import Text
from rulebook_cli.model.text_change import Kind, Span
from rulebook_cli.render.papers.findings import finding_words
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name


def report_of(clashes: Clashes) -> ClashReport:
    """The clashes as questions, the groups to be answered once, and what mends what fails."""
    questions = [place_question(place, clashes) for place in clashes.places]
    questions += [meaning_question(clash, clashes) for clash in clashes.meaning.clashes]
    proposers = {id_: _proposer(one, clashes) for id_, one in clashes.amendments.items()}
    return ClashReport(
        tuple(questions),
        proposers,
        tuple(groups_of(clashes)),
        tuple(_advice(repair, clashes) for repair in clashes.meaning.repairs),
        clashes.meaning.not_looked_at,
    )


def _proposer(amendment: Amendment, clashes: Clashes) -> Proposer:
    settings = clashes.worlds.readings.alone("", None).settings
    who = settings.proposer(amendment.association)
    name = who.name if who else Text({current_language(): amendment.association})
    return Proposer(amendment.id, name, amendment.title, amendment.reason)


def place_question(place: Contested, clashes: Clashes) -> ClashQuestion:
    """Which of several wordings or values is taken at a place. What was made on another amendment
    stays with that one."""
    kept: dict[tuple[str, bool], list[str]] = {}
    for side in place.sides:
        keep = kept.setdefault(_read(side, place, clashes), [])
        keep += [side.who] if side.who in place.amendments else []
    choices = [
        Choice(_with_bases(ids, clashes), words, is_told=is_told)
        for (words, is_told), ids in kept.items()
    ]
    for both in place.both:
        taken = _with_bases([id_ for id_ in both.order if id_ != DRAFT], clashes)
        choices.append(Choice(taken, both.words, both.order, both.things))
    asked = "whole-section" if place.of_section else "order" if place.order else "one-place"
    why: tuple[str, ...] = (_words(asked),)
    if place.both and place.both[0].things > 2:
        why = (*why, say(current_language(), "put_together", "any-order"))
    brought = clashes.brought.get(str(place.address), ())
    draft = tuple(_proposer(one, clashes) for one in brought)
    sides = place.amendments
    parts = tuple(_parts_at(place, clashes))
    return ClashQuestion(
        place.kind, sides, place.place, why, tuple(choices), draft=draft, parts=parts
    )


def _parts_at(place: Contested, clashes: Clashes) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Of amendments that do more than what is asked about the parts that write the place, with
    those that need them."""
    for record in (clashes.amendments[id_] for id_ in place.amendments):
        waiting = [part for part in record.parts if part.number in record.waiting]
        out = {part.number for part in waiting if place.address.whole in part.at}
        while out and (more := {p.number for p in waiting if not out.isdisjoint(p.needs)} - out):
            out |= more
        if out and len(out) < len(waiting) and not place.of_section:
            yield record.id, tuple(sorted(out))


def _read(side: Side, place: Contested, clashes: Clashes) -> tuple[str, bool]:
    """How a place then reads, or (True) a sentence: that the whole section is struck."""
    if side.who not in place.strikers:
        return side.said, False
    section = Address(place.of_section or place.address.section)
    name = place_name(section, clashes.worlds.book(), current_language())
    return _words("section-struck", place=name), True


def _with_bases(ids: list[str], clashes: Clashes) -> tuple[str, ...]:
    closed = clashes.worlds.closed(ids)
    return (*sorted(closed - {*ids}), *ids)


def meaning_question(clash: MeaningClash, clashes: Clashes) -> ClashQuestion:
    """Which of several amendments is left out so that the others can stand, or which further one
    is taken with all of them."""
    worlds = clashes.worlds
    book = worlds.book(frozenset(clash.amendments))
    said, remedy = finding_words(clash.finding, book, current_language())
    choices = []
    for left_out in sorted(worlds.topmost(clash.amendments)):
        keep = tuple(id_ for id_ in clash.amendments if id_ != left_out)
        choices.append(Choice(keep, "\n".join(outcome_lines(keep, left_out, worlds))))
    for id_ in clash.mended_by:
        with_it = (*dict.fromkeys((*clash.amendments, *_with_bases([id_], clashes))),)
        if not worlds.new_errors(frozenset(with_it)):
            choices.append(Choice(with_it, "\n".join(outcome_lines(with_it, "", worlds))))
    address = clash.finding.fault.address
    place = str(address)
    if isinstance(address, Address):
        place = place_name(address, book, current_language())
    strikes = tuple(strike_lines(clash, worlds))
    why = (_words("together"), *(strikes or (said, remedy)))
    return ClashQuestion("meaning", clash.amendments, place, why, tuple(choices), clash.mended_by)


def _advice(repair: Repair, clashes: Clashes) -> RepairAdvice:
    book = clashes.worlds.book(clashes.worlds.closed({repair.amendment}))
    why = finding_words(repair.finding, book, current_language())
    return RepairAdvice(repair.amendment, why, repair.needs)


def groups_of(clashes: Clashes) -> Iterator[AlikeGroup]:
    """The groups of amendments that can be answered once."""
    told: set[str] = set()
    draft = clashes.worlds.book()
    for near in clashes.near:
        told |= {*near.amendments}
        versions: dict[tuple[str, ...], list[str]] = {}
        for id_ in near.amendments:
            said = tuple(worded.texts[id_] for worded in near.worded)
            versions.setdefault(said, []).append(id_)
        places = (
            WordedPlace(
                str(worded.address),
                place_name(worded.address, draft, current_language()),
                tuple(_wordings(worded.texts)),
            )
            for worded in near.worded
            if len(set(worded.texts.values())) > 1
        )
        yield AlikeGroup(tuple(map(tuple, versions.values())), tuple(places))
    for group in clashes.alike:
        if told.isdisjoint(group):
            yield AlikeGroup((group,))


def _wordings(texts: dict[str, str]) -> Iterator[Wording]:
    """Each text once, with the words marked that are not in all of them."""
    by_text: dict[str, list[str]] = {}
    for id_, text in texts.items():
        by_text.setdefault(text, []).append(id_)
    first, *others = by_text
    diffs = [coalesce(diff_words(first, other)) for other in others]
    missing = [any(marks) for marks in zip(*map(_gone, diffs), strict=True)]
    yield Wording(tuple(by_text[first]), _marked(first, missing))
    for other, diff in zip(others, diffs, strict=True):
        spans = tuple(span for span in diff if span.kind is not Kind.DELETED)
        yield Wording(tuple(by_text[other]), spans)


def _gone(diff: list[Span]) -> list[bool]:
    """For each letter of the older text whether the newer one lacks it."""
    old = (span for span in diff if span.kind is not Kind.INSERTED)
    return [span.kind is Kind.DELETED for span in old for _ in span.text]


def _marked(text: str, missing: list[bool]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for letter, gone in zip(text, missing, strict=True):
        kind = Kind.DELETED if gone else Kind.EQUAL
        if spans and spans[-1].kind is kind:
            spans[-1] = Span(kind, spans[-1].text + letter)
        else:
            spans.append(Span(kind, letter))
    return tuple(spans)


def _words(key: str, **values: object) -> str:
    return say(current_language(), "clashes", key, **values)
