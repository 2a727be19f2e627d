"""Criteria as boxes: the union of the boxes is where the criteria hold."""

from collections.abc import Sequence

from rulebook_cli.logic.cells import Space
from rulebook_cli.logic.cutting import Cut
from rulebook_cli.logic.found import Budget
from rulebook_cli.logic.meaning import DEEPEST
from rulebook_cli.model.criteria import All, Any, AtLeast, Condition, Criteria, Not


class Boxes:
    """Turns criteria into boxes within a budget.

    What cannot be judged holds everywhere, and so does its `not`; or both hold nowhere when we
    want to be `sure`. So the boxes are where criteria may hold, or where they surely do.
    """

    def __init__(self, cut: Cut, budget: Budget) -> None:
        self._cut = cut
        self._budget = budget
        self.space: Space = cut.space

    def where(self, criteria: Criteria, sure: bool = True) -> list[int]:
        """The boxes where criteria hold. Raises OverBudget."""
        return self._read(criteria, True, sure, 0)

    def where_not(self, criteria: Criteria, sure: bool = True) -> list[int]:
        """The boxes where criteria do not hold. Raises OverBudget."""
        return self._read(criteria, False, sure, 0)

    def both(self, some: Sequence[int], others: Sequence[int]) -> list[int]:
        """The boxes of what is in some of each. Raises OverBudget."""
        if len(some) == len(others) == 1:
            box = some[0] & others[0]
            return [box] if self.space.some(box) else []
        self._budget.spend(len(some) * len(others))
        meet = [one & other for one in some for other in others]
        return self.tidy([box for box in meet if self.space.some(box)])

    def tidy(self, boxes: list[int]) -> list[int]:
        """The same cases in fewer boxes: none inside another, none that another could take in
        by one field."""
        if len(boxes) < 2:
            return boxes
        for column in self.space.columns:
            rest = ~(column.full << column.shift)
            merged: dict[int, int] = {}
            for box in boxes:
                merged[box & rest] = merged.get(box & rest, 0) | box
            boxes = list(merged.values())
        self._budget.spend(len(boxes) * len(self.space.columns))
        kept: list[int] = []
        for box in sorted(boxes, key=int.bit_count, reverse=True):
            self._budget.spend(len(kept))
            if not any(box & larger == box for larger in kept):
                kept.append(box)
        return kept

    def _read(self, part: Criteria, holds: bool, sure: bool, depth: int) -> list[int]:
        self._budget.spend(1)
        if depth > DEEPEST:
            return self._unjudged(sure)
        match part:
            case Condition():
                box = self._cut.condition(part, holds)
                return self._unjudged(sure) if box is None else [box][: self.space.some(box)]
            case Not(inner):
                return self._read(inner, not holds, sure, depth + 1)
            case All(parts):
                needed = len(parts)
            case Any(parts):
                needed = 1
            case AtLeast(needed, parts):
                box = self._cut.count(part, holds, sure)
                if box is not None:
                    return [box][: self.space.some(box)]
        # Not at least n of m hold: at least m - n + 1 do not.
        needed = needed if holds else len(parts) - needed + 1
        if needed > len(parts):
            return []
        read = [self._read(each, holds, sure, depth + 1) for each in parts]
        if needed < len(parts):
            return self._enough(needed, read)
        together = [self.space.full]
        for boxes in sorted(read, key=len):
            together = self.both(together, boxes)
        return together

    def _enough(self, needed: int, parts: list[list[int]]) -> list[int]:
        """The boxes of what is in at least `needed` of the parts."""
        parts = sorted(parts, key=len, reverse=True)
        # enough[k]: the boxes of what is in at least k of the parts gone through
        enough: list[list[int]] = [[self.space.full], *([] for _ in range(needed))]
        for left, part in reversed(list(enumerate(parts))):
            for k in range(needed, max(needed - left, 1) - 1, -1):
                more = self.both(part, enough[k - 1])
                enough[k] = self.tidy(enough[k] + more) if enough[k] else more
        return enough[max(needed, 0)]

    def _unjudged(self, sure: bool) -> list[int]:
        return [] if sure else [self.space.full]
