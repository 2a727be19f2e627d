"""Every outcome that is still possible for a person, and which facts can still change it.

A decision diagram over the unknown facts, in one order, with equal branches made one: so a fact
is in the diagram exactly if some answer to it makes a difference, whatever else is so. What the
person could not say and what a worker assesses lies below the facts that can be asked, and is
settled there: all that it may come to, taken together.
(Bryant 1986, Graph-based algorithms for Boolean function manipulation; here with many values.)
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from rulebook_cli.logic.found import OverBudget
from rulebook_cli.logic.residue import Reckoner, Residue
from rulebook_cli.logic.unknowns import Layer

MOST_STATES = 60_000
"""More remainders than this are over the budget: some seconds' work."""

Key = Hashable
"""What a remainder is of: a table's `eligible`, a tier, a reduction …"""

Thing = TypeVar("Thing", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Settled(Generic[Thing]):
    """Nothing more is asked: this is the outcome."""

    outcome: Thing


class Node(Generic[Thing]):
    """A fact that makes a difference, and what each of its values leads to."""

    __slots__ = ("branches", "column")

    def __init__(self, column: int, branches: tuple["Branch[Thing]", ...]) -> None:
        self.column = column
        self.branches = branches


Branch = Node[Thing] | frozenset[Thing]
Remainders = Mapping[Key, Residue]
Decide = Callable[[Remainders], Settled[Thing] | Sequence[Key]]
"""The outcome that remainders come to, or the remainders that still decide it (settled ones that
matter too): all others are forgotten."""
Together = Callable[[Iterable[frozenset[Thing]]], frozenset[Thing]]


class Diagram(Generic[Thing]):
    """The diagram of a decision. `assumed` joins what a worker's assessments may lead to."""

    def __init__(
        self,
        reckoner: Reckoner,
        remainders: Remainders,
        decide: Decide[Thing],
        assumed: Together[Thing],
    ) -> None:
        """Raises OverBudget."""
        self._reckoner = reckoner
        self._decide = decide
        self._assumed = assumed
        self._columns = reckoner.unknowns.columns
        self._built: dict[Hashable, Branch[Thing]] = {}
        self._nodes: dict[Hashable, Node[Thing]] = {}
        self._sets: dict[frozenset[Thing], frozenset[Thing]] = {}
        self.root = self._build(remainders)

    def _build(self, remainders: Remainders) -> Branch[Thing]:
        decided = self._decide(remainders)
        if isinstance(decided, Settled):
            return self._set(frozenset({decided.outcome}))
        state = tuple((key, remainders[key]) for key in decided)
        known = self._built.get(state)
        if known is None:
            if len(self._built) >= MOST_STATES:
                raise OverBudget
            known = self._built[state] = self._branch(dict(state))
        return known

    def _branch(self, remainders: Remainders) -> Branch[Thing]:
        reckoner = self._reckoner
        column = min(reckoner.first(each) for each in remainders.values())
        unknown = self._columns[column]
        branches = tuple(
            self._build({key: reckoner.put(r, column, at) for key, r in remainders.items()})
            for at in range(len(unknown.values))
        )
        if unknown.layer is Layer.ASKED:
            return self._node(column, branches)
        # The columns below are of this layer or a deeper one, so all branches are sets.
        sets = [branch for branch in branches if isinstance(branch, frozenset)]
        if unknown.layer is Layer.WORKER:
            return self._set(self._assumed(sets))
        return self._set(frozenset().union(*sets))

    def _node(self, column: int, branches: tuple[Branch[Thing], ...]) -> Branch[Thing]:
        if all(branch is branches[0] for branch in branches):
            return branches[0]
        key = (column, *map(id, branches))
        return self._nodes.setdefault(key, Node(column, branches))

    def _set(self, outcomes: frozenset[Thing]) -> frozenset[Thing]:
        return self._sets.setdefault(outcomes, outcomes)

    def columns(self, branch: Branch[Thing]) -> frozenset[int]:
        """The facts that make a difference from a branch on."""
        return frozenset(node.column for node in self._below(branch) if isinstance(node, Node))

    def outcomes(self, branch: Branch[Thing]) -> frozenset[Thing]:
        """All outcomes that are possible from a branch on."""
        sets = [each for each in self._below(branch) if isinstance(each, frozenset)]
        return frozenset().union(*sets)

    def given(self, column: int, place: int) -> Branch[Thing]:
        """The whole diagram once an unknown has its value number `place`."""
        done: dict[int, Branch[Thing]] = {}

        def put(branch: Branch[Thing]) -> Branch[Thing]:
            if isinstance(branch, frozenset) or branch.column > column:
                return branch
            if branch.column == column:
                return branch.branches[place]
            if id(branch) not in done:
                done[id(branch)] = self._node(branch.column, tuple(map(put, branch.branches)))
            return done[id(branch)]

        return put(self.root)

    def _below(self, branch: Branch[Thing]) -> Iterable[Branch[Thing]]:
        """A branch and all under it, each once."""
        seen = {id(branch): branch}
        waiting = [branch]
        while waiting:
            each = waiting.pop()
            for under in each.branches if isinstance(each, Node) else ():
                if id(under) not in seen:
                    seen[id(under)] = under
                    waiting.append(under)
        return seen.values()
