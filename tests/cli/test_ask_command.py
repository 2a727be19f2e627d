"""`rulebook ask`: a person's situation answered from the book, black box."""

import json
import sys
from collections.abc import Mapping
from typing import Any

import pytest
from desks import Desk, untouched

NOW = ("--on", "2026-06-01")
INDICATIVE = {
    "fi": "Hyvinvointialue päättää tuesta jokaisen tilanteen mukaan erikseen.",
    "sv": "Välfärdsområdet beslutar om stödet särskilt i varje enskilt fall.",
    "en": "The county decides on support case by case.",
}


def told(desk: Desk, *words: str, **more: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(desk.good("ask", *words, "--json", *NOW, **more).out)
    return answer


def test_the_tier_the_fee_the_leave_and_what_says_so(desk: Desk) -> None:
    answer = told(desk, "--fact", "care_hours=9")
    assert {key: answer[key] for key in ("schema", "eligible", "tier", "leave_days")} == {
        "schema": 1,
        "eligible": True,
        "tier": "II",
        "leave_days": 3,
    }
    fee = answer["fee"]
    assert (fee["amount"], fee["currency"], fee["per"]) == ("760.00", "EUR", "month")
    (step,) = fee["steps"]
    assert (step["amount"], step["address"]) == ("760.00", "fees:fee/II@2026-01-01")
    assert answer["because"] == [
        "tiers:eligible",
        "tiers:tier/II",
        "fees:fee/II@2026-01-01",
        "leave:leave/II",
        "fees.amount",
    ]
    assert (answer["possible"], answer["with"], answer["open"]) == ([], [], [])


@pytest.mark.parametrize("lang", sorted(INDICATIVE))
def test_every_answer_ends_by_saying_that_the_county_decides(desk: Desk, lang: str) -> None:
    for facts in ((), ("--fact", "care_hours=9"), ("--fact", "care_hours=1")):
        said = desk.good("ask", *facts, *NOW, lang=lang)
        assert INDICATIVE[lang] in said.everything.replace(" ! ", " ")
        assert told(desk, *facts, lang=lang)["indicative"].endswith(INDICATIVE[lang])


def test_the_answer_in_words(desk: Desk) -> None:
    said = desk.good("ask", "--fact", "care_hours=9", *NOW, lang="fi").everything
    for words in ("Luokka II", "760,00 € kuukaudessa", "3 vapaapäivää", "2 § 1 mom."):
        assert words in said


def test_who_is_not_eligible_is_told_why(desk: Desk) -> None:
    answer = told(desk, "--fact", "care_hours=1")
    assert (answer["eligible"], answer["tier"], answer["fee"]) == (False, None, None)
    assert answer["unmet"] == ["care_hours: >= 2"]
    assert "at least 2" in desk.good("ask", "--fact", "care_hours=1", *NOW).everything


def test_what_is_not_known_leaves_every_outcome_open_and_nothing_is_asked(desk: Desk) -> None:
    for facts in ((), ("--fact", "care_hours=en tiedä")):
        answer = told(desk, *facts)
        assert answer["eligible"] is None and answer["tier"] is None
        assert [each["tier"] for each in answer["possible"]] == [None, "I", "II"]
        assert (answer["fee"]["from"], answer["fee"]["to"]) == ("540.00", "760.00")
    assert told(desk)["open"] == ["care_hours"]
    assert "care_hours" in desk.good("ask", *NOW).everything


def test_a_case_file_in_peoples_words_and_an_option_that_wins(desk: Desk) -> None:
    case = str(desk.write("case.yaml", "care_hours: 3 h\n"))
    assert told(desk, "--case", case)["tier"] == "I"
    assert told(desk, "--case", case, "--fact", "care_hours=8,0")["tier"] == "II"


def test_nobody_knows_it_is_told_in_a_file_and_i_do_not_know_as_an_option(desk: Desk) -> None:
    facts = desk.folder / "facts.yaml"
    mmse = "{ask: {fi: MMSE}, number: {min: 0, max: 30, step: 1}, may_be_unknown: true}"
    facts.write_text(f"{facts.read_text('utf-8')}  mmse: {mmse}\n", "utf-8")
    tiers = desk.folder / "sections" / "01-tiers.yaml"
    two = tiers.read_text("utf-8").replace('{care_hours: ">= 8"}', "{mmse: not-known}")
    tiers.write_text(two, "utf-8")
    desk.git("commit", "-qam", "MMSE")
    line = desk.write("case.yaml", "Case: {care_hours: 9, mmse: null}\n")
    assert told(desk, "--draft", "--case", str(line))["tier"] == "II"
    words = desk.write("words.yaml", "care_hours: 9\nmmse: en tiedä\n")
    for said in (("--case", str(words)), ("--case", str(line), "--fact", "mmse=not known")):
        answer = told(desk, "--draft", *said)
        assert [each["tier"] for each in answer["possible"]] == [None, "II"], said
        assert (answer["open"], answer["not_known"]) == ([], ["mmse"])


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("care_hour=9", "Did you mean care_hours?"),
        ("care_hours=many", "is not a number"),
        ("care_hours=30", "from 0 to 24"),
        ("care_hours=2,5", "The nearest is"),
        ("care_hours", "--fact FACT=VALUE"),
    ],
)
def test_a_fact_that_cannot_be_read_is_refused(desk: Desk, fact: str, words: str) -> None:
    assert words in desk.refused("ask", "--fact", fact)


