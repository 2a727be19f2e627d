"""Who sent what, and when."""

from datetime import UTC, date, datetime

import pytest

from rulebook_cli.cli.post.senders import moment_said, round_of, sender_named
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import Asked, Association, Round, Settings
from rulebook_cli.model.text import Text

P = Place("")
NOW = datetime(2027, 1, 1, tzinfo=UTC)
COUNCIL = Asked(Text({"fi": "Vanhusneuvosto", "sv": "Äldrerådet"}), "advisory-body", P)
SETTINGS = Settings(
    place=P,
    title=Text({"fi": "K"}),
    associations=(Association("misol", Text({"fi": "Mikkelin Omaiset ry"}), P),),
    rounds=(
        Round("a", P, opens=date(2026, 1, 1), comments_close=datetime(2026, 2, 1)),
        Round("b", P, opens=date(2027, 1, 1), asked=(COUNCIL,)),
    ),
)


@pytest.mark.parametrize("name", ["misol", "MISOL", "mikkelin  omaiset ry"])
def test_an_association_is_known_by_its_id_and_its_name(name: str) -> None:
    sender = sender_named(SETTINGS, name, None)
    assert (sender.id, sender.name, sender.kind) == ("misol", "Mikkelin Omaiset ry", "association")


def test_one_who_was_asked_is_known_in_every_language() -> None:
    sender = sender_named(SETTINGS, "äldrerådet", None)
    assert (sender.id, sender.kind, sender.text) == ("", "advisory-body", COUNCIL.name)


def test_anybody_else_is_a_person_unless_said_otherwise() -> None:
    assert sender_named(SETTINGS, "Maija M", None).kind == "person"
    for word in ("kunta", "kommun", "municipality", "Kaupunki"):
        assert sender_named(SETTINGS, "Mikkeli", word).kind == "municipality"
    with pytest.raises(RulebookError, match="not-a-kind"):
        sender_named(SETTINGS, "x", "kissa")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("20.1.2027 14.05", datetime(2027, 1, 20, 14, 5, tzinfo=UTC)),
        ("20.1.2027 klo 14:05", datetime(2027, 1, 20, 14, 5, tzinfo=UTC)),
        ("2027-01-20T14:05", datetime(2027, 1, 20, 14, 5, tzinfo=UTC)),
        ("2027-01-20", datetime(2027, 1, 20, 12, tzinfo=UTC)),
        ("2027-01-20T14:05:09+00:00", datetime(2027, 1, 20, 14, 5, 9, tzinfo=UTC)),
    ],
)
def test_moments_as_people_write_them(text: str, moment: datetime) -> None:
    assert moment_said(text, NOW) == moment


@pytest.mark.parametrize("text", ["", "eilen", "32.1.2027", "20.1.2027 25.00", "T"])
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(RulebookError, match="not-a-moment"):
        moment_said(text, NOW)


def test_the_round_is_the_one_sent_in_else_the_one_of_the_day() -> None:
    found = [round_of(SETTINGS, "a", date(2027, 5, 5)), round_of(SETTINGS, "", date(2026, 1, 5))]
    found.append(round_of(SETTINGS, "zz", date(2027, 5, 5)))
    assert [one.id for one in found if one] == ["a", "a", "b"]
    assert round_of(SETTINGS, "", date(2025, 1, 1)) is None
