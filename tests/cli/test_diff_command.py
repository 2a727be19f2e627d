"""`rulebook diff`: an amendment, two versions, dates, revisions and amendments together."""

import io

import docx
import pytest
from desks import Desk

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts")
LEAVE = ("leave", "--set", "leave.saving~sv=Dagarna kan sparas till mars.")


@pytest.fixture
def proposed(desk: Desk) -> Desk:
    """A clone with misol-1 (a fee) and nvf-1 (a Swedish text)."""
    desk.propose(*RAISE)
    desk.propose(*LEAVE, "--as", "nvf")
    return desk


def test_an_amendment(proposed: Desk) -> None:
    text = proposed.good("diff", "misol-1", lang="fi").everything
    for expected in ("LUONNOS", "misol-1", "Otsikko", "Syy on hyvä.", "760,00", "820,00", "7,9"):
        assert expected in text
    assert "[-" in text and "{+" in text, "marks without colours"


def test_amendments_together_against_the_draft(proposed: Desk) -> None:
    text = proposed.good("diff", "draft", "misol-1+nvf-1").everything
    assert "820" in text and "mars" in text and "misol-1 and nvf-1" in text


@pytest.mark.parametrize("first", ["misol-1+nvf-1", "misol-1"])
def test_amendments_as_the_older_version(proposed: Desk, first: str) -> None:
    text = proposed.good("diff", first, "draft").everything
    assert "€820.00 → €760.00 (-€60.00, -7.3%) a month" in text.replace("−", "-")


def test_amendments_that_clash_cannot_be_laid_together(proposed: Desk) -> None:
    proposed.propose("fees", "--set", "fees:fee/II@2026-01-01=900")
    for words in (("draft", "misol-1+misol-2"), ("draft+misol-2+misol-1",)):
        for lang, place in (("fi", "palkkio"), ("sv", "arvode"), ("en", "fee of class II")):
            said = proposed.say("diff", *words, lang=lang)
            assert (said.code, said.out) == (1, "") and said.err.count("\n") <= 2
            assert "misol-1" in said.err and "misol-2" in said.err and place in said.everything


def test_sets_of_amendments_on_both_sides(proposed: Desk) -> None:
    text = proposed.good("diff", "draft+misol-1", "draft+misol-1+nvf-1").everything
    assert "mars" in text and "820" not in text
    text = proposed.good("diff", "misol-1+nvf-1", "draft+misol-1").everything
    assert "[-Dagarna" in text or "[-mars" in text
    assert proposed.good("diff", "draft+misol-1").everything.count("820") >= 2


def test_amendments_on_the_decided_version(county: Desk) -> None:
    county.good("decide", "2027-1", "--body", "Lautakunta")
    county.propose(*LEAVE)
    county.propose(*RAISE, "--as", "misol")
    county.good("merge", "misol-1", "--because", "Hyvä")
    text = county.good("diff", "decided", "decided+hva-1").everything
    assert "mars" in text and "820" not in text and "2027-1" in text
    text = county.good("diff", "decided", "draft+hva-1+misol-1")
    assert "mars" in text.out and "820" in text.out and "misol-1" in text.err


def test_without_a_decided_version_that_is_said(desk: Desk) -> None:
    said = desk.good("diff").everything
    assert "No body has decided the rulebook yet" in said and "same" not in said
    for words in (("decided",), ("decided", "draft"), ("decided/2020-1",)):
        assert "decided" in desk.refused("diff", *words)


def test_the_draft_against_the_decided_version(county: Desk) -> None:
    county.good("decide", "2027-1", "--body", "Lautakunta")
    assert "same" in county.good("diff").everything
    county.propose(*RAISE)
    county.good("merge", "hva-1", "--because", "Hyvä")
    for words in ((), ("decided", "draft"), ("decided/2027-1",), ("2026-12-11", "draft")):
        text = county.good("diff", *words).everything
        assert "820" in text and "2027-1" in text, words
    assert "760" in county.good("diff", "draft", "decided").everything


def test_a_day_names_what_had_been_decided_at_a_meeting_by_then(county: Desk) -> None:
    """Minutes come later than meetings; and what was decided first may be recorded last."""
    county.good("decide", "2027-2", "--body", "Lautakunta", "--meeting", "2026-12-08")
    text = county.good("diff", "2026-12-08").everything
    assert "2027-2" in text and "8 December 2026" in text
    assert "8 December" not in county.refused("diff", "2026-12-07")
    county.propose(*RAISE)
    county.good("merge", "hva-1", "--because", "Hyvä")
    county.good("decide", "2027-1", "--body", "Lautakunta", "--meeting", "2026-12-01")
    assert "2027-1" in county.good("diff", "2026-12-05", "draft").everything
    assert "2027-2" in county.good("diff", "2026-12-11", "draft").everything
    assert "2027-2" in county.good("diff", "decided", "draft").everything
    told = county.good("status").out
    assert "2027-2" in told and "2027-1" not in told, "the latest is that of the last meeting"


def test_days(county: Desk) -> None:
    county.good("decide", "2027-1", "--body", "Lautakunta")
    county.propose(*RAISE)
    county.good("merge", "hva-1", "--because", "Hyvä")
    later = county.given(SOURCE_DATE_EPOCH="1810000000")  # 10 May 2027
    later.good("decide", "2027-2", "--body", "Lautakunta")
    text = county.good("diff", "1.1.2027", "31.5.2027").everything
    assert "2027-1" in text and "2027-2" in text and "820" in text
    assert "1 January 2020" in county.refused("diff", "2020-01-01", "draft")


