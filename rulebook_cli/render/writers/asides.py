"""What stands beside a change: written where changes are shown, left out where they are tracked.

`650,00 € → 700,00 € (+50,00 €, +7,7 %) kuukaudessa` is one line to a reader, marked where marks
put no letters between its words. In a Word file whose changes are accepted it must become
`700,00 € kuukaudessa`, so the arrow goes and the difference stands under the line.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar, cast

from rulebook_cli.model.paper import Block, Mark, Paper, Paragraph, Run, Runs, Style
from rulebook_cli.render.writers.parts import part_names
from rulebook_cli.render.writers.runs import every_run

T = TypeVar("T")
ARROW = "→"


def asides_shown(paper: Paper, signs: bool = False) -> Paper:
    """The paper with every aside as plain words, and what is said of a paragraph below it. Where
    changes are shown by `signs` in the text, two values with an arrow between them have none."""
    shown: Paper = _mapped(paper, _without_signs if signs else _plain)
    return replace(shown, blocks=tuple(_with_notes_below(shown.blocks)))


def _with_notes_below(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if not isinstance(block, Paragraph) or not block.beside:
            yield block
            continue
        yield replace(block, beside=())
        for note in (note for note in block.beside if not note.told):
            who = f"{note.author}, {note.dated}: " if note.dated else f"{note.author}: "
            yield Paragraph((Run(who, Mark.STRONG), Run(note.text)), Style.NOTE)


def asides_below(paper: Paper) -> Paper:
    """The paper without asides among its changes; their words in a note below their block."""
    return replace(paper, blocks=tuple(_below(paper.blocks)))


def _below(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield _mapped(block, _apart)
        beside = [run.text.strip() for run in every_run(block) if run.mark is Mark.ASIDE]
        said = [words for words in beside if any(map(str.isalnum, words))]
        if said:
            yield Paragraph((Run("; ".join(said), Mark.EMPHASIS),), Style.NOTE)


def _plain(runs: Runs) -> Runs:
    """Asides as plain words."""
    return tuple(replace(run, mark=Mark.PLAIN) if run.mark is Mark.ASIDE else run for run in runs)


def _without_signs(runs: Runs) -> Runs:
    """Asides as plain words, and so are the two values with an arrow between them: the arrow
    tells which was and which is to be, and the line can be found and copied as one string."""
    told = set(_beside_arrows(runs))
    return tuple(
        replace(run, mark=Mark.PLAIN) if run.mark is Mark.ASIDE or place in told else run
        for place, run in enumerate(runs)
    )


def _beside_arrows(runs: Runs) -> Iterator[int]:
    for place, run in enumerate(runs):
        if run.mark is Mark.ASIDE and run.text.strip() == ARROW:
            yield from (place - 1, place + 1)


def _apart(runs: Runs) -> Runs:
    """Runs without asides. The blank after them goes into both of the values before it, so that
    they stand apart and what is left of them has one blank either way."""
    left: list[Run] = []
    for before, run in zip((None, *runs), runs, strict=False):
        if run.mark is Mark.ASIDE:
            continue
        after_aside = before is not None and before.mark is Mark.ASIDE and bool(left)
        if after_aside and run.text.startswith(" "):
            left[-1] = replace(left[-1], text=f"{left[-1].text} ")
            run = replace(run, text=run.text[1:])
        elif after_aside and run.mark is Mark.INSERTED:
            left[-1] = replace(left[-1], text=f"{left[-1].text} ")
        left.append(run)
    return tuple(left)


def _mapped(value: T, change: Any) -> T:
    """`value` with every tuple of runs in it changed."""
    result: Any = value
    if isinstance(value, tuple):
        if value and all(isinstance(part, Run) for part in value):
            return change(value) if any(run.mark is Mark.ASIDE for run in value) else value
        result = tuple(_mapped(part, change) for part in value)
    elif not isinstance(value, Run) and (names := part_names(result)):
        result = replace(result, **{name: _mapped(getattr(value, name), change) for name in names})
    return cast(T, result)
