"""The tasks on record: those promised at Salonkis, and those the book itself gives its partners."""

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.salon import Salon
from rulebook_cli.render.salon.task_paper import ToldTask
from rulebook_cli.store.salons import read_salons
from rulebook_cli.store.trees import tree_at


def salons_on_record(desk: Desk, main: str) -> list[Salon]:
    """The Salonkis that a commit of main holds, the earliest first."""
    return read_salons(desk.repository, tree_at(desk.repository, main, desk.cache))


def promised_tasks(desk: Desk, main: str, round_: str = "") -> list[ToldTask]:
    """The tasks promised at Salonkis, of one round where one is named."""
    return [
        ToldTask(task.id, task.who, task.what, task.by, task.done, salon.held)
        for salon in salons_on_record(desk, main)
        if not round_ or salon.round in ("", round_)
        for task in salon.tasks
    ]


def partner_tasks(book: Rulebook) -> list[ToldTask]:
    """The tasks that the book gives its partners."""
    return [
        ToldTask("", partner.id, task.what, task.by, task.done, name=partner.name)
        for section in book.sections
        for partner in section.partners
        for task in partner.tasks
    ]
