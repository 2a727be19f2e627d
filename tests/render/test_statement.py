"""An association's statement: its own amendments, old text, new text and reason."""

from dataclasses import replace
from datetime import date

import pytest
from golden_paper import kept
from small_amendments import exhibits, fee_raise, leave_change, swedish_words, withdrawn
from small_book import ON, draft, round_
from small_voices import comments

from rulebook_cli.model.amendment import Base
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.paper import Comparison, Heading, Items, Paragraph, Signatures
from rulebook_cli.render.papers.statement_paper import draw_statement
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.render.writers.runs import every_run
from rulebook_cli.render.writers.setting import Setting


def statement(association="misol", language="fi", some=None, **more):
    shown = exhibits() if some is None else some
    return draw_statement(draft(), association, shown, round_(), language, ON, **more)


def text(paper):
    return write(paper, "terminal", Setting(width=1000)).decode().replace("\xa0", " ")


def headings(paper, level):
    found = [b for b in paper.blocks if isinstance(b, Heading) and b.level == level]
    return ["".join(run.text for run in block.runs) for block in found]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["terminal", "md"])
def test_the_whole_paper(language, form):
    place = {"fi": "Esimerkkilässä", "sv": "I Exempelbygden", "en": "Exampleshire"}[language]
    paper = statement(language=language, stance=Stance.WITH_CHANGES, place=place)
    written, golden = kept(paper, f"statement.{language}", form)
    assert written == golden


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_written_in_every_form(form, language):
    assert write(statement(language=language), form)


def test_the_head_says_from_whom_to_whom():
    paper = statement()
    head = paper.letterhead
    assert head.sender == ("Esimerkkilän omaishoitajat ja läheiset ry", "toimisto@misol.example")
    assert head.addressee == ("Esimerkkilän hyvinvointialue", "Kirjaamo")
    assert (head.kind, head.dated, head.diary) == ("Lausunto", "12.2.2027", "EHVADno-2026-57")
    assert (paper.author, paper.dated) == (head.sender[0], ON)


def test_only_own_amendments_that_stand():
    assert [name.split()[0] for name in headings(statement(), 2)] == [
        "misol-1",
        "misol-2",
        "misol-3",
        "misol-4",
    ]
    assert "misol-5" not in text(statement(some=[withdrawn(), fee_raise()]))


def test_the_main_points_are_one_sentence_each():
    [points] = [b for b in statement().blocks if isinstance(b, Items)]
    assert len(points.items) == 4
    first = "".join(run.text for run in points.items[0]).replace("\xa0", " ")
    assert first.startswith("misol-1 Luokan II palkkio nousee. Muutetaan: 6 § 1 mom.; ")
    assert "palkkio 1.1.2026 alkaen: 760,00 € → 800,00 € (+40,00 €, +5,3 %) kuukaudessa" in first


def test_each_place_has_a_comparison_and_changes_have_their_author():
    paper = statement()
    assert sum(isinstance(block, Comparison) for block in paper.blocks) == 7
    authors = {(run.author, run.on) for run in every_run(paper.blocks) if run.author}
    assert authors == {("Esimerkkilän omaishoitajat ja läheiset ry", date(2026, 12, 1))}


def test_one_place_has_its_reason_below_it():
    blocks = statement("nvf", "sv").blocks
    [at] = [n for n, block in enumerate(blocks) if isinstance(block, Comparison)]
    reason = "".join(run.text for run in every_run(blocks[at:]))
    assert "Motivering: ”Beaktas” är för svagt" in reason


def test_answers_are_shown_part_by_part():
    shown = text(statement(answers=True))
    assert "Vastaus: Otetaan esitykseen muutettuna (Omaishoidon päällikkö 10.2.2027)." in shown
    assert "Vuoden 2026 määrä on jo maksettu." in shown
    assert "Käsittely: otetaan esitykseen osittain" in " ".join(shown.split())


@pytest.mark.parametrize("who", ["misol", "nvf"])
def test_what_is_signed_has_no_answers_unless_asked(who):
    asked, shown = text(statement(who, answers=True)), text(statement(who))
    for words in ("Vastaus:", "Käsittely:", "Omaishoidon päällikkö", "esitykseen", "Odottaa"):
        assert words not in shown, words
    assert "Vastaus:" in asked and "Perustelut" in shown


def test_another_language_is_told():
    shown = text(statement("nvf", "fi"))
    assert "Tydligare ord om den vårdbehövandes åsikt (ruotsiksi)." in shown
    assert "käännös odottaa" in shown


@pytest.mark.parametrize(
    ("base", "words"),
    [
        (Base.CLEAN, "Ehdotus sopii myös uuteen luonnokseen."),
        (Base.NEAR, "samassa kohdassa"),
        (Base.CLASH, "on sovitettava uuteen luonnokseen"),
        (Base.GONE, "ei enää ole"),
    ],
)
def test_the_draft_has_moved(base, words):
    shown = text(statement(some=[replace(leave_change(), base=base)]))
    assert "Luonnos on muuttunut" in shown
    assert words in shown


