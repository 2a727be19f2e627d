"""Amendments that can be answered once, and amendments that need each other, on paper."""

from collections.abc import Iterator, Sequence

from rulebook_cli.model.clash import AlikeGroup, ClashReport, RepairAdvice, WordedPlace, Wording
from rulebook_cli.model.paper import Block, Heading, Items, Paragraph, Run, Runs, Table
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.prose_lines import prose_lines
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.speech import say

_SIDE_BY_SIDE = 2
"""So many wordings stand in columns; more stand one below another."""


def group_blocks(report: ClashReport, book: Rulebook, language: str) -> Iterator[Block]:
    """Every group with its wordings side by side, and the commands that answer it."""
    if not report.groups:
        return
    yield Heading(1, (Run(_say(language, "heading")),))
    for number, group in enumerate(report.groups, 1):
        yield Heading(2, (Run(_say(language, "group", number=number)),))
        yield _paragraph(group_sentence(group, language))
        for place in group.places:
            yield _wordings(place, book, language)
        yield _paragraph(_say(language, "answers"))
        yield Items(tuple(_answer_lines(group, language)))


def group_sentence(group: AlikeGroup, language: str) -> str:
    """Who proposes the same, or nearly the same."""
    key = "near" if len(group.versions) > 1 else "same"
    return _say(language, key, ids=list(group.amendments))


def answers(group: AlikeGroup, reason: str) -> list[tuple[str, ...]]:
    """The commands that answer a group: for each version those that take it and leave out the
    others, then the one that leaves out all; `reason` stands where the reason is to be written."""
    because = f'--because "{reason}"'
    ways = []
    for version in group.versions:
        take = f"rulebook merge {' '.join(version)} {because}"
        others = [id_ for id_ in group.amendments if id_ not in version]
        leave = (f"rulebook reject {' '.join(others)} {because}",) if others else ()
        ways.append((take, *leave))
    return [*ways, (f"rulebook reject {' '.join(group.amendments)} {because}",)]


def _answer_lines(group: AlikeGroup, language: str) -> Iterator[Runs]:
    *takes, leave = answers(group, _say(language, "reason"))
    for version, commands in zip(group.versions, takes, strict=True):
        yield (Run(f"{_say(language, 'take', ids=list(version))}: {'; '.join(commands)}"),)
    yield (Run(f"{_say(language, 'leave')}: {leave[0]}"),)


def _wordings(place: WordedPlace, book: Rulebook, language: str) -> Table:
    showing = Showing(book, book, language)
    heads = [", ".join(wording.amendments) for wording in place.wordings]
    said = [_runs(wording, showing) for wording in place.wordings]
    if len(said) <= _SIDE_BY_SIDE:
        return Table(place.place, tuple(heads), (tuple(said),))
    rows = tuple(((Run(head),), runs) for head, runs in zip(heads, said, strict=True))
    return Table(place.place, (_say(language, "who"), _say(language, "wording")), rows)


def _runs(wording: Wording, showing: Showing) -> Runs:
    """A wording on one line, its own words marked."""
    lines = [line.marked for line in prose_lines(wording.spans, showing)]
    between = (Run(" "),)
    return tuple(run for at, line in enumerate(lines) for run in (*(between if at else ()), *line))


def group_lines(number: int, group: AlikeGroup, language: str) -> Iterator[str]:
    """One group as lines for a dialogue: who they are, and how each words what differs."""
    yield _say(language, "group", number=number)
    yield group_sentence(group, language)
    for place in group.places:
        yield place.place
        for wording in place.wordings:
            said = " ".join("".join(span.text for span in wording.spans).split())
            yield f"  {', '.join(wording.amendments)}: {said}"


def repair_blocks(repairs: Sequence[RepairAdvice], language: str) -> Iterator[Block]:
    """Who must not be taken alone, and with whom it is in order."""
    if not repairs:
        return
    yield Heading(1, (Run(_say(language, "repairs")),))
    for repair in repairs:
        yield Heading(2, (Run(_say(language, "alone", id=repair.amendment)),))
        yield from (_paragraph(words) for words in repair.why if words)
        yield Items(tuple((Run(need),) for need in needs_lines(repair, language)))


def repair_lines(repair: RepairAdvice, language: str) -> Iterator[str]:
    """The same of one amendment as lines for a dialogue."""
    yield _say(language, "alone", id=repair.amendment)
    yield from (words for words in repair.why if words)
    yield from (f"  {need}" for need in needs_lines(repair, language))


def needs_lines(repair: RepairAdvice, language: str) -> list[str]:
    """What an amendment needs: one sentence for each set."""
    return [_say(language, "needs", id=repair.amendment, ids=list(need)) for need in repair.needs]


def _say(language: str, key: str, **values: object) -> str:
    return say(language, "clash_groups", key, **values)


def _paragraph(words: str) -> Paragraph:
    return Paragraph((Run(words),))
