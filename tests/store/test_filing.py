"""The life of an amendment in a real repository."""

from dataclasses import replace
from pathlib import Path

import pytest
from git_desk import AINO, FILES, NEW, amendment, answer, desk, filed, main_of, no_settings

from rulebook_cli.model.amendment import Status
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import of_id, read_answered, read_open
from rulebook_cli.store.branches import branch_of
from rulebook_cli.store.filing import (
    ANSWERED,
    Folding,
    file_amendment,
    fold,
    next_id,
    refile_amendment,
    renumber,
    sent_commit,
)
from rulebook_cli.store.history import Draft, Move
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.turns import RefMoved

__all__ = ["desk", "no_settings"]
A, B = "sections/a.yaml", "sections/b.yaml"


def opened(desk: Repository) -> list[str]:
    found = read_open(desk, desk.refs("refs/heads/**", "refs/remotes/**"))
    return [one.amendment.id for one in found]


def parents(desk: Repository, commit: str) -> list[str]:
    return [desk.resolve(f"{commit}^{n}") or "" for n in (1, 2) if desk.resolve(f"{commit}^{n}")]


def taken(id_: str, tip: str, **values: object) -> Folding:
    answered = amendment(id_, answers=(answer(),), **values)
    return Folding(answered, NEW, branch_of(id_), tip, full=True)


def test_filing_moves_its_own_branch_only(desk: Repository) -> None:
    main = main_of(desk)
    commit = filed(desk, "misol-1")
    assert main_of(desk) == main
    assert desk.resolve("refs/heads/amendment/misol/1") == commit
    assert parents(desk, commit) == [main]
    assert set(desk.tree(commit)) == {*FILES, B, "amendments/misol-1.yaml"}
    assert sorted(p.name for p in desk.folder.iterdir()) == [
        ".git",
        "facts.yaml",
        "rulebook.yaml",
        "sections",
    ]


def test_a_number_answered_in_the_same_moment_is_taken_too(desk: Repository) -> None:
    """Its branch is gone by then; the name it is kept under is not."""
    tip = filed(desk, "misol-1")
    fold(desk, main_of(desk), [taken("misol-1", tip)], AINO, "merge")
    assert desk.resolve(branch_of("misol-1")) is None
    with pytest.raises(RefMoved):
        file_amendment(desk, amendment("misol-1"), NEW, main_of(desk), AINO)
    assert desk.resolve(branch_of("misol-1")) is None


def test_a_taken_number_is_left_to_its_taker(desk: Repository) -> None:
    first = filed(desk, "misol-1")
    with pytest.raises(RefMoved):
        filed(desk, "misol-1", {A: b"x"})
    assert desk.resolve(branch_of("misol-1")) == first


def test_refiling_adds_a_commit(desk: Repository) -> None:
    first = filed(desk, "misol-1")
    better = amendment(title=Text({"fi": "Parempi"}))
    second = refile_amendment(desk, better, {B: None, A: b"id: a\n"}, first, AINO)
    assert parents(desk, second) == [first]
    (found,) = read_open(desk, desk.refs("refs/heads/**"))
    assert found.amendment.title.words == {"fi": "Parempi"}
    assert [file.path for file in found.files] == [A]  # what came and went is no change
    with pytest.raises(RefMoved):
        refile_amendment(desk, better, {}, first, AINO)


def test_the_next_number_was_never_used(desk: Repository) -> None:
    filed(desk, "misol-1")
    filed(desk, "misol-9")
    filed(desk, "misol-x-40")
    desk.move(Move("refs/remotes/origin/amendment/misol/12", main_of(desk), None))
    desk.move(Move(f"{ANSWERED}hol-3", main_of(desk), None))
    refs = desk.refs("refs/**")
    assert next_id("misol", refs, ["misol-11"]) == "misol-13"
    assert next_id("misol", refs, ["misol-14", "misol-old"]) == "misol-15"
    assert next_id("hol", refs, []) == "hol-4"
    assert next_id("misol-x", refs, []) == "misol-x-41"
    assert next_id("nvf", refs, []) == "nvf-1"


