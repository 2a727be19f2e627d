"""Contracts and whether a text holds for them, in words."""

from collections.abc import Iterable, Sequence
from datetime import date

from rulebook_cli.logic.alike import holds_for
from rulebook_cli.logic.in_force import Chain
from rulebook_cli.model.period import Contracts, Hold
from rulebook_cli.render.speech import has, say
from rulebook_cli.render.words.plain_text import capital


def contracts_words(contracts: Iterable[Contracts], language: str, made: date | None = None) -> str:
    """Which contracts: `sopimus on tehty ennen 1.1.2026, ja suunnitelmaa ei ole …`; the day on
    which one contract was `made` stands in for their age."""
    words = [_words(each, language, made) for each in contracts]
    return f"; {say(language, 'rules', 'or')} ".join(words)


def mark_words(chain: Chain, language: str, day: date, made: date | None) -> str:
    """For which contracts a text holds on a day; empty where it is in force for all of them."""
    held = holds_for(chain, day, made)
    if [hold for hold, _ in held] == [Hold.HOLDS]:
        return ""
    words = "; ".join(_held(hold, contracts, language, made) for hold, contracts in held)
    return f"[{capital(words)}]"


def is_left_out(chain: Chain, day: date, made: date | None) -> bool:
    """Whether a text holds for none of the contracts that are asked about."""
    return all(hold is Hold.HOLDS_NOT for hold, _ in holds_for(chain, day, made))


def _held(hold: Hold, contracts: Sequence[Contracts], language: str, made: date | None) -> str:
    state = say(language, "dates", hold.value)
    which = contracts_words(contracts, language, made)
    return say(language, "dates", "held", contracts=which, state=state)


def _words(contracts: Contracts, language: str, made: date | None) -> str:
    parts = [_age(contracts, language, made), _switch(contracts, language)]
    words = [part for part in parts if part]
    if len(words) == 2:
        return say(language, "dates", "both", age=words[0], switched=words[1])
    return words[0] if words else say(language, "dates", "made.any")


def _age(contracts: Contracts, language: str, made: date | None) -> str:
    if made:
        return say(language, "dates", "made.on", made=made)
    key = _ends(contracts.since, contracts.before)
    values = {"since": contracts.since, "before": contracts.before}
    return say(language, "dates", f"made.{key}", **values) if key else ""


def _switch(contracts: Contracts, language: str) -> str:
    since, before = contracts.switched_since, contracts.switched_before
    key = _ends(since, before)
    if not key:
        return ""
    event = contracts.switch if has(language, "dates", f"been.{contracts.switch}") else "other"
    been, not_been = (say(language, "dates", f"{has_}.{event}") for has_ in ("been", "not-been"))
    values = {"been": been, "not_been": not_been, "since": since, "before": before}
    return say(language, "dates", f"switched.{key}", **values)


def _ends(since: date | None, before: date | None) -> str:
    if since and before:
        return "between"
    return "since" if since else "before" if before else ""
