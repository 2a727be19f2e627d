"""A statement that several associations sign."""

from dataclasses import replace
from datetime import date

import pytest
from small_amendments import exhibits, fee_raise
from small_book import NOWHERE, ON, draft, round_, text
from small_voices import comments

from rulebook_cli.model.amendment import Supporter
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.paper import Fields, Signatures
from rulebook_cli.render.papers.statement_paper import draw_statement
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.render.writers.write_terminal import write_terminal

NAMES = ("Esimerkkilän omaishoitajat ja läheiset ry", "Harjuseudun omaishoitajat ry")


def statement(*others, language="fi", who="misol", shown=None, said=None, **more):
    said = comments() if said is None else said
    return draw_statement(
        draft(), who, shown or exhibits(), round_(), language, ON, comments=said, others=others,
        **more,
    )  # fmt: skip


def printed(paper):
    return " ".join(write_terminal(paper, 1000).replace("\xa0", " ").split())


def signatures(paper):
    [block] = [block for block in paper.blocks if isinstance(block, Signatures)]
    return block.names


@pytest.mark.parametrize("form", FORMATS)
def test_it_can_be_written_in_every_form(form):
    for language in ("fi", "sv", "en"):
        assert write(statement("hol", language=language, stance=Stance.SUPPORTS), form)


def test_each_stands_at_the_head_with_its_address():
    sender = statement("hol").letterhead.sender
    assert sender == (NAMES[0], "toimisto@misol.example", NAMES[1], "toimisto@hol.example")


def test_each_signs():
    assert signatures(statement("hol")) == (
        ("Aino Esimerkki", NAMES[0]),
        ("Börje Exempel", NAMES[0]),
        (NAMES[1], "Nimi ja asema"),
    )
    assert len(signatures(statement())) == 2


def test_it_has_the_amendments_of_all_and_says_whose_they_are():
    told = printed(statement("hol"))
    assert told.index("misol-1 ") < told.index("hol-1 ") and "nvf-1" not in told
    assert f"Ehdottaja: {NAMES[1]}" in told
    assert "Ehdottaja:" not in printed(statement())
    assert printed(statement("misol")) == printed(statement()), "the same one named twice"


def test_an_amendment_proposed_together_is_in_the_statement_of_each():
    one = fee_raise()
    record = replace(
        one.amendment, joint=("nvf",), supporters=(Supporter("nvf", date(2026, 12, 6)),)
    )
    shown = [replace(one, amendment=record)]
    told = printed(statement(who="nvf", shown=shown, said=[]))
    assert "misol-1" in told and f"Ehdottaja: {NAMES[0]} ja Skärgårdens" in told


def test_comments_stand_under_the_name_of_whose_they_are():
    told = printed(statement("hol"))
    assert f"Kommentit luonnoksen kohtiin: {NAMES[0]}" in told
    assert f"Kommentit luonnoksen kohtiin: {NAMES[1]}" in told


def test_a_stance_is_theirs_only_if_it_is_that_of_all():
    def stances(*pairs):
        return [
            Comment(who, 9, round_().id, text("x"), NOWHERE, stance=stance) for who, stance in pairs
        ]

    same = stances(("misol", Stance.OPPOSES), ("hol", Stance.OPPOSES))
    assert f"{NAMES[0]} ja {NAMES[1]} vastustavat luonnosta." in printed(
        statement("hol", said=same)
    )
    alone = stances(("misol", Stance.OPPOSES))
    for said in (alone, [*alone, *stances(("hol", Stance.SUPPORTS))]):
        told = printed(statement("hol", said=said))
        assert "vastustavat" not in told and "puoltavat" not in told
        assert "eivät ole ilmoittaneet yhteistä kantaa" in told


def test_annexes_are_numbered_where_there_are_several():
    def annexes(*names):
        blocks = [b for b in statement(annexes=names).blocks if isinstance(b, Fields)]
        rows = [(label, runs[0].text) for block in blocks for label, runs in block.rows]
        return dict(rows).get("Liitteet")

    assert annexes("Kysely") == "Kysely"
    assert annexes("Kysely", "Kuvat") == "1) Kysely; 2) Kuvat"
    assert annexes() is None
