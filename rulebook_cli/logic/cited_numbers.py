"""Which section and provision the words of a link name, by their figures.

Read are the ways of the three languages: `5 a §:n 2 momentissa`, `luvun 4 kohdassa 2`,
`5 § 2 mom.`, `kapitel 4.2`, `section 5(2)`, `section 5, subsection 2`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_STATUTE_OR_DATE = re.compile(r"\b(?:\d{1,4}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4})")
_NUMBER = (
    r"\d+(?:\.\d+)*(?:[a-zåäö]\b|\s[a-zåäö]\b(?=\s*(?:§|$|[.,;:()–-]|of\b|luku|luvu|kap|mom|koh)))?"
)
_AND = r"\s*(?:,|–|-|ja|sekä|tai|och|samt|eller|and|or|to)\s*"
_GROUP = re.compile(rf"{_NUMBER}(?:{_AND}{_NUMBER})*", re.IGNORECASE)
_ONE = re.compile(_NUMBER, re.IGNORECASE)
_SPAN = re.compile(r"\d{1,3}\s*(?:[–-]|\bto\b)\s*\d{1,3}")
_SECTION_BEFORE = re.compile(
    r"(?:(?<!\w )(?<!\w)§|\bsec\.|\bsections?|\blu(?:ku|vu|k)\w*|\bkap\.|\bkapit\w+"
    r"|\bchapters?)\s*$",
    re.IGNORECASE,
)
_MARK_AFTER = re.compile(r"\s*(?:§(?::\w+)?|lu(?:ku|vu|k)\w*|kap(?:itel\w*|\.)?)", re.IGNORECASE)
_SECTION_AFTER = re.compile(r"\s*(?:§|lu(?:ku|vu|k)|kap\b|kapit)", re.IGNORECASE)
_PROVISION_BEFORE = re.compile(
    r"(?:\(|\bsubsections?|\bparagraphs?|\bmom\w*\.?|\bkoh[dt]\w*|\bpunkt\w*)\s*$", re.IGNORECASE
)
_PROVISION_AFTER = re.compile(r"\s*(?:mom|koh[dt]|punkt)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cited:
    """The numbers that words name: of sections (`5a`, `4.2`), and of provisions in them."""

    sections: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every number."""
        return self.sections + self.provisions


def cited_numbers(words: str) -> Cited:
    """The numbers in the words. A number that nothing marks is a section's if none came before
    it, otherwise a provision's; of the marked provisions the first are meant (`2 momentin 3
    kohta` speaks of the second)."""
    sections: list[str] = []
    provisions: list[str] = []
    for group, kind in _groups(_STATUTE_OR_DATE.sub(" ", words)):
        if kind == "section" or (not kind and not sections and not provisions):
            sections += group
        elif not provisions:
            provisions += group
    return Cited(tuple(sections), tuple(provisions))


def renumbered(words: str, old: str, new: str) -> str:
    """The words with a section's new number where they name its old one; a span of sections
    (`2–4 §`) is left as it is. Of `4.2`, the second provision of chapter 4, the chapter changes.
    """
    hidden = _STATUTE_OR_DATE.sub(lambda found: " " * len(found[0]), words)
    made, at, first = "", 0, True
    for group in _GROUP.finditer(hidden):
        kind = _kind(hidden[: group.start()], hidden[group.end() :])
        if (kind == "section" or (not kind and first)) and not _SPAN.fullmatch(group[0]):
            blank = "\N{NO-BREAK SPACE}" if hidden[group.end() :][:1] == "\xa0" else " "
            number = new.replace(" ", blank)
            made += words[at : group.start()]
            made += _in_group(group[0], old, number)
            at = group.end()
        first = False
    return made + words[at:]


def _in_group(group: str, old: str, new: str) -> str:
    return _ONE.sub(lambda found: _following(found[0], old, new), group)


def _following(number: str, old: str, new: str) -> str:
    plain, was = plain_number(number), plain_number(old)
    if plain == was:
        return new
    inner = plain.removeprefix(f"{was}.")
    below = inner != plain and inner.isdecimal() and new[-1:].isdecimal()
    return f"{new}.{inner}" if below else number


def cited_sections(words: str) -> Iterator[tuple[str, int, int]]:
    """Each section that the words name and mark as one (`4 §`, `luku 4.2`): its number, and from
    where to where it and its mark stand."""
    hidden = _STATUTE_OR_DATE.sub(lambda found: " " * len(found[0]), words)
    for group in _GROUP.finditer(hidden):
        before, after = hidden[: group.start()], hidden[group.end() :]
        if _kind(before, after) == "section" and not _PROVISION_AFTER.match(after):
            lead, trail = _SECTION_BEFORE.search(before), _MARK_AFTER.match(after)
            start = lead.start() if lead and not trail else group.start()
            end = group.end() + (trail.end() if trail else 0)
            yield from ((number, start, end) for number in _spread(group[0]))


def plain_number(number: str) -> str:
    """A number without blanks and capitals, to be compared."""
    return re.sub(r"\s", "", number).lower()


def _groups(words: str) -> list[tuple[list[str], str]]:
    """Numbers that stand together, and what marks them: `section`, `provision` or nothing."""
    groups = []
    for found in _GROUP.finditer(words):
        kind = _kind(words[: found.start()], words[found.end() :])
        groups.append((_spread(found[0]), kind))
    return groups


def _kind(before: str, after: str) -> str:
    """What the words around a number say that it is: `section`, `provision` or nothing."""
    if _SECTION_AFTER.match(after) or _SECTION_BEFORE.search(before):
        return "section"
    if _PROVISION_AFTER.match(after) or _PROVISION_BEFORE.search(before):
        return "provision"
    return ""


def _spread(group: str) -> list[str]:
    """The numbers of a group; of a span (`2–4`) also those between its ends."""
    numbers = [plain_number(number) for number in _ONE.findall(group)]
    if _SPAN.fullmatch(group):
        low, high = (int(number) for number in numbers)
        return [str(number) for number in range(low, min(high, low + 99) + 1)]
    return numbers
