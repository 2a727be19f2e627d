"""Changes as blocks of a paper: the same in every output."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from itertools import groupby

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change, Leaf
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.paper import Block, Heading, Items, Mark, Paragraph, Run, Runs
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text_change import Kind
from rulebook_cli.render import figures
from rulebook_cli.render.place_names import block_name, place_name, section_title
from rulebook_cli.render.speech import has, say

_MARKS = {Kind.EQUAL: Mark.PLAIN, Kind.INSERTED: Mark.INSERTED, Kind.DELETED: Mark.DELETED}
_MONEY_BLOCKS = ("fee", "substitute-fee", "expense", "client-fee", "voucher")


@dataclass(frozen=True, slots=True)
class Showing:
    """How changes are shown: in the words of which books, in which language, by whom, when."""

    before: Rulebook
    after: Rulebook
    language: str
    author: str = ""
    on: date | None = None

    def say(self, key: str, /, **values: object) -> str:
        """A sentence of the papers' catalogue."""
        return say(self.language, "papers", key, **values)

    def place(self, address: Address) -> str:
        """An address in words, by the newer book where it knows it."""
        book = self.after if self.after.section(address.section) else self.before
        return place_name(address, book, self.language)


def change_blocks(changes: Iterable[Change], showing: Showing, level: int = 1) -> list[Block]:
    """All changes, section by section, each with its place and its marked words."""
    blocks: list[Block] = []
    for section, group in groupby(changes, key=lambda change: change.address.section):
        blocks.append(Heading(level, (Run(_section_heading(section, showing)),), f"s-{section}"))
        blocks.extend(place_blocks(list(group), showing))
    return blocks


def place_blocks(changes: list[Change], showing: Showing) -> list[Block]:
    """The changes of one section, place by place."""
    blocks: list[Block] = []
    for whole, group in groupby(changes, key=lambda change: change.address.whole):
        blocks.extend(_one_place(whole, list(group), showing))
    return blocks


def _section_heading(section: str, showing: Showing) -> str:
    for book in (showing.after, showing.before):
        found = book.section(section)
        if found:
            return section_title(found, book, showing.language)
    return showing.say("vocabulary") if not section else section


def _one_place(whole: Address, changes: list[Change], showing: Showing) -> list[Block]:
    """One provision in the languages that are shown, or one row."""
    label = _label(whole, changes, showing)
    texts = [change for change in changes if change.address.language]
    if not texts:
        items = tuple(runs for change in changes for runs in leaf_runs(change, showing))
        return [Paragraph((Run(label, Mark.STRONG),)), Items(items)] if items else []
    shown = [text for text in texts if text.address.language == showing.language] or texts
    blocks: list[Block] = [Paragraph((Run(label, Mark.STRONG),))]
    for change in shown:
        if change.address.language != showing.language:
            language = showing.say(f"language.{change.address.language}")
            note = showing.say("translation-awaited", language=language)
            blocks.append(Paragraph((Run(note, Mark.EMPHASIS),)))
        blocks.extend(text_paragraphs(change, showing))
    return blocks


def _label(whole: Address, changes: list[Change], showing: Showing) -> str:
    """The place in words, and whether it is new or removed."""
    if whole.block and showing.after.section(whole.section):
        name = block_name(whole, showing.after, showing.language)
    else:
        name = showing.place(whole)
    name = name[:1].upper() + name[1:]
    if all(change.before is None for change in changes):
        return showing.say("place-added", place=name)
    if all(change.after is None for change in changes):
        return showing.say("place-removed", place=name)
    return name


def text_paragraphs(change: Change, showing: Showing) -> list[Block]:
    """A provision's words with insertions and deletions, paragraph by paragraph."""
    return [Paragraph(runs) for runs in split_paragraphs(marked_text(change, showing))]


def marked_text(change: Change, showing: Showing) -> Runs:
    """The words of a changed text as marked runs."""
    leaf = change.leaves[0] if change.leaves else Leaf((), None, None)
    if leaf.spans:
        return tuple(_run(span.text, _MARKS[span.kind], showing) for span in leaf.spans)
    runs = []
    if leaf.before is not None:
        runs.append(_run(leaf.before, Mark.DELETED, showing))
    if leaf.after is not None:
        runs.append(_run(leaf.after, Mark.INSERTED, showing))
    return tuple(runs)


