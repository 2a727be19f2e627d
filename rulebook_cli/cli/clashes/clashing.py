"""The clashes among open amendments, gathered and put as questions."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rulebook_cli.changes.between import clashes_between
from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.amended import open_base
from rulebook_cli.cli.amendments.contested import Contested, contested, side_of, words_at
from rulebook_cli.cli.amendments.folding import fold_all, open_to_read
from rulebook_cli.cli.amendments.gathering import find_open, gather
from rulebook_cli.cli.amendments.refusals import clashes_json
from rulebook_cli.cli.clashes.meaning_clashes import meaning_clashes
from rulebook_cli.cli.clashes.proposals import read_proposals
from rulebook_cli.cli.clashes.worlds import Ids, Worlds
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.model.change import Clash
from rulebook_cli.model.clash import Choice, ClashQuestion, ClashReport, MeaningClash, Proposer
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.findings import finding_words, findings_json
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.branches import REFS
from rulebook_cli.store.cache import code_stamp


@dataclass(frozen=True, slots=True)
class Clashes:
    """What clashes: places whose words or values differ, sets that clash in meaning."""

    worlds: Worlds
    amendments: dict[str, Amendment]
    places: tuple[Contested, ...]
    meaning: tuple[MeaningClash, ...]
    alike: tuple[tuple[str, ...], ...]
    complete: bool


def clash_overview(desk: Desk, ids: Sequence[str], on: date) -> tuple[ClashReport, dict[str, Any]]:
    """The clashes among the open amendments, or among those named, as questions and in the shape
    other programs rely on; kept for as long as no branch moves.

    Raises `RulebookError`: `no-such-amendment`, `already-answered`.
    """
    refs = hashlib.sha256(desk.repository.refs_answer(*REFS)).hexdigest()
    code = code_stamp("checks", "logic", "cli", "law", "render/papers", "locale")
    asked = f"{','.join(ids)}:{on}:{current_language()}"
    key = f"clashes:{desk.repository.folder}:{asked}:{refs}:{code}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        report, shape = kept
        return report, shape
    found = find_clashes(desk, ids, on)
    seen = report_of(found), clash_report_json(found)
    desk.cache.keep({key: seen})
    return seen


def find_clashes(desk: Desk, ids: Sequence[str], on: date) -> Clashes:
    """All clashes among the open amendments, or among those named.

    Raises `RulebookError`: `no-such-amendment`, `already-answered`.
    """
    gathered = gather(desk)
    filed = [find_open(desk, gathered, id_) for id_ in dict.fromkeys(ids)] or list(gathered.open)
    # What was made on another open amendment goes with that one, and is judged once that is in.
    filed = [one for one in filed if open_base(gathered.open, one.amendment) is None]
    proposals = read_proposals(desk, filed)
    stale = {proposal.id for proposal in proposals if proposal.clashes}
    worlds = Worlds(desk.book_files(desk.main), [p for p in proposals if p.id not in stale], on)
    places, apart = _places(worlds)
    meaning, complete = meaning_clashes(worlds, apart)
    with_draft = _with_draft(desk, [one for one in filed if one.amendment.id in stale])
    return Clashes(
        worlds,
        {one.amendment.id: gathered.record_of(one) for one in filed},
        (*with_draft, *places),
        tuple(meaning),
        tuple(_alike(worlds)),
        complete,
    )


def _places(worlds: Worlds) -> tuple[list[Contested], set[Ids]]:
    """The places that amendments write differently, and the pairs whose words do not merge."""
    places: list[Contested] = []
    apart: set[Ids] = set()
    whole = worlds.book()
    for path in sorted(worlds.paths(worlds.proposals)):
        draft = worlds.file(path)
        alone = {id_: worlds.file(path, frozenset({id_})) for id_ in worlds.touching(path)}
        replaced = {id_: worlds.proposals[id_].replaced for id_ in alone}
        between = clashes_between(draft, alone, replaced)
        places += [_contested(clash, draft, alone, whole) for clash in between.clashes]
        apart |= between.apart
    return places, apart


def _contested(
    clash: Clash, draft: Rulebook, alone: dict[str, Rulebook], whole: Rulebook
) -> Contested:
    """A clash between amendments in words; `draft` is its file, `whole` the whole draft."""
    order = clash.kind == "order"
    sides = []
    for id_, written in clash.texts.items():
        changes = compare(draft.entries, alone[id_].entries)
        rival = parse_address(written) if order and isinstance(written, str) else None
        here = words_at(changes, rival or clash.address)
        sides.append(side_of(id_, here, draft, alone[id_]))
    place = place_name(clash.address, whole, current_language())
    kind = "text" if clash.kind == "text" else "value"
    return Contested(kind, clash.address, place, tuple(sides), order)


def _with_draft(desk: Desk, filed: Iterable[Filed]) -> Iterator[Contested]:
    """Where amendments clash with what the draft says by now."""
    for one in filed:
        stack = fold_all(desk.draft, desk.book_files(desk.main), [open_to_read(desk, one)])
        yield from contested(desk.draft, stack)


def _alike(worlds: Worlds) -> Iterator[tuple[str, ...]]:
    """The groups of amendments that make the very same of the draft."""
    groups: dict[tuple[tuple[str, bytes | None], ...], list[str]] = {}
    for proposal in worlds.proposals.values():
        groups.setdefault(tuple(sorted(proposal.files.items())), []).append(proposal.id)
    return (tuple(group) for group in groups.values() if len(group) > 1)


def report_of(clashes: Clashes) -> ClashReport:
    """The clashes as questions, with what is to be known of each amendment."""
    questions = [_place_question(place) for place in clashes.places]
    questions += [_meaning_question(clash, clashes) for clash in clashes.meaning]
    settings = clashes.worlds.book().settings
    proposers = {}
    for id_, amendment in clashes.amendments.items():
        who = settings.proposer(amendment.association)
        name = who.name if who else Text({current_language(): amendment.association})
        proposers[id_] = Proposer(id_, name, amendment.title, amendment.reason)
    return ClashReport(tuple(questions), proposers, clashes.alike, clashes.complete)


def _place_question(place: Contested) -> ClashQuestion:
    kept: dict[str, list[str]] = {}
    for side in place.sides:
        keep = kept.setdefault(side.words, [])
        keep += [side.who] if side.who in place.amendments else []
    choices = tuple(Choice(tuple(ids), words) for words, ids in kept.items())
    why = (_words("order" if place.order else "one-place"),)
    return ClashQuestion(place.kind, place.amendments, place.place, why, choices)


def _meaning_question(clash: MeaningClash, clashes: Clashes) -> ClashQuestion:
    book = clashes.worlds.book(frozenset(clash.amendments))
    said, remedy = finding_words(clash.finding, book, current_language())
    choices = []
    for left_out in clash.amendments:
        keep = tuple(id_ for id_ in clash.amendments if id_ != left_out)
        choices.append(Choice(keep, _words("without", id=left_out)))
    address = clash.finding.fault.address
    place = str(address)
    if isinstance(address, Address):
        place = place_name(address, book, current_language())
    why = (_words("together"), said, remedy)
    return ClashQuestion("meaning", clash.amendments, place, why, tuple(choices), clash.mended_by)


def _words(key: str, **values: object) -> str:
    return say(current_language(), "clashes", key, **values)


def clash_report_json(clashes: Clashes) -> dict[str, Any]:
    """The shape other programs rely on (design, section 6)."""
    meaning = [_meaning_json(clash, clashes) for clash in clashes.meaning]
    return {
        "clashes": [*clashes_json(clashes.places), *meaning],
        "alike": [list(group) for group in clashes.alike],
        "complete": clashes.complete,
    }


def _meaning_json(clash: MeaningClash, clashes: Clashes) -> dict[str, Any]:
    book = clashes.worlds.book(frozenset(clash.amendments))
    found = findings_json([clash.finding], book, current_language())["findings"][0]
    question = _meaning_question(clash, clashes)
    titles = {id_: clashes.amendments[id_].title for id_ in clash.amendments}
    return {
        "kind": "meaning",
        "amendments": list(clash.amendments),
        "address": str(clash.finding.fault.address),
        "place": question.place,
        "texts": {id_: title.best(current_language()) for id_, title in titles.items()},
        "check": clash.finding.check,
        "witness": found["witness"],
        "finding": found,
        "mended_by": list(clash.mended_by),
        "choices": [{"keep": list(c.keep), "result": c.result} for c in question.choices],
    }
