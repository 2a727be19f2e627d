"""One amendment as a paper of its own: what it changes, why, what it needs, what was answered."""

from collections.abc import Sequence
from datetime import date

from rulebook_cli.model.amendment import Amendment, Status
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Runs,
    Signatures,
    Style,
)
from rulebook_cli.model.settings import Association, Round
from rulebook_cli.render import figures
from rulebook_cli.render.changes.change_blocks import comparison, note_blocks, place_label
from rulebook_cli.render.changes.changed_places import ChangedPlace, changed_places
from rulebook_cli.render.changes.part_numbers import parts_at
from rulebook_cli.render.papers.amendment_words import (
    answer_and_effect,
    last_answers,
    name_of,
    part_reasons,
    principle_names,
    proposers_of,
    said,
    showing_of,
    status_words,
    supporters_of,
    titled,
    what_changes,
)
from rulebook_cli.render.papers.amendment_words import word as paper_word
from rulebook_cli.render.papers.kind_words import book_title, county_paper, note, plain, word
from rulebook_cli.render.words.plain_text import capital


def draw_amendment(
    exhibit: Exhibit,
    round_: Round | None,
    notes: Sequence[str],
    base: str,
    language: str,
    on: date,
    draft: bool = True,
) -> Paper:
    """An amendment: who proposes it and when, on what it was made (`base` in words), each part
    with old and new text and its reason, the answer where there is one, lines to sign. `notes`
    say what it needs and how it fits the draft as it is now."""
    amendment, book = exhibit.amendment, exhibit.before
    settings = book.settings
    places = changed_places(exhibit.changes, showing_of(exhibit, language))
    name = name_of(amendment.association, settings, language)
    points = what_changes(places, language)
    blocks: list[Block] = [Fields(tuple(_rows(exhibit, round_, base, language)))]
    blocks += [Paragraph(plain(points), Style.LEAD)] if points else []
    reason = said(amendment.reason, language)
    if reason:
        blocks += [Heading(1, plain(paper_word(language, "reason"))), Paragraph(reason)]
    blocks += _parts(exhibit, places, language)
    if notes:
        blocks.append(Heading(1, plain(word(language, "amendment.standing"))))
        blocks.append(Items(tuple(plain(each) for each in notes)))
    blocks += _answers(amendment, exhibit, language)
    blocks.append(_signatures(amendment, name, language, on))
    who = settings.proposer(amendment.association)
    contact = who.contact if isinstance(who, Association) else who.email if who else ""
    kind, diary = word(language, "amendment.kind"), round_.diary if round_ else ""
    return county_paper(
        titled(amendment, language),
        kind,
        blocks,
        book,
        language,
        on,
        draft,
        diary,
        sender=(name, contact),
    )


def _rows(
    exhibit: Exhibit, round_: Round | None, base: str, language: str
) -> list[tuple[str, Runs]]:
    amendment, settings = exhibit.amendment, exhibit.before.settings
    sent = figures.day(amendment.submitted, language) if amendment.submitted else ""
    rows = [
        (word(language, "matter"), book_title(exhibit.before, language)),
        (
            paper_word(language, "round"),
            round_.name.best(language, *settings.languages) if round_ else "",
        ),
        (paper_word(language, "proposer"), proposers_of(amendment, settings, language)),
        (word(language, "amendment.made"), figures.day(exhibit.on, language)),
        (word(language, "amendment.sent"), sent),
        (word(language, "amendment.base"), base),
        (
            paper_word(language, "supporters"),
            supporters_of(amendment, settings, language),
        ),
        (
            paper_word(language, "principles"),
            principle_names(amendment, settings, language),
        ),
        (paper_word(language, "amends"), amendment.amends),
        (paper_word(language, "obsoleted-by"), amendment.obsoleted_by),
        (paper_word(language, "status"), status_words(amendment.status, language)),
    ]
    return [(label, plain(words)) for label, words in rows if words]


def _parts(exhibit: Exhibit, places: Sequence[ChangedPlace], language: str) -> list[Block]:
    """Each place under its part's number, as old text, new text and reason."""
    if not places:
        return [note(word(language, "amendment.not-here"))]
    showing = showing_of(exhibit, language)
    blocks: list[Block] = [Heading(1, plain(word(language, "amendment.parts")))]
    for place in places:
        ids = [f"{exhibit.amendment.id}.{n}" for n in parts_at(exhibit.amendment, place)]
        label = capital(place_label(place, showing))
        title = word(language, "amendment.part", ids=ids, place=label) if ids else label
        reasons = part_reasons(exhibit.amendment, place, language)
        blocks += [Heading(2, plain(title)), comparison(place, reasons, showing)]
        blocks += note_blocks(place)
    return blocks


def _answers(amendment: Amendment, exhibit: Exhibit, language: str) -> list[Block]:
    """The answers that stand, those to parts by their numbers; and that it was taken back."""
    settings, blocks = exhibit.before.settings, []
    for number, answer in sorted(last_answers(amendment).items()):
        lead = f"{amendment.id}.{number}: " if number else ""
        runs = answer_and_effect(answer, settings, language)
        blocks.append((*((Run(lead, Mark.STRONG),) if lead else ()), *runs))
    if blocks and amendment.waiting and amendment.is_open:
        ids = [f"{amendment.id}.{number}" for number in amendment.waiting]
        blocks.append(plain(word(language, "amendment.waiting", ids=ids)))
    if amendment.status is Status.WITHDRAWN and amendment.withdrawn:
        day = paper_word(language, "withdrawn-on", on=amendment.withdrawn.on)
        blocks.append((Run(f"{day} "), *said(amendment.withdrawn.because, language)))
    if not blocks:
        return []
    heading = Heading(1, plain(paper_word(language, "answer")))
    return [heading, *(Paragraph(runs, Style.QUOTE) for runs in blocks)]


def _signatures(amendment: Amendment, name: str, language: str, on: date) -> Signatures:
    """A line for each who proposed; one for the association where nobody is named."""
    people = tuple((who, name) for who in dict.fromkeys(amendment.proposers))
    names = people or ((name, paper_word(language, "name-and-role")),)
    return Signatures(figures.day(on, language), names)
