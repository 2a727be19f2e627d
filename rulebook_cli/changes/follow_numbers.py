"""References in texts that follow a section to its new number."""

import re
from collections.abc import Iterator, Mapping, Sequence

from rulebook_cli.logic.cited_numbers import renumbered
from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.change import Change, Edit
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.reference import LINK
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section_number import same_number
from rulebook_cli.model.text import Text

Numbers = Mapping[str, tuple[str, str]]
"""By a section's id its old number and its new one."""


def new_numbers(before: Rulebook, after: Rulebook) -> Numbers:
    """The sections that both books have and whose number differs."""
    old = {section.id: section.number for section in before.sections}
    return {
        section.id: (old[section.id], section.number)
        for section in after.sections
        if section.id in old and not same_number(old[section.id], section.number)
    }


def follow_numbers(book: Rulebook, numbers: Numbers) -> tuple[Edit, ...]:
    """The texts of a book with the new numbers in the words of the links to those sections.

    Only a link whose words held the old number follows; what was wrong already is left for its
    author.
    """
    if not numbers:
        return ()
    return (*_in_provisions(book, numbers), *_in_terms(book, numbers))


def _in_provisions(book: Rulebook, numbers: Numbers) -> Iterator[Edit]:
    """One edit for each language whose words change; none in the second provision of one id."""
    for section in book.sections:
        known: set[str] = set()
        for provision in section.provisions:
            if provision.id not in known:
                for language, text in _renewed(provision.text, numbers):
                    address = Address(section.id, provision.id, language)
                    yield Edit(address, text, section.place.file)
            known.add(provision.id)


def _in_terms(book: Rulebook, numbers: Numbers) -> Iterator[Edit]:
    for term in book.terms.values():
        for language, text in _renewed(term.definition, numbers):
            address = Address(book="term", row=term.id, field=f"definition.{language}".rstrip("."))
            yield Edit(address, text, term.place.file)


def _renewed(text: Text, numbers: Numbers) -> Iterator[tuple[str, str]]:
    for language, words in text.words.items():
        followed = followed_words(words, numbers)
        if followed != words:
            yield language, followed


def followed_words(text: str, numbers: Numbers) -> str:
    """A text whose links show the new numbers."""
    return LINK.sub(lambda link: _link(link, numbers), text) if "](" in text else text


def _link(link: re.Match[str], numbers: Numbers) -> str:
    target = parse_address(link["address"][1:]) if link["address"].startswith("#") else None
    if target is None or target.section not in numbers:
        return link[0]
    words = renumbered(link["words"], *numbers[target.section])
    return f"[{words}]{link[0][len(link['words']) + 2 :]}"


def followed_value(value: Plain, numbers: Numbers) -> Plain:
    """A text, or a term with its texts, whose links show the new numbers."""
    if isinstance(value, dict):
        return {key: followed_value(inner, numbers) for key, inner in value.items()}
    return followed_words(value, numbers) if isinstance(value, str) else value


def followers(changes: Sequence[Change]) -> dict[Address, Address]:
    """By the address of a text that does nothing but follow a section's new number, the address
    of that number: the two are one step, and are decided together."""
    numbers = dict(_changed_numbers(changes))
    by_place: dict[Address, list[Change]] = {}
    for change in changes if numbers else ():
        by_place.setdefault(change.address.whole, []).append(change)
    homes = {place: _home(some, numbers) for place, some in by_place.items()}
    return {place: Address(id_, block="number") for place, id_ in homes.items() if id_}


def _changed_numbers(changes: Sequence[Change]) -> Iterator[tuple[str, tuple[str, str]]]:
    for change in changes:
        old, new = (number_in(value) for value in (change.before, change.after))
        if change.address.block == "number" and old and new and old != new:
            yield change.address.section, (old, new)


def number_in(value: Plain) -> str:
    """The number in the value of a section's number."""
    number = value.get("number") if isinstance(value, dict) else value
    return number if isinstance(number, str) else ""


def _home(changes: Sequence[Change], numbers: Numbers) -> str:
    """The section whose number a text follows, the first of several; empty where the text
    changes otherwise too."""
    followed: list[str] = []
    for change in changes:
        before, after = change.before, change.after
        if not (change.address.language or change.address.book == "term"):
            return ""
        if followed_value(before, numbers) != after:
            return ""
        followed += [i for i, n in numbers.items() if followed_value(before, {i: n}) != before]
    return next((id_ for id_ in numbers if id_ in followed), "")
