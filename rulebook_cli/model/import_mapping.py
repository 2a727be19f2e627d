"""What each column of a consultation service's export holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Answered:
    """A column of free words: the heading it has, and the place or the question of the round that
    it speaks of, as people call it (empty: the heading tells, else the whole book)."""

    column: str
    place: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """The headings of an export. Each of the named columns may go by several headings. `texts` are
    the columns of free words; with `rest` every column that is not named is one of them too,
    except those in `passed_over`. `kinds` and `stances` say in the book's words what the service
    calls them; `kind` is that of a row that names none."""

    channel: str = ""
    respondent: tuple[str, ...] = ()
    organisation: tuple[str, ...] = ()
    kind_column: tuple[str, ...] = ()
    arrived: tuple[str, ...] = ()
    stance: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    theme: tuple[str, ...] = ()
    diary: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()
    row_id: tuple[str, ...] = ()
    texts: tuple[Answered, ...] = ()
    passed_over: tuple[str, ...] = ()
    rest: bool = False
    kind: str = ""
    kinds: Mapping[str, str] = field(default_factory=dict)
    stances: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
