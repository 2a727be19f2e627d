"""An association's statement (lausunto, utlåtande), after the layout idea of SFS 2487."""

from collections.abc import Sequence
from datetime import date

from rulebook_cli.model.amendment import Amendment, Status
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
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
from rulebook_cli.render.changes.change_blocks import comparison, note_blocks, place_label
from rulebook_cli.render.changes.changed_places import ChangedPlace, changed_places
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.amendment_words import (
    answer_words,
    base_note,
    last_answers,
    name_of,
    names_of,
    part_reasons,
    parts_at,
    principle_names,
    said,
    showing_of,
    status_words,
    what_changes,
    word,
)
from rulebook_cli.render.words.plain_text import capital

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
) -> Paper:
    """The statement of an association (its id): its own amendments among `exhibits`, open ones
    and answered ones, as old text, new text and reason.

    `place` stands before the date over the signatures, as it is to be printed (`Mikkelissä`).
    `draft` marks a statement that is not yet to be sent.
    """
    own = [exhibit for exhibit in exhibits if _is_shown(exhibit.amendment, association)]
    own.sort(key=lambda exhibit: exhibit.amendment.number)
    name = name_of(association, book.settings, language)
    title = book.settings.title.best(language, *book.settings.languages)
    blocks = [*_opening(book, name, round_, language, stance), *_proposals(own, language)]
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


def _proposals(own: Sequence[Exhibit], language: str) -> list[Block]:
    """The main points, then amendment by amendment."""
    if not own:
        return [Paragraph((Run(word(language, "statement.empty")),))]
    shown = [(exhibit, _places(exhibit, language)) for exhibit in own]
    return [
        Paragraph((Run(word(language, "statement.thanks", count=len(own))),)),
        Heading(1, (Run(word(language, "main-points")),)),
        Items(tuple(_main_point(exhibit, places, language) for exhibit, places in shown)),
        Heading(1, (Run(word(language, "proposals")),)),
        *(block for exhibit, places in shown for block in _amendment(exhibit, places, language)),
    ]


def _places(exhibit: Exhibit, language: str) -> list[ChangedPlace]:
    return changed_places(exhibit.changes, showing_of(exhibit, language))


def _main_point(exhibit: Exhibit, places: Sequence[ChangedPlace], language: str) -> Runs:
    amendment = exhibit.amendment
    return (
        Run(amendment.id, Mark.STRONG, f"#{amendment.id}"),
        Run(" "),
        *said(amendment.title, language),
        Run(f". {what_changes(places, language)}".rstrip()),
    )


def _amendment(exhibit: Exhibit, places: Sequence[ChangedPlace], language: str) -> list[Block]:
    amendment, settings = exhibit.amendment, exhibit.before.settings
    title = amendment.title.best(language, *settings.languages)
    blocks: list[Block] = [Heading(2, (Run(f"{amendment.id} {title}"),), amendment.id)]
    rows = _rows(exhibit, language)
    if rows:
        blocks.append(Fields(tuple(rows)))
    note = base_note(exhibit, language)
    if note:
        blocks.append(Paragraph((Run(note),), Style.NOTICE))
    reason = said(amendment.reason, language)
    apart = len(places) != 1
    if reason and apart:
        blocks.append(Paragraph((Run(f"{word(language, 'reason')}: ", Mark.STRONG), *reason)))
    showing = showing_of(exhibit, language)
    for place in places:
        reasons = part_reasons(amendment, place, language)
        whole = (reason,) if reason and not apart else ()
        blocks.extend(_place(exhibit, place, (*whole, *reasons), showing))
    whole_answer = last_answers(amendment).get(0)
    if whole_answer:
        blocks.append(_answered(answer_words(whole_answer, settings, language), language))
    return blocks


def _rows(exhibit: Exhibit, language: str) -> list[tuple[str, Runs]]:
    """Principles, supporters, and the status of what is answered or taken back."""
    amendment, settings = exhibit.amendment, exhibit.before.settings
    found = {
        "principles": principle_names(amendment, settings, language),
        "supporters": names_of([who.id for who in amendment.supporters], settings, language),
        "status": status_words(amendment.status, language) if amendment.answers else "",
    }
    if not amendment.is_open:
        found["status"] = status_words(amendment.status, language)
    return [(word(language, key), (Run(words),)) for key, words in found.items() if words]


def _place(
    exhibit: Exhibit, place: ChangedPlace, reasons: tuple[Runs, ...], showing: Showing
) -> list[Block]:
    blocks: list[Block] = [
        Heading(3, (Run(capital(place_label(place, showing))),)),
        comparison(place, reasons, showing),
        *note_blocks(place),
    ]
    answers = last_answers(exhibit.amendment)
    for number in parts_at(exhibit.amendment, place):
        if number in answers:
            runs = answer_words(answers[number], exhibit.before.settings, showing.language)
            blocks.append(_answered(runs, showing.language))
        elif answers and 0 not in answers:
            waits = (Run(word(showing.language, "waits")),)
            blocks.append(_answered(waits, showing.language))
    return blocks


def _answered(runs: Runs, language: str) -> Paragraph:
    return Paragraph((Run(f"{word(language, 'answer')}: ", Mark.STRONG), *runs), Style.QUOTE)


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
