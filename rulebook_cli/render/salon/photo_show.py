"""The photo show of a Salonki: its slides by theme, each with its words."""

from dataclasses import dataclass

from rulebook_cli.model.photo import Photo
from rulebook_cli.render.papers.amendment_words import name_of
from rulebook_cli.render.salon.evening import Evening, themes_of
from rulebook_cli.render.salon.table_cards import photo_of
from rulebook_cli.render.writers.safe_paper import clean
from rulebook_cli.render.writers.write_show import fill_show


@dataclass(frozen=True, slots=True)
class Slide:
    """A photo with what its bringer says, and the slides before and after it."""

    anchor: str
    heading: str
    photo: Photo
    says: str
    who: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme with its slides; `count` tells in words how many."""

    anchor: str
    name: str
    count: str
    slides: tuple[Slide, ...]
    before: str


def draw_show(evening: Evening) -> bytes:
    """The show as one HTML file that runs nothing and fetches nothing: a slide fills the screen,
    and the keys of any browser lead on. The photos are in it."""
    themes = _themes(evening)
    return fill_show(
        language=evening.language,
        title=evening.word("show.title", title=evening.title),
        county=evening.county,
        lead=evening.word("show.lead", day=evening.day, place=evening.place),
        themes=themes,
        last=themes[-1].slides[-1].anchor if themes else "contents",
        word=evening.word,
    ).encode()


def _themes(evening: Evening) -> list[Theme]:
    themes: list[Theme] = []
    number, total = 0, len(evening.pieces)
    before = "contents"
    for at, (name, pieces) in enumerate(themes_of(evening).items(), 1):
        anchor, slides = f"theme-{at}", []
        own_before = before
        before = anchor
        for place, piece in enumerate(pieces):
            number += 1
            last = place == len(pieces) - 1
            after = ("end" if number == total else f"theme-{at + 1}") if last else ""
            evidence = piece.evidence
            slide = Slide(
                f"photo-{number}",
                clean(evening.word("show.slide", theme=name, number=number, total=total)),
                photo_of(piece, evening),
                clean(evening.text(evidence.says)),
                name_of(evidence.association, evening.book.settings, evening.language),
                before,
                after or f"photo-{number + 1}",
            )
            slides.append(slide)
            before = slide.anchor
        count = evening.word("show.count", count=len(slides))
        themes.append(Theme(anchor, clean(name), count, tuple(slides), own_before))
    return themes
