"""Many senders, one voice."""

from datetime import datetime

from rulebook_cli.logic.alike_statements import alike_groups, voices
from rulebook_cli.model.place import Place
from rulebook_cli.model.statement import Point, Received
from rulebook_cli.model.text import Text

P = Place("")


def point(on: str, text: str) -> Point:
    return Point(on, Text({"fi": text}), P)


def one(id_: str, day: int, *points: Point, like: str = "", public: str = "yes") -> Received:
    when = datetime(2027, 1, day)
    name = Text({"fi": id_})
    return Received(id_, name, "staff", P, when, points=points, like=like, public=public)


def test_a_group_begins_with_the_one_that_the_others_are_like() -> None:
    groups = alike_groups([one("b", 1, like="a"), one("a", 2), one("c", 3)])
    assert [[each.id for each in group] for group in groups] == [["a", "b"], ["c"]]


def test_what_the_first_says_goes_for_all_and_own_words_are_not_lost() -> None:
    group = [
        one("a", 1, point("leave", "Kolme.")),
        one("b", 2, point("leave", "Kolme!"), point("fees", "Lisää."), like="a"),
        one("c", 3, point("fees", "Lisää."), like="a"),
        one("d", 4, point("fees", "Muuta."), like="a"),
    ]
    told = [(v.statement.id, v.point.text.best(), v.senders) for v in voices(group)]
    assert told == [("a", "Kolme.", 4), ("b", "Lisää.", 1), ("d", "Muuta.", 1)]


def test_what_is_secret_is_never_told() -> None:
    group = [
        one("a", 1, point("leave", "Salaista."), public="no"),
        one("b", 2, point("leave", "Julkista."), like="a"),
    ]
    told = [(v.statement.id, v.point.text.best(), v.senders) for v in voices(group)]
    assert told == [("b", "Julkista.", 1)]
    assert list(voices(group[:1])) == []