def test_a_bad_line_of_a_case_file_is_named(desk: Desk) -> None:
    case = desk.write("case.yaml", "# a person\ncare_hours: lots\n")
    assert f"{case}:2:1" in desk.refused("ask", "--case", case)
    assert "no file" in desk.refused("ask", "--case", "nowhere.yaml")


def test_amendments_stand_beside_the_book(desk: Desk) -> None:
    raised = desk.propose("fees", "--set", "fees:fee/II@2026-01-01=820,00")
    leave = desk.propose("leave", "--set", "leave:leave/II.days=4")
    answer = told(desk, "--fact", "care_hours=9", "--with", raised, "--with", leave)
    first, second = answer["with"]
    assert (answer["fee"]["amount"], answer["leave_days"]) == ("760.00", 3)
    assert (first["id"], first["fee"]["amount"], first["leave_days"]) == (raised, "820.00", 3)
    assert (second["id"], second["fee"]["amount"], second["leave_days"]) == (leave, "760.00", 4)
    said = desk.good("ask", "--fact", "care_hours=9", "--with", raised, *NOW).everything
    assert "€760.00" in said and "€820.00" in said and raised in said
    assert "misol-9" in desk.refused("ask", "--with", "misol-9")


def test_a_fact_that_only_an_amendment_has_is_taken(desk: Desk) -> None:
    facts = desk.shown("main:facts.yaml") + "  nights:\n    ask: {fi: Yöt?, sv: Nätter?}\n"
    id_ = desk.propose("facts", "--from", desk.write("f.yaml", facts + "    yes_no: true\n"))
    answer = told(desk, "--fact", "nights=yes", "--fact", "care_hours=9", "--with", id_)
    assert answer["tier"] == answer["with"][0]["tier"] == "II"
    assert "nights" in desk.refused("ask", "--fact", "nights=yes")


def test_the_decided_version_answers_unless_the_draft_is_wanted(county: Desk) -> None:
    county.good("decide", "--body", "Aluehallitus", "--kind", "executive")
    county.commit("Raise", ("sections/02-fees.yaml", "amount: 760.00", "amount: 800.00"))
    decided = told(county, "--fact", "care_hours=9")
    assert (decided["fee"]["amount"], decided["draft"]) == ("760.00", False)
    draft = told(county, "--fact", "care_hours=9", "--draft")
    assert (draft["fee"]["amount"], draft["draft"]) == ("800.00", True)
    said = county.good("ask", "--fact", "care_hours=9", "--draft", *NOW, lang="sv").out
    assert said.startswith("UTKAST")


def test_asking_changes_nothing(desk: Desk) -> None:
    before = untouched(desk), desk.branches()
    desk.good("ask", "--fact", "care_hours=9")
    assert (untouched(desk), desk.branches()) == before


def test_an_answer_can_be_saved_as_a_paper(desk: Desk) -> None:
    target = desk.top / "answer.html"
    desk.good("ask", "--fact", "care_hours=9", "--output", target, *NOW)
    assert "760" in target.read_text("utf-8")


def test_before_any_fee_is_in_force_none_is_given(desk: Desk) -> None:
    answer = json.loads(
        desk.good("ask", "--fact", "care_hours=9", "--on", "31.12.2025", "--json").out
    )
    assert (answer["tier"], answer["fee"]) == ("II", None)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal")
def test_in_a_terminal_it_asks_until_nothing_can_change(desk: Desk) -> None:
    answers = {"Montako tuntia": "paljon\r", "on oltava luku": "9,0\r"}
    screen = session(desk, answers)
    assert "Luokka II" in screen and "760,00" in screen
    unknown = session(desk, {"Montako tuntia": "\r"})
    assert "540,00" in unknown and "760,00" in unknown
    assert "Siihen vaikuttaa tämä tieto:" in unknown and "--fact" not in unknown


def session(desk: Desk, answers: Mapping[str, str]) -> str:
    """A person at a terminal who answers each question once; the whole screen."""
    import pexpect

    child = pexpect.spawn(
        sys.executable,
        ["-m", "rulebook_cli", "ask", *NOW, "--lang", "fi"],
        cwd=str(desk.folder),
        env={**desk.surroundings(), "TERM": "xterm"},
        encoding="utf-8",
        timeout=60,
        dimensions=(50, 100),
    )
    seen = ""
    for question, answer in answers.items():
        child.expect(question)
        seen += str(child.before) + str(child.after)
        child.send(answer)
    child.expect(pexpect.EOF)
    seen += str(child.before)
    child.close()
    assert child.exitstatus == 0, seen
    return seen
