"""Amendments that fail alone and are without error together with others: what mends them.

An amendment that brings an error needs others when, taken together with them, it brings none. The
sets are the smallest ones: with any member left out an error stays, or another comes. Only those
are tried that hang together, since what never meets a thing cannot mend it.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest

from rulebook_cli.cli.clashes.meetings import Meetings
from rulebook_cli.cli.clashes.named_things import Names, words_of_finding
from rulebook_cli.cli.clashes.worlds import Ids, Worlds
from rulebook_cli.model.clash import Repair
from rulebook_cli.model.finding import Finding

MOST_OTHERS = 3
"""An amendment that needs more others than this is not told of."""
MOST_ASKED = 60
"""So many sets are tried for one amendment."""


def failing_alone(
    worlds: Worlds, groups: Sequence[Meetings], names: Mapping[str, Names]
) -> list[str]:
    """The amendments that bring an error by themselves. Those that never meet share one book."""
    failing: list[str] = []
    packs = [
        group.packed((frozenset({i}) for i in group.ids), len(group.ids))[0] for group in groups
    ]
    for asked in zip_longest(*packs, fillvalue=()):
        some = {id_ for pack in asked for ids in pack for id_ in ids}
        while some:
            errors = worlds.new_errors(worlds.closed(some))
            if not errors:
                break
            suspects = [id_ for id_ in some if _is_about(names[id_], errors.values())]
            guilty = _guilty(worlds, suspects) or _guilty(worlds, some)
            failing += guilty
            if not guilty:
                break
            some -= set(guilty)
    order = {id_: at for at, id_ in enumerate(names)}
    return sorted(failing, key=order.__getitem__)


def _guilty(worlds: Worlds, ids: Iterable[str]) -> list[str]:
    return [id_ for id_ in ids if worlds.new_errors(worlds.closed({id_}))]


def _is_about(names: Names, findings: Iterable[Finding]) -> bool:
    return any(names.speak_of(words_of_finding(finding)) for finding in findings)


def repairs_of(
    worlds: Worlds, meetings: Meetings, failing: Sequence[str]
) -> tuple[list[Repair], list[str]]:
    """For each failing amendment the smallest sets of others with which it brings no error, where
    there are any; and those for which not all sets that were to be tried were."""
    repairs: list[Repair] = []
    given_up: list[str] = []
    for id_ in failing:
        needs: list[Ids] = []
        above = worlds.closed({id_})
        for asked, others in enumerate(meetings.groups_round(id_, MOST_OTHERS)):
            if asked >= MOST_ASKED:
                given_up.append(id_)
                break
            some = worlds.closed({id_, *others})
            if others <= above or any(need <= some for need in needs):
                continue
            if worlds.go_together(some) and not worlds.new_errors(some):
                needs.append(some - {id_})
        if needs:
            finding = next(iter(worlds.new_errors(above).values()))
            told = tuple(tuple(sorted(need - (above - {id_}))) for need in needs)
            repairs.append(Repair(id_, finding, told))
    return repairs, given_up
