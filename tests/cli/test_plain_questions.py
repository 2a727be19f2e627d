"""Questions by number: what is typed, what is kept, what is refused."""

import io

import pytest

from rulebook_cli.cli.terminal.plain_questions import pick_number, pick_numbers, write_line
from rulebook_cli.model.dialogue import Option

OPTIONS = [Option("a", "Ensimmäinen", "e"), Option("b", "Toinen"), Option("c", "Kolmas")]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch):
    def types(*lines: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    return types


def test_a_number_or_a_key_picks(typed) -> None:
    typed("2")
    assert pick_number("Mikä?", OPTIONS, back=False) == "b"
    typed("E")
    assert pick_number("Mikä?", OPTIONS, back=False) == "a"


def test_what_is_no_number_of_the_list_is_asked_again(typed, capsys) -> None:
    typed("", "0", "4", "kaksi", "3")
    assert pick_number("Mikä?", OPTIONS, back=False) == "c"
    assert capsys.readouterr().err.count("Kirjoita numero väliltä 1–3.") == 4


def test_nought_goes_back_and_enter_alone_keeps_what_is(typed) -> None:
    typed("0")
    assert pick_number("Mikä?", OPTIONS, back=True) == ""
    typed("")
    assert pick_number("Mikä?", OPTIONS, back=False, now="b") == "b"


def test_several_numbers_in_the_order_of_the_list(typed) -> None:
    typed("3, 1")
    assert pick_numbers("Mitkä?", OPTIONS, ()) == ["a", "c"]
    typed("")
    assert pick_numbers("Mitkä?", OPTIONS, ("b",)) == ["b"]
    typed("", "1 9", "2")
    assert pick_numbers("Mitkä?", OPTIONS, ()) == ["b"]


def test_a_text_is_typed_or_kept(typed) -> None:
    typed(" uusi ")
    assert write_line("Otsikko?", "vanha", False, lambda _: "") == "uusi"
    typed("")
    assert write_line("Otsikko?", "vanha", False, lambda _: "") == "vanha"
    typed("", "jotakin")
    assert write_line("?", "", False, lambda text: "" if text else "Tyhjä.") == "jotakin"


def test_a_long_text_ends_with_a_full_stop_alone(typed) -> None:
    typed("yksi", "", "kaksi", ".")
    assert write_line("Perustelu?", "", True, lambda _: "") == "yksi\n\nkaksi"
    typed("")
    assert write_line("Perustelu?", "ennallaan", True, lambda _: "") == "ennallaan"


def test_where_nobody_types_it_ends(typed) -> None:
    typed()
    with pytest.raises(EOFError):
        pick_number("Mikä?", OPTIONS, back=False)
