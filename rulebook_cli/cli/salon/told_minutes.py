"""What minutes brought, told: comments with who and of what, tasks, and what nobody understood."""

import re
import sys
from typing import Any

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.salon.entering import Entry, Placed
from rulebook_cli.cli.salon.words import next_word, note_word, tell_word, word
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import print_json
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.salon import SalonTask
from rulebook_cli.render.papers.amendment_words import name_of
from rulebook_cli.render.papers.comment_words import place_of, stance_words
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.salons import FiledSalon


def tell_entry(
    desk: Desk, entry: Entry, filed: FiledSalon | None, dry_run: bool, json: bool
) -> None:
    """Say what was entered, or would be, and what was not understood."""
    if json:
        print_json(_shape(desk, entry, filed, dry_run))
        return
    if entry.keyed:
        tell_word("minutes.heading-said")
    ids = {one.key: one.id for one in filed.salon.said} if filed else {}
    for key, placed in entry.keyed:
        line = _line(desk, placed)
        print("  " + (word("minutes.as", line=line, id=ids[key]) if key in ids else line))
    if entry.tasks:
        tell_word("minutes.heading-tasks")
    for task in entry.tasks:
        line = _task(desk, task)
        print("  " + (line if dry_run else word("minutes.as", line=line, id=task.id)))
    for task in entry.moved:
        tell_word("minutes.moved-date", id=task.id, by=task.by)
    counts = {
        "comments": len(entry.keyed),
        "tasks": len(entry.tasks),
        "known": entry.known,
        "known_tasks": entry.known_tasks,
    }
    tell_word("minutes.dry-run" if dry_run else "minutes.done", **counts)
    _tell_unread(entry)
    _tell_brackets(entry)
    next_word("minutes.next-unread" if entry.unread else "minutes.next")


def _tell_unread(entry: Entry) -> None:
    if entry.unread:
        sys.stdout.flush()
        note_word("minutes.heading-unread")
    for one in entry.unread:
        why = word(f"why.{one.why}", about=one.words)
        note_word("minutes.unread", line=one.line, words=one.words, why=why)


def _tell_brackets(entry: Entry) -> None:
    """Name the words in brackets beside a speaker that were taken for no stance and left out."""
    for _, (spoken, speaker, _) in entry.keyed:
        for mark in re.findall(r"\(([^()]+)\)", spoken.who):
            if not (spoken.stance or spoken.named) and mark not in speaker.by:
                note_word("minutes.bracket", line=spoken.line, words=mark)


def _line(desk: Desk, placed: Placed) -> str:
    spoken, _, _ = placed
    language = current_language()
    values = {"who": _who(desk, placed), "about": _about(desk, placed), "words": spoken.words}
    if not spoken.stance:
        return word("minutes.said", **values)
    stance = stance_words(Stance(spoken.stance), language)
    return word("minutes.with-stance", stance=stance, **values)


def _who(desk: Desk, placed: Placed) -> str:
    _, speaker, _ = placed
    settings = desk.draft.settings
    if not speaker.id:
        return speaker.name.best(current_language(), *settings.languages)
    name = name_of(speaker.id, settings, current_language())
    return f"{name} / {speaker.by}" if speaker.by else name


def _about(desk: Desk, placed: Placed) -> str:
    _, _, subject = placed
    if subject.question:
        return subject.question
    if subject.on == WHOLE_BOOK:
        return desk.draft.settings.title.best(current_language(), *desk.draft.settings.languages)
    address = parse_address(subject.on)
    if address and str(address) == address.section and desk.draft.section(address.section):
        return place_name(address, desk.draft, current_language())
    return place_of(subject.on, desk.draft, current_language()) or subject.on


def _task(desk: Desk, task: SalonTask) -> str:
    who = name_of(task.who, desk.draft.settings, current_language())
    return word("minutes.task", who=who, what=task.what.best(current_language()), by=task.by)


def _shape(desk: Desk, entry: Entry, filed: FiledSalon | None, dry_run: bool) -> dict[str, Any]:
    ids = {one.key: one.id for one in filed.salon.said} if filed else {}
    return {
        "salon": entry.brought.salon.id,
        "dry_run": dry_run,
        "comments": [
            {
                "id": ids.get(key),
                "who": placed[1].id or None,
                "name": _who(desk, placed),
                "on": placed[2].on,
                "answers": placed[2].question or None,
                "stance": placed[0].stance or None,
                "text": placed[0].words,
                "line": placed[0].line,
            }
            for key, placed in entry.keyed
        ],
        "tasks": [
            {"id": one.id, "who": one.who, "what": dict(one.what.words), "by": one.by}
            for one in entry.tasks
        ],
        "moved": [{"id": one.id, "by": one.by} for one in entry.moved],
        "known": {"comments": entry.known, "tasks": entry.known_tasks},
        "not_understood": [
            {"line": one.line, "words": one.words, "why": word(f"why.{one.why}", about=one.words)}
            for one in entry.unread
        ],
    }
