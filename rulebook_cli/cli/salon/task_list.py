"""The promised tasks: listed as of a day, and marked as done."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from rulebook_cli.cli.book.tasks_on_record import partner_tasks, promised_tasks, salons_on_record
from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.salon.words import next_word, tell_word
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import print_json
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.salon import Salon
from rulebook_cli.render.salon.task_paper import draw_tasks, told_tasks
from rulebook_cli.store.salons import change_salon


def list_tasks(
    desk: Desk,
    on: date,
    form: str | None,
    output: Path | None,
    yes: bool,
    large_print: bool,
    json: bool,
) -> None:
    """Print all tasks as they stand on a day, the late ones first."""
    tasks = [*promised_tasks(desk, desk.main), *partner_tasks(desk.draft)]
    if json:
        rows = [
            {
                "id": one.id or None,
                "who": one.who,
                "name": one.shown(desk.draft, current_language()),
                "what": dict(one.what.words),
                "by": one.by,
                "done": one.done,
                "state": one.state(on),
                "promised": one.held,
            }
            for one in told_tasks(tasks, on)
        ]
        print_json({"tasks": rows})
        return
    paper = draw_tasks(tasks, desk.draft, current_language(), on)
    deliver(paper, form, output, yes, large_print, desk)
    next_word("tasks.next" if any(one.id and not one.done for one in tasks) else "tasks.next-none")


def mark_done(desk: Desk, id_: str, on: date, dry_run: bool) -> None:
    """Mark a task as done on a day. Marked twice, the first day stands.

    Raises `RulebookError`: `no-such-task`, `no-tasks-yet`.
    """
    salons = salons_on_record(desk, desk.main)
    wanted = id_.strip().lower()
    found = [(s, t) for s in salons for t in s.tasks if t.id.lower() == wanted]
    if not found:
        known = [task.id for salon in salons for task in salon.tasks]
        raise RulebookError("no-such-task" if known else "no-tasks-yet", id=id_, known=known)
    salon, task = found[0]
    if task.done:
        tell_word("task-done-already", id=task.id, on=task.done)
        return
    if not dry_run:

        def marked(now: Salon) -> Salon:
            tasks = (
                replace(t, done=on) if t.id == task.id and not t.done else t for t in now.tasks
            )
            return replace(now, tasks=tuple(tasks))

        old, new = change_salon(desk.repository, salon.id, marked, desk.author())
        report_followed(desk, old, new)
    tell_word("task-done", id=task.id, on=on)
