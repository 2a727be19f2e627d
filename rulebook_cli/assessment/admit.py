"""Which table a person belongs to, and which tier and stage it gives."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from rulebook_cli.assessment.rules import Rules, Undecided
from rulebook_cli.logic.diagram import Key, Remainders
from rulebook_cli.logic.fee_of import Placing, stages_of
from rulebook_cli.model.tier import Choose, Tier


@dataclass(frozen=True, slots=True)
class Admitted:
    """Where a person is placed (None: not eligible), and the rules that say so."""

    placing: Placing | None
    keys: tuple[Key, ...] = ()


def admit(rules: Rules, left: Remainders) -> Admitted | Undecided:
    """The placing by the first table a person is eligible in, as far as what is `left` of the
    rules tells it. A rule that is not in `left` no longer matters."""
    candidates = []
    for at in range(len(rules.tables)):
        verdict = left.get(("table", at), False)
        if verdict is not False:
            candidates.append(at)
        if verdict is True:
            break
    if not candidates:
        return Admitted(None)
    if left["table", candidates[0]] is True:
        return _placed(rules, candidates[0], left)
    tiers = frozenset(tier.id for at in candidates for tier in rules.tables[at][1].tiers)
    keys = [key for at in candidates for key in _keys_of(rules, at, left)]
    return Undecided(tuple(keys), tiers)


def _keys_of(rules: Rules, at: int, left: Remainders) -> Iterable[Key]:
    yield "table", at
    for number in range(len(rules.tables[at][1].tiers)):
        if left.get(("tier", at, number), False) is not False:
            yield "tier", at, number


def _placed(rules: Rules, at: int, left: Remainders) -> Admitted | Undecided:
    """The tier of a table the person is eligible in."""
    section, table = rules.tables[at]
    number_of = {tier.id: number for number, tier in enumerate(table.tiers)}
    fitting = []
    for tier in _best_first(table.choose, table.chosen_between):
        verdict = left.get(("tier", at, number_of[tier.id]), False)
        if verdict is not False:
            fitting.append((tier, verdict))
        if verdict is True and table.choose is not Choose.UNIQUE:
            break
    keys = (("table", at), *(("tier", at, number_of[tier.id]) for tier, _ in fitting))
    placing = Placing(section.id, table)
    if any(verdict is not True for _, verdict in fitting):
        return _with_stages(placing, [tier for tier, _ in fitting], at, keys, left)
    # Under "unique" two tiers that fit are a fault of the book, and neither is given.
    if len(fitting) == 1:
        placing = replace(placing, tier=fitting[0][0])
    return _staged(placing, at, keys, left)


def _best_first(choose: Choose, tiers: tuple[Tier, ...]) -> Iterable[Tier]:
    return reversed(tiers) if choose is Choose.HIGHEST else tiers


def _with_stages(
    placing: Placing, fitting: list[Tier], at: int, keys: tuple[Key, ...], left: Remainders
) -> Undecided:
    """While the tier is open, every stage on top of a tier that may come of it is too."""
    stages = dict.fromkeys(
        stage.id for tier in fitting for stage in stages_of(replace(placing, tier=tier))
    )
    stage_keys = [
        ("tier", at, number)
        for number, tier in enumerate(placing.table.tiers)
        if tier.id in stages and left.get(("tier", at, number), False) is not False
    ]
    return Undecided((*keys, *stage_keys), frozenset({*stages, *(tier.id for tier in fitting)}))


def _staged(
    placing: Placing, at: int, keys: tuple[Key, ...], left: Remainders
) -> Admitted | Undecided:
    """The stage on top of the tier: the last that fits."""
    number_of = {tier.id: number for number, tier in enumerate(placing.table.tiers)}
    own = {placing.tier.id} if placing.tier else set()
    for stage in reversed(stages_of(placing)):
        key = ("tier", at, number_of[stage.id])
        verdict = left.get(key, False)
        if verdict is True:
            return Admitted(replace(placing, stage=stage), (*keys, key))
        if verdict is not False:
            rest = [("tier", at, number_of[each.id]) for each in stages_of(placing)]
            kept = [each for each in rest if left.get(each, False) is not False]
            stages = {each.id for each in stages_of(placing)}
            return Undecided((*keys, *kept), frozenset(own | stages))
    return Admitted(placing, keys)