def test_folding_several_moves_main_once_and_puts_branches_away(desk: Repository) -> None:
    start = main_of(desk)
    tips = [filed(desk, "misol-1"), filed(desk, "misol-2", {A: b"id: a\n"})]
    second = replace(taken("misol-2", tips[1]), files={A: b"id: a\n"})
    new = fold(desk, start, [taken("misol-1", tips[0]), second], AINO, "Otettu")
    assert main_of(desk) == new
    below, merged = parents(desk, new)
    assert merged == tips[1] and parents(desk, below) == [start, tips[0]]
    tree = desk.tree(new)
    assert {B, "amendments/misol-1.yaml", "amendments/misol-2.yaml"} <= set(tree)
    assert desk.read([tree[A]])[tree[A]] == b"id: a\n"
    assert opened(desk) == []
    assert [desk.resolve(f"{ANSWERED}misol-{n}") for n in (1, 2)] == tips
    assert [a.status for a in read_answered(desk, tree)] == [Status.MERGED, Status.MERGED]


def test_a_part_leaves_the_branch_open_and_is_no_merge(desk: Repository) -> None:
    tip = filed(desk, "misol-1")
    half = amendment(answers=(answer(part=1),))
    new = fold(desk, main_of(desk), [Folding(half, NEW, branch_of("misol-1"), tip)], AINO, "Osa")
    assert len(parents(desk, new)) == 1
    assert desk.resolve(branch_of("misol-1")) == tip
    assert desk.resolve(f"{ANSWERED}misol-1") is None
    assert read_answered(desk, desk.tree(new))[0].status is Status.PARTLY_MERGED


def test_rejecting_brings_the_record_only(desk: Repository) -> None:
    tip = filed(desk, "misol-1")
    no = amendment(answers=(answer("rejected"),))
    new = fold(desk, main_of(desk), [Folding(no, {}, branch_of("misol-1"), tip)], AINO, "Ei")
    assert set(desk.tree(new)) == {*FILES, "amendments/misol-1.yaml"}
    assert len(parents(desk, new)) == 1
    assert desk.resolve(f"{ANSWERED}misol-1") == tip and opened(desk) == []


def test_main_that_moved_meanwhile_changes_nothing(desk: Repository) -> None:
    start, tip = main_of(desk), filed(desk, "misol-1")
    other = desk.commit(MAIN, Draft((start,), {"terms.yaml": b"terms: {}\n"}, "x", AINO), start)
    with pytest.raises(RefMoved):
        fold(desk, start, [taken("misol-1", tip)], AINO, "Otettu")
    assert main_of(desk) == other and desk.resolve(branch_of("misol-1")) == tip
    new = fold(desk, other, [taken("misol-1", tip)], AINO, "Otettu")
    assert {"terms.yaml", B} <= set(desk.tree(new))


def test_a_branch_that_moved_meanwhile_is_not_put_away_unread(desk: Repository) -> None:
    start, tip = main_of(desk), filed(desk, "misol-1")
    newer = refile_amendment(desk, amendment(), {A: b"id: a\n"}, tip, AINO)
    with pytest.raises(RefMoved):
        fold(desk, start, [taken("misol-1", tip)], AINO, "Otettu")
    assert main_of(desk) == start and desk.resolve(branch_of("misol-1")) == newer


@pytest.mark.parametrize("outcome", ["merged", "rejected", "merged-modified"])
def test_no_answer_puts_away_what_nobody_has_judged(desk: Repository, outcome: str) -> None:
    """Also where the branch does not become a parent of main."""
    start, tip = main_of(desk), filed(desk, "misol-1")
    newer = refile_amendment(desk, amendment(), {A: b"id: a\n"}, tip, AINO)
    folding = replace(taken("misol-1", tip), full=False)
    folding = replace(folding, amendment=amendment(answers=(answer(outcome),)))
    with pytest.raises(RefMoved) as moved:
        fold(desk, start, [folding], AINO, "Vastaus")
    assert moved.value.values["ref"] == branch_of("misol-1")
    assert main_of(desk) == start and desk.resolve(branch_of("misol-1")) == newer
    assert desk.resolve(f"{ANSWERED}misol-1") is None


