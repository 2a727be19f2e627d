"""`rulebook propose` at a terminal: arrow keys, a text to edit, a question, and a way out."""

import sys
from collections.abc import Callable

import pytest
from desks import Desk

if sys.platform == "win32":
    pytest.skip("a scripted terminal needs a pseudo-terminal", allow_module_level=True)
from terminals import DOWN, ENTER, ESCAPE, KILL, Terminal

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")


def test_step_by_step_in_finnish(desk: Desk, terminal: Callable[..., Terminal]) -> None:
    screen = terminal("propose")
    screen.sees("pykälää")
    screen.types(DOWN, ENTER)  # the second section: fees
    screen.sees("muuttaa")
    screen.types(DOWN, DOWN, ENTER)  # heading, texts, fees
    screen.sees("muuttaa")
    screen.types(DOWN, ENTER)  # class I, class II
    screen.sees("euroina")
    screen.types(KILL, *"paljon", ENTER)
    screen.types(KILL, *"820,00", ENTER)  # what is no amount is asked anew
    screen.sees("Valmis")
    screen.types(ENTER)
    screen.sees("tekstien")
    screen.types(DOWN, ENTER)  # no
    screen.sees("tsikko")
    screen.types(ENTER, *"Palkkio", ENTER)  # an empty title is asked anew
    screen.sees("Miksi")
    screen.types(*"Perustelu ä", ENTER)
    screen.sees("periaatteita")
    screen.types(" ", ENTER)  # the first principle of the book
    screen.sees("Tallennetaanko")
    screen.types(ENTER)
    assert screen.ends() == 0
    assert "760,00" in screen.words and "820,00" in screen.words, "the difference is shown"
    assert "Kirjoita määrä euroina numeroin, esimerkiksi 700 tai 700,50." in screen.words
    assert "fees:fee" not in screen.words, "no address that only the files know"
    assert "WARNING" not in screen.words, "the terminal is not asked what it cannot answer"
    assert "misol-1" in screen.words
    assert "amount: 820.00" in desk.shown("amendment/misol/1:sections/02-fees.yaml")
    assert "[760,00 euroa](fee:II)" in desk.shown("amendment/misol/1:sections/02-fees.yaml")
    record = desk.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert "fi: Palkkio" in record and "fi: Perustelu ä" in record
    assert "principles:\n  - participation" in record


def test_a_text_is_edited_from_what_it_is_in_swedish(
    desk: Desk, terminal: Callable[..., Terminal]
) -> None:
    screen = terminal("propose", "--title", "Titel", "--reason", "Skäl", "--lang", "sv")
    screen.sees("aragraf")
    screen.types(DOWN, DOWN, ENTER)  # leave
    screen.sees("ändra")
    screen.types(DOWN, ENTER)  # heading, texts
    screen.sees("ändra")
    screen.types(DOWN, ENTER)  # saving
    screen.sees("Outnyttjade dagar")
    screen.types(*" Nytt.", ESCAPE, ENTER)
    screen.sees("Klart")
    screen.types(ENTER)
    screen.sees("sparas\\?")
    screen.types(ENTER)
    assert screen.ends() == 0
    leave = desk.shown("amendment/misol/1:sections/03-leave.yaml")
    assert "Outnyttjade dagar kan sparas till årets slut. Nytt." in leave


def test_no_is_no(desk: Desk, terminal: Callable[..., Terminal]) -> None:
    screen = terminal(
        *("propose", "fees", "--set", "fees:fee/II@2026-01-01=820"),
        *("--title", "T", "--reason", "R", "--lang", "en"),
    )
    screen.sees("Save the amendment")
    screen.types(DOWN, ENTER)
    assert screen.ends() == 0
    assert (
        "No amendment was made" in screen.words
        and "--from" in screen.words
        and desk.branches() == ["refs/heads/main"]
    )
    assert not screen.words.endswith("rulebook submit"), "there is nothing to look at or to send"


