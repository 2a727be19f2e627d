"""What `rulebook receive` is asked to do: one thing at a time."""

from typing import NamedTuple

from rulebook_cli.model.errors import RulebookError


class Ways(NamedTuple):
    """What the options ask for. Those behind `remove` tell that something was said that belongs
    to some of them only."""

    files: bool
    no_file: bool
    csv: bool
    point: bool
    answer: bool
    apart: bool
    list_: bool
    show: bool
    change: bool
    remove: bool
    of_point: bool
    taken: bool
    because: bool
    of_arrival: bool
    of_public: bool
    of_csv: bool
    of_words: bool
    of_copy: bool


def way_of(asked: Ways) -> str:
    """`files`, `no_file`, `csv`, `point`, `answer`, `apart`, `list_`,
    `show`, `change` or `remove`.

    Raises `RulebookError`: `receive-nothing`, `receive-one-way`, `receive-not-with`.
    """
    names = Ways._fields[:10]
    ways = [name for name in names if getattr(asked, name)]
    if not ways:
        raise RulebookError("receive-nothing")
    if len(ways) > 1:
        raise RulebookError("receive-one-way")
    way = ways[0]
    misplaced = (
        ("--quote, --passage, --answers", asked.of_point and way != "point"),
        ("--taken", asked.taken and way != "answer"),
        ("--because", asked.because and way not in ("answer", "remove")),
        ("--map", asked.of_csv and way != "csv"),
        ("--redacted", asked.of_copy and way not in ("files", "change")),
        ("--place, --theme, --text", asked.of_words and way not in ("point", "no_file")),
        ("--from, --kind, --arrived", asked.of_arrival and way not in ("files", "no_file", "csv")),
        (
            "--public, --ground",
            asked.of_public and way not in ("files", "no_file", "csv", "change"),
        ),
    )
    for options, wrong in misplaced:
        if wrong:
            raise RulebookError("receive-not-with", options=options)
    return way
