"""A file must hold only the fields that its form knows.

A misspelt field would otherwise be silently without effect: `elligible` would let everyone in.
`meant` is the field whose name is nearest. A text's language must be a language code
(`language`), and in the rules one of the book's own (`book-language`): nobody answers for another.
Of such texts the first of a file is named, with how many there are. What rulebook.yaml itself says,
such as the county's name, may be there for readers of any language.
"""

from collections.abc import Iterator

from rulebook_cli.logic.texts_of_book import PlacedText, texts_of
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield every field that the reader did not know, and texts in no language of the book."""
    for misread in inquiry.book.misread:
        if misread.check == "unknown-key":
            address = misread.address or misread.place.file
            yield Fault(misread.place, address, misread.says, misread.values)
    yield from _of_other_languages(inquiry)


def _of_other_languages(inquiry: Inquiry) -> Iterator[Fault]:
    settings = inquiry.book.settings
    strange: dict[tuple[str, str], list[PlacedText]] = {}
    for text, place, address in texts_of(inquiry.book):
        if place.file != settings.place.file:
            for language in text.words.keys() - {"", *settings.languages}:
                strange.setdefault((place.file, language), []).append((text, place, address))
    for (_, language), texts in strange.items():
        text, place, address = texts[0]
        says = "book-language" if len(texts) == 1 else "book-languages"
        values = {"key": language, "known": settings.languages, "count": len(texts)}
        yield Fault(text.place(language, place), address, says, values)
