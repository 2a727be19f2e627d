"""The papers before the deciding body: goldens in three languages, and what each must say."""

import io
import subprocess
import zipfile
from dataclasses import replace

import pytest
from body_kinds import (
    BODY_KINDS,
    FILES,
    agenda,
    assessment,
    cover,
    extract,
    index,
)
from golden_paper import kept
from small_amendments import fee_raise, leave_change, tier_criterion
from small_book import text
from small_matter import LONG, long_matter, matter, quiet_matter
from small_voices import decisions

from rulebook_cli.model.advance_assessment import HEADINGS
from rulebook_cli.model.amendment import Answer
from rulebook_cli.model.caseload import exactly
from rulebook_cli.model.impact import Group, Kind
from rulebook_cli.model.paper import Heading, Items, Paragraph, Style
from rulebook_cli.render.papers.agenda_paper import draw_agenda
from rulebook_cli.render.papers.archive_index import index_csv
from rulebook_cli.render.papers.cover_paper import draw_cover
from rulebook_cli.render.papers.matter_voices import (
    opposers,
    points_not_taken,
)
from rulebook_cli.render.papers.matter_words import (
    falls_with,
    other_places,
    people,
    title_of,
    untitled_changes,
)
from rulebook_cli.render.papers.one_page import Listing, fitted, length, shortened
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.render.writers.write_terminal import write_terminal
from rulebook_cli.render.writers.write_zip import write_zip


def printed(paper):
    return " ".join(write_terminal(paper, 1000).replace("\xa0", " ").split())


def headings(paper, level=1):
    found = [b for b in paper.blocks if isinstance(b, Heading) and b.level == level]
    return ["".join(run.text for run in block.runs) for block in found]


def pages(data):
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(io.BytesIO(data)) as file:
        return len(file.pages)