def test_an_open_part_lets_its_branch_move(desk: Repository) -> None:
    tip = filed(desk, "misol-1")
    newer = refile_amendment(desk, amendment(), {A: b"id: a\n"}, tip, AINO)
    half = amendment(answers=(answer(part=1),))
    fold(desk, main_of(desk), [Folding(half, NEW, branch_of("misol-1"), tip)], AINO, "Osa")
    assert desk.resolve(branch_of("misol-1")) == newer


def test_what_was_kept_under_the_same_name_is_not_lost(desk: Repository) -> None:
    """A number was used twice: two commits that know nothing of each other, and a third."""
    others = [
        desk.write(Draft((main_of(desk),), {A: f"id: {n}\n".encode()}, "x", AINO)) for n in "ab"
    ]
    tip = filed(desk, "misol-1")
    desk.move(Move(f"{ANSWERED}misol-1", others[0], None))
    desk.move(Move(f"{ANSWERED}misol-1.1", others[1], None))
    fold(desk, main_of(desk), [taken("misol-1", tip)], AINO, "Otettu")
    assert desk.resolve(branch_of("misol-1")) is None
    assert desk.resolve(f"{ANSWERED}misol-1") == tip
    assert [desk.resolve(f"{ANSWERED}misol-1.{n}") for n in (1, 2)] == [others[1], others[0]]
    assert next_id("misol", desk.refs("refs/**"), ()) == "misol-2"


@pytest.mark.parametrize("grown", [False, True])
def test_the_same_commit_or_one_that_holds_it_needs_no_second_name(
    desk: Repository, grown: bool
) -> None:
    tip = filed(desk, "misol-1")
    desk.move(Move(f"{ANSWERED}misol-1", tip, None))
    seen = refile_amendment(desk, amendment(), {A: b"id: a\n"}, tip, AINO) if grown else tip
    fold(desk, main_of(desk), [taken("misol-1", seen)], AINO, "Otettu")
    assert desk.resolve(branch_of("misol-1")) is None
    assert [ref.name for ref in desk.refs(f"{ANSWERED}**")] == [f"{ANSWERED}misol-1"]
    assert desk.resolve(f"{ANSWERED}misol-1") == seen


def test_a_branch_somebody_has_deleted_is_kept_as_it_was_judged(desk: Repository) -> None:
    tip = filed(desk, "misol-1")
    desk.move(Move(branch_of("misol-1"), None, tip))
    no = Folding(amendment(answers=(answer("rejected"),)), {}, branch_of("misol-1"), tip)
    fold(desk, main_of(desk), [no], AINO, "Ei")
    assert desk.resolve(f"{ANSWERED}misol-1") == tip


def test_an_amendment_known_from_a_remote_only_is_kept_when_answered(desk: Repository) -> None:
    tip = desk.write(Draft((main_of(desk),), NEW, "x", AINO))
    ref = "refs/remotes/origin/amendment/misol/1"
    desk.move(Move(ref, tip, None))
    folding = replace(taken("misol-1", tip), ref=ref)
    fold(desk, main_of(desk), [folding], AINO, "Otettu")
    assert desk.resolve(ref) == tip == desk.resolve(f"{ANSWERED}misol-1")


def test_a_remote_branch_that_was_fetched_meanwhile_is_read_first(desk: Repository) -> None:
    tip = desk.write(Draft((main_of(desk),), NEW, "x", AINO))
    newer = desk.write(Draft((tip,), {A: b"id: a\n"}, "y", AINO))
    ref = "refs/remotes/origin/amendment/misol/1"
    desk.move(Move(ref, newer, None))
    start = main_of(desk)
    with pytest.raises(RefMoved):
        fold(desk, start, [replace(taken("misol-1", tip), ref=ref)], AINO, "Otettu")
    assert main_of(desk) == start


