"""What an association says of the draft besides its amendments: its comments, by section."""

from collections.abc import Sequence
from datetime import datetime

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.paper import Block, Heading, Items, Mark, Run, Runs
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Round
from rulebook_cli.render.papers.amendment_words import said, word
from rulebook_cli.render.papers.comment_words import place_of, stance_words
from rulebook_cli.render.papers.statement_notes import note_of, notes_in_list
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import section_title
from rulebook_cli.render.words.plain_text import capital


def overall_stance(comments: Sequence[Comment], round_: Round | None) -> Stance | None:
    """Where an association stands by what it last said of the whole draft or the round. What it
    said of single places speaks for those alone."""
    whole = [one for one in sorted(comments, key=_moment) if one.stance and _is_on_all(one, round_)]
    return whole[-1].stance if whole else None


def comment_blocks(
    comments: Sequence[Comment],
    book: Rulebook,
    round_: Round | None,
    language: str,
    above: Sequence[Block] = (),
) -> list[Block]:
    """Its comments under the sections they speak of, in the order of the book; then those on
    amendments, on other matters, and its answers to the questions of the round. Each that quotes
    words or names a place stands beside them too, unless the texts `above` already have it."""
    asked = {one.id: one for one in round_.questions} if round_ else {}
    groups: dict[str, list[Comment]] = {}
    for comment in sorted(comments, key=_moment):
        question = asked.get(comment.answers)
        text = question.text.best(language, *book.settings.languages) if question else ""
        groups.setdefault(text or _heading(comment, book, round_, language), []).append(comment)
    titles = [section_title(section, book, language) for section in book.sections]
    order = [word(language, "comments.whole"), *map(capital, titles)]
    named = sorted(groups, key=lambda name: order.index(name) if name in order else len(order))
    blocks: list[Block] = [Heading(1, (Run(word(language, "comments.title")),))] if groups else []
    for name in named:
        lines = tuple(_line(comment, book, round_, language) for comment in groups[name])
        beside = tuple(
            notes_in_list(line, note_of(comment, book, language), above)
            if comment.quote or place_of(comment.on, book, language)
            else ()
            for line, comment in zip(lines, groups[name], strict=True)
        )
        blocks += [Heading(2, (Run(name),)), Items(lines, beside=beside if any(beside) else ())]
    return blocks


def _heading(comment: Comment, book: Rulebook, round_: Round | None, language: str) -> str:
    """What a comment stands under: its section, the whole draft, or what else it speaks of."""
    if _is_on_all(comment, round_):
        return word(language, "comments.whole")
    address = parse_address(comment.on)
    section = book.section(address.section) if address and address.section else None
    if section:
        return capital(section_title(section, book, language))
    if address and address.book:
        return capital(word(language, "vocabulary"))
    return word(language, "comments.else")


def _line(comment: Comment, book: Rulebook, round_: Round | None, language: str) -> Runs:
    """`8 § 1 mom. (puoltaa muutoksin): ”kolme vapaapäivää” – Kolme päivää kuuluisi kaikille.`"""
    place = comment.on
    if _is_on_all(comment, round_):
        place = ""
    elif _is_on_a_place(comment, book):
        place = capital(place_of(comment.on, book, language))
    stance = stance_words(comment.stance, language)
    lead = f"{place} ({stance})" if place and stance else place or capital(stance)
    runs = [Run(f"{lead}: ", Mark.STRONG)] if lead else []
    if comment.quote:
        runs.append(Run(word(language, "quoted", words=" ".join(comment.quote.split())) + " – "))
    if comment.support and not comment.text:
        return (*runs, Run(say(language, "comments", "supports-it")))
    return (*runs, *said(comment.text, language))


def _is_on_all(comment: Comment, round_: Round | None) -> bool:
    """Whether a comment speaks of the whole draft, or of the round on it."""
    return comment.on == WHOLE_BOOK or (round_ is not None and comment.on == round_.id)


def _is_on_a_place(comment: Comment, book: Rulebook) -> bool:
    address = parse_address(comment.on)
    return address is not None and bool(address.book or book.section(address.section))


def _moment(comment: Comment) -> tuple[str, int]:
    at: datetime | None = comment.at
    return (at.isoformat() if at else "", comment.number)
