"""The receipt for what arrived (vastaanottokuittaus, mottagningsbevis)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.paper import Block, Fields, Heading, Items, Paper, Paragraph
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Round
from rulebook_cli.render import figures
from rulebook_cli.render.papers.one_page import ended
from rulebook_cli.render.papers.post_words import plain, post_paper, text_in, word
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of a file: the id it is registered under, the amendment with the places it
    changes, how many remarks were kept at places of the book, and the words that have none."""

    id: str
    sender: str
    file: str
    arrived: datetime
    diary: str = ""
    amendment: str = ""
    places: tuple[str, ...] = ()
    remarks: int = 0
    answers: int = 0
    stance: str = ""
    unplaced: tuple[str, ...] = ()
    ours: bool = True


def draw_receipt(
    made: Made, book: Rulebook, round_: Round | None, language: str, on: date
) -> Paper:
    """The receipt: what arrived and when, what was made of it, and what follows."""
    title = text_in(book.settings.title, language, book)
    rows = [
        (word(language, "matter"), title),
        (word(language, "receipt.sender"), made.sender),
        (word(language, "receipt.arrived"), figures.moment(made.arrived, language)),
        (word(language, "receipt.file"), made.file),
        (word(language, "receipt.id"), made.id),
    ]
    rows += [(word(language, "diary"), made.diary)] if made.diary else []
    blocks: list[Block] = [
        Paragraph(plain(word(language, "receipt.thanks"))),
        Fields(tuple((label, plain(words)) for label, words in rows)),
        Heading(1, plain(word(language, "receipt.made"))),
        *_made(made, book, language),
    ]
    if made.unplaced:
        blocks.append(Heading(1, plain(word(language, "receipt.unplaced.title"))))
        blocks.append(Paragraph(plain(word(language, "receipt.unplaced"))))
        blocks.append(Items(tuple(plain(words) for words in made.unplaced)))
    blocks.append(Heading(1, plain(word(language, "receipt.then.title"))))
    blocks.append(Paragraph(plain(word(language, "receipt.then"))))
    if round_ and round_.contact:
        words = word(language, "receipt.contact", contact=round_.contact)
        blocks.append(Paragraph(plain(words)))
    heading, kind = word(language, "receipt.title"), word(language, "receipt.kind")
    addressee = (made.sender,)
    return post_paper(heading, kind, blocks, book, round_, language, on, addressee)


def places_in_words(places: Sequence[str], book: Rulebook, language: str) -> list[str]:
    """Places by their addresses as readers know them, each once."""
    names = []
    for place in places:
        address = parse_address(place)
        names.append(place_name(address, book, language) if address else place)
    return list(dict.fromkeys(names))


def _made(made: Made, book: Rulebook, language: str) -> list[Block]:
    if not made.ours:
        return [Paragraph(plain(word(language, "receipt.statement")))]
    lines = []
    if made.stance:
        stance = say(language, "papers", f"stance.{made.stance}")
        lines.append(word(language, "receipt.stance", stance=stance))
    if made.amendment:
        names = places_in_words(made.places, book, language)
        key = "receipt.amendment"
        places = "; ".join(names)
        told = word(language, key, id=made.amendment, count=len(names), places=places)
        lines.append(ended(told))
    if made.remarks:
        lines.append(word(language, "receipt.remarks", count=made.remarks))
    if made.answers:
        lines.append(word(language, "receipt.answers", count=made.answers))
    if not lines:
        return [Paragraph(plain(word(language, "receipt.nothing")))]
    return [Items(tuple(plain(line) for line in lines))]
