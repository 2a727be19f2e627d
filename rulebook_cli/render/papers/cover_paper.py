"""One sheet for a member of the deciding body: what changes, whom it touches, who opposed, what was
not taken and why, what falls if an item is rejected."""

from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Heading,
    Items,
    Letterhead,
    Mark,
    Paper,
    Paragraph,
    Run,
    Runs,
    Shape,
    Style,
)
from rulebook_cli.render import figures
from rulebook_cli.render.papers.comment_words import stance_words
from rulebook_cli.render.papers.kind_words import book_title, plain
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.matter_voices import (
    not_taken,
    opposers,
    points_not_taken,
    stance_counts,
)
from rulebook_cli.render.papers.matter_words import (
    cost_without,
    cost_words,
    falls_with,
    is_unverified,
    other_places,
    people_words,
    section_names,
    sections_of,
    title_of,
    untitled_changes,
)
from rulebook_cli.render.papers.one_page import Listing, ended, fitted, shortened
from rulebook_cli.render.papers.other_carers import brief_for_others
from rulebook_cli.render.speech import listed, say
from rulebook_cli.render.words.plain_text import capital

LINES = 39
"""How many lines of 12 points there is room for below the head of the sheet, with room left for
the sentence that tells what is not on it."""
TITLE, REASON, PLACE, OF_THE_BOOK = 90, 150, 70, 80
"""How many letters of a title, a reason and a place the sheet has room for."""


def draw_cover(matter: Matter) -> Paper:
    """The sheet. What it has no room for is left out from the ends of its lists, and the sheet says
    how much that is and which paper has it."""
    others = [_impact(matter), _opposed(matter), _left_out(matter)]
    listings = fitted([_changes(matter, in_words=True), *others], LINES)
    if any(one.left_out for one in listings):
        listings = fitted([_changes(matter, in_words=False), *others], LINES)
    blocks = [block for one in listings for block in _blocks(one)]
    title = shortened(book_title(matter.after.book, matter.language), OF_THE_BOOK)
    language = matter.language
    county = matter.settings.county.best(language, *matter.settings.languages)
    return Paper(
        title=matter.word("cover.title", title=title),
        language=language,
        blocks=(*blocks, *_more(listings, matter)),
        letterhead=Letterhead(
            sender=(shortened(county, OF_THE_BOOK),) if county else (),
            kind=matter.word("cover.kind"),
            dated=figures.day(matter.heard.on, language),
            diary=matter.diary,
        ),
        draft=say(language, "papers", "draft") if matter.draft else "",
        page_of=say(language, "papers", "page-of", page="{page}", pages="{pages}"),
        author=county,
        dated=matter.heard.on,
        shape=Shape.SHEET,
    )


def _changes(matter: Matter, in_words: bool) -> Listing:
    """Each amendment that was taken, with what falls if it is rejected; then what else changes.
    Where there is room, what one changes is told `in_words` if its title is in another
    language."""
    items = [_taken(exhibit, matter, in_words) for exhibit in matter.taken]
    others = other_places(matter)
    items += [("", ended(capital(shortened(place, PLACE)))) for place in others]
    lead = (matter.of_before("cover.rejected-all" if items else "cover.no-change"),)
    return Listing("changes", matter.word("cover.changes"), lead, tuple(items), 3)


def _taken(exhibit: Exhibit, matter: Matter, in_words: bool) -> tuple[str, str]:
    title = title_of(exhibit, matter, TITLE)
    where = section_names(sections_of(exhibit), matter)
    lead = f"{exhibit.amendment.id} {title}"
    changes = untitled_changes(exhibit, matter, REASON) if in_words else ""
    falls = [matter.word("cover.stays", places=where)] if where else []
    falls += [cost] if (cost := cost_without(exhibit, matter)) else []
    said = [f"{listed(falls, matter.language)}."] if falls else []
    rest = capital(" ".join([*said, *falls_with(exhibit, matter)]))
    return ended(lead), f"{changes} {rest}".strip()


def _impact(matter: Matter) -> Listing:
    lines = [cost_words(matter), *([" ".join(people_words(matter))] if matter.impact else [])]
    if is_unverified(matter):
        lines.append(matter.word("cost.unverified"))
    books = matter.before.book, matter.after.book
    if others := brief_for_others(*books, matter.language, TITLE):
        lines.append(others)
    return Listing("impact", matter.word("cover.impact"), (" ".join(lines),))


def _opposed(matter: Matter) -> Listing:
    """How many took each stance, and those who opposed by name."""
    language = matter.language
    counts = [f"{stance_words(one, language)} {count}" for one, count in stance_counts(matter)]
    against = opposers(matter)
    lines = [f"{capital(', '.join(counts))}."] if counts else []
    lines += [] if against else [matter.word("cover.nobody-opposed")]
    items = tuple(("", shortened(who, TITLE)) for who in against)
    heading = matter.word("cover.opposed")
    return Listing("opposed", heading, (" ".join(lines),) if lines else (), items, 2)


def _left_out(matter: Matter) -> Listing:
    """What was not taken and why: amendments, then points of statements."""
    items = []
    for exhibit in matter.left_out:
        parts, because = not_taken(exhibit, matter)
        title = title_of(exhibit, matter, TITLE)
        lead = f"{exhibit.amendment.id} {title}" + (f" ({parts})" if parts else "")
        items.append((ended(lead), because))
    for who, said, because in points_not_taken(matter):
        items.append((f"{shortened(who, PLACE)}: {ended(shortened(said, PLACE))}", because))
    items = [(lead, shortened(rest, REASON)) for lead, rest in items]
    sentences = () if items else (matter.word("cover.all-taken"),)
    return Listing("not-taken", matter.word("cover.not-taken"), sentences, tuple(items), 2)


def _blocks(one: Listing) -> list[Block]:
    blocks: list[Block] = [Heading(1, plain(one.heading))]
    blocks += [Paragraph(plain(each)) for each in one.sentences]
    items = tuple(_runs(*item) for item in one.items)
    return [*blocks, *([Items(items)] if items else [])]


def _runs(lead: str, rest: str) -> Runs:
    runs = (Run(f"{lead} " if lead and rest else lead, Mark.STRONG), Run(rest))
    return tuple(run for run in runs if run.text)


def _more(listings: list[Listing], matter: Matter) -> list[Block]:
    """How many amendments still wait; what is not on the sheet, and where it stands."""
    missing = [
        matter.word(f"cover.more.{one.name}", count=one.left_out)
        for one in listings
        if one.left_out
    ]
    waiting = len(matter.waiting)
    lines = [matter.word("cover.waiting", count=waiting)] if waiting else []
    lines.append(
        matter.word("cover.more", missing=missing) if missing else matter.word("cover.whole")
    )
    return [Paragraph(plain(" ".join(lines)), Style.NOTICE)]
