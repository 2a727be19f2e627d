"""What one's own association has said, and what became of it, for `status`."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import wrapped
from rulebook_cli.render.speech import say
from rulebook_cli.store.branches import is_remote_main
from rulebook_cli.store.history import Ref

_SHOWN = 10
Words = tuple[tuple[str, str], ...]


class OwnSaid(NamedTuple):
    """How much one's association has said, the ids of what has not been sent, and what was
    answered: id, `yes`, `partly` or `no`, and why, by language."""

    many: int = 0
    unsent: tuple[str, ...] = ()
    answers: tuple[tuple[str, str, Words], ...] = ()


def own_said(desk: Desk, main: str, refs: Iterable[Ref], who: str) -> OwnSaid:
    """What an association has said; no process and nothing read where no branch has moved."""
    known = list(refs)
    branches = [ref for ref in known if ref.name.endswith(f"/comments/{who}")]
    remote = [ref.commit for ref in known if is_remote_main(ref.name)]
    stands = ":".join([main, *remote, *(f"{ref.name}={ref.commit}" for ref in branches)])
    key = f"own-said:{who}:{stands}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        return OwnSaid(*kept)
    said = _read(desk, main, known, who)
    desk.cache.keep({key: tuple(said)})
    return said


def _read(desk: Desk, main: str, refs: list[Ref], who: str) -> OwnSaid:
    from rulebook_cli.cli.commenting.said import all_said
    from rulebook_cli.cli.commenting.unsent import unsent_here
    from rulebook_cli.model.comment import still_said

    own = [one for one in all_said(desk, main, refs) if one.association == who]
    standing = still_said(own)
    unsent = unsent_here(desk, [who], refs) if own else set()
    answers = tuple(
        (one.id, one.answer.taken, tuple(one.answer.because.words.items()))
        for one in standing
        if one.answer
    )
    many = sum(1 for one in standing if not one.support)
    return OwnSaid(many, tuple(sorted(unsent, key=_number)), answers)


def _number(id_: str) -> int:
    return int(id_.rpartition("/")[2])


def own_said_lines(said: OwnSaid) -> Iterator[str]:
    """What was said and what became of it, in sentences."""
    if said.many:
        yield _words("status.said", count=said.many)
    if said.unsent:
        yield _words("status.unsent", ids=list(said.unsent))
    if said.answers:
        yield _words("status.answers")
    for id_, taken, because in said.answers[-_SHOWN:]:
        language = current_language()
        by_language = dict(because)
        why = by_language.get(language) or next(iter(by_language.values()), "")
        word = say(language, "papers", f"taken.{taken}")
        yield wrapped("  " + _words("status.answer", id=id_, taken=word, because=why))


def _words(key: str, **values: object) -> str:
    return say(current_language(), "comments", key, **values)
