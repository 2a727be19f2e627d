"""The door: chooses the language, finds the command, and says what went wrong."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from rulebook_cli.cli.language import choose_language, current_language
from rulebook_cli.model.errors import RulebookError

EVERYBODY = ("tour", "init", "join", "update", "status", "read", "check", "explain")
ASSOCIATIONS = ("propose", "withdraw", "submit", "statement")
COORDINATORS = ("amendments", "diff", "merge", "reject", "memo", "decide")
GROUPS = (("everybody", EVERYBODY), ("associations", ASSOCIATIONS), ("coordinators", COORDINATORS))
COMMANDS = (*EVERYBODY, *ASSOCIATIONS, *COORDINATORS)

GOOD, FINDINGS, FAILED, INTERRUPTED = 0, 1, 2, 130


def run(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit code: 0 good, 1 findings or clashes, 2 could not run,
    130 interrupted."""
    _speak_utf8()
    language = choose_language(arguments)
    from rulebook_cli.cli.click_words import teach_click

    teach_click(language)
    from rulebook_cli.cli.commands_group import build_group

    try:
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


def load_command(name: str) -> object:
    """The Click command of a name, from its own module."""
    from typer.main import get_command

    module = import_module(f"rulebook_cli.cli.commands.{name}")
    command = get_command(module.app)
    command.name = name
    return command


def _speak_utf8() -> None:
    """Finnish and Swedish need letters that an old terminal's code page lacks."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure and (stream.encoding or "").lower().replace("-", "") != "utf8":
            reconfigure(encoding="utf-8", errors="replace")


__all__ = ["COMMANDS", "GROUPS", "current_language", "load_command", "run"]
