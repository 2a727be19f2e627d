"""Which principles an amendment serves, asked of who proposes it."""

from dataclasses import replace

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.proposing.sketch import Sketch
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import pick_several
from rulebook_cli.model.dialogue import Option
from rulebook_cli.render.speech import say

_NONE = "/none"


def ask_principles(desk: Desk, sketch: Sketch) -> None:
    """Ask for the principles where the book has some and none was named; none is an answer too."""
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
    chosen = pick_several(say(language, "principles", "ask"), options, [_NONE])
    sketch.wanted = replace(sketch.wanted, principles=tuple(one for one in chosen if one != _NONE))
