"""Which paragraph that came back is which of those that were sent."""

from typing import Any

from rulebook_cli.changes.placing import place_returned
from rulebook_cli.model.place_mark import place_mark
from rulebook_cli.model.received_paper import (
    ReceivedComment,
    ReceivedPaper,
    ReceivedParagraph,
    ReceivedRun,
)
from rulebook_cli.model.returned import Line, Returned
from rulebook_cli.model.text_change import Kind

PLACES = ("fees.amount", "fees.payment", "leave.days")
WORDS = (
    "Hoitopalkkio on luokassa kaksi suurempi kuin luokassa yksi.",
    "Palkkio maksetaan seuraavan kuukauden aikana hoitajan tilille.",
    "Omaishoitajalla on oikeus kahteen vapaapäivään kuukaudessa.",
)


def para(
    text: str, place: str = "", nth: int = 1, kind: Kind = Kind.EQUAL, **more: Any
) -> ReceivedParagraph:
    names = (place_mark(place, nth),) if place else ()
    runs = (ReceivedRun(text, kind, "Aino" if kind is not Kind.EQUAL else ""),) if text else ()
    return ReceivedParagraph(runs, names=names, **more)


SENT = [para(words, place) for words, place in zip(WORDS, PLACES, strict=True)]


def placed(*came: ReceivedParagraph, comments: tuple[ReceivedComment, ...] = ()) -> Returned:
    return place_returned(ReceivedPaper(came, comments), ReceivedPaper(tuple(SENT)), PLACES)


def told(returned: Returned) -> list[tuple[str, bool, str]]:
    return [(line.place, line.mark is not None, line.text) for line in returned.lines]


def test_what_was_not_touched_is_where_it_was() -> None:
    returned = placed(*SENT)
    assert [line.place for line in returned.lines] == list(PLACES)
    assert all(line.was == line.text for line in returned.lines)
    assert returned.gone == () and not returned.tracked


def test_a_new_paragraph_belongs_to_the_one_before_it() -> None:
    returned = placed(SENT[0], para("Aivan uusi asia."), *SENT[1:])
    assert told(returned)[:2] == [
        ("fees.amount", True, WORDS[0]),
        ("fees.amount", False, "Aivan uusi asia."),
    ]


def test_a_paragraph_that_lost_its_name_is_known_by_its_words() -> None:
    changed = WORDS[1].replace("seuraavan", "saman")
    returned = placed(SENT[0], para(changed), SENT[2])
    assert told(returned)[1] == ("fees.payment", True, changed)
    assert returned.lines[1].was == WORDS[1]
    assert returned.gone == ()


def test_without_any_names_the_words_tell() -> None:
    returned = placed(*(para(words) for words in WORDS[1:]))
    assert [line.place for line in returned.lines] == ["fees.payment", "leave.days"]
    assert [line.place for line in returned.gone] == ["fees.amount"]


def test_a_paragraph_whose_words_all_went_leaves_its_name_behind() -> None:
    went = para(WORDS[0], PLACES[0], kind=Kind.DELETED, end=Kind.DELETED, end_author="Aino")
    returned = placed(went, *SENT[1:])
    assert [line.place for line in returned.lines] == ["fees.payment", "leave.days"]
    (gone,) = returned.gone
    assert (gone.place, gone.authors) == ("fees.amount", ("Aino",)) and returned.tracked


def test_split_and_joined_paragraphs() -> None:
    first, rest = para("Hoitopalkkio", PLACES[0], end=Kind.INSERTED), para(" on suurempi.")
    joined = para(WORDS[1], PLACES[1], end=Kind.DELETED)
    returned = placed(first, rest, joined, SENT[2])
    assert told(returned) == [
        ("fees.amount", True, "Hoitopalkkio"),
        ("fees.amount", False, " on suurempi."),
        ("fees.payment", True, WORDS[1] + WORDS[2]),
    ]
    assert [line.place for line in returned.gone] == ["leave.days"]


def test_a_comment_is_at_its_paragraph_or_the_place_before_it() -> None:
    comments = (
        ReceivedComment("a", "Bo", None, "sana", 1),
        ReceivedComment("b", "Bo", None, "", 2),
        ReceivedComment("c"),
    )
    returned = placed(SENT[0], SENT[1], para("Uusi."), SENT[2], comments=comments)
    assert [(note.place, note.text) for note in returned.notes] == [
        ("fees.payment", "a"),
        ("fees.payment", "b"),
        ("rulebook", "c"),
    ]


def test_a_comment_on_a_paragraph_without_its_name_is_where_its_words_are() -> None:
    came = [para(words) for words in WORDS]
    comments = tuple(ReceivedComment("Miksi?", paragraph=number) for number in range(3))
    assert [note.place for note in placed(*came, comments=comments).notes] == list(PLACES)


def test_what_stands_aside_is_kept_aside() -> None:
    returned = placed(*SENT, para("Alaviite.", aside=True))
    assert returned.asides == (Line("rulebook", None, "", "Alaviite."),)
    assert len(returned.lines) == 3
