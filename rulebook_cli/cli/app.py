"""The door: chooses the language, finds the command, and says what went wrong."""

import os
import sys
from collections.abc import Sequence

from rulebook_cli.cli.exit_codes import FAILED, GOOD, INTERRUPTED
from rulebook_cli.cli.language import choose_language, unknown_language
from rulebook_cli.model.errors import RulebookError


def run(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit code: 0 good, 1 findings or clashes, 2 could not run,
    130 interrupted."""
    _speak_utf8()
    language = choose_language(arguments)
    from rulebook_cli.cli.click_words import teach_click

    teach_click(language)
    from rulebook_cli.cli.commands_group import build_group

    try:
        _refuse_unknown_language(arguments)
        return _call(build_group(), arguments)
    except RulebookError as error:
        from rulebook_cli.cli.screen import complain

        complain(error)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD


def _call(group: object, arguments: Sequence[str]) -> int:
    """Hand the arguments to Click, and turn its refusals into exit codes."""
    import click

    assert isinstance(group, click.Group)
    try:
        code = group.main(list(arguments), prog_name="rulebook", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as refusal:
        refusal.show()
        return FAILED
    return code if isinstance(code, int) else GOOD


def _refuse_unknown_language(arguments: Sequence[str]) -> None:
    """Raises `RulebookError("no-such-language")`: silence would look like obedience."""
    name = unknown_language(arguments)
    if name:
        raise RulebookError("no-such-language", name=name)


def _speak_utf8() -> None:
    """Finnish and Swedish need letters that an old terminal's code page lacks."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure and (stream.encoding or "").lower().replace("-", "") != "utf8":
            reconfigure(encoding="utf-8", errors="replace")
