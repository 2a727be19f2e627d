"""Which things a change touches, as words: a row, its section, who is in a tier, what it is paid.

A word is an id, in small letters, or an id and a topic: `ii/fee` are the fees of tier II, `ii/who`
the people in it, `ii/kind` what else the checks of fees ask of it, `/all/leave` leave that
names no tier. Every topic is what some check that finds errors reads:

- the fee floors read fees and kinds of one tier, and where a rule lowers fees also who is in it;
- the floor of leave reads leave and who is in a tier; gaps and overlaps read who is in a table;
- a reference reads whether what it names is there: a change of what stays there touches no
  reference, so the section itself is touched only by what is put into it or taken from it.

What is not known to fit one of these touches all of its section.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.rulebook import Rulebook

SEPARATOR = "/"
_ID = re.compile(r"[a-z0-9åäö][\w-]*")
_LINK = re.compile(r"\]\s*\(([^)]*)\)?|\]:\s*(\S+)")
_TOPICS = ("fee", "who", "kind", "leave")
_ANY_LEAVE, _LOWERED, _ALL_WHO = "/all/leave", "/all/lowered", "/all/who"
_EVERYTHING = (_ANY_LEAVE, _LOWERED, _ALL_WHO)
_OF_A_TABLE = ("eligible", "choose", "complete", "tiers-name")
_ONLY_NAMED = ("name", "guide")
"""Keys of a tier that decide of nobody."""
_APART = ("client-fee", "voucher", "expense", "substitute-fee", "interruption", "situation")
_ALSO_APART = ("service", "contact-point", "partner", "contract", "procedure")
"""Rows that checks judge one by one, beside what they name."""


@dataclass(slots=True)
class Touched:
    """The words that stand for what was changed, and for what was named."""

    own: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)


def touched_by(change: Change, draft: Rulebook, alone: Rulebook, touched: Touched) -> None:
    """Add what a change touches; `draft` and `alone` are its file without and with it."""
    address, prose = change.address, bool(change.address.language)
    said = {word for v in (change.before, change.after) for word in _words_in(v, prose)}
    own, named = touched.own, touched.named
    named |= said
    section, rows = address.section.casefold(), set(ids_in(address.row))
    is_new_or_gone = change.before is None or change.after is None
    if prose:
        own.add(str(address.whole).casefold())
        named |= _names_of_blocks()
        return
    if is_new_or_gone:
        own |= {section or address.book, *rows, *_names_of_blocks(address.block)}
    if address.book:
        own |= {*rows, *((_ALL_WHO,) if address.book == "fact" else ())}
    elif address.block == "fee":
        own |= {f"{tier}/fee" for tier in rows}
        named |= {f"{word}/fee" for word in said}
        named |= {f"{tier}/{topic}" for tier in rows for topic in ("kind", "who-if-lowered")}
        named |= {*rows, _LOWERED, "/all/who-if-lowered", *_names_of_blocks()}
    elif address.block == "tier":
        _touch_tier(change, rows, _tiers(draft) | _tiers(alone) | rows, touched)
    elif address.block in _OF_A_TABLE:
        _touch_who(_tiers(draft) | _tiers(alone), touched)
    elif address.block == "leave":
        own |= {f"{tier}/leave" for tier in rows} or {_ANY_LEAVE}
        named |= {f"{tier}/who" for tier in rows}
        named |= {*rows, _ANY_LEAVE, _ALL_WHO, *_names_of_blocks()}
    elif address.block == "reduction":
        own |= {*rows, _LOWERED}
        named |= {_ALL_WHO, *_names_of_blocks()}
    elif address.block in (*_APART, *_ALSO_APART) and rows:
        own |= {f"{section}:{address.block}/{row}" for row in rows} | rows
        named |= {*rows, *_names_of_blocks()}
    elif address.provision or address.block in ("number", "heading"):
        own.add(str(address).casefold())
    else:
        own |= {section, *_EVERYTHING, *_everything_in(draft)}


def _touch_tier(change: Change, rows: set[str], table: set[str], touched: Touched) -> None:
    """A tier that comes or goes, or differs in more than its names, may change who is in every
    tier of its section, and what the checks of fees ask of it."""
    touched.own |= {f"{row}/name" for row in rows}
    touched.named |= rows
    before, after = _deciding(change.before), _deciding(change.after)
    if before == after:
        return
    _touch_who(table, touched)
    if {**before, "criteria": None} != {**after, "criteria": None}:
        touched.own |= {f"{row}/kind" for row in rows}
        touched.own |= {f"{tier}/kind" for tier in table if tier in touched.named}


def _touch_who(tiers: set[str], touched: Touched) -> None:
    touched.own |= {f"{tier}/who" for tier in tiers}
    touched.named |= {_ANY_LEAVE, _LOWERED, _ALL_WHO}


def _deciding(value: Plain) -> dict[str, Plain]:
    """A tier without its names; empty where there is none."""
    known = value if isinstance(value, dict) else {}
    return {key: inner for key, inner in known.items() if key not in _ONLY_NAMED}


def _tiers(book: Rulebook) -> set[str]:
    return {entry.address.row.casefold() for entry in book.entries if _is_tier(entry.address)}


def _is_tier(address: Address) -> bool:
    return address.block == "tier"


def _everything_in(book: Rulebook) -> Iterator[str]:
    """All that a file's rows may be asked for."""
    for entry in book.entries:
        for row in ids_in(entry.address.row):
            yield row
            yield from (f"{row}/{topic}" for topic in _TOPICS)


def _names_of_blocks(*blocks: str) -> set[str]:
    """Words for whether the book declares anything of a kind at all: names are judged only then."""
    known = ("tier", "service", "situation")
    return {f"/{block}" for block in known if not blocks or block in blocks}


def ids_in(text: str) -> list[str]:
    """The ids that a text may name, in small letters."""
    return _ID.findall(text.casefold())


def _words_in(value: Plain, prose: bool) -> Iterator[str]:
    """The words of a value that may be names; of prose only those of its links."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ids_in(key)
            yield from _words_in(inner, prose)
    elif isinstance(value, list):
        for inner in value:
            yield from _words_in(inner, prose)
    elif isinstance(value, str):
        said = " ".join(" ".join(each) for each in _LINK.findall(value)) if prose else value
        yield from ids_in(said)
