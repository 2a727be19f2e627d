"""From the paragraphs that came back to changes of the book."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rulebook_cli.changes.carry_words import Read, carry
from rulebook_cli.changes.plain_words import plain_words
from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.returned import Line, Returned
from rulebook_cli.model.revision import LooseChange, NewAmount, Revised, Revision
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Provision, Section
from rulebook_cli.model.seen_words import SeenParagraph, WantedParagraph


@dataclass(slots=True)
class _Place:
    """What came back at one place: its lines as they stand now, and those that are gone."""

    lines: list[Line] = field(default_factory=list)
    gone: list[Line] = field(default_factory=list)

    @property
    def changed(self) -> list[Line]:
        """The lines that are not as they were sent."""
        return [one for one in (*self.lines, *self.gone) if _differs(one)]

    @property
    def authors(self) -> tuple[str, ...]:
        """Who changed them."""
        return tuple(dict.fromkeys(name for one in self.changed for name in one.authors))


@dataclass(frozen=True, slots=True)
class _Sent:
    """The book as it was sent: in which language, how its texts are read, and `joined`."""

    book: Rulebook
    language: str
    read: Read
    joined: dict[str, str]

    def shown(self, provision: Provision) -> tuple[str, str]:
        """The language in which a provision was shown, and its source in it."""
        language = provision.text.best_language(self.language, *self.book.settings.languages)
        return language, provision.text.words.get(language, "")


def revise(
    returned: Returned, book: Rulebook, language: str, read: Read, *, only_tracked: bool = False
) -> Revised:
    """What `returned` changes of `book`, which was sent in `language`; `read` tells what is seen
    of a text. `only_tracked`: words printed by another version of the program are not held
    against the sender; only the book's own words are compared."""
    places: dict[str, _Place] = {}
    for line in returned.lines:
        places.setdefault(line.place, _Place()).lines.append(line)
    for line in returned.gone:
        places.setdefault(line.place, _Place()).gone.append(line)
    sent = _Sent(book, language, read, {})
    sent.joined.update(_joined_leads(places, sent))
    revisions: list[Revision] = []
    amounts: list[NewAmount] = []
    loose: list[LooseChange] = []
    for name, place in places.items():
        if not place.changed:
            continue
        left = place.changed
        home = _home(name, book)
        if isinstance(home, tuple):
            made, left = _of_provision(name, place, *home, sent)
            revisions += made
        elif isinstance(home, Section):
            made, left = _of_heading(name, place, home, book, language)
            revisions += made
        elif rows := _rows(name):
            amounts += [NewAmount(rows, one.was, one.text, one.authors) for one in left if one.text]
            left = [one for one in left if not one.text]
        loose += [
            LooseChange(
                name.partition(" ")[0], plain_words(one.was), plain_words(one.text), one.authors
            )
            for one in left
            if one.authors or not only_tracked
        ]
    loose += [
        LooseChange(one.place, "", plain_words(one.text), one.authors) for one in returned.asides
    ]
    return Revised(tuple(revisions), tuple(amounts), tuple(loose))


def _differs(line: Line) -> bool:
    return plain_words(line.was) != plain_words(line.text)


def _home(place: str, book: Rulebook) -> tuple[Section, Provision] | Section | None:
    """The provision whose words stand at a place, or the section whose heading does."""
    section_id, dot, provision_id = place.partition(".")
    section = book.section(section_id)
    if section is None or not dot:
        return section
    for provision in section.provisions:
        if provision.id == provision_id:
            return section, provision
    return None


def _rows(place: str) -> tuple[Address, ...]:
    """The rows of amounts a table's cell is named by."""
    if "@" not in place:
        return ()
    return tuple(address for part in place.split(" ") if (address := parse_address(part)))