def loud_matter(language):
    """Nothing but capitals, which take the most room."""
    whole = long_matter(language)
    many = [
        replace(one, amendment=replace(one.amendment, title=text(LONG.upper())))
        for one in whole.heard.exhibits
    ]
    return replace(whole, heard=replace(whole.heard, exhibits=tuple(many)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", BODY_KINDS)
def test_the_whole_paper(kind, language):
    written, golden = kept(BODY_KINDS[kind](language), f"{kind}.{language}", "terminal")
    assert written == golden


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("kind", BODY_KINDS)
def test_it_can_be_written_in_every_form(kind, form):
    for language in LANGUAGES:
        assert write(BODY_KINDS[kind](language), form)


@pytest.mark.parametrize("kind", BODY_KINDS)
def test_what_nobody_decided_says_so(kind):
    words = [BODY_KINDS[kind](language).draft for language in LANGUAGES]
    assert words == ([""] * 3 if kind == "extract" else ["LUONNOS", "UTKAST", "DRAFT"])


@pytest.mark.parametrize("of", [matter, quiet_matter, long_matter, loud_matter])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cover_is_one_page_whatever_there_is_to_say(language, of):
    assert pages(write(cover(language, of), "pdf")) == 1


@pytest.mark.office
@pytest.mark.parametrize("of", [matter, long_matter, loud_matter])
def test_the_cover_is_one_page_in_word_too(tmp_path, of):
    file = tmp_path / "cover.docx"
    file.write_bytes(write(cover("sv", of), "docx"))
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, file]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert pages(file.with_suffix(".pdf").read_bytes()) == 1


def test_nothing_on_the_cover_is_below_12_points():
    docx = pytest.importorskip("docx")
    document = docx.Document(io.BytesIO(write(cover(of=long_matter), "docx")))
    used = {paragraph.style.name for paragraph in document.paragraphs}
    used |= {p.style.name for p in document.sections[0].header.paragraphs}
    assert min(document.styles[name].font.size.pt for name in used) >= 12


def test_the_cover_counts_what_it_leaves_out():
    whole = long_matter()
    paper = cover(of=long_matter)
    shown = sum(len(block.items) for block in paper.blocks if isinstance(block, Items))
    told = printed(paper)
    numbers = [int(word) for word in told.partition("puuttuu tilan vuoksi")[2].split() if
               word.isdecimal()]  # fmt: skip
    assert 0 < shown < 60 and len(numbers) == 3
    changed = len(whole.taken) + len(other_places(whole))
    left_out = len(whole.left_out) + len(points_not_taken(whole))
    assert shown + sum(numbers) == changed + len(opposers(whole)) + left_out


def test_the_cover_says_what_was_not_taken_and_why():
    told = printed(cover())
    assert "misol-1 Luokan II palkkio nousee (misol-1.2). Vuoden 2026 määrä on jo" in told
    assert "hol-1 Vapaan järjestäminen 14 päivässä. Määräaikaa ei voi luvata" in told
    assert "Vanhusneuvosto: Palkkio on liian pieni. Määräraha ei riitä." in told
    assert "Vastausta odottaa 5 ehdotusta." in told


def test_a_title_in_another_language_says_so_and_what_it_changes_is_told():
    whole = matter("en")
    [first] = [one for one in whole.taken if one.amendment.id == "misol-1"]
    assert title_of(first, whole) == "Luokan II palkkio nousee (in Finnish)"
    assert title_of(first, whole, 12) == "Luokan II… (in Finnish)"
    assert untitled_changes(first, whole, 500).startswith("Changed: section 6(1)")
    assert untitled_changes(first, matter("fi"), 500) == ""
    assert "Changed: section 6" in printed(cover("en", one_taken))
    crowded = printed(cover("en"))
    assert "Changed: section 6" not in crowded and "want of room" not in crowded


def one_taken(language):
    """A matter of one amendment alone: its sheet has room to spare."""
    whole = matter(language)
    taken = tuple(one for one in whole.taken if one.amendment.id == "misol-1")
    return replace(whole, heard=replace(whole.heard, exhibits=taken))


def test_who_opposed_is_told_but_no_person_by_name_and_nothing_secret():
    told = printed(cover())
    assert "yksityishenkilö 1" in told and "(312 allekirjoittajaa)" in told
    assert "Meikäläinen" not in told and "SALAINEN" not in told
    assert "Harjuseudun palvelutalo" not in " ".join(opposers(matter()))


def test_what_falls_with_an_item():
    first, second, third = fee_raise(), leave_change(), tier_criterion()
    yes = (Answer("merged", text("x"), "hva", first.on),)
    made_on = replace(second, amendment=replace(second.amendment, answers=yes, amends="misol-1"))
    parts = tuple(
        part._replace(needs=(1,) if part.number == 2 else ()) for part in first.amendment.parts
    )
    first = replace(first, amendment=replace(first.amendment, parts=parts))
    same = replace(
        third, amendment=replace(third.amendment, answers=yes, parts=first.amendment.parts)
    )
    whole = matter()
    heard = replace(whole.heard, exhibits=(first, made_on, same))
    lines = " ".join(falls_with(first, replace(whole, heard=heard)))
    assert "Samalla raukeaa tämän varaan tehty misol-2." in lines
    assert "Samaa kohtaa koskee hol-2." in lines
    assert "Ilman osaa misol-1.1 raukeaa misol-1.2." in lines


def test_people_are_counted_by_what_happens_to_them():
    def group(kind, count, fee):
        change = None if fee is None else exactly(fee)
        return Group(kind, "I", "II", exactly(count), change, whole=exactly(count))

    class Counted:
        groups = (
            group(Kind.GAINS, 10, 5),
            group(Kind.COMES_IN, 1, 500),
            group(Kind.MOVES, 2, 30),
            group(Kind.MOVES, 4, -30),
            group(Kind.MOVES, 8, None),
            group(Kind.LOSES, 16, -5),
            group(Kind.FALLS_OUT, 32, -500),
        )

    found = people(Counted())
    assert {key: spread.low for key, spread in found.items()} == {
        "gains": 13,
        "loses": 52,
        "moves": 8,
    }


def test_lists_are_cut_from_the_end_and_never_beyond_need():
    items = tuple(("", f"rivi {n} " + "x" * 60) for n in range(20))
    one = Listing("a", "A", items=items)
    assert fitted([one], 1000) == [one]
    cut = fitted([one, Listing("b", "B", items=items[:2])], 20)
    assert (
        length(cut) <= 20 < length([replace(cut[0], items=items[: len(cut[0].items) + 1]), cut[1]])
    )
    assert cut[0].items == items[: len(cut[0].items)] and len(cut[1].items) == 2
    assert cut[0].left_out == 20 - len(cut[0].items)


def test_a_text_is_cut_between_words():
    assert shortened("yksi kaksi kolme", 100) == "yksi kaksi kolme"
    assert shortened("yksi kaksi, kolme neljä", 14) == "yksi kaksi…"
    assert len(shortened("x" * 500, 90)) <= 90


def test_the_agenda_has_the_order_of_the_counties():
    assert headings(agenda()) == [
        "Asia",
        "Aikaisempi käsittely",
        "Valmistelija",
        "Perustelut",
        "Esittelijä",
        "Päätösehdotus",
        "Päätös",
        "Käsittely kokouksessa",
        "Muutoksenhaku",
        "Liitteet",
        "Tiedoksi",
    ]
    assert headings(agenda(), 2) == [
        "Mitä esitetään",
        "Säädösperusta",
        "Kuuleminen",
        "Mitä ei esitetä ja miksi",
        "Vaikutukset",
        "Voimaantulo",
    ]


def test_the_agenda_can_be_pasted_anywhere():
    docx = pytest.importorskip("docx")
    for language in LANGUAGES:
        paper = agenda(language)
        assert {type(block) for block in paper.blocks} <= {Heading, Paragraph, Items}
        assert {b.style for b in paper.blocks if isinstance(b, Paragraph)} == {Style.BODY}
        data = write(paper, "docx")
        document = docx.Document(io.BytesIO(data))
        styles = {paragraph.style.name for paragraph in document.paragraphs}
        assert styles <= {"Title", "Heading 1", "Heading 2", "Body Text", "List Bullet"}
        assert document.tables == []
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert not [name for name in archive.namelist() if "media" in name]


def test_numbers_of_the_agenda_are_text():
    told = printed(agenda())
    assert "1. hyväksyä asiakirjan ”Omaishoidon tuen sääntökirja” liitteen 1 mukaisena," in told
    assert "Liite 1 Ehdotettu teksti kokonaan Liite 2 Rinnakkaistekstit Liite 3" in told


def test_nobody_is_made_to_have_spoken():
    whole = quiet_matter()
    from rulebook_cli.render.papers.agenda_paper import draw_agenda

    told = printed(draw_agenda(whole))
    assert (
        "Lausuntoja ei ole kirjattu." in told and "Aikaisempaa käsittelyä ei ole kirjattu" in told
    )


def test_the_assessment_has_every_heading_and_an_empty_one_says_so():
    paper = assessment(assessed={}, decisions=())
    anchors = [b.anchor for b in paper.blocks if isinstance(b, Heading) and b.level == 1]
    assert anchors == list(HEADINGS)
    blocks = list(paper.blocks)
    for heading in ("cared_for", "staff", "equality", "follow_up"):
        at = next(n for n, b in enumerate(blocks) if getattr(b, "anchor", "") == heading)
        assert blocks[at + 1].runs[0].text == "Arvioimatta"


def test_the_countys_own_words_and_the_councils_stand_under_their_headings():
    told = printed(assessment())
    staff = told.partition("Vaikutukset henkilöstöön")[2].partition("Taloudelliset")[0]
    assert "Työntekijät arvioivat luokat uudelleen." in staff and "rvioimatta" not in staff
    older = told.partition("Vaikutukset ikääntyneisiin")[2].partition("Vaikutukset vamm")[0]
    assert "Vapaapäiviä on lisättävä." in older and "oma arvio: arvioimatta" in older
    follow = told.partition("Seuranta")[2]
    assert "30.9.2027" in follow and "Vaikutukset alle 18-vuotiaisiin." in follow
    assert "SALAINEN" not in told


def test_the_extract_has_the_countys_words_on_appeal_or_says_that_it_has_none():
    told = printed(extract())
    assert "oikaisuvaatimus" in told and "14 päivää" in told
    assert "Päätökseen voi hakea oikaisua 14 päivän kuluessa." in told
    assert "jäsenen vastaehdotus: 10 ääntä; tyhjää: 1" in told
    bare = printed(extract(remedy=None))
    assert "ei ole kirjattu hyvinvointialueen muutoksenhakuohjetta" in bare
    assert "oikaisuvaatimus" not in bare and "päivää" not in bare
    assert "begäran om omprövning" in printed(extract("sv"))


@pytest.mark.parametrize("outcome", ["approved", "returned", "tabled", "rejected"])
def test_every_outcome_has_its_words(outcome):
    said = {printed(extract(language, outcome=outcome)) for language in LANGUAGES}
    assert len(said) == 3


def test_the_index_has_what_was_left_out_and_why():
    told = printed(index())
    assert "Yksityishenkilön nimi on alkuperäisessä." in told and "621/1999 24 §" in told
    assert "abababab abababab" in told and "Vain sisäiseen" not in told
    assert "Vain sisäiseen käyttöön" in printed(index(internal=True))
    table = index_csv(FILES, "fi").decode("utf-8-sig")
    assert "ab" * 32 in table and ";2027-02-12;" in table and ";'=SUM(A1);" in table
    assert len(table.splitlines()) == 1 + len(FILES)


def test_the_same_files_give_the_same_archive():
    files = {"b/ä.txt": b"2", "a.txt": b"1"}
    made = write_zip(files)
    assert made == write_zip(dict(reversed(files.items())))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.namelist() == ["a.txt", "b/ä.txt"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


def test_titles_and_decisions_are_those_given():
    assert title_of(fee_raise(), matter()) == "Luokan II palkkio nousee"
    assert "11.2.2027 § 29: hyväksytty muutettuna." in printed(agenda(decisions=tuple(decisions())))


@pytest.mark.parametrize(
    ("language", "stays", "nothing"),
    [
        ("fi", "nykyinen teksti jää voimaan", "voimaan ei tule mitään uutta"),
        ("sv", "gäller den nuvarande texten", "träder inget nytt i kraft"),
        ("en", "the present text stays in force", "nothing new comes into force"),
    ],
)
def test_the_cover_of_a_first_version_calls_nothing_in_force(language, stays, nothing):
    one = matter(language)
    first = replace(one, before=replace(one.before, decided=False))
    assert stays in printed(draw_cover(one)) and nothing in printed(draw_cover(first))
    assert stays not in printed(draw_cover(first))


def test_a_first_version_that_does_not_change_says_what_it_is_compared_with():
    one = replace(quiet_matter(), changes=())
    first = replace(one, before=replace(one.before, decided=False))
    for draw in (draw_cover, draw_agenda):
        assert "Teksti ei muutu." in printed(draw(one))
        assert "josta ei ole päätöstä" in printed(draw(first))
