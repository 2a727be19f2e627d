"""The papers of the Salonkis on record, as an archive holds them."""

from collections.abc import Iterator
from datetime import date

from rulebook_cli.cli.book.tasks_on_record import partner_tasks, promised_tasks, salons_on_record
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.showing.gathered_evening import Asked, evening_of
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.salon.invitation import draw_invitation, draw_programme
from rulebook_cli.render.salon.question_sheets import draw_sheets
from rulebook_cli.render.salon.table_cards import draw_cards
from rulebook_cli.render.salon.task_paper import draw_tasks


def salon_papers(desk: Desk, on: date) -> Iterator[tuple[str, Paper]]:
    """The packet of each Salonki on record, drawn from what is open in its round on the day, and
    the tasks that were promised. What was said there stands in the memo."""
    salons = salons_on_record(desk, desk.main)
    for salon in salons:
        asked = Asked(salon.held, where=salon.where, round_=salon.round or None, made=on)
        evening = evening_of(desk, asked)
        yield f"{salon.id}-invitation", draw_invitation(evening)
        yield f"{salon.id}-programme", draw_programme(evening)
        yield f"{salon.id}-sheets", draw_sheets(evening)
        if evening.pieces:
            yield f"{salon.id}-cards", draw_cards(evening)
    tasks = [*promised_tasks(desk, desk.main), *partner_tasks(desk.draft)]
    if salons and tasks:
        yield "salonki-tasks", draw_tasks(tasks, desk.draft, current_language(), on)