def test_many_findings_leave_the_difference_on_the_screen(
    desk: Desk, terminal: Callable[..., Terminal]
) -> None:
    """Whoever is asked whether to save sees what would be saved, and the gravest finding."""
    amounts = ("--set", "fees:fee/II@2026-01-01=420", "--set", "fees:fee/I@2026-01-01=430")
    words = ("propose", "fees", *amounts, "--title", "T", "--reason", "R", "--lang", "en")
    screen = terminal(*words)
    screen.sees("Save the amendment")
    screen.types(ENTER)
    assert screen.ends() == 0
    between = screen.shown.rpartition("€420.00")[2].partition("Save the amendment")[0]
    assert between.count("\n") < 24, "fewer lines than the screen has"
    assert "[fee-below-minimum]" in between and "[amount-in-prose]" not in between
    assert "The checks found" in between and "more" in between
    told = desk.say("check", "--with", "misol-1", lang="en").out
    assert "[fee-below-minimum]" in told and "[amount-in-prose]" in told, "all of them later"


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_ctrl_c_leaves_nothing(desk: Desk, terminal: Callable[..., Terminal], steps: int) -> None:
    screen = terminal("propose", "--lang", "en")
    questions = ["Which section", "What do you want", "New text"]
    for question in questions[:steps]:
        screen.sees(question)
        screen.types(ENTER)
    screen.sees(questions[steps])
    screen.types("\x03")
    assert screen.ends() == 130
    assert "Traceback" not in screen.shown
    assert screen.words.endswith("Interrupted, nothing was saved."), screen.words[-200:]
    assert desk.branches() == ["refs/heads/main"] and desk.git("status", "--porcelain") == ""


def test_what_is_missing_is_asked(desk: Desk, terminal: Callable[..., Terminal]) -> None:
    screen = terminal("propose", "--set", "fees:fee/II@2026-01-01=820", "--lang", "en")
    screen.sees("Title")
    screen.types(*"Fee", ENTER)
    screen.sees("Why")
    screen.types(*"Need", ENTER)
    screen.sees("None of these")
    screen.types(ENTER)  # passing it by is no answer
    screen.sees("at least one")
    screen.types(DOWN, " ", ENTER)  # no principle
    screen.sees("Save")
    screen.types(ENTER)
    assert screen.ends() == 0 and "en: Need" in desk.shown(
        "amendment/misol/1:amendments/misol-1.yaml"
    )


def test_yes_asks_nothing(desk: Desk, terminal: Callable[..., Terminal]) -> None:
    words = ("propose", "fees", "--set", "fees:fee/II@2026-01-01=820", "--title", "T")
    screen = terminal(*words, "--reason", "R", "--yes", "--lang", "en")
    assert screen.ends() == 0 and desk.at("amendment/misol/1")
    screen = terminal(*words, "--yes", "--lang", "en")
    assert screen.ends() == 2 and "--reason" in screen.words


def editor(desk: Desk, script: str) -> str:
    """An editor that follows a script: a program of one's own, with a space in its path."""
    path = desk.write("my editor/edit.py", f"import sys\npath = sys.argv[1]\n{script}\n")
    return f"'{sys.executable}' '{path}'"


def test_a_section_in_ones_own_editor(desk: Desk, terminal: Callable[..., Terminal]) -> None:
    change = (
        "data = open(path, 'rb').read()\n"
        "open(path, 'wb').write(data.replace('15 päivänä'.encode(), '10 päivänä'.encode()))"
    )
    words = ("propose", "fees", "--title", "T", "--reason", "R", "--lang", "en")
    screen = terminal(*words, EDITOR=editor(desk, change))
    screen.sees("Save")
    screen.types(ENTER)
    assert screen.ends() == 0
    before = desk.shown("main:sections/02-fees.yaml")
    after = desk.shown("amendment/misol/1:sections/02-fees.yaml")
    assert after == before.replace("15 päivänä", "10 päivänä")


def test_first_the_text_then_why_then_the_difference(
    desk: Desk, terminal: Callable[..., Terminal]
) -> None:
    change = (
        "data = open(path, 'rb').read()\n"
        "open(path, 'wb').write(data.replace('15 päivänä'.encode(), '10 päivänä'.encode()))\n"
        "print('Text edited')"
    )
    own = editor(desk, change)
    screen = terminal("propose", "fees", "--lang", "en", EDITOR=own)
    for seen, keys in (
        ("Text edited", ()),
        ("Title", (*"Pay day", ENTER)),
        ("Why", (*"Need", ENTER)),
        ("None of these", (DOWN, " ", ENTER)),
        ("change the rulebook like this", ()),
        ("Save the amendment", (ENTER,)),
    ):
        screen.sees(seen)
        screen.types(*keys)
    assert screen.ends() == 0 and "10 päivänä" in desk.shown(
        "amendment/misol/1:sections/02-fees.yaml"
    )
    screen = terminal("propose", "fees", "--lang", "en", EDITOR=own)
    screen.sees("Title")
    screen.types("\x03")
    assert screen.ends() == 130 and "--from" in screen.words, "what was written is kept"


