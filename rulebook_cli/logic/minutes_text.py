"""The minutes of a Salonki read from plain Markdown, forgivingly: what cannot be understood is
listed with its line, and the rest is read all the same."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from rulebook_cli.logic.dates_in_words import date_in, without_date
from rulebook_cli.model.minutes import Minutes, MinutesWords, NotUnderstood, Promised, Spoken

_HEADING = re.compile(r"(#{1,6})\s*(.+?)\s*#*")
_BULLET = re.compile(r"\s*(?:[-*+•–]|\d{1,3}[.)])\s+(?P<words>.*)")
_HEAD = re.compile(r"(?P<name>[^:]{1,40}):\s*(?P<value>.*)")
_WHO = re.compile(r"(?P<who>[^:]{1,120}?)\s*:\s*(?P<words>.*)", re.DOTALL)
_MARKS = re.compile(r"\(([^()]*)\)")
_ABOUT = re.compile(r"\[([^\[\]]*)\]")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{3,}|\*{3,}|_{3,})\s*")
_UNDERLINED = re.compile(r"\s{0,3}([=-])\1{2,}\s*")
_SHOWN = 60
Taken = TypeVar("Taken", Spoken, Promised)
_HEADINGS = ("remarks", "promises", "present", "skipped")


@dataclass
class _Item:
    """A bullet or a paragraph with the line it begins on, under its heading."""

    section: str
    about: str
    words: str
    line: int


@dataclass
class _Reader:
    words: MinutesWords
    head: dict[str, str] = field(default_factory=dict)
    items: list[_Item] = field(default_factory=list)
    section: str = ""
    about: str = ""
    title: str = ""

    def take(self, line: str, number: int) -> None:
        """One line; blank ones part paragraphs."""
        heading = _HEADING.fullmatch(line.strip())
        if heading:
            self._heading(heading[2], len(heading[1]))
        elif _UNDERLINE.fullmatch(line) or not line.strip():
            self._apart()
        elif bullet := _BULLET.fullmatch(line):
            if not self._head_line(bullet["words"]):
                self._begin(bullet["words"], number)
        elif not self._head_line(line.strip()):
            self._go_on(line.strip().lstrip("> "), number)

    def _heading(self, text: str, level: int) -> None:
        """A heading that is known begins its part; any other names what is spoken of below it."""
        said = _bare(text).rstrip(":")
        kind = next((one for one in _HEADINGS if said in getattr(self.words, one)), "")
        self._apart()
        if kind:
            self.section, self.about = kind, ""
        elif level == 1 and not self.title:
            self.title = text
        else:
            self.section, self.about = "remarks", text

    def _head_line(self, line: str) -> bool:
        """What stands at the top: the day, the place, the round."""
        found = _HEAD.fullmatch(line.replace("**", "").strip())
        if self.section or not found:
            return False
        for name in ("held", "place", "round"):
            if _bare(found["name"]) in getattr(self.words, name):
                self.head.setdefault(name, found["value"].strip())
                return True
        return False

    def _apart(self) -> None:
        self.items.append(_Item("", "", "", 0))

    def _begin(self, words: str, number: int) -> None:
        self.items.append(_Item(self.section, self.about, words.strip(), number))

    def _go_on(self, words: str, number: int) -> None:
        """A line that goes on with what stands above it, or a paragraph of its own."""
        if self.items and self.items[-1].line and self.items[-1].section == self.section:
            self.items[-1].words += f" {words}"
        else:
            self._begin(words, number)


def read_minutes(text: str, words: MinutesWords) -> Minutes:
    """The minutes in a text. A line `- Who (stance): words` under a heading is what somebody said
    of what the heading names; under the heading of promises it is a task with its date."""
    reader = _Reader(words)
    for number, line in enumerate(_with_signs(_without_remarks(text).split("\n")), 1):
        reader.take(line, number)
    held = date_in(reader.head.get("held", "")) or date_in(reader.title)
    spoken: list[Spoken] = []
    promised: list[Promised] = []
    unread: list[NotUnderstood] = []
    present: dict[str, str] = {}
    for item in (one for one in reader.items if one.line):
        if item.section == "present":
            present |= _present(item.words)
        elif item.section == "remarks":
            _take(_spoken(item, words), spoken, unread)
        elif item.section == "promises":
            _take(_promised(item, words, held), promised, unread)
        elif item.section == "":
            unread.append(_unread(item, "no-heading"))
    return Minutes(
        held,
        reader.head.get("place", ""),
        reader.head.get("round", ""),
        present,
        tuple(spoken),
        tuple(promised),
        tuple(unread),
    )


def _take(found: Taken | NotUnderstood, taken: list[Taken], unread: list[NotUnderstood]) -> None:
    if isinstance(found, NotUnderstood):
        unread.append(found)
    else:
        taken.append(found)


def _spoken(item: _Item, words: MinutesWords) -> Spoken | NotUnderstood:
    parted = _WHO.fullmatch(item.words.replace("**", "").replace("__", ""))
    if not parted:
        return _unread(item, "no-speaker")
    said, about = _unquoted(parted["words"]), item.about
    lead = parted["who"]
    named = _ABOUT.search(lead)
    if named:
        lead, about = lead.replace(named[0], " "), named[1]
    who, stance, wants_name = _marks(lead, words)
    if not who:
        return _unread(item, "no-speaker")
    if not said:
        return _unread(item, "no-words")
    return Spoken(who, about.strip(), said, item.line, stance, wants_name)


def _marks(lead: str, words: MinutesWords) -> tuple[str, str, bool]:
    """Who it is, without the marks in brackets that say where they stand and how they are named."""
    stances, stance, named = dict(words.stances), "", False
    for bracket in _MARKS.findall(lead):
        left = []
        for mark in re.split(r"[,;]", bracket):
            bare = _bare(mark)
            if bare in stances:
                stance = stances[bare]
            elif bare in words.named:
                named = True
            elif bare:
                left.append(mark.strip())
        lead = lead.replace(f"({bracket})", f"({', '.join(left)})" if left else "")
    return " ".join(lead.split()).strip(" *_"), stance, named


def _promised(item: _Item, words: MinutesWords, held: date | None) -> Promised | NotUnderstood:
    parted = _WHO.fullmatch(item.words.replace("**", "").replace("__", ""))
    if not parted or not parted["who"].strip():
        return _unread(item, "no-promiser")
    by = date_in(parted["words"], held)
    if by is None:
        return _unread(item, "no-date")
    left = without_date(parted["words"], words.until).rstrip(". ")
    if not left:
        return _unread(item, "no-words")
    who, _, _ = _marks(parted["who"], words)
    return Promised(who, left, by, item.line) if who else _unread(item, "no-promiser")


def _present(line: str) -> dict[str, str]:
    """`Organisation: One, Two`: each person with what they came for."""
    found = _WHO.fullmatch(line.replace("**", ""))
    if not found:
        return {}
    people = (_bare(_MARKS.sub("", name)) for name in re.split(r"[,;]", found["words"]))
    return {name: found["who"].strip() for name in people if name}


def _unread(item: _Item, why: str) -> NotUnderstood:
    words = " ".join(item.words.split())
    return NotUnderstood(
        item.line, words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…", why
    )


def _without_remarks(text: str) -> str:
    """The text without what is hidden in Markdown (`<!-- … -->`); its lines keep their numbers."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"<!--.*?(-->|\Z)", lambda found: "\n" * found[0].count("\n"), plain, flags=re.S)


def _with_signs(lines: list[str]) -> list[str]:
    """The lines, of which a heading that is underlined (`===`, `---`) begins with signs instead."""
    signed = list(lines)
    for at, line in enumerate(lines[1:], 1):
        above = lines[at - 1].strip()
        found = _UNDERLINED.fullmatch(line)
        if found and above and not _BULLET.fullmatch(lines[at - 1]) and not above.startswith("#"):
            signed[at - 1] = f"{'#' if found[1] == '=' else '##'} {above}"
            signed[at] = ""
    return signed


def _unquoted(words: str) -> str:
    """Words without the quotation marks that stand around all of them."""
    bare = " ".join(words.split())
    inner = bare[1:-1]
    whole = len(bare) > 1 and bare[0] in '"”“»«' and bare[-1] in '"”“»«'
    return inner.strip() if whole and not set(inner) & set('"”“»«') else bare


def _bare(words: str) -> str:
    return " ".join(words.replace("*", "").replace("_", " ").split()).casefold()
