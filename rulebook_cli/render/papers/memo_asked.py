"""Who was asked in a round and who answered, asked and unasked."""

from collections.abc import Sequence

from rulebook_cli.logic.alike_statements import SECRET, alike_groups
from rulebook_cli.model.paper import Block, Heading, Paragraph, Run, Runs, Style, Table
from rulebook_cli.model.settings import Asked
from rulebook_cli.model.statement import Received
from rulebook_cli.model.text import Text
from rulebook_cli.render import figures
from rulebook_cli.render.papers.comment_words import stance_words
from rulebook_cli.render.papers.memo_figures import (
    Heard,
    answers_of,
    cell,
    late_mark,
    same_name,
)
from rulebook_cli.render.papers.memo_remarks import alike_name, sender_names
from rulebook_cli.render.speech import listed


def asked_blocks(heard: Heard) -> list[Block]:
    """Who was asked, on what ground, and whether an answer came; then who answered unasked."""
    blocks: list[Block] = [Heading(1, (Run(heard.word("asked.title")),))]
    asked = heard.round_.asked if heard.round_ else ()
    if asked:
        head = tuple(heard.word(f"asked.{key}") for key in ("whom", "why", "answer"))
        rows = tuple(_asked_row(one, heard) for one in asked)
        blocks.append(Table(heard.word("asked.caption"), head, rows))
    else:
        blocks.append(Paragraph((Run(heard.word("asked.nobody")),)))
    others = _others(heard)
    if others:
        head = tuple(heard.word(f"others.{key}") for key in ("who", "arrived", "stance"))
        blocks.append(Table(heard.word("others.caption"), head, others))
    waiting = sum(_waits(group, heard) for group in alike_groups(heard.received))
    if waiting:
        words = heard.word("statements-waiting", count=waiting)
        blocks.append(Paragraph((Run(words),), Style.NOTICE))
    return blocks


def _waits(group: Sequence[Received], heard: Heard) -> bool:
    """Whether nobody has tied what these statements say to places yet. What an association wrote
    into our own papers stands among its comments."""
    ours = {f"{one.id}-mail" for one in heard.book.settings.associations}
    return all(
        one.original
        and not (one.points or one.amendments)
        and one.public != SECRET
        and one.id.rpartition("-")[0] not in ours
        for one in group
    )


def _asked_row(asked: Asked, heard: Heard) -> tuple[Runs, ...]:
    answers = listed(answers_of(asked, heard), heard.language)
    return (
        cell(_name(asked.name, heard)),
        cell(_why(asked.why, heard)),
        cell(answers or _silence(asked, heard)),
    )


def _why(why: str, heard: Heard) -> str:
    """The ground in the reader's language, where it is written in both authoritative ones with
    a stroke between (`Yhdistys / Förening`)."""
    parts, languages = why.split(" / "), heard.book.settings.authoritative
    if len(parts) == len(languages) and heard.language in languages:
        return parts[languages.index(heard.language)].strip()
    return why


def _silence(asked: Asked, heard: Heard) -> str:
    """No answer; or an answer is still awaited, with more time where it was given."""
    round_ = heard.round_
    closes = round_ and (round_.comments_close or round_.amendments_close)
    last = closes.date() if closes else None
    names = set(asked.name.words.values())
    ids = {who.id for who in heard.book.settings.associations if same_name(who.name, names)}
    for more in round_.late if round_ else ():
        if (more.who in ids or more.who in names) and heard.on <= more.until:
            return heard.word("sent.more-time", until=more.until)
    return heard.word("sent.awaited" if last and heard.on <= last else "sent.nothing")


def _others(heard: Heard) -> tuple[tuple[Runs, ...], ...]:
    """Those who sent a statement unasked; private persons are numbered."""
    asked = heard.round_.asked if heard.round_ else ()
    names = {word for one in asked for word in one.name.words.values()}
    senders = sender_names(heard.received, heard.language)
    rows = []
    for group in alike_groups(heard.received):
        unasked = [one for one in group if not same_name(one.sender, names)]
        if not unasked:
            continue
        one = unasked[0]
        arrived = figures.day(one.arrived.date(), heard.language) if one.arrived else ""
        arrived += late_mark(one, heard)
        stance = stance_words(one.stance, heard.language)
        if one.public == SECRET:
            stance = heard.word("secret", ground=one.ground)
        elif one.public != "yes":
            partly = heard.word("partly-public", ground=one.ground)
            stance = f"{stance}; {partly}" if stance else partly
        who = alike_name(senders[one.id], len(unasked), heard.language)
        rows.append((cell(who), cell(arrived), cell(stance or "–")))
    return tuple(rows)


def _name(name: Text, heard: Heard) -> str:
    return name.best(heard.language, *heard.book.settings.languages)