def _of_provision(
    name: str, place: _Place, section: Section, provision: Provision, sent: _Sent
) -> tuple[list[Revision], list[Line]]:
    """The provision's new text; and the lines that are no part of it."""
    shown, source = sent.shown(provision)
    seen = sent.read(source)
    own = [one for one in place.lines if _is_own(one, seen)]
    beside = [one for one in place.changed if not _is_own(one, seen)]
    if not any(_differs(one) for one in own) and not any(_is_own(one, seen) for one in place.gone):
        return [], beside
    lead = _lead([*place.lines, *place.gone], seen)
    wanted = [WantedParagraph(_without(lead, one.text, sent.joined), one.listed) for one in own]
    wanted = [one for one in wanted if plain_words(one.text)]
    file = provision.place.file
    if not wanted:
        gone = Edit(Address(section.id, provision=provision.id), None, file)
        return [Revision(name, gone, place.authors)], beside
    carried = carry(source, wanted, sent.read)
    if carried is None:
        return [], place.changed
    if carried == source:
        return [], beside
    address = Address(section.id, provision=provision.id, language=shown)
    return [Revision(name, Edit(address, carried, file), place.authors)], beside


def _is_own(line: Line, seen: Sequence[SeenParagraph]) -> bool:
    """Whether a line is one of the text's: what is printed after it (since when it is in force)
    is not; what was written in anew is."""
    return line.mark is None or line.mark[1] <= len(seen) + _numbered_apart(seen)


def _numbered_apart(seen: Sequence[SeenParagraph]) -> int:
    """One where the number stands in a paragraph of its own, above a list."""
    return int(bool(seen) and seen[0].listed)


def _lead(lines: Sequence[Line], seen: Sequence[SeenParagraph]) -> str:
    """What is printed before a provision's first words: its number, and what it is."""
    for line in lines:
        if line.mark and line.mark[1] == 1 and seen:
            first = "" if seen[0].listed else plain_words(seen[0].text)
            return plain_words(line.was).removesuffix(first)
    return ""


def _joined_leads(places: Mapping[str, _Place], sent: _Sent) -> Iterator[tuple[str, str]]:
    """How provisions begin that are there no more, with and without their number: where one was
    joined to another, its number stands in the middle of the words."""
    for name, place in places.items():
        home = _home(name, sent.book)
        if isinstance(home, tuple) and place.gone:
            lead = _lead(place.gone, sent.read(sent.shown(home[1])[1]))
            begins = " ".join(plain_words(place.gone[0].was).split()[: len(lead.split()) + 2])
            if lead and begins.startswith(lead):
                yield begins, begins[len(lead) :]


def _without(lead: str, text: str, joined: Mapping[str, str]) -> str:
    """The words of a line behind the number that is printed before them."""
    words = plain_words(text)
    for begins, bare in joined.items():
        words = words.replace(begins, bare)
    if lead and (words + " ").startswith(lead):
        return words[len(lead) :]
    bare = lead.strip()
    found = re.match(re.escape(bare) + r"\s*(?!\d)", words) if bare else None
    return words[found.end() :] if found else words


def _of_heading(
    name: str, place: _Place, section: Section, book: Rulebook, language: str
) -> tuple[list[Revision], list[Line]]:
    """The section's new heading, where only its own words were changed."""
    made: list[Revision] = []
    left: list[Line] = []
    shown = section.heading.best_language(language, *book.settings.languages)
    heading = plain_words(section.heading.words.get(shown, ""))
    for line in place.changed:
        was, words = plain_words(line.was), plain_words(line.text)
        lead = was.removesuffix(heading)
        own = line.mark == (name, 1) and heading and lead != was and words.startswith(lead)
        if own and len(words) > len(lead) and "\n" not in words:
            address = Address(section.id, block="heading", field=shown)
            edit = Edit(address, words[len(lead) :].strip(), section.place.file)
            made.append(Revision(name, edit, line.authors))
        else:
            left.append(line)
    return made, left


def changed_places(revised: Revised) -> Iterator[str]:
    """The places of the book that would change, in the order of the paper."""
    yield from (one.place for one in revised.revisions)
    yield from (str(row) for one in revised.amounts for row in one.rows)
