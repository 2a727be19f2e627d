"""`rulebook paper`: every kind in every form, what it needs, and what it does not heed."""

import io
import zipfile
from pathlib import Path

import pytest
from desks import Desk, copied

from rulebook_cli.cli.showing import printing
from rulebook_cli.cli.showing.printing import KINDS

LANGUAGES = ("fi", "sv", "en")
FORMS = {"terminal": b"", "md": b"", "html": b"<!", "pdf": b"%PDF-", "docx": b"PK"}
NAMED = {
    "parallel": ("--with", "misol-1"),
    "amendment": ("misol-1",),
    "counter": ("misol-1",),
    "brief": ("2",),
    "instruction": ("draft", "misol-1"),
}
MD = ("--format", "md")
NEEDY = ("amendment", "counter", "brief")
DRAWN = [kind.name for kind in KINDS if kind.name not in ("extract", "archive")]
"""The other two are of what was decided and received: `test_body_papers_command.py`."""


@pytest.fixture(scope="module")
def county_of_papers(proposed_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A county with misol-1 taken in part, two open amendments, and nothing decided. Nobody writes
    in it."""
    top = tmp_path_factory.mktemp("papers")
    copied(proposed_template, top)
    county = Desk(top / "county", top, "hva")
    county.propose("--set", "leave:leave/I.days=3", "--as", "misol")
    county.propose("--set", "leave.saving~sv=Dagarna kan sparas till mars.", "--as", "nvf")
    return county


def test_every_kind_has_a_line_in_the_list_and_a_file() -> None:
    folder = Path(printing.__file__).parent
    drawn = {
        p.stem for p in folder.glob("*.py") if "\ndef draw(desk: Desk, wan" in p.read_text("utf-8")
    }
    assert drawn == {kind.file for kind in KINDS}


def words(kind: str) -> tuple[str, ...]:
    return ("paper", kind, *NAMED.get(kind, ()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_kind_the_kinds_are_listed(nowhere: Desk, language: str) -> None:
    said = nowhere.good("paper", lang=language)
    lines = said.out.splitlines()
    assert len(lines) == 1 + len(KINDS) and said.err == ""
    for kind, line in zip(KINDS, lines[1:], strict=True):
        assert line.split()[0] == kind.name and len(line.split()) > 3
        assert len(line) <= 80


def test_a_kind_that_is_none(nowhere: Desk) -> None:
    assert "Did you mean: parallel?" in nowhere.refused("paper", "paralel")
    said = nowhere.refused("paper", "xyzzy")
    assert "Did you mean" not in said and "collective" in said


@pytest.mark.parametrize("kind", NEEDY)
def test_what_a_kind_needs_is_said_kindly(nowhere: Desk, kind: str) -> None:
    for language in LANGUAGES:
        assert f"rulebook paper {kind}" in nowhere.refused("paper", kind, lang=language)


def test_an_option_that_would_do_nothing_is_refused(nowhere: Desk) -> None:
    assert "--section" in nowhere.refused("paper", "fees", "--section", "2")
    assert "--with" in nowhere.refused("paper", "collective", "--with", "misol-1")
    assert "--draft" in nowhere.refused("paper", "parallel", "--draft")
    assert "surplus" in nowhere.refused("paper", "cover", "surplus")


@pytest.mark.parametrize("kind", DRAWN)
@pytest.mark.parametrize("form", FORMS)
def test_every_kind_in_every_form(
    county_of_papers: Desk, tmp_path: Path, kind: str, form: str
) -> None:
    done = county_of_papers.raw(*words(kind), "--format", form, "--lang", "fi")
    assert done.returncode == 0 and done.stderr == b"", done.stderr.decode()
    least = 250 if kind == "services" else 500  # the small county has none, and the paper says so
    assert done.stdout.startswith(FORMS[form]) and len(done.stdout) > least
    ending = "txt" if form == "terminal" else form
    path = tmp_path / f"paper.{ending}"
    said = county_of_papers.good(*words(kind), "--output", path, lang="fi")
    assert said.out == "" and path.read_bytes() == done.stdout, "the same bytes both ways"
    county_of_papers.good(*words(kind), "--output", path, lang="fi")
    path.write_bytes(b"mine")
    assert str(path.name) in county_of_papers.refused(*words(kind), "--output", path, lang="fi")
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize("kind", DRAWN)
def test_every_kind_in_every_language_fits_80_columns(county_of_papers: Desk, kind: str) -> None:
    said = {
        language: county_of_papers.good(*words(kind), lang=language).out for language in LANGUAGES
    }
    assert len(set(said.values())) == 3
    for language, draft in zip(LANGUAGES, ("LUONNOS", "UTKAST", "DRAFT"), strict=True):
        assert said[language].startswith(draft)
        assert max(map(len, said[language].splitlines())) <= 80


def test_parallel_texts_of_the_draft_with_amendments(county_of_papers: Desk) -> None:
    none = county_of_papers.good("paper", "parallel").everything
    assert "The texts of the versions are the same." in none
    text = county_of_papers.good(*words("parallel"), *MD, lang="fi").everything
    assert "*760,00 euroa*" in text and "820,00 euroa" in text
    one = ("paper", "parallel", "--with", "misol-1", "--with", "misol-2", "--section", "3")
    text = county_of_papers.good(*one, lang="fi").everything
    assert "820,00" not in text and "Vapaapäiviä kuukaudessa: {+3+}" in text
    assert "misol-9" in county_of_papers.refused("paper", "parallel", "--with", "misol-9")
    said = county_of_papers.refused("paper", "fees", "--with", "nosuch")
    assert "nosuch" in said and "draft+" not in said
    assert "99" in county_of_papers.refused("paper", "parallel", "--section", "99")


def test_parallel_texts_of_the_decided_version_and_the_draft(asked: Desk) -> None:
    asked.good("decide", "--body", "Aluevaltuusto", "--meeting", "2026-12-10")
    asked.good("merge", "misol-1", "--because", "Riittää.")
    text = asked.good("paper", "parallel", *MD, lang="fi").everything
    assert "Vasemmalla: Aluevaltuusto" in text and "820,00 euroa" in text
    enacting = asked.good("paper", "instruction", lang="fi").everything
    assert "Päätöksen mukaisesti muutetaan sääntökirjan 2 §:n 1 momentti" in enacting
    assert "LUONNOS" not in asked.good("paper", "fees", lang="fi").out
    assert "760,00" in asked.good("paper", "fees", lang="fi").out
    draft = asked.good("paper", "fees", "--draft", lang="fi").out
    assert "LUONNOS" in draft and "820,00" in draft


def test_the_collective_paper_has_all_that_is_open(county_of_papers: Desk) -> None:
    text = county_of_papers.good("paper", "collective", lang="fi").everything
    for id_ in ("misol-1.1", "misol-1.2", "misol-2.1", "nvf-1.1"):
        assert f"Muutosehdotus {id_}" in text
    section = county_of_papers.good("paper", "collective", "--section", "leave").everything
    assert "misol-2" in section and "misol-1" not in section


def test_the_amendment_says_what_it_costs_and_what_it_needs(county_of_papers: Desk) -> None:
    text = county_of_papers.good("paper", "amendment", "misol-1", lang="fi").everything
    assert "Syy on hyvä." in text and "misol-1.1:" in text and "Aino Esimerkki" not in text
    assert "misol-9" in county_of_papers.refused("paper", "amendment", "misol-9")
    assert "hol-2" in county_of_papers.refused("paper", "amendment", "misol-1", "hol-2")


def test_a_counter_proposal_of_several_amendments(county_of_papers: Desk) -> None:
    text = county_of_papers.good("paper", "counter", "misol-1", "misol-2", lang="fi").everything
    assert "Esitän pohjaehdotuksesta poiketen, että muutetaan sääntökirjan 2 §:n 1" in text
    assert "820,00 euroa" in text and "760,00" not in text


def test_a_counter_proposal_without_sums_says_that_it_has_none(county_of_papers: Desk) -> None:
    words = "Kustannusvaikutusta ei ole laskettu"
    text = county_of_papers.good("paper", "counter", "nvf-1", lang="fi").everything
    assert text.index("Perustelut") < text.index(words) < text.index("Esittäjä")


def test_papers_of_the_round_bear_its_diary_number(county_of_papers: Desk) -> None:
    for kind in ("parallel", "collective", "instruction"):
        assert "PHVADno-2026-57" in county_of_papers.good(*words(kind), lang="fi").everything, kind
    assert "PHVADno-2026-57" not in county_of_papers.good("paper", "fees").everything


def test_letters_that_no_font_has_are_told_of(asked: Desk, tmp_path: Path) -> None:
    asked.propose("--set", "leave.saving~sv=Dagarna 日 kan sparas.", "--as", "nvf")
    said = asked.good("paper", "amendment", "nvf-1", "-o", tmp_path / "a.pdf", lang="fi")
    assert "tyhjinä ruutuina: 日." in " ".join(said.err.split())
    assert "ruutuina" not in asked.good("paper", "fees", "-o", tmp_path / "f.pdf", lang="fi").err


def test_what_was_left_out_can_be_moved_at_the_meeting(asked: Desk) -> None:
    asked.propose("--set", "leave:leave/I.days=3", "--as", "misol")
    asked.good("reject", "misol-1", "--because", "Määräraha ei riitä.")
    text = asked.good("paper", "counter", "misol-1", "misol-2", lang="fi").everything
    assert "820,00 euroa" in text and "misol-1 Otsikko" in text and "misol-2 Otsikko" in text
    asked.good("merge", "misol-2", "--because", "Riittää.")
    assert "misol-2" in asked.refused("paper", "counter", "misol-2")
    assert "misol-9" in asked.refused("paper", "counter", "misol-9")


def test_the_enacting_words_between_any_two_versions(county_of_papers: Desk) -> None:
    text = county_of_papers.good("paper", "instruction", "draft", "misol-1", lang="fi").everything
    assert "muutetaan sääntökirjan 2 §:n 1 momentti" in text
    both = ("paper", "instruction", "draft", "misol-1", "--with", "misol-2")
    assert "--with" in county_of_papers.refused(*both)


def test_a_docx_of_parallel_texts_tracks_nothing_in_the_text_in_force(
    county_of_papers: Desk,
) -> None:
    done = county_of_papers.raw(
        "paper", "parallel", "--with", "misol-1", "--format", "docx", "--lang", "fi"
    )
    with zipfile.ZipFile(io.BytesIO(done.stdout)) as archive:
        body = archive.read("word/document.xml")
    assert b"<w:ins " in body and b"<w:del " not in body


def test_large_print(county_of_papers: Desk, tmp_path: Path) -> None:
    large, usual = tmp_path / "large.pdf", tmp_path / "usual.pdf"
    county_of_papers.good("paper", "fees", "--large-print", "--output", large)
    county_of_papers.good("paper", "fees", "--output", usual)
    assert large.read_bytes() != usual.read_bytes()


def test_a_memo_of_one_respondent_or_one_section(county_of_papers: Desk) -> None:
    own = county_of_papers.good("memo", "--from", "Pikkulan omaishoitajat ry", lang="fi").everything
    assert "misol-1" in own and "nvf-1" not in own and "Tässä on vain" in own
    assert own == county_of_papers.good("memo", "--from", "misol", lang="fi").everything
    section = county_of_papers.good("memo", "--section", "3", lang="fi").everything
    assert "misol-2" in section and "nvf-1" in section and "misol-1" not in section
    assert county_of_papers.good("memo", "--undecided").out == (
        county_of_papers.good("memo", "--open").out
    )
    said = county_of_papers.refused("memo", "--from", "misl", lang="fi")
    assert "Tarkoititko: Pikkulan omaishoitajat ry?" in said
    assert "99" in county_of_papers.refused("memo", "--section", "99")


def test_who_supports_an_amendment_is_told_once_and_by_name(asked: Desk) -> None:
    asked.propose("--set", "leave:leave/I.days=3", "--as", "misol")
    asked.good("support", "misol-1", "--as", "nvf")
    said = asked.good("paper", "amendment", "misol-1", lang="fi").everything
    assert said.count("Skärgårdens") == 1 and "nvf" not in said
