"""An association's statement (lausunto, utlåtande), after the layout idea of SFS 2487."""

from collections.abc import Sequence
from datetime import date

from rulebook_cli.model.amendment import Amendment, Status
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Letterhead,
    Mark,
    Paper,
    Paragraph,
    Run,
    Runs,
    Signatures,
    Style,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Association, Round
from rulebook_cli.render import figures
from rulebook_cli.render.papers.amendment_words import name_of, names_of, word
from rulebook_cli.render.papers.statement_amendments import proposal_blocks
from rulebook_cli.render.papers.statement_comments import comment_blocks, overall_stance

_GONE = (Status.WITHDRAWN, Status.OBSOLETE)


def draw_statement(
    book: Rulebook,
    association: str,
    exhibits: Sequence[Exhibit],
    round_: Round | None,
    language: str,
    on: date,
    stance: Stance | None = None,
    place: str = "",
    draft: bool = False,
    comments: Sequence[Comment] = (),
) -> Paper:
    """The statement of an association (its id): its own amendments among `exhibits`, open ones
    and answered ones, as old text, new text and reason, and its own among `comments`.

    Where no `stance` is given, it is what it last said of the whole draft.
    `place` stands before the date over the signatures, as it is to be printed (`Mikkelissä`).
    `draft` marks a statement that is not yet to be sent.
    """
    own = [exhibit for exhibit in exhibits if _is_shown(exhibit.amendment, association)]
    own.sort(key=lambda exhibit: exhibit.amendment.number)
    name = name_of(association, book.settings, language)
    title = book.settings.title.best(language, *book.settings.languages)
    remarks = [comment for comment in comments if comment.association == association]
    stance = stance or overall_stance(remarks, round_)
    blocks = [*_opening(book, name, round_, language, stance), *proposal_blocks(own, language)]
    blocks += comment_blocks(remarks, book, round_, language)
    blocks += [*_signatures(own, name, language, on, place), *_ending(book, own, round_, language)]
    return Paper(
        title=word(language, "statement.title", title=title),
        language=language,
        blocks=tuple(blocks),
        letterhead=_letterhead(book, association, round_, language, on),
        draft=word(language, "draft") if draft else "",
        page_of=word(language, "page-of", page="{page}", pages="{pages}"),
        author=name,
        dated=on,
        inserted=word(language, "inserted"),
        deleted=word(language, "deleted"),
    )


def _is_shown(amendment: Amendment, association: str) -> bool:
    """Own amendments that stand, open or answered: not those taken back or replaced."""
    return amendment.association == association and (
        amendment.is_open or (bool(amendment.answers) and amendment.status not in _GONE)
    )


def _letterhead(
    book: Rulebook, association: str, round_: Round | None, language: str, on: date
) -> Letterhead:
    settings = book.settings
    who = settings.proposer(association)
    contact = who.contact if isinstance(who, Association) else who.email if who else ""
    county = settings.county.best(language, *settings.languages)
    sender = (name_of(association, settings, language), contact)
    receiver = (county, word(language, "registry") if county else "")
    return Letterhead(
        sender=tuple(part for part in sender if part),
        kind=word(language, "statement.kind"),
        dated=figures.day(on, language),
        diary=round_.diary if round_ else "",
        addressee=tuple(part for part in receiver if part),
    )


def _opening(
    book: Rulebook, name: str, round_: Round | None, language: str, stance: Stance | None
) -> list[Block]:
    """The matter, the request and its deadline, and the overall stance."""
    settings = book.settings
    rows: list[tuple[str, Runs]] = []
    if round_ and round_.name:
        rows.append(
            (word(language, "request"), (Run(round_.name.best(language, *settings.languages)),))
        )
    if round_ and round_.diary:
        rows.append((word(language, "request-diary"), (Run(round_.diary),)))
    closes = round_ and (round_.comments_close or round_.amendments_close)
    if closes:
        rows.append((word(language, "deadline"), (Run(figures.moment(closes, language)),)))
    blocks: list[Block] = [Fields(tuple(rows))] if rows else []
    if stance:
        sentence = word(language, f"statement.stance.{stance.value}", name=name)
        blocks.append(Paragraph((Run(sentence, Mark.STRONG),), Style.LEAD))
    return blocks


def _signatures(
    own: Sequence[Exhibit], name: str, language: str, on: date, place: str
) -> list[Block]:
    """A line for each who proposed; one for the association where nobody is named."""
    people = dict.fromkeys(who for exhibit in own for who in exhibit.amendment.proposers)
    names = tuple((who, name) for who in people) or ((name, word(language, "name-and-role")),)
    return [Signatures(f"{place} {figures.day(on, language)}".strip(), names)]


def _ending(
    book: Rulebook, own: Sequence[Exhibit], round_: Round | None, language: str
) -> list[Block]:
    """To whom it goes, who gets it for information, and that it becomes public."""
    settings = book.settings
    supporters = dict.fromkeys(who.id for exhibit in own for who in exhibit.amendment.supporters)
    county = settings.county.best(language, *settings.languages)
    to = [county, *([round_.contact] if round_ and round_.contact else [])]
    rows = {
        "distribution": ", ".join(part for part in to if part),
        "for-information": names_of(list(supporters), settings, language),
    }
    shown = tuple((word(language, key), (Run(words),)) for key, words in rows.items() if words)
    public = Paragraph((Run(word(language, "becomes-public")),), Style.NOTE)
    return [*([Fields(shown)] if shown else []), public]
