"""Statements put on record together, and changed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from git_desk import AINO, desk, main_of, no_settings

from rulebook_cli.model.place import Place
from rulebook_cli.model.statement import Point, Received
from rulebook_cli.model.text import Text
from rulebook_cli.store.file_statements import (
    Incoming,
    change_statements,
    file_statements,
    read_kept,
)
from rulebook_cli.store.kept_beside import Kept
from rulebook_cli.store.repository import Repository
from rulebook_cli.store.voices import read_statements

__all__ = ["desk", "no_settings"]
P = Place("")
ONE = Received(
    "neuvosto", Text({"fi": "N"}), "person", P, datetime(2027, 1, 1, tzinfo=UTC), number=3
)


def on_main(desk: Repository) -> dict[str, Received]:
    return {one.id: one for one in read_statements(desk, desk.tree(main_of(desk)))}


def test_what_was_kept_stands_beside_and_never_on_main(desk: Repository) -> None:
    received = replace(ONE, original="a.pdf", redacted="julkinen.pdf", sha256="ab" * 32)
    kept = Kept("Salainen sana", "Julkinen sana", "Maija Meikäläinen")
    files = {"a.pdf": b"alkup", "redacted/julkinen.pdf": b"kopio"}
    filed = file_statements(desk, [Incoming(received, kept, files)], AINO)
    (read,) = on_main(desk).values()
    assert (read.id, read.number, read.redacted) == ("neuvosto-1", 3, "julkinen.pdf")
    assert read_kept(desk, [read])["neuvosto-1"] == kept
    everything = b"".join(data or b"" for data in desk.read(desk.tree(filed.new).values()).values())
    assert b"Salainen" not in everything and "Meikäläinen".encode() not in everything
    ref = desk.resolve("refs/heads/evidence/neuvosto-1")
    assert ref is not None and desk.merge_base(ref, filed.new) is None


def test_an_import_shares_one_ref_and_likes_get_their_ids(desk: Repository) -> None:
    rows = [
        Incoming(replace(ONE, original="x.csv"), Kept("a")),
        Incoming(replace(ONE, original="x.csv", like="#0"), Kept("b")),
    ]
    file_statements(desk, rows, AINO, ("otakantaa-csv", {"x.csv": b"csv"}))
    first, second = on_main(desk).values()
    assert (second.like, second.kept_in) == ("neuvosto-1", "otakantaa-csv-1")
    assert [kept.text for kept in read_kept(desk, [first, second]).values()] == ["a", "b"]
    assert len(desk.refs("refs/heads/evidence/*")) == 1


def test_nothing_is_kept_of_a_ref_that_was_removed(desk: Repository) -> None:
    filed = file_statements(desk, [Incoming(ONE, Kept("a"))], AINO)
    ref = "refs/heads/evidence/neuvosto-1"
    desk.delete_ref(ref, desk.resolve(ref) or "")
    assert read_kept(desk, filed.received)["neuvosto-1"] == Kept()


def test_a_change_is_made_on_what_stands_there_now(desk: Repository) -> None:
    file_statements(desk, [Incoming(ONE), Incoming(ONE)], AINO)

    def said(words: str):
        point = Point("leave", Text({"fi": words}), P)
        return lambda one: replace(one, points=(*one.points, point))

    change_statements(desk, ["neuvosto-1"], said("eka"), AINO)
    old, new = change_statements(desk, ["neuvosto-1", "neuvosto-2"], said("toka"), AINO)
    assert (new, desk.is_ancestor(old, new)) == (main_of(desk), True)
    points = {id_: [p.text.best() for p in one.points] for id_, one in on_main(desk).items()}
    assert points == {"neuvosto-1": ["eka", "toka"], "neuvosto-2": ["toka"]}
    with pytest.raises(KeyError):
        change_statements(desk, ["neuvosto-3"], said("x"), AINO)
