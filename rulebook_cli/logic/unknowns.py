"""The facts of a person that are not known, each as few values: one of every cell that the rules
tell apart. Known facts are not here: conditions on them are settled from the start."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from rulebook_cli.logic.axes import Steps
from rulebook_cli.logic.cutting import Word, asked_column, is_judged
from rulebook_cli.logic.evaluate import fits
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.criteria import Test
from rulebook_cli.model.fact import Fact, Facts, Points

MOST_VALUES = 101
"""A fact whose every value matters (a share) has no more values than this; else its ends do."""


class Layer(IntEnum):
    """Who could tell a fact: it can be asked; the person could not say; a worker assesses it."""

    ASKED = 0
    UNSAID = 1
    WORKER = 2


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that is not known: a fact by its id, or (with a space) a cell nobody can judge;
    the values that stand for all its values; who could tell it."""

    fact: str
    values: tuple[CaseValue, ...]
    layer: Layer


@dataclass(frozen=True, slots=True)
class Summed:
    """A points fact in part: what the known facts add to `base` (None: a fact has no row, so
    the points are not known), and what each value of each unknown adds, in order."""

    fact: Fact
    base: Decimal | None
    adds: tuple[tuple[int, tuple[Decimal | None, ...]], ...]


class Unknowns:
    """What of a person is not known, as far as some conditions and shares hang on it.

    `said` are the known facts; a fact said to be None is one the person could not tell, unless it
    is `recorded` as not known and may be. `columns` are in the order of their layers, then of
    `first`, then of the book.
    """

    def __init__(
        self,
        facts: Facts,
        said: Case,
        words: Iterable[Word],
        shares: Collection[str] = (),
        first: Iterable[str] = (),
        recorded: Collection[str] = (),
    ) -> None:
        self.facts = facts
        self.known = known_facts(facts, said, recorded)
        self._said = said
        words = list(dict.fromkeys(words))
        lost = [word for word in words if not is_judged(*word, facts)]
        columns = [self._column(*each, shares) for each in self._tests(words, shares).items()]
        columns += [Unknown(f"{name} {test}", (False, True), Layer.UNSAID) for name, test in lost]
        rank = {name: at for at, name in enumerate(dict.fromkeys([*first, *facts]))}
        columns.sort(key=lambda each: (each.layer, rank.get(each.fact, len(rank))))
        self.columns = tuple(columns)
        self.number = {column.fact: at for at, column in enumerate(columns)}
        self.summed = {word[0]: self._summed(facts[word[0]]) for word in words if self.sums(*word)}

    def sums(self, name: str, test: Test) -> bool:
        """Whether a condition is on points that are to be counted."""
        fact = self.facts.get(name)
        counted = fact is not None and isinstance(fact.kind, Points) and name not in self.known
        return counted and is_judged(name, test, self.facts)

    def _tests(self, words: Iterable[Word], shares: Collection[str]) -> dict[str, list[Test]]:
        """The unknown facts with all tests on them, also those of the points they count in."""
        tests: dict[str, list[Test]] = {name: [] for name in shares if self._is_open(name)}
        for name, test in words:
            if self.sums(name, test):
                kind = self.facts[name].kind
                assert isinstance(kind, Points)
                for under, rows in kind.table.items():
                    if self._is_open(under):
                        tests.setdefault(under, []).extend(read_test(row.test) for row in rows)
            elif self._is_open(name) and is_judged(name, test, self.facts):
                tests.setdefault(name, []).append(test)
        return tests

    def _is_open(self, name: str) -> bool:
        fact = self.facts.get(name)
        return fact is not None and name not in self.known and not isinstance(fact.kind, Points)

    def _column(self, name: str, tests: list[Test], shares: Collection[str]) -> Unknown:
        fact = self.facts[name]
        column = asked_column(fact, tests)
        values = [column.axis.value(cell[0]) if cell else None for cell in column.cells]
        if name in shares:
            small = isinstance(column.axis, Steps) and column.axis.size <= MOST_VALUES
            ends = range(column.axis.size) if small else (0, column.axis.size - 1)
            values = [*values, *(column.axis.value(at) for at in ends)]
        return Unknown(name, tuple(dict.fromkeys(values)) or (None,), self._layer(fact))

    def _layer(self, fact: Fact) -> Layer:
        if fact.judged_by:
            return Layer.WORKER
        return Layer.UNSAID if fact.id in self._said else Layer.ASKED

    def _summed(self, fact: Fact) -> Summed:
        assert isinstance(fact.kind, Points)
        base: Decimal | None = Decimal(0)
        adds = []
        for name in fact.kind.table:
            if name in self.number:
                values = self.columns[self.number[name]].values
                adds.append(
                    (self.number[name], tuple(self._points(fact.kind, name, v) for v in values))
                )
            else:
                more = self._points(fact.kind, name, self.known.get(name))
                base = None if base is None or more is None else base + more
        return Summed(fact, base, tuple(sorted(adds)))

    def _points(self, kind: Points, name: str, value: CaseValue) -> Decimal | None:
        """What the first row that holds adds."""
        for row in kind.table[name]:
            if fits(read_test(row.test), value, self.facts[name]):
                return row.points
        return None


def known_facts(facts: Facts, said: Case, recorded: Collection[str]) -> dict[str, CaseValue]:
    """What is known: every value that was told, and "not known" where that is `recorded` of the
    person and the rules reckon with it. Of who cannot say it, the fact may have any value."""
    return {
        name: value
        for name, value in said.items()
        if name in facts
        and (value is not None or (name in recorded and _reckons_with_none(facts[name])))
    }


def _reckons_with_none(fact: Fact) -> bool:
    """Whether "not known" is an answer that the rules take as one."""
    return fact.may_be_unknown and not fact.judged_by and not isinstance(fact.kind, Points)


def worker_facts(facts: Facts, known: Mapping[str, CaseValue], names: Iterable[str]) -> list[str]:
    """Of some facts those that a worker assesses and nobody has told."""
    return [
        name for name in dict.fromkeys(names) if name in facts and _by_worker(name, facts, known)
    ]


def _by_worker(name: str, facts: Facts, known: Mapping[str, CaseValue]) -> bool:
    return bool(facts[name].judged_by) and name not in known
