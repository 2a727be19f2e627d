"""What is new in the shared rulebook since the last time."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.model.amendment import UNDONE, Amendment, Answer

_TAGS = "refs/tags/decided/"


def news(
    before: Gathered,
    after: Gathered,
    who: str,
    remote: str,
    days: Mapping[str, date],
) -> Iterator[str]:
    """Sentences on what changed between two looks: answers (one's own first), amendments that
    came or were changed, withdrawals, decisions. `days` are the meetings of
    the decided versions that are new, by their tags' names."""
    known = _records(before)
    ended = [one for one in after.answered if _differs(one, known.get(one.id))]
    for amendment in sorted(ended, key=lambda one: (one.association != who, one.id)):
        yield from _ending(amendment, known.get(amendment.id), who)
    yield from _fresh(before, after, remote)
    for ref in after.refs:
        if ref.name in days:
            id_ = ref.name.removeprefix(_TAGS)
            yield phrase("update.decided", id=id_, day=days[ref.name])


def _records(gathered: Gathered) -> dict[str, Amendment]:
    """What was known of each amendment; of one answered in part with its answers."""
    records = {filed.amendment.id: gathered.record_of(filed) for filed in gathered.open}
    return {one.id: one for one in gathered.answered} | records


def _differs(now: Amendment, then: Amendment | None) -> bool:
    if then is None:
        return True
    return (now.answers, now.withdrawn, now.round) != (then.answers, then.withdrawn, then.round)


def _ending(now: Amendment, then: Amendment | None, who: str) -> Iterator[str]:
    """The new answers to an amendment, those that were taken back among them, or that its
    proposer has withdrawn it. An answer is one line more in a log: it may repeat an earlier one,
    word for word."""
    title = one_line(now.title.best(current_language()))
    if now.withdrawn and not (then and then.withdrawn):
        yield phrase("update.withdrawn", id=now.id, title=title, because=now.withdrawn.because)
        return
    known = then.answers if then else ()
    fresh = now.answers[len(known) :]
    settled = then and not now.is_open and now.standing_lines == then.standing_lines
    moved = now.is_open and then and then.round not in ("", now.round)
    if moved and not fresh:
        yield phrase("update.carried", id=now.id, title=title, round=now.round)
    if not fresh or settled:
        return
    own = "own" if now.association == who else "other"
    back = now.is_open and fresh[-1].outcome == UNDONE
    status = phrase(f"status.{now.status.value}")
    key = "undone" if back else "answer"
    yield phrase(f"update.{key}-{own}", id=now.id, title=title, status=status)
    yield from (words for words, _ in groupby(map(_reason, fresh)))
    if moved:
        yield "  " + phrase("amendments.carried", because=now.round)


def _reason(answer: Answer) -> str:
    key = "undone" if answer.outcome == UNDONE else "answer"
    because = answer.because.best(current_language())
    return "  " + phrase(f"amendments.{key}", because=because)


def _fresh(before: Gathered, after: Gathered, remote: str) -> Iterator[str]:
    """Open amendments that came, or that their proposers changed."""
    seen = {ref.name: ref.commit for ref in before.refs}
    for filed in after.open:
        there = filed.ref.startswith(f"refs/remotes/{remote}/")
        if there and seen.get(filed.ref) != filed.commit:
            key = "update.changed" if filed.ref in seen else "update.amendment"
            title = one_line(filed.amendment.title.best(current_language()))
            yield phrase(key, id=filed.amendment.id, title=title)