def test_an_answered_amendment_says_nothing_of_its_base():
    answered = replace(swedish_words(), base=Base.CLASH)
    assert "Luonnos on muuttunut" not in text(statement("nvf", some=[answered]))
    assert "Luonnos on" not in text(statement(some=[replace(leave_change(), base=Base.CURRENT)]))


@pytest.mark.parametrize("stance", Stance)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_stance_stands_first(stance, language):
    shown = text(statement(language=language, stance=stance))
    verb = {
        ("fi", Stance.SUPPORTS): "ry puoltaa luonnosta.",
        ("sv", Stance.OPPOSES): "rf avstyrker utkastet.",
        ("en", Stance.NEUTRAL): "takes no stance on the draft.",
    }.get((language, stance), "")
    assert verb in shown
    untold = {"fi": "ei ole ilmoittanut kantaa", "sv": "har inte angett", "en": "has not stated"}
    assert untold[language] not in shown
    assert untold[language] in text(statement(language=language))


def test_those_who_proposed_sign():
    [signatures] = [b for b in statement(place="Kylässä").blocks if isinstance(b, Signatures)]
    assert signatures.place_and_date == "Kylässä 12.2.2027"
    assert [name for name, _ in signatures.names] == ["Aino Esimerkki", "Börje Exempel"]
    [signatures] = [b for b in statement("nvf").blocks if isinstance(b, Signatures)]
    assert signatures.names[0][1] == "Nimi ja asema"


def test_the_end_tells_where_it_goes_and_that_it_becomes_public():
    shown = text(statement())
    assert "Jakelu:   Esimerkkilän hyvinvointialue, kirjaamo@esimerkkila.example" in shown
    assert "Tiedoksi: Harjuseudun omaishoitajat ry ja" in shown
    assert "tulee viranomaisen asiakirja" in shown


def test_no_amendments_is_no_error():
    paper = statement(some=[])
    assert "Emme ole toistaiseksi tehneet muutosehdotuksia" in text(paper)
    assert any(isinstance(block, Signatures) for block in paper.blocks)
    assert write(draw_statement(draft(), "unknown", [], None, "sv", ON), "md")


def test_the_draft_word():
    assert statement().draft == ""
    assert statement(draft=True, language="sv").draft == "UTKAST"


def test_its_comments_stand_by_section_in_the_order_of_the_book():
    paper = statement("hol", comments=comments())
    shown = text(paper)
    assert headings(paper, 1)[-1] == "Kommentit luonnoksen kohtiin"
    places = headings(paper, 2)[-3:]
    assert places[0].startswith("8") and "vapaa" in places[0]
    assert "Muut asiat ja ehdotukset" in places, "what it says of another's amendment"
    line = "8 § 1 mom. (puoltaa muutoksin): ”kaksi vapaapäivää” – Kolme päivää kuuluisi kaikille."
    assert line in shown
    assert "misol-1 (puoltaa): Kannatamme korotusta." in " ".join(shown.split())
    assert "skärgården" not in shown, "others speak for themselves"
    assert shown.index("Pääosin kyllä.") > shown.index("Kolme päivää kuuluisi kaikille.")


def test_the_stance_is_what_was_said_of_the_whole_where_none_is_given():
    """What was said of single places speaks for those alone."""
    assert "puoltaa luonnosta muutoksin." not in text(statement("hol", comments=comments()))
    assert "ry puoltaa luonnosta." in text(
        statement("hol", comments=comments(), stance=Stance.SUPPORTS)
    )
    first = next(one for one in comments() if one.association == "hol")
    split = replace(first, number=9, on="fees", stance=Stance.OPPOSES)
    assert "luonnosta" not in text(statement("hol", some=[], comments=[first, split]))
    whole = replace(first, number=10, on="rulebook", stance=Stance.OPPOSES)
    assert "vastustaa luonnosta." in text(statement("hol", comments=[first, split, whole]))


def test_the_reason_stands_after_the_texts_of_every_amendment():
    paper = statement()
    shown = [b for b in paper.blocks if isinstance(b, Comparison | Heading | Paragraph)]
    for at, block in enumerate(shown):
        if isinstance(block, Paragraph) and words_of(block).startswith("Perustelut: "):
            assert isinstance(shown[at - 1], Comparison | Paragraph)
            after = [b for b in shown[at + 1 :] if isinstance(b, Heading | Comparison)]
            assert not after or (isinstance(after[0], Heading) and after[0].level < 3)
    reasons = [b for b in shown if isinstance(b, Paragraph) and "Perustelut: " in words_of(b)]
    assert len(reasons) == len(headings(paper, 2)), "each has its own"


def words_of(block):
    return "".join(run.text for run in block.runs)