def test_renumbering_keeps_the_old_number_findable(desk: Repository) -> None:
    tip = filed(desk, "misol-1")
    (old,) = read_open(desk, desk.refs("refs/heads/**"))
    renumber(desk, old, "misol-2", AINO)
    (new,) = read_open(desk, desk.refs("refs/heads/**"))
    assert (new.amendment.id, new.amendment.formerly) == ("misol-2", ("misol-1",))
    assert desk.resolve(branch_of("misol-1")) is None and parents(desk, new.commit) == [tip]
    assert set(desk.tree(new.commit)) == {*FILES, B, "amendments/misol-2.yaml"}
    assert of_id([new], "misol-1") is of_id([new], "misol-2") is new
    assert of_id([new], "misol-3") is None


def test_renumbering_to_a_taken_number_changes_nothing(desk: Repository) -> None:
    filed(desk, "misol-1")
    filed(desk, "misol-2", {A: b"id: a\n"})
    before = desk.refs("refs/**")
    with pytest.raises(RefMoved):
        renumber(desk, read_open(desk, before)[0], "misol-2", AINO)
    assert desk.refs("refs/**") == before


def test_a_withdrawn_amendment_is_not_open(desk: Repository) -> None:
    tip = filed(desk, "misol-1")
    from rulebook_cli.model.amendment import Withdrawal

    back = amendment(withdrawn=Withdrawal(AINO.date.date(), Text({"fi": "Turha"})))
    refile_amendment(desk, back, {}, tip, AINO)
    (found,) = read_open(desk, desk.refs("refs/heads/**"))
    assert found.amendment.status is Status.WITHDRAWN and not found.amendment.is_open


def test_what_is_sent_is_written_but_not_yet_moved(desk: Repository) -> None:
    tip = filed(desk, "misol-1")
    sent = sent_commit(desk, amendment(submitted=AINO.date.date()), tip, AINO)
    assert desk.resolve(branch_of("misol-1")) == tip
    assert parents(desk, sent) == [tip]


def test_many_at_once_lose_nothing(desk: Repository, tmp_path: Path) -> None:
    """Ten writers, each retrying as the commands do: ten amendments in main, none lost."""
    from concurrent.futures import ThreadPoolExecutor

    ids = [f"misol-{n}" for n in range(1, 11)]
    tips = {id_: filed(desk, id_, {f"sections/s{id_}.yaml": b"id: x\n"}) for id_ in ids}

    def take(id_: str) -> None:
        own = Repository.find(desk.folder)
        files = {f"sections/s{id_}.yaml": b"id: x\n"}
        done = amendment(id_, answers=(answer(),))
        for _ in range(200):
            try:
                folding = Folding(done, files, branch_of(id_), tips[id_], full=True)
                fold(own, main_of(own), [folding], AINO, "x")
                return
            except RefMoved:
                continue
        raise AssertionError(id_)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(take, ids))
    tree = desk.tree(main_of(desk))
    assert {f"amendments/{id_}.yaml" for id_ in ids} <= set(tree)
    assert {f"sections/s{id_}.yaml" for id_ in ids} <= set(tree)
    assert opened(desk) == []


def test_two_who_file_at_once_get_two_numbers(desk: Repository) -> None:
    from concurrent.futures import ThreadPoolExecutor

    base = main_of(desk)

    def propose(_: int) -> str:
        own = Repository.find(desk.folder)
        for _ in range(100):
            id_ = next_id("misol", own.refs("refs/heads/**"), ())
            try:
                file_amendment(own, amendment(id_), NEW, base, AINO)
                return id_
            except RefMoved:
                continue
        raise AssertionError

    with ThreadPoolExecutor(4) as pool:
        ids = list(pool.map(propose, range(6)))
    assert sorted(ids) == [f"misol-{n}" for n in range(1, 7)] == sorted(opened(desk))
