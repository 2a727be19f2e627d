"""The door: chooses the language, finds the command, and says what went wrong."""

import os
import sys
from collections.abc import Sequence

from rulebook_cli.cli.terminal.exit_codes import FAILED, GOOD, INTERRUPTED
from rulebook_cli.cli.terminal.language import choose_language, unknown_language
from rulebook_cli.cli.terminal.plain import choose_plain
from rulebook_cli.model.errors import RulebookError

_SAVES_BETWEEN = frozenset(("clashes", "join", "receive", "renumber", "tour"))
"""The commands that ask again after something has been saved."""


def run(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit code: 0 good, 1 findings or clashes, 2 could not run,
    130 interrupted."""
    _speak_utf8()
    language = choose_language(arguments)
    arguments = choose_plain(arguments)
    from rulebook_cli.cli.terminal.click_words import teach_click

    teach_click(language)
    from rulebook_cli.cli.commands_group import build_group

    try:
        _refuse_unknown_language(arguments)
        code = _call(build_group(), arguments)
        _name_next(code, arguments)
        sys.stdout.flush()
        return code
    except RulebookError as error:
        from rulebook_cli.cli.terminal.screen import complain

        complain(error)
        return FAILED
    except (KeyboardInterrupt, EOFError) as stop:
        _tell_interrupted(stop, arguments)
        return INTERRUPTED
    except BrokenPipeError:
        _let_go_of_the_pipe()
        return GOOD


def _call(group: object, arguments: Sequence[str]) -> int:
    """Hand the arguments to Click, and turn its refusals into exit codes."""
    import click

    assert isinstance(group, click.Group)
    try:  # not `group.main`: that calls a reader who has left a fault of ours, with exit code 1
        with group.make_context("rulebook", list(arguments)) as context:
            code = group.invoke(context)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as refusal:
        refusal.show()
        return FAILED
    return code if isinstance(code, int) else GOOD


def _name_next(code: int, arguments: Sequence[str]) -> None:
    """At a terminal no command is a dead end: the next sensible one is named."""
    if code == FAILED or not (sys.stdout.isatty() and sys.stderr.isatty()):
        return
    from rulebook_cli.cli.commands_group import COMMANDS
    from rulebook_cli.cli.overview.next_command import name_next

    name_next(arguments, COMMANDS)


def _tell_interrupted(stop: BaseException, arguments: Sequence[str]) -> None:
    """Say that it was broken off; at a question also that nothing was saved, unless the command
    saves between its questions."""
    from rulebook_cli.cli.terminal.questions import BrokenOff
    from rulebook_cli.cli.terminal.screen import hint

    if "--watch" in arguments:
        return  # that is how a watch is meant to end
    unsaved = isinstance(stop, BrokenOff) and not _SAVES_BETWEEN & set(arguments)
    hint("interrupted.unsaved" if unsaved else "interrupted")


def _refuse_unknown_language(arguments: Sequence[str]) -> None:
    """Raises `RulebookError("no-such-language")`: silence would look like obedience."""
    name = unknown_language(arguments)
    if name:
        raise RulebookError("no-such-language", name=name)


def _let_go_of_the_pipe() -> None:
    """Whoever reads us has seen enough: what is still to be printed goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())


def _speak_utf8() -> None:
    """Finnish and Swedish need letters that an old terminal's code page lacks."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure and (stream.encoding or "").lower().replace("-", "") != "utf8":
            reconfigure(encoding="utf-8", errors="replace")
