"""What is new in the shared rulebook since the last time."""

from collections.abc import Iterator, Mapping
from datetime import date

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.model.amendment import Amendment

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
    return then is None or (now.answers, now.withdrawn) != (then.answers, then.withdrawn)


def _ending(now: Amendment, then: Amendment | None, who: str) -> Iterator[str]:
    """The new answers to an amendment, or that its proposer has withdrawn it."""
    title = one_line(now.title.best(current_language()))
    if now.withdrawn and not (then and then.withdrawn):
        yield phrase("update.withdrawn", id=now.id, title=title, because=now.withdrawn.because)
        return
    known = then.answers if then else ()
    fresh = [answer for answer in now.answers if answer not in known]
    if not fresh:
        return
    own = "own" if now.association == who else "other"
    yield phrase(
        f"update.answer-{own}", id=now.id, title=title, status=phrase(f"status.{now.status.value}")
    )
    for because in dict.fromkeys(answer.because.best(current_language()) for answer in fresh):
        yield "  " + phrase("amendments.answer", because=because)


def _fresh(before: Gathered, after: Gathered, remote: str) -> Iterator[str]:
    """Open amendments that came, or that their proposers changed."""
    seen = {ref.name: ref.commit for ref in before.refs}
    for filed in after.open:
        there = filed.ref.startswith(f"refs/remotes/{remote}/")
        if there and seen.get(filed.ref) != filed.commit:
            key = "update.changed" if filed.ref in seen else "update.amendment"
            title = one_line(filed.amendment.title.best(current_language()))
            yield phrase(key, id=filed.amendment.id, title=title)
