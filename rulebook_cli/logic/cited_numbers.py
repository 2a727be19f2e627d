"""Which section and provision the words of a link name, by their figures.

Read are the ways of the three languages: `5 a §:n 2 momentissa`, `luvun 4 kohdassa 2`,
`5 § 2 mom.`, `kapitel 4.2`, `section 5(2)`, `section 5, subsection 2`.
"""

import re
from dataclasses import dataclass

_STATUTE_OR_DATE = re.compile(r"\b(?:\d{1,4}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4})")
_NUMBER = (
    r"\d+(?:\.\d+)*(?:[a-zåäö]\b|\s[a-zåäö]\b(?=\s*(?:§|$|[.,;:()–-]|of\b|luku|luvu|kap|mom|koh)))?"
)
_AND = r"\s*(?:,|–|-|ja|sekä|tai|och|samt|eller|and|or|to)\s*"
_GROUP = re.compile(rf"{_NUMBER}(?:{_AND}{_NUMBER})*", re.IGNORECASE)
_SECTION_BEFORE = re.compile(
    r"(?:(?<!\w )(?<!\w)§|\bsec\.|\bsections?|\blu(?:ku|vu|k)\w*|\bkap\.|\bkapit\w+"
    r"|\bchapters?)\s*$",
    re.IGNORECASE,
)
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


def plain_number(number: str) -> str:
    """A number without blanks and capitals, to be compared."""
    return re.sub(r"\s", "", number).lower()


def _groups(words: str) -> list[tuple[list[str], str]]:
    """Numbers that stand together, and what marks them: `section`, `provision` or nothing."""
    groups = []
    for found in _GROUP.finditer(words):
        before, after = words[: found.start()], words[found.end() :]
        kind = ""
        if _SECTION_AFTER.match(after) or _SECTION_BEFORE.search(before):
            kind = "section"
        elif _PROVISION_AFTER.match(after) or _PROVISION_BEFORE.search(before):
            kind = "provision"
        groups.append((_spread(found[0]), kind))
    return groups


def _spread(group: str) -> list[str]:
    """The numbers of a group; of a span (`2–4`) also those between its ends."""
    numbers = [plain_number(number) for number in re.findall(_NUMBER, group, re.IGNORECASE)]
    if re.fullmatch(r"\d{1,3}\s*[–-]\s*\d{1,3}", group):
        low, high = (int(number) for number in numbers)
        return [str(number) for number in range(low, min(high, low + 99) + 1)]
    return numbers
