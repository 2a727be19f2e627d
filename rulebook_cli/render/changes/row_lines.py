"""A changed row as lines: each value that differs, what it was and what it is to be."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby

from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.paper import Mark, Run
from rulebook_cli.render import figures
from rulebook_cli.render.changes.criteria_lines import criteria_at, criteria_lines
from rulebook_cli.render.changes.number_lines import number_lines
from rulebook_cli.render.changes.prose_lines import prose_lines, whole_spans
from rulebook_cli.render.changes.row_words import (
    MONEY_BLOCKS,
    difference,
    euros,
    field_name,
    value_words,
)
from rulebook_cli.render.changes.service_changes import move_told
from rulebook_cli.render.changes.showing import Line, Showing, label_words, valued_line
from rulebook_cli.render.words.plain_text import capital

_CRITERIA = ("criteria", "guide", "when", "lost_when", "eligible")
_TELLABLE = 160
"""So many letters of two lists a sentence can hold; of longer ones it names only what they are."""
_AMOUNTS = ("amount", "value", "client_share")
# What the place's name says already.
_IN_THE_NAME = {
    "": ("id",),
    "fee": ("tier", "from"),
    "substitute-fee": ("tier", "from"),
    "expense": ("per", "from"),
    "client-fee": ("service", "from"),
    "voucher": ("service",),
    "leave": ("tier", "kind"),
}


def row_lines(change: Change, showing: Showing) -> list[Line]:
    """Every value of a row that differs, in the order of the row; all of a new or removed one."""
    if change.address.block == "number" and change.address.section != "rulebook":
        return number_lines(change, showing)
    return list(_lines((), change.before, change.after, change, showing))


def _lines(
    path: tuple[str, ...], before: Plain, after: Plain, change: Change, showing: Showing
) -> Iterator[Line]:
    key, block = path[-1] if path else change.address.block, change.address.block
    if before == after or (len(path) == 1 and key in _IN_THE_NAME.get(block, ("id",))):
        return
    if key in _CRITERIA:
        yield from _criteria(key, change, showing)
    elif _is_text(before, showing) and _is_text(after, showing):
        yield from _text(path, before, after, change, showing)
    elif key in _AMOUNTS and block in MONEY_BLOCKS and not (path[:-1] and key != "amount"):
        yield from _amount(path, before, after, change, showing)
    elif _is_list(before) and _is_list(after):
        yield _listed(path, before, after, showing)
    elif isinstance(before, dict | list) or isinstance(after, dict | list):
        yield from _inside(path, before, after, change, showing)
    else:
        old, new = (_words(key, value, showing) for value in (before, after))
        line = valued_line(field_name(path, showing), old, new, showing)
        moves = block == "service" and key == "level" and before and after
        yield replace(line, told=move_told(before, after, showing)) if moves else line


def _inside(
    path: tuple[str, ...], before: Plain, after: Plain, change: Change, showing: Showing
) -> Iterator[Line]:
    old, new = _children(before), _children(after)
    for key in dict.fromkeys((*new, *old)):
        yield from _lines((*path, key), old.get(key), new.get(key), change, showing)


def _criteria(key: str, change: Change, showing: Showing) -> Iterator[Line]:
    old = criteria_at(showing.before, change.address, key)
    new = criteria_at(showing.after, change.address, key)
    lines = criteria_lines(old, new, showing)
    if lines and key != change.address.block:
        mark = Mark.PLAIN if old and new else _mark(new is not None)
        yield Line((showing.run(f"{capital(field_name((key,), showing))}:", mark),))
    yield from (replace(line, depth=line.depth + 1) for line in lines)


def _text(
    path: tuple[str, ...], before: Plain, after: Plain, change: Change, showing: Showing
) -> Iterator[Line]:
    """A text by language: the reader's own where it changed, else the first that did."""
    old, new = _children(before), _children(after)
    changed = [code for code in dict.fromkeys((*new, *old)) if old.get(code) != new.get(code)]
    language = next((code for code in showing.languages if code in changed), changed[0])
    spans = next((leaf.spans for leaf in change.leaves if leaf.path == (*path, language)), ())
    whole = whole_spans(old.get(language), new.get(language))
    lines = prose_lines(spans or whole, showing)
    label = field_name(path, showing)
    name = showing.language_name(language)
    awaited = language != showing.language
    notes = (showing.say("translation-awaited", language=name),) if awaited else ()
    for number, line in enumerate(lines):
        yield line if number else replace(line.behind(label_words(label)), notes=notes)


def _amount(
    path: tuple[str, ...], before: Plain, after: Plain, change: Change, showing: Showing
) -> Iterator[Line]:
    """Euros with their unit and the difference; the other keys of a price where they changed."""
    old, new = _price(before), _price(after)
    for key in dict.fromkeys((*new, *old)):
        if key == "amount":
            if old.get("amount") != new.get("amount"):
                per = _per(change, new.get("per") or old.get("per"), showing)
                label = "" if len(path) == 1 and path[0] == "amount" else field_name(path, showing)
                yield _money_line(label, old.get("amount"), new.get("amount"), per, showing)
        elif key != "per":
            yield from _lines((*path, key), old.get(key), new.get(key), change, showing)


