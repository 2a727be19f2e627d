"""What the checks said of single amendments in the draft as it is, kept for the lists.

To judge each open amendment for every list would cost a second for each. What somebody has asked
once (`propose`, `check --with`, a merge that was refused) is remembered until the draft or the
amendment moves.
"""

from collections.abc import Mapping

from rulebook_cli.cli.desk.desk import Desk

Verdicts = dict[str, bool]
"""By `DRAFT:AMENDMENT`, two commits: whether the amendment brings no new error into the draft."""


def verdicts_key(desk: Desk) -> str:
    """Under what the verdicts of a repository are kept."""
    return f"verdicts:{desk.repository.folder}"


def still_true(kept: object) -> Verdicts:
    """What was kept, if the checks are still those that said it."""
    if not isinstance(kept, tuple):
        return {}
    stamp, verdicts = kept
    return dict(verdicts) if stamp == _state_of_checks() else {}


def _state_of_checks() -> str:
    from rulebook_cli.store.cache import code_stamp

    return code_stamp("checks", "logic", "law")


def note_verdict(desk: Desk, main: str, commit: str, sound: bool) -> None:
    """Remember what the checks said of an amendment; forget what was said of another draft."""
    note_verdicts(desk, main, {commit: sound})


def note_verdicts(desk: Desk, main: str, said: Mapping[str, bool]) -> None:
    """Remember what the checks said of some amendments, by their commits."""
    key = verdicts_key(desk)
    known = still_true(desk.cache.recall([key]).get(key))
    of_this = {name: value for name, value in known.items() if name.startswith(f"{main}:")}
    kept = of_this | {f"{main}:{commit}": sound for commit, sound in said.items()}
    desk.cache.keep({key: (_state_of_checks(), kept)})


def carry_verdict(desk: Desk, earlier: str, commit: str) -> None:
    """What was said of an amendment is true of it also where only its record has been dated."""
    key = verdicts_key(desk)
    sound = still_true(desk.cache.recall([key]).get(key)).get(f"{desk.main}:{earlier}")
    if sound is not None:
        note_verdict(desk, desk.main, commit, sound)
