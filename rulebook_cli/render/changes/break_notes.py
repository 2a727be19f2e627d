"""Paragraphs that are divided or joined, and other layout: no marked word can tell of those."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from rulebook_cli.model.entry import Plain
from rulebook_cli.model.paper import Mark
from rulebook_cli.model.text_change import Span
from rulebook_cli.render.changes.prose_lines import BREAKS, ITEM, marked_letters, seen_words
from rulebook_cli.render.changes.showing import Showing

_WORDS = 6
"""So many words tell where a paragraph begins."""


@dataclass(slots=True)
class _Part:
    """The letters between two breaks, and the break before them: its sign and what became of it."""

    sign: str
    mark: Mark
    letters: list[tuple[str, Mark]] = field(default_factory=list)

    @property
    def stays(self) -> bool:
        """Whether some of its words are in both texts."""
        return any(mark is Mark.PLAIN and not letter.isspace() for letter, mark in self.letters)

    @property
    def start(self) -> str:
        """Its first words, those that stay."""
        words = "".join(letter for letter, mark in self.letters if mark is Mark.PLAIN).split()
        return " ".join(words[:_WORDS]) + (" …" if len(words) > _WORDS else "")


def break_notes(spans: Iterable[Span], showing: Showing) -> list[str]:
    """Where words that stay come to stand in a paragraph or list item of their own, or go into
    the one before."""
    parts = [_Part("", Mark.PLAIN)]
    for sign, mark in marked_letters(list(spans)):
        if sign in BREAKS:
            parts.append(_Part(sign, mark))
        else:
            parts[-1].letters.append((sign, mark))
    notes: list[str] = []
    between: set[Mark] = {Mark.PLAIN}
    for part in parts:
        between.add(part.mark)
        if part.stays:
            kind = "item" if part.sign == ITEM else "paragraph"
            if between == {Mark.INSERTED}:
                notes.append(showing.say(f"{kind}-begins", words=part.start))
            elif between == {Mark.DELETED}:
                notes.append(showing.say(f"{kind}-joined", words=part.start))
            between = set()
    return notes


def layout_notes(before: Plain, after: Plain, showing: Showing) -> list[str]:
    """That only the signs differ by which the same words are laid out in the same paragraphs."""
    if not isinstance(before, str) or not isinstance(after, str) or before.split() == after.split():
        return []
    same = seen_words(before) == seen_words(after)
    return [showing.say("layout-changed")] if same else []
