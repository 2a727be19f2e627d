"""Situations, services, contact points and partners as blocks of a section."""

from rulebook_cli.logic.task_states import OVERDUE, task_state
from rulebook_cli.model.paper import Block, Heading, Items, Run, Table
from rulebook_cli.model.section import Section
from rulebook_cli.model.service import Partner, Service, Task
from rulebook_cli.render import figures
from rulebook_cli.render.words.plain_text import in_letters
from rulebook_cli.render.words.reader import Reader

_LEVELS = ("local", "sub-regional", "county", "national", "")


def situation_blocks(section: Section, reader: Reader) -> list[Block]:
    """The care situations that have service paths."""
    if not section.situations:
        return []
    heading = Heading(2, (Run(reader.say("situations")),), f"{section.id}:situation")
    names = tuple((Run(reader.text(each.name)),) for each in section.situations)
    return [heading, Items(names)]


def service_blocks(section: Section, reader: Reader) -> list[Block]:
    """The services, a table for each level, the nearest first."""
    if not section.services:
        return []
    blocks: list[Block] = [
        Heading(2, (Run(reader.say("services")),), f"{section.id}:service"),
    ]
    for level in _LEVELS:
        services = [service for service in section.services if service.level == level]
        if services:
            blocks.append(_service_table(level, services, reader))
    return blocks


def contact_point_blocks(section: Section, reader: Reader) -> list[Block]:
    """Where people turn, and what is on offer there."""
    if not section.contact_points:
        return []
    heading = Heading(2, (Run(reader.say("contact-points")),), f"{section.id}:contact-point")
    keys = ("contact-points.name", "contact-points.where", "contact-points.does")
    rows = tuple(
        (
            (Run(reader.text(point.name)),),
            (Run(reader.text(point.where)),),
            (Run(reader.words("does", point.does)),),
        )
        for point in section.contact_points
    )
    return [heading, Table("", tuple(reader.say(key) for key in keys), rows)]


def partner_blocks(section: Section, reader: Reader) -> list[Block]:
    """The partners with their tasks, by when and whether done."""
    if not section.partners:
        return []
    heading = Heading(2, (Run(reader.say("partners")),), f"{section.id}:partner")
    keys = ("partners.name", "partners.task", "partners.by")
    rows = tuple(row for partner in section.partners for row in _partner(partner, reader))
    cells = tuple(tuple((Run(cell),) for cell in row) for row in rows)
    return [heading, Table("", tuple(reader.say(key) for key in keys), cells)]


def _service_table(level: str, services: list[Service], reader: Reader) -> Table:
    caption = reader.word("level", level) if level else reader.say("level.unsaid")
    keys = ("services.service", "services.for", "services.situations")
    rows = tuple(
        (
            (Run(reader.text(service.name)),),
            (Run(_for_whom(service, reader)),),
            (Run(_situations(service, reader)),),
        )
        for service in services
    )
    return Table(caption, tuple(reader.say(key) for key in keys), rows)


def _for_whom(service: Service, reader: Reader) -> str:
    whom = reader.words("for", service.serves)
    if not service.tiers:
        return whom
    tiers = reader.say("services.tiers", tiers=reader.tiers(service.tiers))
    return f"{whom}\n{tiers}" if whom else tiers


def _situations(service: Service, reader: Reader) -> str:
    """The situations by their names; one word where it is all of them."""
    names = {
        situation.id: reader.text(situation.name)
        for section in reader.book.sections
        for situation in section.situations
    }
    if len(names) > 1 and set(names) == set(service.situations):
        return reader.say("situations.all")
    return "; ".join(names.get(id_) or in_letters(id_) for id_ in service.situations)


def _partner(partner: Partner, reader: Reader) -> list[tuple[str, str, str]]:
    """A row for each task; the name stands on the first."""
    name = reader.text(partner.name)
    if not partner.tasks:
        return [(name, reader.say("partners.no-tasks"), "")]
    return [(name, reader.text(task.what), _when(task, reader)) for task in partner.tasks]


def _when(task: Task, reader: Reader) -> str:
    parts = [figures.day(task.by, reader.language)] if task.by else []
    state = task_state(task.by, task.done, reader.on)
    if task.done:
        parts.append(reader.say("partners.done", done=task.done))
    elif state == OVERDUE:
        parts.append(reader.say("partners.overdue"))
    return ", ".join(parts)
