"""Who meets whom among amendments that clash, as a table; each cell leads to its question."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import NamedTuple

from rulebook_cli.model.clash import ClashQuestion, ClashReport
from rulebook_cli.model.paper import Block, Heading, Items, Paragraph, Run, Runs, Table
from rulebook_cli.render.speech import say

_NAMED, _WIDEST = 9, 12
"""So many columns have room for names; in more they are numbered, and more than the second number
are told as a list."""
_TWO = 2


class _Met(NamedTuple):
    """One question two meet in: its kind's letter, and its number (0: answered with a group)."""

    letter: str
    number: int

    @property
    def runs(self) -> Runs:
        """The letter with the number, leading to the question."""
        if not self.number:
            return (Run(self.letter),)
        return (Run(f"{self.letter}{self.number}", link=f"#{anchor_of(self.number)}"),)


def anchor_of(number: int) -> str:
    """The id of a question on the paper."""
    return f"question-{number}"


def matrix_blocks(report: ClashReport, language: str) -> Iterator[Block]:
    """Who meets whom, the draft too where some clash with it: as a square where it fits on a page,
    else as a list. Then sets of three and more that only together are wrong, and who they are."""
    numbers = {id(question): at for at, question in enumerate(report.apart_from_groups, 1)}
    met: dict[tuple[str, str], list[_Met]] = {}
    sets: list[tuple[_Met, ClashQuestion]] = []
    for question in report.questions:
        one = _Met(_say(language, question.kind), numbers.get(id(question), 0))
        if question.kind == "meaning" and len(question.amendments) > _TWO:
            sets.append((one, question))
            continue
        for pair in _pairs(question, _draft(report, language)):
            met.setdefault(pair, []).append(one)
    if not met and not sets:
        return
    yield Paragraph((Run(_say(language, "matrix-about")),))
    if met:
        yield _square(met, language)
    if sets:
        heads = (_say(language, "matrix-question"), _say(language, "matrix-set"))
        rows = tuple((one.runs, (Run(_set(q, language)),)) for one, q in sets)
        yield Table(_say(language, "matrix-sets"), heads, rows)
    yield Heading(2, (Run(_say(language, "matrix-who")),))
    named = {id_ for question in report.questions for id_ in question.amendments}
    yield Items(tuple(_who(report, id_, language) for id_ in sorted(named, key=_in_order)))


def index_blocks(report: ClashReport, language: str) -> Iterator[Block]:
    """The questions by their numbers and places, for a reader who has only the matrix."""
    questions = report.apart_from_groups
    if questions:
        yield Heading(2, (Run(_say(language, "matrix-questions")),))
        yield Items(
            tuple(
                (Run(_say(language, "question", number=number, place=question.place)),)
                for number, question in enumerate(questions, 1)
            )
        )


def _pairs(question: ClashQuestion, draft: str) -> set[tuple[str, str]]:
    """The pairs that cannot both stand: those of a clash of meaning, else those who write the
    place differently."""
    if question.kind == "meaning":
        pairs = set(combinations(question.amendments, 2))
    else:
        sides = [choice.keep or (draft,) for choice in question.choices if not choice.order]
        pairs = {pair for both in combinations(sides, 2) for pair in product(*both)}
    return {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}


def _square(met: Mapping[tuple[str, str], Sequence[_Met]], language: str) -> Table:
    names = sorted({id_ for pair in met for id_ in pair}, key=_in_order)
    both = {**met, **{(other, one): its for (one, other), its in met.items()}}
    caption, first = _say(language, "matrix"), _say(language, "amendment")
    if len(names) > _WIDEST:
        rows = [((Run(name),), _listed(name, names, both)) for name in names]
        return Table(caption, (first, _say(language, "meets")), tuple(rows))
    heads, numbered = names, names
    if len(names) > _NAMED:
        heads = [str(number) for number, _ in enumerate(names, 1)]
        numbered = [f"{number} {name}" for number, name in zip(heads, names, strict=True)]
    cells = [
        ((Run(head),), *(_joined(both.get((name, other), ())) for other in names))
        for head, name in zip(numbered, names, strict=True)
    ]
    return Table(caption, (first, *heads), tuple(cells))


def _listed(
    name: str, names: Sequence[str], both: Mapping[tuple[str, str], Sequence[_Met]]
) -> Runs:
    """Whom one meets, each with the questions, on one line."""
    runs: list[Run] = []
    for other in names:
        if (name, other) in both:
            lead = f", {other} (" if runs else f"{other} ("
            runs += [Run(lead), *_joined(both[name, other]), Run(")")]
    return tuple(runs)


def _joined(met: Sequence[_Met]) -> Runs:
    runs: list[Run] = []
    for one in dict.fromkeys(met):
        runs += [*((Run(" "),) if runs else ()), *one.runs]
    return tuple(runs)


def _set(question: ClashQuestion, language: str) -> str:
    return _say(language, "matrix-one-set", ids=list(question.amendments), place=question.place)


def _who(report: ClashReport, id_: str, language: str) -> Runs:
    one = report.proposers[id_]
    name, title = one.name.best(language), one.title.best(language)
    return (Run(_say(language, "matrix-title", id=id_, name=name, title=title)),)


def _draft(report: ClashReport, language: str) -> str:
    if report.base:
        return say(language, "versions", "clashes.base-word")
    return _say(language, "matrix-draft")


def _in_order(id_: str) -> tuple[str, int, str]:
    """`nvf-2` stands before `nvf-10`."""
    association, _, number = id_.rpartition("-")
    return association, int(number) if number.isdecimal() else 0, id_


def _say(language: str, key: str, **values: object) -> str:
    return say(language, "clashes", key, **values)
