"""The fee of a placing with its steps, and the leave that belongs to it."""

from collections.abc import Collection, Iterable

from rulebook_cli.assessment.rules import Rules, Undecided
from rulebook_cli.logic.diagram import Key, Remainders
from rulebook_cli.logic.fee_of import Lowering, Placing, reckon
from rulebook_cli.logic.leave_rows import PlacedLeave
from rulebook_cli.logic.residue import Value
from rulebook_cli.model.assessment import Fee, Right


def charge(rules: Rules, placing: Placing, left: Remainders) -> Fee | Undecided | None:
    """The fee of a placing; or the rules that still decide it; None where the book gives none.

    A reduction applies when its `when` holds (or it has none); one that is `alone` ends the list.
    """
    if reckon(rules.inquiry, placing, ()) is None:
        return None
    keys = open_reductions(rules, left)
    if any(not _is_settled(left[key]) for key in keys):
        return Undecided(keys)
    lowerings = []
    for key in keys:
        assert isinstance(key, tuple)
        if key[0] == "reduction":
            share = left.get(("share", key[1]))
            value = share.value if isinstance(share, Value) else None
            lowerings.append(Lowering(rules.reductions[key[1]], value))
    return reckon(rules.inquiry, placing, lowerings)


def open_reductions(rules: Rules, left: Remainders) -> tuple[Key, ...]:
    """The reductions that apply or may apply, up to one that surely ends the list."""
    keys: list[Key] = []
    for at, placed in enumerate(rules.reductions):
        verdict = left.get(("reduction", at), False)
        if verdict is False:
            continue
        keys.append(("reduction", at))
        if placed.rule.share:
            keys.append(("share", at))
        if verdict is True and placed.rule.alone:
            break
    return tuple(keys)


def grant_leave(
    rules: Rules, placing: Placing, left: Remainders
) -> tuple[Right, ...] | Undecided | None:
    """The rights to leave; or the rules that still decide them; None where the book says nothing
    of leave.

    A row holds when its `when` does and its `lost_when` does not. In a stage, the rows that name
    the stage stand in the place of the tier's, kind by kind.
    """
    if not rules.leave:
        return None
    numbers = _rows_of(rules, placing)
    keys = open_leave(numbers, left)
    if any(not _is_settled(left[key]) for key in keys):
        return Undecided(keys)
    rows = [
        rules.leave[at]
        for at in numbers
        if left.get(("leave", at), False) is True and left.get(("lost", at), False) is not True
    ]
    best = max((placed.row.days or 0 for placed in rows if _is_statutory(placed)), default=0)
    return tuple(
        Right(placed.row.kind, placed.row.days, placed.row.hours, placed.address)
        for placed in rows
        if not _is_statutory(placed) or (placed.row.days or 0) == best
    )


def open_leave(numbers: Iterable[int], left: Remainders) -> tuple[Key, ...]:
    """Of some rows of leave, what says whether they hold."""
    keys: list[Key] = []
    for at in numbers:
        lost = left.get(("lost", at), False)
        if left.get(("leave", at), False) is False or lost is True:
            continue
        keys.append(("leave", at))
        if lost is not False:
            keys.append(("lost", at))
    return tuple(keys)


def leave_naming(rules: Rules, tiers: Collection[str]) -> list[int]:
    """The rows of leave that name one of some tiers."""
    return [at for at, placed in enumerate(rules.leave) if set(placed.row.tiers) & set(tiers)]


def _rows_of(rules: Rules, placing: Placing) -> list[int]:
    """The rows of a placing's tier, or of its stage where the stage has rows of that kind."""
    of_tier = leave_naming(rules, [placing.tier.id]) if placing.tier else []
    of_stage = leave_naming(rules, [placing.stage.id]) if placing.stage else []
    kinds = {rules.leave[at].row.kind for at in of_stage}
    kept = [at for at in of_tier if rules.leave[at].row.kind not in kinds]
    return sorted({*of_stage, *kept})


def _is_statutory(placed: PlacedLeave) -> bool:
    return placed.row.kind == "statutory"


def _is_settled(residue: object) -> bool:
    return isinstance(residue, bool | Value)
