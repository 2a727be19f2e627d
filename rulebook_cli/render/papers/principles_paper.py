"""Which principles the amendments serve: by principle, by section and by amendment."""

from collections.abc import Iterable, Sequence
from datetime import date

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.paper import Block, Heading, Paper, Paragraph, Style, Table
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.amendment_words import titled
from rulebook_cli.render.papers.kind_words import book_title, county_paper, plain
from rulebook_cli.render.speech import listed, say
from rulebook_cli.render.words.place_names import section_title
from rulebook_cli.render.words.plain_text import capital

NONE = "–"


def draw_principles(
    book: Rulebook,
    amendments: Sequence[Amendment],
    language: str,
    on: date,
    diary: str = "",
    draft: bool = True,
) -> Paper:
    """The principles of the book against the `amendments` that are open or were taken. A
    principle that none serves is told first, and an amendment that names none. `draft` tells that
    no body has decided the book with them."""
    blocks = [*_lead(book, amendments, language)]
    if book.settings.principles:
        blocks += [
            Heading(1, plain(_word(language, "by-principle"))),
            _by_principle(book, amendments, language),
            Heading(1, plain(_word(language, "by-section"))),
            _by_section(book, amendments, language),
        ]
    if amendments:
        blocks += [
            Heading(1, plain(_word(language, "by-amendment"))),
            _by_amendment(book, amendments, language),
        ]
    title = _word(language, "title", title=book_title(book, language))
    return county_paper(title, _word(language, "kind"), blocks, book, language, on, draft, diary)


def _word(language: str, key: str, /, **values: object) -> str:
    return say(language, "principles", key, **values)


def _lead(book: Rulebook, amendments: Sequence[Amendment], language: str) -> list[Block]:
    principles = book.settings.principles
    if not principles:
        return [Paragraph(plain(_word(language, "none")), Style.NOTICE)]
    words = _word(language, "lead", principles=len(principles), count=len(amendments))
    blocks: list[Block] = [Paragraph(plain(words), Style.LEAD)]
    served = {id_ for one in amendments for id_ in one.principles}
    left = [_name(book, one.id, language) for one in principles if one.id not in served]
    key = "all-served" if not left else "nobody-serves"
    blocks.append(Paragraph(plain(_word(language, key, names="; ".join(left))), Style.NOTICE))
    silent = [one.id for one in amendments if not _known(book, one)]
    if silent:
        blocks.append(Paragraph(plain(_word(language, "silent", ids=silent, count=len(silent)))))
    return blocks


def _known(book: Rulebook, amendment: Amendment) -> list[str]:
    """The principles of the book that an amendment names, in the order of the book."""
    return [one.id for one in book.settings.principles if one.id in amendment.principles]


def _name(book: Rulebook, id_: str, language: str) -> str:
    for one in book.settings.principles:
        if one.id == id_:
            return " ".join(one.name.best(language, *book.settings.languages).split())
    return id_


def _sections(amendment: Amendment) -> list[str]:
    """The sections that an amendment changes, once each."""
    found = (at.section for part in amendment.parts for at in part.at if at.section)
    return list(dict.fromkeys(found))


def _table(language: str, keys: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    head = tuple(_word(language, key) for key in keys)
    return Table("", head, tuple(tuple(plain(cell) for cell in row) for row in rows))


def _by_principle(book: Rulebook, amendments: Sequence[Amendment], language: str) -> Table:
    rows = []
    for principle in book.settings.principles:
        serving = [one for one in amendments if principle.id in one.principles]
        touched = {id_ for one in serving for id_ in _sections(one)}
        names = [_numbered(book, each.id, language) for each in book.sections if each.id in touched]
        ids = listed([one.id for one in serving], language)
        nobody = _word(language, "nobody")
        rows.append((_name(book, principle.id, language), ids or nobody, "; ".join(names) or NONE))
    return _table(language, ("principle", "amendments", "sections"), rows)


def _by_section(book: Rulebook, amendments: Sequence[Amendment], language: str) -> Table:
    """Every section, also those that nobody proposes to change."""
    rows = []
    for section in book.sections:
        here = [one for one in amendments if section.id in _sections(one)]
        served = []
        for principle in book.settings.principles:
            ids = [one.id for one in here if principle.id in one.principles]
            if ids:
                name = _name(book, principle.id, language)
                served.append(_word(language, "served-by", name=name, ids=ids))
        untold = _word(language, "no-principle" if here else "no-amendment")
        rows.append((capital(section_title(section, book, language)), "\n".join(served) or untold))
    return _table(language, ("section", "principles"), rows)


def _by_amendment(book: Rulebook, amendments: Sequence[Amendment], language: str) -> Table:
    rows = []
    for one in amendments:
        names = [_name(book, id_, language) for id_ in _known(book, one)]
        untold = _word(language, "no-principle")
        rows.append((titled(one, language), "\n".join(names) or untold))
    return _table(language, ("amendment", "principles"), rows)


def _numbered(book: Rulebook, id_: str, language: str) -> str:
    section = book.section(id_)
    return capital(section_title(section, book, language)) if section else id_
