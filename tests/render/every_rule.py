"""A small book that has every kind of rule, and a reader of it."""

from datetime import date
from pathlib import Path

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.words.reader import Reader
from rulebook_cli.store.read_rulebook import read_rulebook

DAY = date(2026, 12, 1)
MODEL_COUNTY = Path(__file__).parents[2] / "drafts" / "model-county"
_FOLDER = Path(__file__).parent / "every_rule_book"


def _file(path: str) -> str:
    return (_FOLDER / path).read_text(encoding="utf-8")


SETTINGS, FACTS, TERMS = (_file(f"{name}.yaml") for name in ("rulebook", "facts", "terms"))
ONE, TWO, THREE = (_file(f"sections/{name}.yaml") for name in ("one", "two", "three"))


def read(**sections: str) -> Rulebook:
    """The book with the sections of the files named."""
    files = {f"sections/{name}.yaml": text for name, text in sections.items()}
    files |= {"rulebook.yaml": SETTINGS, "facts.yaml": FACTS, "terms.yaml": TERMS}
    return read_rulebook({path: text.encode() for path, text in files.items()})


def every_rule() -> Rulebook:
    """The book with every kind of rule."""
    return read(one=ONE, two=TWO, three=THREE)


def model_county() -> Rulebook:
    """The model county's book as it ships."""
    files = {
        path.relative_to(MODEL_COUNTY).as_posix(): path.read_bytes()
        for path in MODEL_COUNTY.rglob("*.yaml")
    }
    return read_rulebook(files)


def reader(language: str = "fi", book: Rulebook | None = None, on: date = DAY) -> Reader:
    """A reader of the book with every kind of rule."""
    return Reader(book or every_rule(), language, on)
