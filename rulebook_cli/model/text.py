"""A text in the book's languages, each with its place."""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from rulebook_cli.model.place import Place


class Line(NamedTuple):
    """From which character of a text on its words stand at `place` in one piece."""

    offset: int
    place: Place


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in one or more languages: language code to text, and to its place.

    A proposal may come in one language alone, so any language may be missing. `lines` has the
    languages whose words are broken otherwise in the file than in the text.
    """

    words: dict[str, str] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict, compare=False)
    lines: dict[str, tuple[Line, ...]] = field(default_factory=dict, compare=False)

    def __bool__(self) -> bool:
        return bool(self.words)

    def best(self, *languages: str) -> str:
        """The text in the first of `languages` that has it, otherwise in any; empty if none."""
        language = self.best_language(*languages)
        return self.words.get(language, "")

    def best_language(self, *languages: str) -> str:
        """Which language `best` answers in; empty if the text has none."""
        for language in (*languages, *self.words):
            if self.words.get(language):
                return language
        return ""

    def place(self, language: str, otherwise: Place) -> Place:
        """Where the text stands in `language`."""
        return self.places.get(language, otherwise)

    def spot(self, language: str, offset: int, otherwise: Place) -> Place:
        """Where the character at `offset` of the text in `language` stands."""
        lines = self.lines.get(language)
        if lines:
            line = lines[max(0, bisect_right(lines, offset, key=lambda line: line.offset) - 1)]
            return line.place._replace(column=line.place.column + offset - line.offset)
        start = self.places.get(language)
        if start is None:
            return otherwise
        before = self.words[language][:offset]
        column = offset - before.rfind("\n") - 1
        return start._replace(line=start.line + before.count("\n"), column=start.column + column)
