"""Word files from outside that are broken, locked, or made to harm."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_files import came, paragraph, part, run, went, word_file

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.docx_package import Package
from rulebook_cli.store.docx_text import read_docx

GOOD = word_file(paragraph(run("a") + came("b") + went("c")), comments=part("comments", ""))
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {c} "{f"&{b};" * 10}">' for b, c in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]><x>&i;</x>"
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


def refused(data: bytes) -> str:
    with pytest.raises(RulebookError) as caught:
        read_docx(data, "x.docx")
    assert caught.value.values == {"path": "x.docx"}
    return caught.value.message


def packed(text: str | bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", text)
    return made.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"teksti",
        b"%PDF-1.7",
        GOOD[: len(GOOD) // 2],
        word_file(""),
        packed("<x"),
        packed(""),
    ],
)
def test_what_is_no_word_file_is_said_to_be_broken(data: bytes) -> None:
    assert refused(data) == "docx-broken"


def test_the_old_format_and_a_password_are_told_apart_from_rubbish() -> None:
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == "docx-old"


def test_a_bomb_is_not_unpacked() -> None:
    bomb = packed(f"<x>{' ' * 30_000_000}</x>")
    assert len(bomb) < 100_000
    assert refused(bomb) == "docx-too-big"


def test_a_lie_about_the_size_does_not_help() -> None:
    bomb = bytearray(packed(f"<x>{'a' * 60_000_000}</x>"))
    at = bomb.rindex(b"PK\x01\x02") + 24
    bomb[at : at + 4] = (100).to_bytes(4, "little")
    assert refused(bytes(bomb)) in ("docx-too-big", "docx-broken")


@pytest.mark.parametrize("text", [LAUGHS, OUTSIDE, OUTSIDE.encode("utf-16")])
def test_document_types_and_their_entities_are_refused(text: str | bytes) -> None:
    assert refused(packed(text)) == "docx-too-big"


def test_endless_depth_is_refused() -> None:
    assert refused(packed("<x>" * 5_000 + "</x>" * 5_000)) == "docx-too-big"


def test_a_part_that_is_not_there_is_nothing() -> None:
    assert Package(GOOD, "x").part("word/none.xml") is None


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_in_one_sentence(data: st.DataObject) -> None:
    damaged = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at] = data.draw(st.integers(0, 255))
    try:
        read_docx(bytes(damaged), "x.docx")
    except RulebookError as error:
        assert error.message in ("docx-broken", "docx-too-big", "docx-old")
