"""From when the changed texts of a matter hold, and for whom: different parts may start on
different days."""

from rulebook_cli.model.address import Address
from rulebook_cli.model.section import Section
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.words.in_force_words import in_force_words
from rulebook_cli.render.words.place_names import place_name, section_name
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.reader import Reader


def time_lines(matter: Matter) -> list[str]:
    """A line for each changed section, and each changed provision in it, that says from when it
    holds."""
    reader = Reader(matter.after.book, matter.language, matter.heard.on)
    changed = {change.address.section for change in matter.changes}
    provisions = {(c.address.section, c.address.provision) for c in matter.changes}
    return [
        line
        for section in matter.after.book.sections
        if section.id in changed
        for line in _lines(section, provisions, reader)
    ]


def _lines(section: Section, changed: set[tuple[str, str]], reader: Reader) -> list[str]:
    lines = []
    if words := in_force_words(section.in_force, reader):
        name = capital(section_name(section, reader.book, reader.language))
        lines.append(f"{name}: {words}")
    for provision in section.provisions:
        words = in_force_words(provision.in_force, reader)
        if words and (section.id, provision.id) in changed:
            address = Address(section.id, provision=provision.id)
            name = capital(place_name(address, reader.book, reader.language))
            lines.append(f"{name}: {words}")
    return lines
