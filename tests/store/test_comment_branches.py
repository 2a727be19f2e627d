"""Comments on the branch of their association: numbered, written, settled; nothing else moves."""

from dataclasses import replace
from pathlib import Path

from git_desk import AINO, desk, main_of, no_settings

from rulebook_cli.model.anchor import Context
from rulebook_cli.model.comment import Comment, CommentAnswer, Stance, still_said
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.comment_answers import file_answer
from rulebook_cli.store.comment_branches import file_comments, settle_comments
from rulebook_cli.store.history import Draft, Move
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.voices import (
    COMMENT_BRANCHES,
    comment_trees,
    comments_at,
    read_answers,
    read_comments,
)

__all__ = ["desk", "no_settings"]
THERE = "refs/remotes/origin/comments/misol"


def comment(words: str, who: str = "misol", **more: object) -> Comment:
    return Comment(who, 0, "leave.days", Text({"fi": words}), Place(""), **more)  # type: ignore[arg-type]


def said(desk: Repository) -> dict[str, str]:
    tree = desk.tree(main_of(desk))
    found = read_comments(desk, comment_trees(desk, tree, desk.refs(*COMMENT_BRANCHES)))
    return {one.id: one.text.best() for one in found}


def test_what_is_written_is_read_again_to_the_letter(desk: Repository) -> None:
    whole = comment(
        "Ensin.\n\nSitten.",
        quote="kolme vapaapäivää",
        context=Context("on oikeus", "kuukaudessa"),
        seen="a" * 40,
        stance=Stance.WITH_CHANGES,
        theme="leave",
        answers="q1",
        by="Aino",
    )
    support = Comment("misol", 0, "hol-1", Text(), Place(""), support=True)
    numbered = file_comments(desk, [whole, support], AINO)
    assert [one.number for one in numbered] == [1, 2]
    tree = desk.tree("refs/heads/comments/misol")
    read = read_comments(desk, [tree])
    assert tuple(replace(one, place=Place("")) for one in read) == numbered


def test_numbers_are_never_used_again(desk: Repository) -> None:
    file_comments(desk, [comment("A")], AINO)
    tip = desk.resolve("refs/heads/comments/misol")
    desk.move(Move(THERE, tip, None))
    desk.delete_ref("refs/heads/comments/misol", str(tip))
    assert file_comments(desk, [comment("B")], AINO)[0].number == 2
    assert said(desk) == {"misol/1": "A", "misol/2": "B"}
    other = file_comments(desk, [comment("C", "hol")], AINO)[0]
    assert other.id == "hol/1"


def test_what_was_fetched_is_gone_on_from(desk: Repository) -> None:
    first = file_comments(desk, [comment("A")], AINO)[0]
    old = str(desk.resolve("refs/heads/comments/misol"))
    file_comments(desk, [comment("B")], AINO)
    new = str(desk.resolve("refs/heads/comments/misol"))
    desk.move(Move(THERE, new, None), Move("refs/heads/comments/misol", old, new))
    assert file_comments(desk, [comment("C")], AINO)[0].number == 3
    assert desk.is_ancestor(new, str(desk.resolve("refs/heads/comments/misol")))
    assert first.number == 1


def test_two_that_took_one_number_are_settled_and_both_stay(desk: Repository) -> None:
    file_comments(desk, [comment("Yhteinen")], AINO)
    base = str(desk.resolve("refs/heads/comments/misol"))
    file_comments(desk, [comment("Heidän")], AINO)
    theirs = str(desk.resolve("refs/heads/comments/misol"))
    desk.move(Move(THERE, theirs, None), Move("refs/heads/comments/misol", base, theirs))
    desk.delete_ref(THERE, theirs)
    file_comments(desk, [comment("Meidän")], AINO)
    file_comments(desk, [comment("Erehdys", retracts=2)], AINO)
    desk.move(Move(THERE, theirs, None))
    assert settle_comments(desk, "misol", "origin", AINO) == {2: 4}
    tip = str(desk.resolve("refs/heads/comments/misol"))
    assert desk.is_ancestor(theirs, tip)
    tree = comments_at(desk, tip, "misol")
    found = {one.number: one for one in read_comments(desk, [tree])}
    assert {number: one.text.best() for number, one in found.items()} == {
        1: "Yhteinen",
        2: "Heidän",
        3: "Erehdys",
        4: "Meidän",
    }
    assert found[3].retracts == 4
    assert settle_comments(desk, "misol", "origin", AINO) == {}
    assert [one.number for one in still_said(found.values())] == [1, 2]


def test_a_branch_that_is_only_behind_moves_forward(desk: Repository) -> None:
    file_comments(desk, [comment("A")], AINO)
    old = str(desk.resolve("refs/heads/comments/misol"))
    file_comments(desk, [comment("B")], AINO)
    new = str(desk.resolve("refs/heads/comments/misol"))
    desk.move(Move(THERE, new, None), Move("refs/heads/comments/misol", old, new))
    assert settle_comments(desk, "misol", "origin", AINO) == {}
    assert desk.resolve("refs/heads/comments/misol") == new


def test_a_branch_speaks_for_its_own_association_alone(desk: Repository) -> None:
    forged = {"comments/hol/1.yaml": b"on: a\ntext: {fi: Ei omani}\n"}
    draft = Draft((main_of(desk),), forged, "x", AINO)
    desk.commit("refs/heads/comments/misol", draft, None)
    assert said(desk) == {}


def test_answers_are_added_and_the_last_one_stands(desk: Repository) -> None:
    made = file_comments(desk, [comment("A"), comment("B")], AINO)
    for taken in ("no", "partly"):
        answer = CommentAnswer(taken, Text({"fi": taken}), "hva")
        before, after = file_answer(desk, made, answer, AINO)
        assert desk.resolve(f"{after}^") == before and desk.resolve(MAIN) == after
    answers = read_answers(desk, desk.tree(MAIN))
    assert {key: one.taken for key, one in answers.items()} == {
        ("misol", 1): "partly",
        ("misol", 2): "partly",
    }
    assert said(desk) == {"misol/1": "A", "misol/2": "B"}


def test_what_was_read_once_is_not_asked_of_git_again(desk: Repository, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    file_comments(desk, [comment(f"T{n}") for n in range(30)], AINO)
    trees = [desk.tree("refs/heads/comments/misol")]
    first = read_comments(desk, trees, cache)
    started = desk.processes
    assert read_comments(desk, trees, cache) == first and len(first) == 30
    assert desk.processes == started
