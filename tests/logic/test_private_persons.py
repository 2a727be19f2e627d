"""Private persons are numbered, and keep their number."""

from datetime import datetime

from rulebook_cli.logic.private_persons import next_number, person_numbers
from rulebook_cli.model.place import Place
from rulebook_cli.model.statement import Received
from rulebook_cli.model.text import Text


def one(id_: str, day: int, number: int = 0, kind: str = "person") -> Received:
    when = datetime(2027, 1, day)
    return Received(id_, Text({"fi": "x"}), kind, Place(""), when, number=number)


def test_a_number_on_record_stays_when_an_earlier_statement_is_registered_later() -> None:
    before = [one("a", 20, 1), one("b", 21, 2)]
    assert person_numbers([*before, one("c", 1, 3)]) == {"a": 1, "b": 2, "c": 3}


def test_those_without_a_number_get_one_in_the_order_of_arrival() -> None:
    assert person_numbers([one("b", 3), one("a", 2), one("c", 1, kind="staff")]) == {"a": 1, "b": 2}


def test_two_with_one_number_are_told_apart() -> None:
    assert person_numbers([one("a", 1, 1), one("b", 2, 1)]) == {"a": 1, "b": 2}


def test_the_next_number() -> None:
    assert next_number([]) == 1
    assert next_number([one("a", 1, 4), one("b", 2)]) == 6
