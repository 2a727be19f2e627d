"""Edits written into a file's text, so that nothing else in it changes."""

from collections.abc import Mapping as MappingLike
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from operator import attrgetter

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.order import Item, orders_in
from rulebook_cli.store.book_files import FACTS, SETTINGS, TERMS
from rulebook_cli.store.entries import section_entries, settings_entries, vocabulary_entries
from rulebook_cli.store.lay_out import Layout, pair_lines
from rulebook_cli.store.mend_order import mend_order
from rulebook_cli.store.mend_text import mend_text
from rulebook_cli.store.plain_data import Data, in_order
from rulebook_cli.store.wanted import write_in
from rulebook_cli.store.wanted_order import wanted_items
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Node, plain

Values = dict[str, Plain]


def write_edits(text: str, file: str, edits: Sequence[Edit]) -> str:
    """The text of the YAML file `file` with the edits written in, one after another.

    An address with a field changes what the field names inside its entry; a value None takes the
    entry or field away. A new row is written after the entry `follows` of the same block, first
    when that is empty and last when that is not there. The words of a provision come after the
    provision itself, and orders last, whatever the order of `edits`.

    The new text is read again: it holds the wanted values and otherwise says what it said.
    Raises `RulebookError("cannot-write", address, file)` when that cannot be reached.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix("\ufeff")
    root, misread = compose(text, file)
    data = plain(root) if root else _new_data(file, edits)
    if not isinstance(data, dict) or (root is None and misread):
        raise RulebookError("cannot-write", address=_first(edits), file=file)
    values = _values(root, file)
    for edit in sorted(edits, key=_turn):
        whole = _whole(edit, values)
        if edit.address.block == "order":
            text, root = mend_order(text, file, root, edit)
        else:
            _expect(values, whole)
        write_in(data, replace(whole, value=deepcopy(whole.value)))
        mended = mend_text(text, file, root, data)
        if mended is None:
            raise RulebookError("cannot-write", address=str(edit.address), file=file)
        text, root = mended
    _verify(root, file, values, edits)
    return mark + text


def new_section_text(values: MappingLike[str, Plain]) -> str:
    """A whole section file that says `values`, in the layout of this project."""
    lines: list[str] = []
    for key, value in in_order(dict(values)).items():
        lines.extend(pair_lines(key, value, 0, Layout()))
    text = "\n".join(lines) + "\n"
    root, misread = compose(text, "")
    if misread or root is None or plain(root) != dict(values):
        raise RulebookError("cannot-write", address=str(values.get("id") or ""), file="")
    return text


def file_entries(root: Node | None, file: str) -> tuple[Entry, ...]:
    """The entries of a file of the book, by the kind its path says."""
    if file == SETTINGS:
        return settings_entries(root)
    if file in (FACTS, TERMS):
        return vocabulary_entries(root, "fact" if file == FACTS else "term")
    return section_entries(root)


def with_field(value: Plain, path: Sequence[str], written: Plain) -> Plain:
    """An entry's value with `written` at a path of keys inside it; None takes the key away.

    What is no mapping on the way is replaced by one.
    """
    if not path:
        return written
    inner: Data = dict(value) if isinstance(value, dict) else {}
    below = with_field(inner.get(path[0]), path[1:], written)
    if below is None:
        inner.pop(path[0], None)
    else:
        inner[path[0]] = below
    return inner


def _new_data(file: str, edits: Sequence[Edit]) -> Data:
    if file in (SETTINGS, FACTS, TERMS) or not edits:
        return {}
    return {"id": edits[0].address.section}


def _values(root: Node | None, file: str) -> Values:
    return {str(entry.address): entry.value for entry in file_entries(root, file)}


def _turn(edit: Edit) -> tuple[int, int]:
    """When an edit is written: the last of several rows of one name goes first, the words of a
    provision come after it, and rows are put in order, then tables, when all are there."""
    address = edit.address
    if address.block == "order":
        return (4 if address.row == "table" else 3), 0
    nth = address.at.partition("#")[2]
    if edit.value is None and nth.isdecimal():
        return 0, -int(nth)
    return (2 if address.language else 1), 0


def _whole(edit: Edit, values: Values) -> Edit:
    """The edit of a field as an edit of its whole entry."""
    address = edit.address
    if not address.field:
        return edit
    whole = replace(address, field="")
    now = values.get(str(whole))
    if edit.value is None and now is None:
        return replace(edit, address=whole, value=None)
    value = with_field(now, address.field.split("."), edit.value)
    return replace(edit, address=whole, value=value)


def _expect(values: Values, edit: Edit) -> None:
    """Note what the file is to say after an edit."""
    name = str(edit.address)
    if edit.value is not None:
        values[name] = deepcopy(edit.value)
        return
    values.pop(name, None)
    if _is_provision(edit.address):
        for other in [other for other in values if other.startswith(name + "~")]:
            del values[other]


def _is_provision(address: Address) -> bool:
    return bool(address.provision and not address.language)


def _verify(root: Node | None, file: str, expected: Values, edits: Sequence[Edit]) -> None:
    """Raise unless every entry says what is expected of it, in the order that is wanted."""
    now = _values(root, file)
    for name in {**expected, **now}:
        if name not in now or name not in expected or now[name] != expected[name]:
            raise RulebookError("cannot-write", address=name or _first(edits), file=file)
    orders = orders_in(file_entries(root, file))
    for edit in edits:
        if edit.address.block == "order":
            _verify_order(orders.get(edit.address, ()), edit, file)


def _verify_order(now: Sequence[Item], edit: Edit, file: str) -> None:
    """Raise unless a list stands in the order that is wanted."""
    there = {item.name for item in now}
    wanted = [item for item in wanted_items(edit) if item.name in there]
    named = [item for item in now if item.name in {one.name for one in wanted}]
    if sorted(named, key=attrgetter("within")) != sorted(wanted, key=attrgetter("within")):
        raise RulebookError("cannot-write", address=str(edit.address), file=file)


def _first(edits: Sequence[Edit]) -> str:
    return str(edits[0].address) if edits else ""
