"""The heart of a memo: section by section what was said, proposed and answered."""

from collections.abc import Iterable, Sequence

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Block, Heading, Paragraph, Run, Style
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.changed_places import section_heading
from rulebook_cli.render.papers.amendment_words import showing_of
from rulebook_cli.render.papers.memo_amendments import amendment_blocks, shown
from rulebook_cli.render.papers.memo_figures import Heard
from rulebook_cli.render.papers.memo_remarks import Remark, by_theme
from rulebook_cli.render.words.place_names import section_name
from rulebook_cli.render.words.plain_text import capital

VOCABULARY = ""
ELSEWHERE = "\0"
"""Where remarks stand that speak of no place the book knows."""
_NO_SECTION = (VOCABULARY, ELSEWHERE)


def section_blocks(
    heard: Heard, remarks: Sequence[Remark], only: str = "", with_silent: bool = True
) -> list[Block]:
    """Every section that somebody spoke of, in the order of the book, then the rest; or the
    section `only`. With `with_silent` those that nobody spoke of are named."""
    told_of = [shown(exhibit, heard) for exhibit in heard.exhibits]
    ids = {one.amendment.id for one in told_of}
    of_places: dict[str, list[Remark]] = {}
    for remark in remarks:
        if not remark.question and _amendment_id(remark.on, ids) is None:
            of_places.setdefault(_section_of(remark.on, heard.book), []).append(remark)
    order = section_order(heard.book, heard.exhibits)
    blocks: list[Block] = [Heading(1, (Run(heard.word("sections.title")),))]
    silent: list[str] = []
    told: set[str] = set()
    for section in [only] if only else [*order, VOCABULARY, ELSEWHERE]:
        here = [one for one in told_of if one.inside(section) or one.taken_inside(section)]
        said_here = of_places.get(section, [])
        if here or said_here:
            anchor = "" if section in _NO_SECTION else f"s-{section}"
            blocks.append(Heading(2, (Run(capital(_heading(section, heard))),), anchor))
            blocks.extend(_remarks(said_here, heard))
            for one in here:
                first = one.amendment.id not in told
                blocks.extend(amendment_blocks(one, section, heard, remarks, first))
                told.add(one.amendment.id)
        elif section not in _NO_SECTION:
            found = heard.book.section(section)
            silent += [section_name(found, heard.book, heard.language)] if found else []
    if silent and with_silent:
        note = heard.word("sections.silent", sections=", ".join(silent).replace(" §", "\xa0§"))
        blocks.append(Paragraph((Run(note),), Style.NOTE))
    return blocks


def section_order(book: Rulebook, exhibits: Iterable[Exhibit]) -> list[str]:
    """The ids of all sections: the draft's, and those only an amendment has, after the section
    they follow there."""
    order = [section.id for section in book.sections]
    for exhibit in exhibits:
        for other in (exhibit.before, exhibit.after):
            above = ""
            for section in other.sections:
                if section.id not in order:
                    order.insert(order.index(above) + 1 if above in order else 0, section.id)
                above = section.id
    return order


def _amendment_id(on: str, ids: set[str]) -> str | None:
    """The amendment a remark speaks of: `misol-3`, or its part `misol-3.2`."""
    whole = on.partition(".")[0]
    return whole if whole in ids else None


def _section_of(on: str, book: Rulebook) -> str:
    address = parse_address(on)
    if address is None:
        return ELSEWHERE
    if address.book:
        return VOCABULARY
    return address.section if book.section(address.section) else ELSEWHERE


def _heading(section: str, heard: Heard) -> str:
    if section == ELSEWHERE:
        return heard.word("sections.elsewhere")
    for exhibit in heard.exhibits:
        if heard.book.section(section) is None and section:
            showing = showing_of(exhibit, heard.language)
            if exhibit.after.section(section) or exhibit.before.section(section):
                return section_heading(section, showing)
    found = heard.book.section(section)
    if found is None:
        return heard.word("vocabulary")
    name = section_name(found, heard.book, heard.language)
    heading = found.heading.best(heard.language, *heard.book.settings.languages)
    return f"{name} {heading}".strip()


def _remarks(remarks: Sequence[Remark], heard: Heard) -> list[Block]:
    if not remarks:
        return []
    title = Heading(3, (Run(heard.word("remarks.title")),))
    return [title, *by_theme(remarks, heard.book, heard.language)]
