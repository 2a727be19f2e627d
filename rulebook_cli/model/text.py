"""A text in the book's languages, each with its place."""

from dataclasses import dataclass, field

from rulebook_cli.model.place import Place


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in one or more languages: language code to text, and to its place.

    A proposal may come in one language alone, so any language may be missing.
    """

    words: dict[str, str] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict, compare=False)

    def __bool__(self) -> bool:
        return bool(self.words)

    def best(self, *languages: str) -> str:
        """The text in the first of `languages` that has it, otherwise in any; empty if none."""
        language = self.best_language(*languages)
        return self.words[language] if language else ""

    def best_language(self, *languages: str) -> str:
        """Which language `best` answers in; empty if the text has none."""
        for language in (*languages, *self.words):
            if self.words.get(language):
                return language
        return ""

    def place(self, language: str, otherwise: Place) -> Place:
        """Where the text stands in `language`."""
        return self.places.get(language, otherwise)
