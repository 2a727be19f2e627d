"""A round step by step: what is to be done with it, and what that needs; then it is confirmed.

Only a coordinator is asked what is to be done: others read how the round stands. What somebody has
begun to say by an option, everybody is asked the rest of.
"""

from dataclasses import replace

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.rounds.asking_dates import ask_dates, ask_id, ask_until
from rulebook_cli.cli.rounds.guide_words import guided, guided_day
from rulebook_cli.cli.rounds.open_amendments import open_in_round
from rulebook_cli.cli.rounds.showing_round import show_round, who_in_words
from rulebook_cli.cli.rounds.typed_moments import as_filed, as_read
from rulebook_cli.cli.rounds.wish import Wish, round_of
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import confirm, pick, pick_several, write_something
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.logic.in_round import Phase, phase_of
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.settings import Coordinator, Round

_NOTHING = "-"


def ask_round(desk: Desk, wish: Wish) -> Wish | None:
    """The wish with what was missing asked; None where nothing is to be done.

    Raises `KeyboardInterrupt` when broken off, `RulebookError`: those of `round_named`.
    """
    known, begun = desk.draft.settings.rounds, wish
    if wish.way == "show":
        if known:
            show_round(desk, round_of(desk, wish), wish.at, wish.json)
        if not _is_coordinators(desk):
            return None if known else wish
        if not known:
            note("round_guide", "first")
        way = _ask_way(desk, wish, round_of(desk, wish)) if known else "open"
        if way == _NOTHING:
            return None
        wish = replace(wish, way=way, id=round_of(desk, wish).id if known else None)
    asked = _with_details(desk, wish, begun.way == "show")
    if asked != begun and not confirm(_summary(desk, asked)):
        note("round_guide", "nothing-done")
        return None
    return asked


def _is_coordinators(desk: Desk) -> bool:
    """Whether this is a coordinator's copy of the rulebook."""
    return isinstance(desk.draft.settings.proposer(desk.association or ""), Coordinator)


def _ask_way(desk: Desk, wish: Wish, round_: Round) -> str:
    """What is to be done with a round, the most pressing first."""
    phase = phase_of(round_, desk.draft.settings, "", wish.at)
    left = open_in_round(gather(desk), round_.id)
    if phase is not Phase.CLOSED:
        ways = ["extend", "open", "close"]
    elif round_.closed is None:
        ways = ["close", "extend", "open"]
    else:
        ways = [*(["lapse"] if left else []), "next", "open"]
    labels = {
        way: guided(f"way.{'again' if way == 'open' and round_.closed else way}", id=round_.id)
        for way in ways
    }
    options = [Option(way, labels[way]) for way in ways]
    return pick(guided("way"), [*options, Option(_NOTHING, guided("way.nothing"))])


def _with_details(desk: Desk, wish: Wish, chosen: bool) -> Wish:
    """The wish with what its way needs; `chosen` where the way itself was asked."""
    if wish.way in ("open", "next"):
        return _with_dates(desk, wish, chosen)
    if wish.way == "extend":
        round_ = round_of(desk, wish)
        who = wish.who or _ask_who(desk, round_)
        until = wish.until or ask_until(round_)
        return replace(wish, id=round_.id, who=who, until=until)
    if wish.way in ("lapse", "carry"):
        ids = wish.ids or _ask_amendments(desk, round_of(desk, wish))
        because = wish.because or write_something(guided("because"))
        return replace(wish, ids=ids, because=because)
    return wish


def _with_dates(desk: Desk, wish: Wish, chosen: bool) -> Wish:
    """A round that is opened with its id and its days; what was given is not asked, nor the days
    of a round that is there already and has them."""
    rounds = desk.draft.settings.rounds
    known = wish.way == "open" and any(wish.id in (None, one.id) for one in rounds)
    if wish.given.has_dates or (known and not chosen):
        return wish
    if wish.way == "next":
        before = round_of(desk, wish)
        return replace(
            wish,
            id=before.id,
            next=wish.next or ask_id(rounds, wish.at),
            given=ask_dates(None, wish.given, wish.at),
        )
    id_ = wish.id or (round_of(desk, wish).id if rounds else ask_id(rounds, wish.at))
    here = next((one for one in rounds if one.id == id_), None)
    return replace(wish, id=id_, given=ask_dates(here, wish.given, wish.at))


def _ask_who(desk: Desk, round_: Round) -> tuple[str, ...]:
    """Who gets more time: the associations and the others that were asked."""
    settings, language = desk.draft.settings, current_language()
    names = {one.id: one.name.best(language) for one in settings.associations}
    known = {name.casefold() for one in settings.associations for name in one.name.words.values()}
    for asked in round_.asked:
        if not known & {name.casefold() for name in asked.name.words.values()}:
            names[asked.name.best(*settings.languages)] = asked.name.best(language)
    options = [Option(id_, name) for id_, name in names.items()]
    return tuple(pick_several(guided("who"), options, []))


def _ask_amendments(desk: Desk, round_: Round) -> tuple[str, ...]:
    language = current_language()
    left = [filed.amendment for filed in open_in_round(gather(desk), round_.id)]
    options = [Option(one.id, f"{one.id}: {one.title.best(language)}") for one in left]
    chosen = pick_several(guided("which"), options, [one.id for one in left])
    return tuple(chosen)


def _summary(desk: Desk, wish: Wish) -> str:
    """What would be done, as the question to confirm."""
    round_ = next((one for one in desk.draft.settings.rounds if one.id == wish.id), None)
    if wish.way == "extend" and round_:
        who = [who_in_words(desk.draft.settings, round_, one) for one in wish.who]
        return guided("sure.extend", id=round_.id, who=who, until=as_read(as_filed(wish.until)))
    if wish.way in ("lapse", "carry"):
        return guided(f"sure.{wish.way}", ids=list(wish.ids))
    if wish.way == "close":
        return guided("sure.close", id=round_.id if round_ else "")
    days = [
        guided(f"day.{key}", when=guided_day(typed))
        for key in ("opens", "amendments_close", "comments_close")
        if (typed := getattr(wish.given, key))
    ]
    return guided("sure.open", id=wish.next or wish.id or "", days="; ".join(days))
