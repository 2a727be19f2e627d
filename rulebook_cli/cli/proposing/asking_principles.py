"""Which principles an amendment serves, asked of who proposes it."""

from dataclasses import replace

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.proposing.sketch import Sketch
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import pick_several
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.dialogue import Option
from rulebook_cli.render.speech import say

_NONE = "/none"


def tell_if_none(desk: Desk, amendment: Amendment) -> None:
    """Say that an amendment names no principle, where the book has some."""
    known = [one.id for one in desk.draft.settings.principles]
    if known and not amendment.principles:
        note("principles", "names-none", id=amendment.id, known=known)


def ask_principles(desk: Desk, sketch: Sketch) -> None:
    """Ask for the principles where the book has some and none was named. That it serves none of
    them is an answer too, but nobody gives it by passing the question."""
    settings, language = desk.draft.settings, current_language()
    if not settings.principles or sketch.wanted.principles:
        return
    options = [
        *(
            Option(one.id, one.name.best(language, *settings.languages))
            for one in settings.principles
        ),
        Option(_NONE, say(language, "principles", "ask-none")),
    ]
    chosen = pick_several(say(language, "principles", "ask"), options, [])
    sketch.wanted = replace(sketch.wanted, principles=tuple(one for one in chosen if one != _NONE))
