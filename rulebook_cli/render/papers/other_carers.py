"""What a book gives to those who care for somebody close without a contract."""

from collections.abc import Iterator, Sequence

from rulebook_cli.logic.service_paths import (
    CONTRACT_CARERS,
    for_others,
    helps_in,
    placed_services,
    placed_situations,
)
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Block, Heading, Items, Mark, Paragraph, Run, Runs
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.service import Service
from rulebook_cli.render.papers.amendment_words import said
from rulebook_cli.render.papers.memo_figures import Heard
from rulebook_cli.render.papers.one_page import shortened
from rulebook_cli.render.papers.service_paths_words import Paths
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.plain_text import plain_text


def other_carers_blocks(paths: Paths, book: Rulebook, before: Rulebook | None) -> list[Block]:
    """How many services are theirs, which are not, in which situations they have none; and what
    they gain and lose where the book is compared with the one `before`."""
    services = paths.services
    theirs = [service for service in services if for_others(service)]
    key = "others.lead" if theirs else "others.none"
    told = [paths.say(key, count=len(theirs), all=len(services))]
    mine = [s for s in services if CONTRACT_CARERS in s.serves and not for_others(s)]
    if mine:
        told.append(paths.say("others.not-theirs", names=_names(mine, book, paths)))
    empty = [
        paths.name(situation)
        for _, situation in placed_situations(book)
        if not any(helps_in(service, situation.id) for service in theirs)
    ]
    if empty:
        told.append(paths.say("others.empty", names="; ".join(empty)))
    if before:
        told += changes_for_others(before, book, paths.reader.language) or [
            paths.say("others.same")
        ]
    heading = Heading(1, (Run(paths.say("others.heading")),))
    return [heading, *(Paragraph((Run(line),)) for line in told)]


def changes_for_others(before: Rulebook, after: Rulebook, language: str) -> list[str]:
    """What those without a contract gain and lose, a sentence each; none where nothing changes."""
    was, now = _theirs(before), _theirs(after)
    got = [name.name for id_, name in now.items() if id_ not in was]
    lost = [name.name for id_, name in was.items() if id_ not in now]
    told = []
    for key, names, book in (("others.got", got, after), ("others.lost", lost, before)):
        if names:
            words = "; ".join(plain_text(name, language, book) for name in names)
            told.append(say(language, "services", key, names=words))
    return told


def counts_for_others(before: Rulebook, after: Rulebook) -> tuple[int, int]:
    """How many services those without a contract have, before and after."""
    return len(_theirs(before)), len(_theirs(after))


def brief_for_others(before: Rulebook, after: Rulebook, language: str, letters: int) -> str:
    """How many services they have now and under a proposal, and which they gain and lose, cut to
    so many letters each; empty where no book has services as data."""
    if not (placed_services(before) or placed_services(after)):
        return ""
    was, now = counts_for_others(before, after)
    counted = say(language, "services", "others.brief", before=was, after=now)
    told = [
        f"{shortened(line, letters).rstrip('.')}."
        for line in changes_for_others(before, after, language)
    ]
    return " ".join([counted, *told])


def memo_blocks(heard: Heard) -> list[Block]:
    """What the draft gives them, and what every amendment that is open or taken changes in it;
    nothing where the book has no services as data."""
    services = [service for _, service in placed_services(heard.book)]
    if not services:
        return []
    count, language = sum(map(for_others, services)), heard.language
    key = "others.memo" if count else "others.memo-none"
    lead = say(language, "services", key, count=count, all=len(services))
    blocks: list[Block] = [
        Heading(1, (Run(say(language, "services", "others.heading")),)),
        Paragraph((Run(lead),)),
    ]
    items = tuple(_touching(heard))
    if items:
        return [*blocks, Items(items)]
    return [*blocks, Paragraph((Run(say(language, "services", "others.untouched")),))]


def _touching(heard: Heard) -> Iterator[Runs]:
    for exhibit in heard.exhibits:
        amendment = exhibit.amendment
        if not (amendment.is_open or amendment.taken) or not _has_services(exhibit):
            continue
        told = changes_for_others(exhibit.before, exhibit.after, heard.language)
        if told:
            name = Run(amendment.id, Mark.STRONG, f"#{amendment.id}")
            yield (
                name,
                Run(" "),
                *said(amendment.title, heard.language),
                Run(f". {' '.join(told)}"),
            )


def _has_services(exhibit: Exhibit) -> bool:
    """Whether it changes a service, or a section as a whole."""
    return any(change.address.block in ("service", "") for change in exhibit.changes)


def _theirs(book: Rulebook) -> dict[str, Service]:
    return {service.id: service for _, service in placed_services(book) if for_others(service)}


def _names(services: Sequence[Service], book: Rulebook, paths: Paths) -> str:
    return "; ".join(plain_text(s.name, paths.reader.language, book) for s in services)
