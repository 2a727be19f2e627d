"""What a remark is on, and whether it is for or against it, in words."""

from rulebook_cli.model.address import parse_address
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.amendment_words import word
from rulebook_cli.render.words.place_names import place_name


def place_of(on: str, book: Rulebook, language: str) -> str:
    """A place of the book in words; empty for a whole section, which the heading names."""
    address = parse_address(on)
    if address is None or not (address.provision or address.block or address.book):
        return ""
    if address.section and book.section(address.section) is None:
        return ""
    return place_name(address, book, language)


def stance_words(stance: Stance | None, language: str) -> str:
    """`puoltaa muutoksin`; empty where no stance was taken."""
    return word(language, f"stance.{stance.value}") if stance else ""
