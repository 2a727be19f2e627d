"""What the shared rulebook did not take, why, and what to do next."""

from rulebook_cli.cli.terminal.screen import note, phrase
from rulebook_cli.store.git_troubles import branch_in_the_way, own_words, refusal
from rulebook_cli.store.history import Pushed
from rulebook_cli.store.repository import MAIN


def tell_refused(outcome: Pushed, id_: str) -> None:
    """Say why a branch was refused; `id_` is the amendment's, empty for the draft and for decided
    versions. What a person wrote at the other end is quoted, what git wrote is not."""
    words = own_words(outcome.said)
    why = refusal(outcome.reason, outcome.said)
    if why == "moved":
        note("troubles", _moved(outcome.ref, id_), what=id_ or named(outcome.ref))
        return
    if why == "declined" and words:
        why = "declined-because"
    known = why in ("open-there", "declined", "declined-because", "name-in-the-way")
    known = known or why in ("not-writable", "disk-full")
    note(
        "troubles",
        f"refused.{why}" if known else "refused.unknown",
        what=id_ or named(outcome.ref),
        words=" ".join(words or outcome.said) or outcome.reason,
        branch=branch_in_the_way("\n".join(outcome.said)),
    )


def _moved(ref: str, id_: str) -> str:
    if id_:
        return "refused.moved"
    return "refused.moved-draft" if ref == MAIN else "refused.moved-decided"


def named(refspec: str) -> str:
    """A part of the draft in words: the draft itself, or the name of a decided version."""
    ref = refspec.rpartition(":")[2]
    return phrase("version.draft") if ref == MAIN else ref.removeprefix("refs/tags/")
