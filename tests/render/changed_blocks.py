"""The blocks of changes to the model county's book, and what they look like."""

from datetime import date

from small_book import draft

from rulebook_cli.changes.compare import compare
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.changes.change_blocks import Showing, change_blocks
from rulebook_cli.render.writers.forms import write
from rulebook_cli.render.writers.runs import every_run
from rulebook_cli.render.writers.setting import Setting

DAY = date(2026, 12, 1)


def showing(after, language="fi", before=None):
    return Showing(before or draft(), after, language, "Yhdistys", DAY)


def blocks_of(after, language="fi"):
    changes = compare(draft().entries, after.entries)
    return change_blocks(changes, showing(after, language))


def of(exhibit, language="fi"):
    return change_blocks(exhibit.changes, showing(exhibit.after, language))


def words(value, *marks):
    return "".join(run.text for run in every_run(value) if not marks or run.mark in marks)


def shown(blocks, language="fi"):
    return write(Paper("", language, tuple(blocks)), "terminal", Setting(width=1000)).decode()
