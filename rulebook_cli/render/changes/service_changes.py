"""What a change of a service means for people, in sentences: it moves nearer or further away,
somebody gets it or loses it, situations or tiers come to it or leave it."""

from collections.abc import Iterator, Mapping

from rulebook_cli.logic.service_paths import LEVELS
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain
from rulebook_cli.render.changes.row_words import value_words
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.speech import listed, say
from rulebook_cli.render.words.tier_names import tier_names

_BY_LISTS = ("for", "situations", "tiers")


def service_sentences(change: Change, showing: Showing) -> list[str]:
    """The sentences of one changed, new or removed service; none for anything else."""
    if change.address.block != "service" or change.address.field:
        return []
    old, new = _row(change.before), _row(change.after)
    name = value_words("service", change.address.row, showing)
    return list(_sentences(name, old, new, showing))


def move_told(before: Plain, after: Plain, showing: Showing) -> str:
    """`siirtyy: seudullinen palvelu → lähipalvelu`, as a sentence tells of a new level."""
    old, new = (value_words("level", str(level), showing) for level in (before, after))
    return say(showing.language, "services", "moves-told", before=old, after=new)


def _sentences(
    name: str, old: Mapping[str, Plain], new: Mapping[str, Plain], showing: Showing
) -> Iterator[str]:
    before, after = str(old.get("level") or ""), str(new.get("level") or "")
    if before != after and before and after:
        words = {"before": value_words("level", before, showing)}
        words["after"] = value_words("level", after, showing)
        key = _direction(before, after)
        yield say(showing.language, "services", key, service=name, **words)
    for key in _BY_LISTS:
        was, now = _ids(old.get(key)), _ids(new.get(key))
        if not _can_tell(key, was, now, bool(old), bool(new)):
            continue
        for kind, ids in (("got", _without(now, was)), ("lost", _without(was, now))):
            if ids:
                names = listed(_names(key, ids, showing), showing.language)
                yield say(showing.language, "services", f"{key}.{kind}", service=name, names=names)


def _names(key: str, ids: list[str], showing: Showing) -> list[str]:
    if key == "tiers":
        return tier_names(ids, showing.after, showing.language)
    return [value_words(key, one, showing) for one in ids]


def _can_tell(key: str, was: list[str], now: list[str], old: bool, new: bool) -> bool:
    """A new or removed service tells only whom it is for; an empty list of situations or tiers
    means all of them, so what comes or goes beside it is not told by names."""
    if key == "for":
        return True
    return old and new and bool(was) and bool(now)


def _direction(before: str, after: str) -> str:
    if before in LEVELS and after in LEVELS:
        return "moves.nearer" if LEVELS.index(after) < LEVELS.index(before) else "moves.further"
    return "moves"


def _row(value: Plain) -> Mapping[str, Plain]:
    return value if isinstance(value, dict) else {}


def _ids(value: Plain) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _without(some: list[str], others: list[str]) -> list[str]:
    return [one for one in some if one not in others]
