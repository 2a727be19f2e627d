"""What is asked of a person, and what they may answer."""

from dataclasses import dataclass

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Plain


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be picked: its value, how it reads, and the key that picks it."""

    value: str
    label: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """One value of a book that a person may change: where it is, what it is called, what it is
    now as the file has it (`now`) and in words (`shown`), and the `kind` of answer it takes.

    Inside a list the value has no address of its own: then `home` is the address of what holds
    the list, `whole` all of it, and `path` the way to the value inside. `home` is written as
    `--set` takes it. `fact` is the fact that a condition speaks of; `options` are the answers that
    a word can be picked from.
    """

    home: str
    address: Address
    name: str
    now: str
    shown: str
    kind: str
    fact: str = ""
    whole: Plain = None
    path: tuple[str | int, ...] = ()
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """A thing of a section that can be changed, in words, with its blanks: a provision, a row."""

    name: str
    blanks: tuple[Blank, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """Things of one kind in a section: its texts, its fees, its leave."""

    name: str
    subjects: tuple[Subject, ...]
