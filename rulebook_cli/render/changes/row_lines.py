"""A changed row as lines: each value that differs, what it was and what it is to be."""

from collections.abc import Iterator
from dataclasses import replace

from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.paper import Mark, Run, Runs
from rulebook_cli.render import figures
from rulebook_cli.render.changes.criteria_words import criteria_at, criteria_lines
from rulebook_cli.render.changes.prose_lines import prose_lines, whole_spans
from rulebook_cli.render.changes.row_words import (
    MONEY_BLOCKS,
    difference,
    euros,
    field_name,
    value_words,
)
from rulebook_cli.render.changes.showing import Line, Showing, capital, labelled_runs, valued_line

_CRITERIA = ("criteria", "guide", "when", "lost_when", "eligible")
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
        yield valued_line(field_name(path, showing), old, new, showing)


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
        name = (Run(f"{capital(field_name((key,), showing))}:"),)
        yield Line(name, name if old else (), name if new else ())
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
    for number, line in enumerate(lines):
        yield labelled(line, label) if label and not number else line
    if language != showing.language:
        name = showing.language_name(language)
        yield note_line(showing.say("translation-awaited", language=name))


def labelled(line: Line, label: str) -> Line:
    """A line behind its label."""
    start = labelled_runs(label)
    marked, old, new = (
        (*start, *runs) if runs else () for runs in (line.marked, line.old, line.new)
    )
    return replace(line, marked=marked, old=old, new=new)


def note_line(words: str) -> Line:
    """A remark about a change; it stands with the new text."""
    runs = (Run(words, Mark.EMPHASIS),)
    return Line(runs, (), runs)


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
    """`760,00 € → 800,00 € kuukaudessa (+40,00 €, +5,3 %)`."""
    old, new = _money(before, showing), _money(after, showing)
    apart = difference(before, after, showing.language)
    if not apart:
        was, now = _with_unit(old, before, per), _with_unit(new, after, per)
        return valued_line(label, was, now, showing)
    line = valued_line(label, old, new, showing, f"{per} ({apart})".strip())
    unit = (Run(f" {per}"),) if per else ()
    return replace(line, old=(*line.old, *unit))


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
    """A list of words on one line, what came and went marked."""
    key = next((part for part in reversed(path) if not part.isdecimal()), "")
    old, new = (value if isinstance(value, list) else [] for value in (before, after))
    marked: list[Run] = []
    for item in [*new, *(gone for gone in old if gone not in new)]:
        mark = Mark.PLAIN if item in old and item in new else _mark(item in new)
        marked += [*([Run(", ")] if marked else []), showing.run(_word(key, item, showing), mark)]
    start = labelled_runs(field_name(path, showing))
    if old:
        was = _series([_shown(item, item not in new, Mark.DELETED, key, showing) for item in old])
    else:
        was = ()
    now = _series([_shown(item, item not in old, Mark.INSERTED, key, showing) for item in new])
    return Line((*start, *marked), (*start, *was) if was else (), (*start, *now) if now else ())


def _shown(item: Plain, changed: bool, mark: Mark, key: str, showing: Showing) -> Run:
    return showing.run(_word(key, item, showing), mark if changed else Mark.PLAIN)


def _mark(came: bool) -> Mark:
    return Mark.INSERTED if came else Mark.DELETED


def _series(runs: list[Run]) -> Runs:
    return tuple(part for run in runs for part in (Run(", "), run))[1:]


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
