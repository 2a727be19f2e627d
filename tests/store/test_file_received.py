"""What arrived, on record: all of it at once."""

from datetime import UTC, datetime

import pytest
from git_desk import AINO, desk, main_of, no_settings

from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.place import Place
from rulebook_cli.model.statement import Point, PointAnswer, Received
from rulebook_cli.model.text import Text
from rulebook_cli.store.file_received import file_received, safe_file_name, statement_stem
from rulebook_cli.store.history import Draft
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.voices import read_comments, read_statements

__all__ = ["desk", "no_settings"]
P = Place("")
AT = datetime(2027, 1, 20, 14, 5, tzinfo=UTC)
RECEIVED = Received(
    id="vanhusneuvosto",
    sender=Text({"fi": "Vanhusneuvosto"}),
    sender_kind="advisory-body",
    place=P,
    arrived=AT,
    channel="mail",
    diary="D-1",
    original="C:\\omat\\vastaus 1.docx",
    sha256="ab" * 32,
    stance=Stance.WITH_CHANGES,
    points=(
        Point(
            "leave.days",
            Text({"fi": "Kolme: ei #2"}),
            P,
            "leave",
            PointAnswer("partly", Text({"fi": "Osin"})),
            "kaksi",
            "q1",
            "Aino",
        ),
    ),
    round="2027",
    amendments=("hva-1",),
)


def comment(text: str) -> Comment:
    return Comment("misol", 0, "leave.days", Text({"fi": text}), P, "q", None, "", "q1", AT, "Bo")


def test_everything_is_put_on_record_and_reads_back(desk: Repository) -> None:
    old = main_of(desk)
    filed = file_received(desk, RECEIVED, b"alkup", (comment("a"), comment("b")), AINO)
    assert (filed.old, filed.new) == (old, main_of(desk))
    (read,) = read_statements(desk, desk.tree(filed.new))
    assert read.id == "vanhusneuvosto-1" and read.original == "vastaus 1.docx"
    for name in ("sender", "arrived", "diary", "sha256", "stance", "round", "amendments", "points"):
        assert getattr(read, name) == getattr(filed.received, name) or name == "points"
    (point,) = read.points
    assert (point.on, point.quote, point.answers, point.by) == ("leave.days", "kaksi", "q1", "Aino")
    assert point.answer == RECEIVED.points[0].answer
    branch = desk.resolve("refs/heads/comments/misol")
    assert branch is not None
    found = read_comments(desk, [desk.tree(branch)])
    assert [(one.number, one.by, one.at) for one in found] == [(1, "Bo", AT), (2, "Bo", AT)]


def test_the_original_is_on_a_ref_that_has_no_history(desk: Repository) -> None:
    filed = file_received(desk, RECEIVED, b"alkup", (), AINO)
    ref = desk.resolve("refs/heads/evidence/vanhusneuvosto-1")
    assert ref is not None and desk.merge_base(ref, filed.new) is None
    tree = desk.tree(ref)
    assert list(tree) == ["vastaus 1.docx"]
    assert desk.read(tree.values())[tree["vastaus 1.docx"]] == b"alkup"


def test_ids_and_numbers_are_never_used_again(desk: Repository) -> None:
    file_received(desk, RECEIVED, b"1", (comment("a"),), AINO)
    branch = desk.resolve("refs/heads/comments/misol")
    gone = Draft((main_of(desk),), {"statements/vanhusneuvosto-1.yaml": None}, "x", AINO)
    desk.commit(MAIN, gone, main_of(desk))
    filed = file_received(desk, RECEIVED, b"2", (comment("b"),), AINO)
    assert filed.received.id == "vanhusneuvosto-2"
    assert [one.number for one in filed.comments] == [2]
    assert branch and desk.is_ancestor(branch, desk.resolve("refs/heads/comments/misol") or "")


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Vanhusneuvosto", "vanhusneuvosto"),
        ("Äldrerådet i Åbo", "aldreradet-i-abo"),
        ("  - ", "lausunto"),
        ("CON", "lausunto"),
        ("Ж", "lausunto"),
        ("x" * 90, "x" * 30),
    ],
)
def test_ids_begin_with_the_senders_name(name: str, stem: str) -> None:
    assert statement_stem(name) == stem


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("vastaus (2).docx", "vastaus (2).docx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\x\\å.docx", "å.docx"),
        ("..", "original.docx"),
        ("con.docx", "_con.docx"),
        ("", "original.docx"),
        ('a"b\nc.docx', "a_b_c.docx"),
    ],
)
def test_file_names_are_safe_everywhere(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe
