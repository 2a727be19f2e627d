"""The amendments of a statement: the main points, then old text, new text and reason of each."""

from collections.abc import Sequence
from dataclasses import replace

from rulebook_cli.model.comment import Comment
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Mark,
    Paragraph,
    Run,
    Runs,
    Style,
)
from rulebook_cli.render.changes.change_blocks import comparison, note_blocks, place_label
from rulebook_cli.render.changes.changed_places import ChangedPlace, changed_places
from rulebook_cli.render.changes.part_numbers import parts_at
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.amendment_words import (
    answer_words,
    base_note,
    last_answers,
    part_reasons,
    principle_names,
    proposers_of,
    said,
    showing_of,
    status_words,
    supporters_of,
    title_runs,
    what_changes,
    word,
)
from rulebook_cli.render.papers.statement_notes import note_of, quoted_in
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.plain_text import capital


def proposal_blocks(
    own: Sequence[Exhibit],
    language: str,
    senders: int = 1,
    comments: Sequence[Comment] = (),
    own_county: bool = False,
) -> list[Block]:
    """The main points, then amendment by amendment; the reason of each stands after its texts.
    Where there are several `senders`, each amendment says whose it is. Of the `comments` those
    on words of an old text stand beside it. `own_county` tells that they are the coordinators'."""
    if not own:
        joint = senders > 1
        empty = say(language, "body_papers", "joint.empty") if joint else ""
        return [Paragraph((Run(empty or worded(own_county, language, "statement.empty")),))]
    shown = [(exhibit, _places(exhibit, language)) for exhibit in own]
    return [
        Paragraph((Run(worded(own_county, language, "statement.thanks", count=len(own))),)),
        Heading(1, (Run(word(language, "main-points")),)),
        Items(tuple(_main_point(exhibit, places, language) for exhibit, places in shown)),
        Heading(1, (Run(word(language, "proposals")),)),
        *(
            block
            for exhibit, places in shown
            for block in _amendment(exhibit, places, language, senders > 1, comments)
        ),
    ]


def worded(own_county: bool, language: str, key: str, /, **values: object) -> str:
    """A sentence of a statement; of the county's own proposals another, which is no answer to a
    request."""
    if own_county:
        return say(language, "county_proposals", key, **values)
    return word(language, key, **values)


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


def _amendment(
    exhibit: Exhibit,
    places: Sequence[ChangedPlace],
    language: str,
    joint: bool,
    comments: Sequence[Comment],
) -> list[Block]:
    amendment, settings = exhibit.amendment, exhibit.before.settings
    blocks: list[Block] = [Heading(2, title_runs(amendment, language), amendment.id)]
    rows = _rows(exhibit, language, joint)
    if rows:
        blocks.append(Fields(tuple(rows)))
    note = base_note(exhibit, language)
    if note:
        blocks.append(Paragraph((Run(note),), Style.NOTICE))
    reason = said(amendment.reason, language)
    showing = showing_of(exhibit, language)
    for place in places:
        reasons = part_reasons(amendment, place, language)
        blocks.extend(_place(exhibit, place, reasons, showing, comments))
    if reason:
        blocks.append(Paragraph((Run(f"{word(language, 'reason')}: ", Mark.STRONG), *reason)))
    whole_answer = last_answers(amendment).get(0)
    if whole_answer:
        blocks.append(_answered(answer_words(whole_answer, settings, language), language))
    return blocks


def _rows(exhibit: Exhibit, language: str, joint: bool) -> list[tuple[str, Runs]]:
    """Whose it is where that may be asked, principles, supporters, and the status of what is
    answered or taken back."""
    amendment, settings = exhibit.amendment, exhibit.before.settings
    tell = joint or bool(amendment.joint_now)
    found = {
        "proposer": proposers_of(amendment, settings, language) if tell else "",
        "principles": principle_names(amendment, settings, language),
        "supporters": supporters_of(amendment, settings, language),
        "status": status_words(amendment.status, language) if amendment.answers else "",
    }
    if amendment.amends:
        found["amends"] = amendment.amends
    if not amendment.is_open:
        found["status"] = status_words(amendment.status, language)
    return [(word(language, key), (Run(words),)) for key, words in found.items() if words]


def _place(
    exhibit: Exhibit,
    place: ChangedPlace,
    reasons: tuple[Runs, ...],
    showing: Showing,
    comments: Sequence[Comment],
) -> list[Block]:
    texts = comparison(place, reasons, showing)
    quoted = quoted_in(texts.old, str(place.address), comments)
    notes = (note_of(one, exhibit.before, showing.language) for one in quoted)
    blocks: list[Block] = [
        Heading(3, (Run(capital(place_label(place, showing))),)),
        replace(texts, beside=tuple(note for some in notes for note in some)),
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
