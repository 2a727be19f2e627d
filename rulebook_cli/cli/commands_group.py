"""The list of commands, each of which is imported only when it is called."""

import sys
from importlib import import_module
from typing import Any

import click

from rulebook_cli import __version__
from rulebook_cli.cli.terminal.click_words import name_what_is_given
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.plain import OPTION
from rulebook_cli.render.speech import say

EVERYBODY = (
    "tour",
    "init",
    "join",
    "update",
    "status",
    "read",
    "ask",
    "check",
    "explain",
    "statute",
    "schema",
    "calendar",
)
ASSOCIATIONS = ("propose", "comment", "support", "evidence", "withdraw", "submit", "statement")
COORDINATORS = (
    *("round", "request", "receive", "amendments", "diff", "clashes", "impact"),
    *("merge", "reject", "memo", "paper", "salon", "decide", "publish", "templates"),
)
GROUPS = (("everybody", EVERYBODY), ("associations", ASSOCIATIONS), ("coordinators", COORDINATORS))
COMMANDS = (*EVERYBODY, *ASSOCIATIONS, *COORDINATORS)


class Commands(click.Group):
    """The commands by name. Listing them imports none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name; only this one is imported."""
        if cmd_name not in COMMANDS:
            return None
        return load_command(cmd_name)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """The command that the arguments name; otherwise the nearest name is suggested."""
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, 1, 0.5)
            language = current_language()
            key = "no-command-near" if near else "no-command"
            values = {"name": args[0], "near": near[0] if near else ""}
            raise click.UsageError(say(language, "commands", key, **values), ctx)
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands in three groups: for everybody, for associations, for coordinators."""
        language = current_language()
        formatter.write_usage("rulebook", say(language, "commands", "usage"))
        formatter.write_paragraph()
        formatter.write_text(say(language, "commands", "about"))
        for group, names in GROUPS:
            with formatter.section(say(language, "commands", f"group-{group}")):
                rows = [(name, say(language, "commands", f"{name}.short")) for name in names]
                formatter.write_dl(rows)
        formatter.write_paragraph()
        formatter.write_text(say(language, "commands", "more-help"))
        formatter.write_paragraph()
        formatter.write_text(say(language, "plain", "help"))


def load_command(name: str) -> click.Command:
    """The Click command of a name, from its own module."""
    from typer.main import get_command

    module = import_module(f"rulebook_cli.cli.commands.{name}")
    command = get_command(module.app)
    command.name = name
    command.params.append(_plain_option(current_language()))
    name_what_is_given(command, current_language())
    return command


@click.pass_context
def _begin_where_nothing_is_asked(context: click.Context) -> None:
    """`rulebook` alone, or with a language: the first steps at a terminal, the help in a pipe."""
    if context.invoked_subcommand is not None:
        return
    if not sys.stdout.isatty():
        print(context.get_help())
        return
    from rulebook_cli.cli.overview.first_steps import first_steps

    print(first_steps())


def build_group() -> click.Group:
    """The program as Click sees it."""
    language = current_language()
    return Commands(
        name="rulebook",
        options_metavar="",
        subcommand_metavar=say(language, "commands", "usage"),
        no_args_is_help=not sys.stdout.isatty(),
        invoke_without_command=True,
        callback=_begin_where_nothing_is_asked,
        context_settings={"help_option_names": ["--help", "-h"]},
        params=[
            click.Option(
                ["--version"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_version,
                help=say(language, "commands", "option.version"),
            ),
            click.Option(
                ["--lang"],
                expose_value=False,
                metavar="fi|sv|en",
                help=say(language, "commands", "option.lang"),
            ),
            _plain_option(language),
        ],
    )


def _plain_option(language: str) -> click.Option:
    """`--plain`, for the help alone: it is taken from the arguments before Click sees them."""
    words = say(language, "plain", "option")
    return click.Option([OPTION], is_flag=True, expose_value=False, help=words)


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        click.echo(f"rulebook {__version__}")
        ctx.exit()
