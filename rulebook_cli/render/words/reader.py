"""For whom a book is set: in which language, on which day, and with which amounts known."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rulebook_cli.model.fee import FeeRow
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import has, listed, say

Amounts = Callable[[str, FeeRow], Decimal | None]
"""What a row whose amount moves with the year comes to for a tier, in euros; None if unknown."""


def no_amounts(tier: str, row: FeeRow) -> Decimal | None:
    """Nothing is known of amounts that move with the year."""
    return None


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader of `book` in `language` on the day `on`."""

    book: Rulebook
    language: str
    on: date
    amounts: Amounts = no_amounts

    def say(self, key: str, /, **values: object) -> str:
        """A sentence of the catalogue `rules`."""
        return say(self.language, "rules", key, **values)

    def word(self, kind: str, id_: str) -> str:
        """What an id of the files is called; its own letters where we know no word for it."""
        key = f"{kind}.{id_}"
        return self.say(key) if has(self.language, "rules", key) else in_letters(id_)

    def words(self, kind: str, ids: Iterable[str]) -> str:
        """What ids of the files are called, as `a, b ja c`."""
        return listed([self.word(kind, id_) for id_ in ids], self.language)

    def text(self, text: Text) -> str:
        """The text in the reader's language, else in another with a note that says so."""
        words = plain_text(text, self.language, self.book)
        note = self.note(text)
        return f"{words} ({note})" if note else words

    def note(self, text: Text) -> str:
        """That a translation is missing; empty where none is."""
        shown = text.best_language(self.language, *self.book.settings.languages)
        if shown in ("", self.language):
            return ""
        key = f"shown-in.{shown}"
        known = has(self.language, "rules", key)
        return self.say(key if known else "shown-in.other")

    def tier(self, id_: str) -> str:
        """A tier in a list: its id where its name has it as a word (I, L1), else its name."""
        for _, tier in self.book.tiers():
            if tier.id == id_:
                name = plain_text(tier.name, self.language, self.book)
                return id_ if not name or id_ in name.split() else name
        return id_

    def tiers(self, ids: Sequence[str]) -> str:
        """Tiers as a list, those known by their ids first; one word where it is all of them."""
        if len(ids) > 1 and {tier.id for _, tier in self.book.tiers()} == set(ids):
            return self.say("tiers.all")
        names = [(self.tier(id_), id_) for id_ in ids]
        short = [name for name, id_ in names if name == id_]
        return ", ".join(short + [name for name, id_ in names if name != id_])


def plain_text(text: Text, language: str, book: Rulebook) -> str:
    """The text in `language`, else in the first of the book's languages that has it."""
    return text.best(language, *book.settings.languages)


def in_letters(id_: str) -> str:
    """An id nobody has named, as words."""
    return id_.replace("_", " ").replace("-", " ")
