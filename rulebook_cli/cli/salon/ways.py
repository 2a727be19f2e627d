"""What `rulebook salon` is asked to do: one thing at a time."""

from collections.abc import Mapping
from pathlib import Path

from rulebook_cli.model.errors import RulebookError

_HEEDED = {
    "packet": ("--at", "--where", "--round", "--output", "--format"),
    "minutes": ("--round", "--dry-run", "--json"),
    "tasks": ("--json", "--output", "--format"),
    "done": ("--dry-run",),
}


def way_of(
    minutes: Path | None, tasks: bool, done: str | None, options: Mapping[str, object]
) -> str:
    """`packet`, `minutes`, `tasks` or `done`.

    Raises `RulebookError`: `salon-one-thing`, `salon-option` for an option that would do nothing,
    `salon-form` where a folder is to be written, which holds every form.
    """
    asked = {"minutes": minutes is not None, "tasks": tasks, "done": done is not None}
    ways = [name for name, wanted in asked.items() if wanted]
    if len(ways) > 1:
        raise RulebookError("salon-one-thing")
    way = ways[0] if ways else "packet"
    for option, value in options.items():
        if value and option not in _HEEDED[way]:
            raise RulebookError("salon-option", option=option)
    if way == "packet" and options["--output"] and options["--format"]:
        raise RulebookError("salon-form")
    return way