def test_revisions(desk: Desk) -> None:
    desk.commit("Uusi", ("sections/02-fees.yaml", "amount: 540.00", "amount: 545.00"))
    desk.git("tag", "merkki", "main~1")
    for first in ("main~1", desk.at("main~1"), desk.at("main~1")[:10], "merkki"):
        assert "545" in desk.good("diff", first).everything, first
    assert "545" in desk.good("diff", "merkki", "main").everything


@pytest.mark.parametrize("name", ["nowhere", "nowhere+misol-1", "-", "main:facts.yaml"])
def test_what_is_no_version(desk: Desk, name: str) -> None:
    assert name in desk.refused("diff", name)


@pytest.mark.parametrize("name", ["misol-9", "misol-1+misol-9"])
def test_an_amendment_that_is_not_there(proposed: Desk, name: str) -> None:
    said = proposed.refused("diff", name)
    assert "Amendment misol-9 was not found" in said and "rulebook amendments" in said


@pytest.mark.parametrize("name", ["--upload-pack=x", "-x"])
def test_an_option_that_is_none(desk: Desk, name: str) -> None:
    assert desk.say("diff", name).code == 2


@pytest.mark.parametrize(
    ("form", "begins"), [("md", b""), ("html", b"<!"), ("pdf", b"%PDF-"), ("docx", b"PK")]
)
def test_formats_to_a_file_and_to_a_pipe(proposed: Desk, form: str, begins: bytes) -> None:
    done = proposed.raw("diff", "misol-1", "--format", form, "--lang", "fi")
    assert done.returncode == 0 and done.stdout.startswith(begins)
    proposed.good("diff", "misol-1", "--output", f"d.{form}", lang="fi")
    saved = (proposed.folder / f"d.{form}").read_bytes()
    assert saved == done.stdout, "the same bytes both ways"
    if form in ("md", "html"):
        assert b"820,00" in saved and b"misol-1" in saved


def test_a_format_that_is_none(proposed: Desk) -> None:
    said = proposed.refused("diff", "misol-1", "--format", "odt")
    assert "odt" in said and "docx" in said


def test_an_answered_amendment_is_still_shown(proposed: Desk) -> None:
    proposed.good("merge", "misol-1", "--because", "Hyvä")
    proposed.good("reject", "nvf-1", "--because", "Ei")
    assert "820" in proposed.good("diff", "misol-1").everything
    assert "mars" in proposed.good("diff", "nvf-1").everything


def test_a_new_and_a_removed_section_are_shown_whole(desk: Desk) -> None:
    desk.propose("leave", "--delete")
    text = desk.good("diff", "misol-1", lang="fi").everything
    assert "Vapaapäivät" in text and "Käyttämättömät" in text


def test_two_amendments_side_by_side(county: Desk, misol: Desk) -> None:
    for amount in ("820", "850"):
        misol.propose("fees", "--set", f"fees:fee/II@2026-01-01={amount}", "--title", amount)
    misol.commit("Muu", ("sections/03-leave.yaml", "vuoden loppuun", "maaliskuun loppuun"))
    said = misol.good("diff", "misol-1", "misol-2").everything
    assert "Two amendments are compared" in said
    assert "misol-1: 820 (made, not sent yet)" in said
    assert "€820.00 → €850.00" in said
    assert "maaliskuun" not in said, "what the draft has seen meanwhile is not theirs"
    assert "say the same" in misol.good("diff", "misol-1", "misol-1").everything
    misol.refused("diff", "misol-1", "misol-9")


def test_an_answered_amendment_beside_another(misol: Desk, county: Desk) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=850")
    misol.good("withdraw", "misol-1", "--because", "Ei")
    said = misol.good("diff", "misol-1", "misol-2").everything
    assert "(withdrawn)" in said and "→ €850.00" in said


def test_what_was_said_of_an_amendment_stands_beside_its_reason(asked: Desk) -> None:
    asked.git("switch", "--quiet", "-c", "comments/nvf")
    path = asked.folder / "comments/nvf/1.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("on: misol-1\nstance: supports\ntext: {sv: Bra förslag.}\n", "utf-8")
    asked.git("add", "--all")
    asked.git("commit", "--quiet", "-m", "Comment")
    asked.git("switch", "--quiet", "main")
    assert "Bra förslag." in asked.good("diff", "misol-1").everything
    document = docx.Document(io.BytesIO(asked.raw("diff", "misol-1", "--format", "docx").stdout))
    assert [comment.text for comment in document.comments] == ["Bra förslag."]
    assert "Bra förslag." not in "\n".join(one.text for one in document.paragraphs)


def test_an_amendment_that_the_draft_has_left_behind_beside_a_version(county: Desk) -> None:
    """It stands as it was made, at its own places, and that it clashes is said."""
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--as", "misol")
    for value in ("fees:fee/II@2026-01-01=850", "leave:leave/I.days=3"):
        id_ = county.propose("--set", value, "--as", "hva")
        county.good("merge", id_, "--because", "R")
    began = county.git("rev-list", "--max-parents=0", "main").split()[0]
    for words, old, new in (
        (("draft", "misol-1"), "850", "820"),
        (("misol-1", "draft"), "820", "850"),
        (("misol-1", "draft", "--lang", "fi"), "820", "850"),
        ((began, "misol-1"), "760", "820"),
    ):
        said = county.good("diff", *words).out
        changed = next(line for line in said.splitlines() if old in line and "€" in line)
        assert changed.index(old) < changed.index(new) and "Section 3" not in said
    assert "clashes with it" in county.good("diff", "draft", "misol-1").out
    assert county.say("diff", "draft+misol-1").code == 1
