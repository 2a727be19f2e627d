"""What the papers of a consultation by mail share: their words, their head, their matter."""

from datetime import date, datetime

from rulebook_cli.model.paper import Block, Letterhead, Paper, Run, Runs
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Round
from rulebook_cli.model.text import Text
from rulebook_cli.render import figures
from rulebook_cli.render.speech import say


def word(language: str, key: str, /, **values: object) -> str:
    """A sentence of the catalogue of the post."""
    return say(language, "post", key, **values)


def plain(words: str) -> Runs:
    """Words without a mark."""
    return (Run(words),)


def text_in(text: Text, language: str, book: Rulebook) -> str:
    """A text of the book in the reader's language, else in one it has."""
    return " ".join(text.best(language, *book.settings.languages).split())


def matter_rows(book: Rulebook, round_: Round | None, language: str) -> list[tuple[str, Runs]]:
    """The matter, by when to answer, and where."""
    rows = [(word(language, "matter"), text_in(book.settings.title, language, book))]
    if round_ is not None:
        rows += deadline_rows(round_, language)
        rows.append((word(language, "send-to"), round_.contact))
    return [(label, plain(words)) for label, words in rows if words]


def deadline_rows(round_: Round, language: str) -> list[tuple[str, str]]:
    """The days by which amendments and statements are asked for; one where they are the same."""
    closes, last = round_.amendments_close, round_.comments_close
    rows = []
    if closes and last and closes != last:
        rows.append((word(language, "amendments-by"), by_moment(closes, language)))
    if end := last or closes:
        rows.append((word(language, "answer-by"), by_moment(end, language)))
    return rows


def by_moment(moment: datetime, language: str) -> str:
    """`viimeistään 31.1.2027 klo 16.00`."""
    return word(language, "by", moment=figures.moment(moment, language))


def post_paper(
    title: str,
    kind: str,
    blocks: list[Block],
    book: Rulebook,
    round_: Round | None,
    language: str,
    on: date,
    addressee: tuple[str, ...] = (),
    properties: tuple[tuple[str, str], ...] = (),
) -> Paper:
    """A paper that the county sends."""
    county = text_in(book.settings.county, language, book)
    return Paper(
        title=title,
        language=language,
        blocks=tuple(blocks),
        letterhead=Letterhead(
            sender=(county,) if county else (),
            kind=kind,
            dated=figures.day(on, language),
            diary=round_.diary if round_ else "",
            addressee=addressee,
        ),
        page_of=say(language, "papers", "page-of", page="{page}", pages="{pages}"),
        author=county,
        dated=on,
        properties=properties,
    )
