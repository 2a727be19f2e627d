"""The tasks that were promised at Salonkis, at the end of a memo."""

from dataclasses import replace
from datetime import date

from rulebook_cli.cli.book.tasks_on_record import promised_tasks
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.settings import Round
from rulebook_cli.render.salon.task_paper import task_section


def with_tasks(desk: Desk, paper: Paper, round_: Round | None, on: date) -> Paper:
    """A paper with the tasks of a round (of all, where none is named) and their state on a day;
    as it is where nobody has promised anything."""
    tasks = promised_tasks(desk, desk.main, round_.id if round_ else "")
    section = task_section(tasks, desk.draft, current_language(), on)
    return replace(paper, blocks=(*paper.blocks, *section)) if section else paper
