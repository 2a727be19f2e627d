"""What `diff` shows of days: what is in force on one and on another, in one version or in two."""

from collections.abc import Iterator, Sequence
from datetime import date

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.cli.book.versions import Version, as_day, decided, named_version, usual_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.logic.book_on import BookOn, book_on, paired
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.paper import Block, Paper, Paragraph, Run, Style
from rulebook_cli.model.period import ContractDays
from rulebook_cli.render.changes.change_blocks import Showing, change_blocks
from rulebook_cli.render.changes.fee_days import fee_day_blocks
from rulebook_cli.render.figures import day
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name


def draw_days(
    desk: Desk,
    first: str | None,
    second: str | None,
    days: Sequence[date],
    made: date | None,
) -> Paper:
    """The versions A and B as in force on the days, for a contract `made` on a day: two days for
    a version each, one day for both. Without names one version is compared with itself.

    Raises `RulebookError`: `diff.needs-days`, `diff.many-days`, `contract-after`, and as
    `named_version` does.
    """
    if not days:
        raise RulebookError("diff.needs-days")
    if len(days) > 2:
        raise RulebookError("diff.many-days", count=len(days), days=list(days))
    if made and made > min(days):
        raise RulebookError("contract-after", made=made, on=min(days))
    before, after = _versions(desk, first, second, len(days) > 1)
    return _days_paper(before, after, (days[0], days[-1]), made)


def _versions(
    desk: Desk, first: str | None, second: str | None, two_days: bool
) -> tuple[Version, Version]:
    """The older and the newer version. Where one is named alone: an amendment stands against the
    draft, on two days a version against itself."""
    if first and not second and not two_days and gather(desk).knows(first):
        return named_version(desk, "draft"), named_version(desk, first)
    before = named_version(desk, first) if first else usual_version(desk, want_draft=False)
    if second:
        return before, named_version(desk, second)
    return before, before if two_days else named_version(desk, "draft")


def draw_two_days(
    desk: Desk, first: str | None, second: str | None, made: date | None
) -> Paper | None:
    """What is in force on two days that A and B name, where one version holds on both of them, or
    a contract is asked about; None where A and B are something else.

    Where no body has decided anything that version is the draft. Raises
    `RulebookError("no-version-then")` and as `draw_days`.
    """
    days = [as_day(name) for name in (first, second) if name]
    if len(days) < 2 or days[0] is None or days[1] is None:
        return None
    if made and made > min(days[0], days[1]):
        raise RulebookError("contract-after", made=made, on=min(days[0], days[1]))
    names = (first or "", second or "") if decided(desk) else ("draft", "draft")
    before, after = (named_version(desk, name) for name in names)
    if before.name != after.name and not made:
        return None
    note = say(current_language(), "dates", "diff.one-version")
    return _days_paper(before, after, (days[0], days[1]), made, "" if made else note)


def _days_paper(
    before: Version, after: Version, days: tuple[date, date], made: date | None, note: str = ""
) -> Paper:
    """What is in force in one version on a day, against another version on another day."""
    language = current_language()
    sides = [book_on(v.book, d, made) for v, d in zip((before, after), days, strict=True)]
    entries = paired(sides[0].book.entries, sides[1].book.entries)
    showing = Showing(sides[0].book, sides[1].book, language)
    inquiries = [
        Inquiry(v.book, statute_of(v.book), d, ContractDays(made) if made else None)
        for v, d in zip((before, after), days, strict=True)
    ]
    names = [before.name, after.name] if days[0] == days[1] else [day(d, language) for d in days]
    blocks = [
        *([_note(note)] if note else []),
        *_notes(sides, days, made),
        *fee_day_blocks(inquiries[0], inquiries[1], language, names),
        *change_blocks(compare(entries[0], entries[1]), showing),
    ]
    if len(blocks) == len([each for each in blocks if _is_note(each)]):
        same = "diff.same" if days[0] == days[1] else "diff.same-day"
        blocks.append(Paragraph((Run(say(language, "dates", same)),)))
    titles = [
        say(language, "dates", "diff.version", name=v.name, on=d)
        for v, d in zip((before, after), days, strict=True)
    ]
    return Paper(
        title=phrase("diff.title", before=titles[0], after=titles[1]),
        language=language,
        blocks=tuple(blocks),
        draft=phrase("draft-word") if before.draft or after.draft else "",
        page_of=phrase("page-of"),
        inserted=phrase("inserted"),
        deleted=phrase("deleted"),
    )


def _notes(sides: Sequence[BookOn], days: tuple[date, date], made: date | None) -> Iterator[Block]:
    """For which contract this is, and what the book leaves open about it."""
    language = current_language()
    if made:
        yield _note(say(language, "dates", "diff.contract", made=made))
    elif any(side.partly for side in sides):
        yield _note(say(language, "dates", "diff.whose"))
    if not made:
        return
    for side, when in zip(sides, dict.fromkeys(days), strict=False):
        if side.unclear:
            places = [place_name(address, side.book, language) for address in side.unclear]
            yield _note(say(language, "dates", "diff.unclear", on=when, places=places))


def _note(words: str) -> Paragraph:
    return Paragraph((Run(words),), Style.NOTICE)


def _is_note(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style is Style.NOTICE
