"""Which amendment of one's own is meant, asked of who names none."""

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import is_interactive
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import say


def own_named(desk: Desk, id_: str | None, as_: str | None) -> str:
    """The id that was given, else the open amendment of one's own that is picked from a list.

    Raises `RulebookError`: `withdraw-none` where there is none, `withdraw-nothing` where nobody
    can be asked.
    """
    if id_:
        return id_
    language, who = current_language(), proposer(desk, as_).id
    own = [one.amendment for one in gather(desk).open if one.amendment.association == who]
    if not own:
        raise RulebookError("withdraw-none")
    if not is_interactive():
        raise RulebookError("withdraw-nothing", ids=[one.id for one in own])
    from rulebook_cli.cli.terminal.questions import pick

    options = [Option(one.id, f"{one.id}: {one_line(one.title.best(language))}") for one in own]
    return pick(say(language, "answering", "withdraw-which"), options)
