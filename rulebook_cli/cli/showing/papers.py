"""The papers of a round, drawn from what lies on the desk."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.cli.amendments.exhibits import all_exhibits
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.rewording import taken_wordings
from rulebook_cli.cli.book.decisions_on_record import decisions_on_record
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.showing.exhibit_impacts import with_impacts
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.settings import Round, Settings
from rulebook_cli.render.papers.memo_paper import draw_memo
from rulebook_cli.render.papers.statement_paper import draw_statement
from rulebook_cli.render.speech import LANGUAGES, say
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import COMMENT_BRANCHES, read_comments, read_statements


def draw_memo_of(desk: Desk, round_id: str | None, on: date, only_open: bool) -> Paper:
    """The memo of a round; of the open or latest one when none is named."""
    gathered = gather(desk)
    comments, tree = _comments_at(desk, gathered.main)
    round_ = _round(desk.draft.settings, round_id, on)
    shown = all_exhibits(desk, gathered)
    if round_ is not None:
        shown = [e for e in shown if e.amendment.round in ("", round_.id)]
    paper = draw_memo(
        book=desk.draft,
        round_=round_,
        exhibits=shown,
        comments=comments,
        received=read_statements(desk.repository, tree),
        decisions=decisions_on_record(desk, gathered.main),
        language=current_language(),
        on=on,
        draft=not _is_decided(desk, gathered.main),
        only_open=only_open,
        taken=_taken_otherwise(desk, gathered.main, shown),
    )
    return with_impacts(desk, paper, shown, on)


def _comments_at(desk: Desk, main: str) -> tuple[list[Comment], dict[str, str]]:
    """All comments, on main and on their own branches; and main's files."""
    repository = desk.repository
    tree = tree_at(repository, main, desk.cache)
    branches = repository.refs(*COMMENT_BRANCHES)
    trees = [tree, *(tree_at(repository, ref.commit, desk.cache) for ref in branches)]
    return read_comments(repository, trees), tree


def _taken_otherwise(desk: Desk, main: str, shown: Sequence[Exhibit]) -> dict[str, Exhibit]:
    """By its id, what each amendment that was taken in other words came to in the draft."""
    found = {}
    for exhibit in shown:
        for words in taken_wordings(desk, main, exhibit.amendment)[:1]:
            found[exhibit.amendment.id] = replace(
                exhibit, changes=words.changes, before=words.before, after=words.after
            )
    return found


def draw_statement_of(
    desk: Desk, association: str | None, stance: str | None, place: str, on: date
) -> Paper:
    """An association's statement on the open or latest round."""
    if not (association or desk.association) and desk.draft.settings.proposers:
        known = [one.id for one in desk.draft.settings.proposers]
        raise RulebookError("whose-statement", known=known)
    who = proposer(desk, association)
    gathered = gather(desk)
    shown = [e for e in all_exhibits(desk, gathered) if e.amendment.association == who.id]
    comments, _ = _comments_at(desk, gathered.main)
    paper = draw_statement(
        book=desk.draft,
        association=who.id,
        exhibits=shown,
        comments=comments,
        round_=_round(desk.draft.settings, None, on),
        language=current_language(),
        on=on,
        stance=_stance(stance),
        place=place,
    )
    return with_impacts(desk, paper, shown, on)


def _is_decided(desk: Desk, main: str) -> bool:
    """Whether a body has decided the book as it stands."""
    from rulebook_cli.cli.book.versions import decided

    return any(ref.commit == main for ref in decided(desk))


def _round(settings: Settings, id_: str | None, on: date) -> Round | None:
    """The round of an id, else the open one, else the last one that has opened.

    Raises `RulebookError("no-such-round")`.
    """
    if id_ is None:
        begun = [r for r in settings.rounds if (r.opens or date.min) <= on]
        return settings.open_round(on) or (begun[-1] if begun else None)
    for round_ in settings.rounds:
        if round_.id == id_:
            return round_
    raise RulebookError("no-such-round", id=id_, known=[r.id for r in settings.rounds])


def _stance(word: str | None) -> Stance | None:
    if word is None:
        return None
    wanted = word.strip().lower().replace("-", " ")
    for stance in Stance:
        named = {say(language, "commands", f"stance.{stance.value}") for language in LANGUAGES}
        if wanted in (stance.value.replace("-", " "), *named):
            return stance
    words = tuple(phrase(f"stance.{stance.value}") for stance in Stance)
    raise RulebookError("not-one-of", word=word, words=words)
