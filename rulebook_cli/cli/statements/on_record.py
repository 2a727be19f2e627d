"""The statements on record, and what stands beside them here."""

from collections.abc import Iterable, Sequence

from rulebook_cli.changes.alike_texts import AlikeTexts
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.statement import Received
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.file_statements import read_kept
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import read_statements


def statements_here(desk: Desk) -> list[Received]:
    """All statements on main, in the order they arrived."""
    tree = tree_at(desk.repository, desk.main, desk.cache)
    return read_statements(desk.repository, tree, desk.cache)


def statement_named(statements: Iterable[Received], id_: str) -> Received:
    """The statement of an id. Raises `RulebookError("no-such-statement")`."""
    wanted = id_.strip().removeprefix("statements/").removesuffix(".yaml").lower()
    by_id = {one.id.lower(): one for one in statements}
    if wanted in by_id:
        return by_id[wanted]
    near = nearest(wanted, tuple(by_id))
    raise RulebookError("no-such-statement", id=id_, meant=by_id[near].id if near else "")


def group_of(statements: Sequence[Received], one: Received) -> list[Received]:
    """A statement and those that say nearly the same, the first of them first."""
    first = one.like or one.id
    return [each for each in statements if each.id == first] + [
        each for each in statements if each.like == first and each.id != first
    ]


def letters_on_record(desk: Desk, statements: Sequence[Received]) -> AlikeTexts:
    """The words of the statements on record, to find what is like them."""
    letters = AlikeTexts()
    firsts = [one for one in statements if not one.like]
    kept = read_kept(desk.repository, firsts)
    for one in firsts:
        said = (word for point in one.points for word in point.text.words.values())
        letters.add(one.id, kept[one.id].text or "\n".join(said), kind_of(one))
    return letters


def kind_of(statement: Received) -> str:
    """What statements must share to be like each other: their stance and their round."""
    stance = statement.stance.value if statement.stance else ""
    return f"{statement.round} {stance}"