def test_what_cannot_be_proposed_is_said_before_anything_is_asked(
    desk: Desk, terminal: Callable[..., Terminal]
) -> None:
    for words in (("--set", "nowhere:fee/II@2026-01-01=820"), ("fees", "--from", "no.yaml")):
        screen = terminal("propose", *words, "--lang", "en")
        assert screen.ends() == 2 and "Title" not in screen.words, words


def test_a_text_with_errors_may_be_edited_again(
    desk: Desk, terminal: Callable[..., Terminal]
) -> None:
    change = (
        "text = open(path, encoding='utf-8').read()\n"
        "worse = text.replace('amount: 760.00', 'amount: 100.00', 1)\n"
        "better = text.replace('amount: 100.00', 'amount: 800.00', 1)\n"
        "text = better if 'amount: 100.00' in text else worse\n"
        "open(path, 'w', encoding='utf-8').write(text)"
    )
    words = ("propose", "fees", "--title", "T", "--reason", "R", "--lang", "en")
    screen = terminal(*words, EDITOR=editor(desk, change))
    screen.sees("Edit the text again")
    screen.types("y", ENTER)
    screen.sees("Save")
    screen.types("y", ENTER)
    assert screen.ends() == 0
    after = desk.shown("amendment/misol/1:sections/02-fees.yaml")
    assert "amount: 800.00" in after and "amount: 100.00" not in after


@pytest.mark.parametrize(
    ("script", "code", "expected"),
    [
        ("", 2, "same as before"),
        ("sys.exit(3)", 2, "ended with an error"),
        ("open(path, 'w').write('\\tx')", 1, "kept"),
    ],
)
def test_an_editor_that_brings_nothing(
    desk: Desk, terminal: Callable[..., Terminal], script: str, code: int, expected: str
) -> None:
    words = ("propose", "fees", "--title", "T", "--reason", "R", "--lang", "en")
    screen = terminal(*words, EDITOR=editor(desk, script))
    assert screen.ends() == code and expected in screen.words
    assert not screen.words.endswith("rulebook submit"), "there is nothing to look at or to send"
    assert desk.branches() == ["refs/heads/main"]


def test_an_editor_that_is_not_there(desk: Desk, terminal: Callable[..., Terminal]) -> None:
    words = ("propose", "fees", "--title", "T", "--reason", "R", "--lang", "en")
    screen = terminal(*words, EDITOR="/no/such/editor")
    assert screen.ends() == 2 and "/no/such/editor" in screen.words


def test_sending_is_asked_of_a_person(
    county: Desk, desk: Desk, terminal: Callable[..., Terminal]
) -> None:
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    for keys, arrived in (((DOWN, ENTER), False), ((ENTER,), True)):
        screen = terminal("submit", "--lang", "en")
        screen.sees("public document")
        screen.sees("Send now")
        screen.types(*keys)
        assert screen.ends() == 0 and bool(county.at("amendment/misol/1")) is arrived


def test_a_pdf_is_not_shown_on_a_terminal(terminal: Callable[..., Terminal]) -> None:
    for form in ("pdf", "docx"):
        screen = terminal("memo", "--format", form, "--lang", "en")
        assert screen.ends() == 2 and "--output" in screen.words and "%PDF" not in screen.shown


def test_a_terminal_gets_marks_that_no_color_takes_away(
    desk: Desk, terminal: Callable[..., Terminal]
) -> None:
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    plain: dict[str, str] = {"NO_COLOR": "1"}
    for words, environment, styled in (
        (("diff", "misol-1"), {}, True),
        (("diff", "misol-1"), plain, False),
        (("diff", "misol-1", "--no-color"), {}, False),
        (("diff", "misol-1"), {"TERM": "dumb"}, False),
    ):
        screen = terminal(*words, "--lang", "en", **environment)
        assert screen.ends() == 0
        assert ("\x1b[" in screen.shown) is styled, (words, environment)
        assert "820" in screen.words
