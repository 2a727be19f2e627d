"""Comments of all branches and statements on main, read together."""

from git_desk import AINO, desk, main_of, no_settings
from whole_book import FILES, read_one

from rulebook_cli.store.history import Draft
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.voices import read_comments, read_statements

__all__ = ["desk", "no_settings"]
COMMENT, STATEMENT = "comments/misol/4.yaml", "statements/vanhusneuvosto-1.yaml"


def test_comments_of_main_and_of_branches_each_once(desk: Repository) -> None:
    main = main_of(desk)
    kept = {COMMENT: FILES[COMMENT], "comments/misol/10.yaml": b"on: a\ntext: Jo\n"}
    other = {
        **kept,
        "comments/hol/2.yaml": b"on: b\ntext: {sv: Ja}\n",
        "comments/hol/x.yaml": b"on: b",
    }
    new = desk.commit(MAIN, Draft((main,), kept, "x", AINO), main)
    branch = desk.commit("refs/heads/comments/hol", Draft((main,), other, "x", AINO), None)
    comments = read_comments(desk, [desk.tree(new), desk.tree(branch)])
    assert [(one.association, one.number, one.on) for one in comments] == [
        ("hol", 2, "b"),
        ("misol", 4, "leave.days"),
        ("misol", 10, "a"),
    ]
    assert read_comments(desk, []) == []


def test_a_comment_nobody_can_read_does_not_hide_the_others(desk: Repository) -> None:
    files = {
        COMMENT: FILES[COMMENT],
        "comments/misol/5.yaml": b"on: [",
        "comments/misol/6.yaml": b"",
    }
    new = desk.commit("refs/heads/comments/misol", Draft((main_of(desk),), files, "x", AINO), None)
    assert [one.number for one in read_comments(desk, [desk.tree(new)])] == [4]


def test_statements_in_the_order_of_arrival(desk: Repository) -> None:
    early = (
        FILES[STATEMENT].replace(b"2027-01-20T14:05", b"2027-01-03").replace(b"-1\n", b"-2\n", 1)
    )
    files = {
        STATEMENT: FILES[STATEMENT],
        "statements/v-2.yaml": early,
        "statements/x.yaml": b"id: x\n",
    }
    main = main_of(desk)
    new = desk.commit(MAIN, Draft((main,), files, "x", AINO), main)
    found = read_statements(desk, desk.tree(new))
    assert [one.id for one in found] == ["vanhusneuvosto-2", "vanhusneuvosto-1"]
    assert found[1] == read_one(STATEMENT, FILES[STATEMENT])[0]
