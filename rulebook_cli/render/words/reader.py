"""For whom a book is set: in which language, on which day, and with which amounts known."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.fee import FeeRow, YearAmount
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import has, listed, say
from rulebook_cli.render.words.plain_text import in_letters, plain_text
from rulebook_cli.render.words.tier_names import are_all_tiers, listed_tiers, short_tier_name

Amounts = Callable[[str, FeeRow], YearAmount | None]
"""What a row whose amount moves with the year comes to for a tier, in euros; None if unknown."""


def no_amounts(tier: str, row: FeeRow) -> YearAmount | None:
    """Nothing is known of amounts that move with the year."""
    return None


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader of `book` in `language` on the day `on`.

    With `only_in_force` what is not in force on the day is left out, for the contract `made` on
    a day; without that day, what holds for no contract at all.
    """

    book: Rulebook
    language: str
    on: date
    amounts: Amounts = no_amounts
    only_in_force: bool = False
    made: date | None = None

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
        return short_tier_name(id_, self.book, self.language)

    def tiers(self, ids: Sequence[str]) -> str:
        """Tiers as a list, those known by their ids first; one word where it is all of them."""
        if are_all_tiers(ids, self.book):
            return self.say("tiers.all")
        return ", ".join(listed_tiers(ids, self.book, self.language))
