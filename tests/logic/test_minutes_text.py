"""Minutes read from Markdown: forgiving, and nothing that was not understood is lost."""

from datetime import date

import pytest

from rulebook_cli.cli.salon.minutes_words import minutes_words
from rulebook_cli.logic.dates_in_words import date_in, without_date
from rulebook_cli.logic.minutes_text import read_minutes
from rulebook_cli.logic.task_states import task_state

WORDS = minutes_words()
HELD = date(2026, 12, 4)


def read(*lines):
    return read_minutes("\n".join(lines), WORDS)


FINNISH = (
    "# Salonki 4.12.2026", "", "Paikka: Keskus", "## Läsnä", "- Yhdistys ry: Aino, Eero (varalla)",
    "## Puheenvuorot", "### misol-1 Palkkio", "- Aino (puoltaa muutoksin): Hyvä,",
    "  mutta pieni.", "- **Maija Malli** (nimellä, vastustaa): ”Ei riitä.”",
    "### Muuta", "* Omaishoitaja: klo 17:00 on liian aikaisin.", "## Lupaukset",
    "- Päällikkö: lähettää luettelon 31.1.2027 mennessä.",
)  # fmt: skip
SWEDISH = (
    "# Salong", "Tid: 4.12.2026", "Plats: Centret", "## Inlägg", "### q2",
    "- Föreningen (avstyrker): Ingen avlösare.", "## Löften", "- Chefen: ringer senast 31.1.2027",
)  # fmt: skip
ENGLISH = (
    "Salonki", "======", "Date: 2026-12-04", "Place: The centre", "Remarks", "-------", "### 8",
    "1. A carer (supports): Good.", "## Promises", "- Head: sends the list by 2027-01-31",
)  # fmt: skip


def test_finnish_minutes() -> None:
    minutes = read(*FINNISH)
    assert (minutes.held, minutes.place) == (HELD, "Keskus")
    assert minutes.present == {"aino": "Yhdistys ry", "eero": "Yhdistys ry"}
    first, second, third = minutes.spoken
    assert (first.who, first.about, first.stance) == ("Aino", "misol-1 Palkkio", "with-changes")
    assert (first.words, first.line) == ("Hyvä, mutta pieni.", 8)
    assert (second.who, second.named, second.stance) == ("Maija Malli", True, "opposes")
    assert second.words == "Ei riitä."
    assert (third.about, third.words) == ("Muuta", "klo 17:00 on liian aikaisin.")
    (promise,) = minutes.promised
    assert promise[:3] == ("Päällikkö", "lähettää luettelon", date(2027, 1, 31))
    assert minutes.unread == ()


@pytest.mark.parametrize(("lines", "stance"), [(SWEDISH, "opposes"), (ENGLISH, "supports")])
def test_the_other_languages_read_the_same(lines, stance) -> None:
    minutes = read(*lines)
    assert minutes.held == HELD and minutes.place
    assert [one.stance for one in minutes.spoken] == [stance]
    assert [one.by for one in minutes.promised] == [date(2027, 1, 31)]
    assert minutes.unread == ()


@pytest.mark.parametrize(
    ("section", "line", "why"),
    [
        ("## Puheenvuorot", "- joku sanoi jotakin", "no-speaker"),
        ("## Puheenvuorot", "- : jotakin", "no-speaker"),
        ("## Puheenvuorot", "- Aino:", "no-words"),
        ("## Lupaukset", "- teemme sen", "no-promiser"),
        ("## Lupaukset", "- hva: joskus", "no-date"),
        ("## Lupaukset", "- hva: 31.2.2027 mennessä työ", "no-date"),
        ("## Lupaukset", "- hva: 31.1.2027", "no-words"),
        ("", "Irrallinen rivi", "no-heading"),
    ],
)
def test_what_is_not_understood_is_told_with_its_line(section, line, why) -> None:
    minutes = read("# Salonki 4.12.2026", section, line, "## Lupaukset", "- hva: x 1.2.2027")
    (unread,) = minutes.unread
    assert (unread.why, unread.line) == (why, 3)
    assert len(minutes.promised) == 1, "the rest is read all the same"


def test_hidden_notes_are_no_words_and_lines_keep_their_numbers() -> None:
    minutes = read("## Puheenvuorot", "<!-- ohje", "- Kuka: mitä", "-->", "### q1", "- hol: Hyvä.")
    assert [(one.who, one.line) for one in minutes.spoken] == [("hol", 6)]
    assert minutes.unread == ()


@pytest.mark.parametrize(
    ("words", "day", "left"),
    [
        ("tuo listan 31.1.2027 mennessä", date(2027, 1, 31), "tuo listan"),
        ("tuo viimeistään 31.1.2027 listan", date(2027, 1, 31), "tuo listan"),
        ("tuo listan (viimeistään 15.1.)", date(2027, 1, 15), "tuo listan"),
        ("skickar listan senast 31.1.2027", date(2027, 1, 31), "skickar listan"),
        ("sends it by 2027-01-31, twice", date(2027, 1, 31), "sends it, twice"),
        ("kertoo 1.12. illasta 24.12.", date(2026, 12, 24), "kertoo 1.12. illasta"),
        ("versio 1.2.3 on valmis", None, "versio 1.2.3 on valmis"),
    ],
)
def test_a_date_among_words(words, day, left) -> None:
    assert date_in(words, HELD) == day
    assert without_date(words, WORDS.until) == left


def test_the_state_of_a_task() -> None:
    last = date(2027, 1, 31)
    assert task_state(last, None, last) == "open", "its last day is in time"
    assert task_state(last, None, date(2027, 2, 1)) == "overdue"
    assert task_state(last, date(2027, 2, 2), date(2027, 2, 1)) == "overdue", "not done yet then"
    assert task_state(last, date(2027, 2, 2), date(2027, 2, 2)) == "done"
    assert task_state(None, None, last) == "open"
