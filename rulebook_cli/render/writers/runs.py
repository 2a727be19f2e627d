"""Walking the runs of a paper, and the key that shows a reader what its marks look like."""

from collections.abc import Iterator

from rulebook_cli.model.paper import Mark, Paper, Run, Runs
from rulebook_cli.render.writers.parts import part_names

CHANGES = (Mark.INSERTED, Mark.DELETED)


def every_run(value: object) -> Iterator[Run]:
    """Every run of a paper, a block or a tuple of them, in reading order."""
    if isinstance(value, Run):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from every_run(part)
    else:
        for name in part_names(value):
            yield from every_run(getattr(value, name))


def key_of(paper: Paper) -> Runs:
    """The paper's own words for the marks, each shown in its mark; empty if nothing is marked."""
    if not (paper.inserted and paper.deleted):
        return ()
    if not any(run.mark in CHANGES for run in every_run(paper)):
        return ()
    return (
        Run(paper.inserted, Mark.INSERTED),
        Run("   "),
        Run(paper.deleted, Mark.DELETED),
    )