def split_paragraphs(runs: Runs) -> list[Runs]:
    """Runs cut at blank lines and list items; no mark is lost."""
    paragraphs: list[list[Run]] = [[]]
    for run in runs:
        pieces = run.text.replace("\n- ", "\n\n– ").split("\n\n")
        for number, piece in enumerate(pieces):
            if number:
                paragraphs.append([])
            if piece.strip("\n"):
                text = " ".join(piece.split("\n")) if piece != "\n" else " "
                paragraphs[-1].append(
                    Run(text, run.mark, run.link, run.author, run.on),
                )
    return [tuple(paragraph) for paragraph in paragraphs if paragraph]


def leaf_runs(change: Change, showing: Showing) -> list[Runs]:
    """One line for each value that differs inside a row: its name, the old value, the new."""
    lines: list[Runs] = []
    for leaf in change.leaves:
        if (
            leaf.path[-1:]
            and leaf.path[-1] in showing.after.settings.languages
            and _skip(leaf, change, showing)
        ):
            continue
        label = field_name(leaf.path, showing)
        runs: list[Run] = [Run(f"{label}: ")] if label else []
        runs.extend(_leaf(change.address, leaf, showing))
        lines.append(tuple(runs))
    return lines


def _skip(leaf: Leaf, change: Change, showing: Showing) -> bool:
    """Whether a text is left out since the reader's own language shows the same change."""
    beside = (*leaf.path[:-1], showing.language)
    own = any(other.path == beside for other in change.leaves)
    return own and leaf.path[-1] != showing.language


def _leaf(address: Address, leaf: Leaf, showing: Showing) -> list[Run]:
    if leaf.spans:
        return [_run(span.text, _MARKS[span.kind], showing) for span in leaf.spans]
    money = address.block in _MONEY_BLOCKS and leaf.path[-1:] in (("amount",), ("",), ("from",))
    runs: list[Run] = []
    if leaf.before is not None:
        runs.append(_run(value_words(leaf.before, showing, money), Mark.DELETED, showing))
    if leaf.after is not None:
        if runs:
            runs.append(Run(" → "))
        runs.append(_run(value_words(leaf.after, showing, money), Mark.INSERTED, showing))
    difference = _difference(leaf, showing) if money else ""
    return [*runs, Run(f" ({difference})")] if difference else runs


def _difference(leaf: Leaf, showing: Showing) -> str:
    """`+50,00 €, +7,7 %` where both values are euros."""
    before, after = _euros(leaf.before), _euros(leaf.after)
    if before is None or after is None:
        return ""
    change = figures.money_change(after - before, showing.language)
    if not before:
        return change
    return f"{change}, {figures.percent_change(before, after, showing.language)}"


def value_words(value: str, showing: Showing, money: bool = False) -> str:
    """A single value as readers know it: euros, a date, a known word, or itself."""
    euros = _euros(value) if money else None
    if euros is not None:
        return figures.money(euros, showing.language)
    try:
        return figures.day(date.fromisoformat(value), showing.language)
    except ValueError:
        pass
    key = f"word.{value}"
    return showing.say(key) if has(showing.language, "papers", key) else value


def _euros(value: Plain) -> Decimal | None:
    try:
        return Decimal(value) if isinstance(value, str) and "." in value else None
    except InvalidOperation:
        return None


def field_name(path: tuple[str, ...], showing: Showing) -> str:
    """What a value inside a row is called; a fact by its question."""
    words = []
    for key in path:
        fact = showing.after.facts.get(key) or showing.before.facts.get(key)
        if fact is not None:
            words.append(fact.ask.best(showing.language, *showing.after.settings.languages) or key)
        elif has(showing.language, "papers", f"field.{key}"):
            words.append(showing.say(f"field.{key}"))
        elif key and key not in showing.after.settings.languages and not key.isdecimal():
            words.append(key)
    return ", ".join(word for word in words if word)


def _run(text: str, mark: Mark, showing: Showing) -> Run:
    if mark is Mark.PLAIN:
        return Run(text)
    return Run(text, mark, author=showing.author, on=showing.on)
