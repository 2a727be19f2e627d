"""The book as it is in force on the reader's day: what is left out of it, and what is marked."""

from collections.abc import Iterable

from rulebook_cli.logic.in_force import Chain, rule_chain
from rulebook_cli.logic.rows_on import rows_on
from rulebook_cli.model.address import Address
from rulebook_cli.model.paper import Block, Paragraph, Run, Runs, Style
from rulebook_cli.model.section import Provision, Section
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.contract_words import is_left_out, mark_words
from rulebook_cli.render.words.in_force_words import standing
from rulebook_cli.render.words.place_names import place_name, section_name
from rulebook_cli.render.words.reader import Reader


def is_gone(chain: Chain, reader: Reader) -> bool:
    """Whether a text is left out for the reader."""
    return reader.only_in_force and is_left_out(chain, reader.on, reader.made)


def section_mark(section: Section, reader: Reader) -> str:
    """That a section is not in force on the reader's day, or for which contracts it is."""
    if not reader.only_in_force or is_gone((section.in_force,), reader):
        return standing(section.in_force, reader)
    return _mark((section.in_force,), reader)


def provision_mark(section: Section, provision: Provision, reader: Reader) -> str:
    """The same of a provision that says of itself when it is in force."""
    if not reader.only_in_force:
        return standing(provision.in_force, reader)
    return _inner_mark(section, (section.in_force, provision.in_force), reader)


def rule_mark(section: Section, id_: str, reader: Reader) -> str:
    """The same of a rule, which is in force with the provision that bears its id."""
    chain = rule_chain(section, id_)
    return _inner_mark(section, chain, reader) if reader.only_in_force else ""


def shown_provisions(section: Section, reader: Reader) -> list[Provision]:
    """The provisions that are not left out."""
    provisions = section.provisions
    return [each for each in provisions if not is_gone((section.in_force, each.in_force), reader)]


def ruled(section: Section, reader: Reader) -> Section:
    """The section with the rules and amounts that are shown to the reader."""
    if not reader.only_in_force:
        return section
    return rows_on(section, reader.on, lambda id_: not is_gone(rule_chain(section, id_), reader))


def contract_rows(reader: Reader) -> list[tuple[str, Runs]]:
    """For which contract the book is shown."""
    if not reader.made:
        return []
    words = say(reader.language, "dates", "made", made=reader.made)
    return [(say(reader.language, "dates", "contract"), (Run(words),))]


def left_out_blocks(sections: Iterable[Section], reader: Reader) -> list[Block]:
    """How many provisions are left out, and which."""
    count, places = 0, []
    for section in sections:
        if is_gone((section.in_force,), reader):
            name = section_name(section, reader.book, reader.language)
            places.append(say(reader.language, "dates", "whole", place=name))
            count += max(1, len(section.provisions))
            continue
        for provision in section.provisions:
            if is_gone((section.in_force, provision.in_force), reader):
                address = Address(section.id, provision=provision.id)
                places.append(place_name(address, reader.book, reader.language))
                count += 1
    if not count:
        return []
    key = "left-out.made" if reader.made else "left-out"
    values = {"on": reader.on, "made": reader.made, "places": places}
    words = say(reader.language, "dates", key, count=count, **values)
    return [Paragraph((Run(words),), Style.NOTICE)]


def _inner_mark(section: Section, chain: Chain, reader: Reader) -> str:
    """What the section's own mark tells is not told again inside it."""
    mark = _mark(chain, reader)
    return "" if mark == _mark((section.in_force,), reader) else mark


def _mark(chain: Chain, reader: Reader) -> str:
    return mark_words(chain, reader.language, reader.on, reader.made)
