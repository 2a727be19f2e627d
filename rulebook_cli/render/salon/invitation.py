"""The invitation to a Salonki, and its programme."""

from rulebook_cli.model.paper import Block, Fields, Heading, Items, Paper, Paragraph, Style
from rulebook_cli.render.papers.kind_words import plain
from rulebook_cli.render.salon.evening import Evening, themes_of

_STEPS = ("coffee", "opening", "photos", "tables", "together", "promises", "closing")
_MINUTES = {"coffee": 20, "opening": 10, "photos": 25, "tables": 45, "together": 30}
_MINUTES |= {"promises": 15, "closing": 5}


def draw_invitation(evening: Evening) -> Paper:
    """Who invites to what, when and where; what a Salonki is; how to take part."""
    word = evening.word
    rows = [
        (word("day"), plain(evening.day)),
        (word("hour"), plain(evening.hour)),
        (word("where"), plain(evening.place)),
    ]
    if evening.round_ and evening.round_.contact:
        rows.append((word("contact"), plain(evening.round_.contact)))
    known = evening.book.settings.associations
    hosts = [evening.text(one.name) for one in known]
    blocks: tuple[Block, ...] = (
        Paragraph(plain(word("invitation.welcome", title=evening.title)), Style.LEAD),
        Fields(tuple(rows)),
        Heading(1, plain(word("invitation.what.title"))),
        Paragraph(plain(word("invitation.what"))),
        Paragraph(plain(word("invitation.equal"))),
        Heading(1, plain(word("invitation.talk.title"))),
        Items(tuple(plain(one) for one in _matters(evening))),
        Heading(1, plain(word("invitation.how.title"))),
        Items(tuple(plain(word(f"invitation.how.{at}")) for at in range(1, 5))),
        *((Paragraph(plain(word("invitation.together", names=hosts))),) if hosts else ()),
        Paragraph(plain(word("invitation.signed", county=evening.county or evening.title))),
    )
    return evening.paper("invitation", blocks)


def _matters(evening: Evening) -> list[str]:
    """What is spoken of: the questions of the round, how many proposals are open, the photos."""
    matters = [evening.text(one.text) for one in evening.questions]
    if evening.exhibits:
        matters.append(evening.word("matters.amendments", count=len(evening.exhibits)))
    if evening.open_clashes:
        matters.append(evening.word("matters.clashes", count=len(evening.open_clashes)))
    if evening.pieces:
        matters.append(evening.word("matters.photos", count=len(evening.pieces)))
    return matters or [evening.word("matters.book", title=evening.title)]


def draw_programme(evening: Evening) -> Paper:
    """The order of the evening: what is done, how long it takes, and when it begins where the time
    of day is known."""
    word = evening.word
    begins = _clock(evening.at)
    steps = []
    for step in _STEPS:
        lead = _lead(begins, _MINUTES[step], evening)
        steps.append((lead, plain(word(f"programme.{step}"))))
        begins = begins + _MINUTES[step] if begins is not None else None
    themes = [
        word("programme.theme", theme=theme, count=len(some))
        for theme, some in themes_of(evening).items()
    ]
    blocks: list[Block] = [
        Fields(((word("day"), plain(evening.day)), (word("where"), plain(evening.place)))),
        Heading(1, plain(word("programme.order"))),
        Fields(tuple(steps)),
    ]
    if themes:
        blocks += [
            Heading(1, plain(word("programme.themes"))),
            Items(tuple(map(plain, themes))),
        ]
    rules = tuple(plain(word(f"programme.rule.{at}")) for at in range(1, 6))
    blocks += [Heading(1, plain(word("programme.rules"))), Items(rules)]
    after = [Paragraph(plain(word("programme.after")), Style.NOTICE)]
    return evening.paper("programme", (*blocks, *after))


def _clock(at: str) -> int | None:
    """Minutes since midnight of a time of day as people type it (`17`, `17.00`, `17:00`)."""
    hour, _, minute = at.replace(":", ".").strip().partition(".")
    known = hour.isdecimal() and (not minute or minute.isdecimal())
    if not known or int(hour) > 23 or int(minute or 0) > 59:
        return None
    return int(hour) * 60 + int(minute or 0)


def _lead(begins: int | None, minutes: int, evening: Evening) -> str:
    length = evening.word("programme.minutes", count=minutes)
    if begins is None:
        return length
    hour, minute = divmod(begins % (24 * 60), 60)
    sign = ":" if evening.language == "en" else "."
    return f"{hour:02}{sign}{minute:02} ({length})"