def _price(value: Plain) -> dict[str, Plain]:
    """A price as a mapping; a bare amount, or two bounds of one, is its `amount`."""
    if isinstance(value, dict) and "amount" in value:
        return value
    return {} if value is None else {"amount": value}


def _money_line(label: str, before: Plain, after: Plain, per: str, showing: Showing) -> Line:
    """`650,00 € → 700,00 € (+50,00 €, +7,7 %) kuukaudessa`; two amounts that cannot be reckoned
    apart (one is a word, or is not there) each with its unit."""
    old, new = _money(before, showing), _money(after, showing)
    apart = difference(before, after, showing.language)
    if not (apart and old and new):
        both = _with_unit(old, before, per), _with_unit(new, after, per)
        return valued_line(label, *both, showing)
    unit = f" {per}" if per else ""
    runs = (
        showing.run(old, Mark.DELETED),
        Run(" → ", Mark.ASIDE),
        showing.run(new, Mark.INSERTED),
        Run(f" ({apart})", Mark.ASIDE),
        *((Run(unit),) if unit else ()),
    )
    told = f"{old} → {new} ({apart}){unit}"
    return replace(Line(runs).behind(label_words(label)), told=told)


def _money(amount: Plain, showing: Showing) -> str | None:
    if isinstance(amount, dict):
        bounds = [euros(amount.get(key)) for key in ("from", "to")]
        return " – ".join(figures.money(one, showing.language) for one in bounds if one is not None)
    return None if amount is None else value_words("amount", str(amount), showing, money=True)


def _with_unit(words: str | None, amount: Plain, per: str) -> str | None:
    """Euros with their unit; a word such as the statutory minimum has none."""
    in_euros = isinstance(amount, dict) or euros(amount) is not None
    return f"{words} {per}".strip() if words and in_euros else words


def _per(change: Change, per: Plain, showing: Showing) -> str:
    """`kuukaudessa`: the unit of a row, else of the section's fees."""
    section = showing.knowing(change.address).section(change.address.section)
    if section and change.address.block == "fee" and section.fees:
        per = section.fees.per
    if section and change.address.block == "substitute-fee" and section.substitute_fees:
        per = section.substitute_fees.per
    if change.address.block == "expense":
        per = change.address.row
    return showing.say(f"per.{per}") if showing.has(f"per.{per}") else ""


def _listed(path: tuple[str, ...], before: Plain, after: Plain, showing: Showing) -> Line:
    """A list of words on one line, what came and went marked; told as both lists in full, since
    without the marks what went would read as if it were there."""
    key = next((part for part in reversed(path) if not part.isdecimal()), "")
    old, new = (value if isinstance(value, list) else [] for value in (before, after))
    pieces: list[tuple[str, Mark]] = []
    was = now = False
    for item, mark in _merged(old, new):
        # A comma comes and goes with whichever of its two neighbours does.
        if comma := _comma(was and mark is not Mark.INSERTED, now and mark is not Mark.DELETED):
            pieces.append((", ", comma))
        pieces.append((_word(key, item, showing), mark))
        was, now = was or mark is not Mark.INSERTED, now or mark is not Mark.DELETED
    groups = groupby(pieces, key=lambda piece: piece[1])
    runs = (showing.run("".join(words for words, _ in group), mark) for mark, group in groups)
    label = label_words(field_name(path, showing))
    both = (", ".join(_word(key, item, showing) for item in some) for some in (old, new))
    told = label + " → ".join(words or "–" for words in both)
    short = told if len(told) <= _TELLABLE else label.rstrip(": ")
    return replace(Line(tuple(runs)).behind(label), told=short)


def _merged(old: list[Plain], new: list[Plain]) -> Iterator[tuple[Plain, Mark]]:
    """Both lists as one, in the order of the new one."""
    matcher = SequenceMatcher(a=[str(item) for item in old], b=[str(item) for item in new])
    for kind, a1, a2, b1, b2 in matcher.get_opcodes():
        if kind == "equal":
            yield from ((item, Mark.PLAIN) for item in new[b1:b2])
            continue
        yield from ((item, Mark.DELETED) for item in old[a1:a2])
        yield from ((item, Mark.INSERTED) for item in new[b1:b2])


def _comma(before: bool, after: bool) -> Mark | None:
    if before and after:
        return Mark.PLAIN
    return Mark.DELETED if before else Mark.INSERTED if after else None


def _mark(came: bool) -> Mark:
    return Mark.INSERTED if came else Mark.DELETED


def _word(key: str, item: Plain, showing: Showing) -> str:
    return value_words(key, str(item), showing)


def _words(key: str, value: Plain, showing: Showing) -> str | None:
    return None if value is None else value_words(key, str(value), showing)


def _is_list(value: Plain) -> bool:
    """A list of single values, or nothing."""
    return value is None or (
        isinstance(value, list) and not any(isinstance(item, dict | list) for item in value)
    )


def _is_text(value: Plain, showing: Showing) -> bool:
    """A text by language, or nothing."""
    codes = set(showing.after.settings.languages) | set(showing.before.settings.languages)
    return value is None or (isinstance(value, dict) and bool(value) and set(value) <= codes)


def _children(value: Plain) -> dict[str, Plain]:
    if isinstance(value, dict):
        return value
    if isinstance(value, list):
        return {str(number): item for number, item in enumerate(value, 1)}
    return {} if value is None else {"": value}
