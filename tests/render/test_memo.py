"""The summary of statements: who answered, what was said, proposed and answered, and why."""

import io
from dataclasses import replace
from datetime import date

import docx
import pytest
from golden_paper import kept
from small_amendments import exhibits, fee_raise, leave_change
from small_book import FEES, NOWHERE, ON, changed, draft, exhibit, round_, text
from small_voices import comments, decisions, received

from rulebook_cli.model.amendment import Answer
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.paper import BarChart, Heading, Table
from rulebook_cli.model.settings import Extension
from rulebook_cli.render.papers.amendment_words import answer_and_effect
from rulebook_cli.render.papers.amendment_words import word as paper_word
from rulebook_cli.render.papers.memo_paper import draw_memo
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.render.writers.runs import every_run
from rulebook_cli.render.writers.setting import Setting


def memo(language="fi", some=None, said=None, came=None, **more):
    return draw_memo(
        draft(),
        more.pop("during", round_()),
        exhibits() if some is None else some,
        comments() if said is None else said,
        received() if came is None else came,
        more.pop("decided", decisions()),
        language,
        more.pop("on", ON),
        **more,
    )


def printed(paper):
    return write(paper, "terminal", Setting(width=1000)).decode().replace("\xa0", " ")


def headings(paper, level):
    found = [b for b in paper.blocks if isinstance(b, Heading) and b.level == level]
    return ["".join(run.text for run in block.runs) for block in found]


def table(paper, number):
    rows = [block for block in paper.blocks if isinstance(block, Table)][number].rows
    return {"".join(r.text for r in row[0]): "".join(r.text for r in row[-1]) for row in rows}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["terminal", "md"])
def test_the_whole_paper(language, form):
    written, golden = kept(memo(language), f"memo.{language}", form)
    assert written == golden


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_written_in_every_form(form, language):
    assert write(memo(language), form)


def test_sections_stand_in_the_order_of_the_book():
    numbers = [name.split(" §")[0] for name in headings(memo(), 2) if " §" in name]
    assert numbers == ["4", "5", "6", "8", "8 a", "9", "12", "13", "15"]


def test_sections_nobody_spoke_of_are_listed():
    assert "muutosehdotuksia: 1 §, 2 §, 3 §, 7 §, 10 §, 11 §, 14 §, 16 §." in printed(memo())


def test_who_was_asked_and_has_answered():
    rows = table(memo(), 0)
    assert rows["Vanhusneuvosto"] == "lausunto 20.1.2027"
    assert rows["Vammaisneuvosto"] == "ei vastausta"
    assert rows["Skärgårdens närståendevårdare rf"] == "1 muutosehdotus ja 1 kommentti"


def test_silence_before_the_deadline_is_no_silence():
    assert table(memo(on=date(2027, 1, 10)), 0)["Vammaisneuvosto"] == "vastausta odotetaan"
    late = Extension("Vammaisneuvosto", date(2027, 2, 20), NOWHERE)
    rows = table(memo(during=round_()._replace(late=(late,))), 0)
    assert rows["Vammaisneuvosto"] == "vastausta odotetaan, jatkoaika 20.2.2027"
    assert rows["Nuorisovaltuusto"] == "ei vastausta"


def test_the_figures_add_up():
    rows = table(memo(), 2)
    assert rows == {
        "Lausuntoa pyydettiin": "8",
        "Pyydetyistä vastasi": "4",
        "Muita yhteisöjä vastasi": "2",
        "Yksityishenkilöitä vastasi": "2",
        "Saapuneita lausuntoja": "5",
        "Kommentteja": "5",
        "Muutosehdotuksia": "9",
    }
    status, stances = (block for block in memo().blocks if isinstance(block, BarChart))
    assert sum(count for _, count in status.bars) == 9
    assert dict(stances.bars)["vastustaa"] == 2
    assert status.alternative.endswith("peruttu 1.")


@pytest.mark.parametrize("form", ["terminal", "md", "html"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_private_persons_are_never_named(form, language):
    paper = write(memo(language), form).decode()
    assert "Meikäläinen" not in paper
    assert "Mallikas" not in paper
    for number in (1, 2):
        word = {"fi": "yksityishenkilö", "sv": "privatperson", "en": "private person"}[language]
        assert f"{word} {number}" in paper


def test_a_person_has_one_number_through_the_paper():
    shown = printed(memo())
    assert "yksityishenkilö 1: Ehdot ovat liian tiukat." in shown
    assert "yksityishenkilö 2: Lomake oli vaikea täyttää." in shown


def test_what_is_secret_is_not_told():
    shown = printed(memo())
    assert "SALAINEN" not in shown
    assert "salassa pidettävä (621/1999 24 §)" in shown


def test_no_proposer_is_named_by_person():
    assert "Aino Esimerkki" not in printed(memo())


def test_remarks_stand_under_their_theme_with_who_said_them():
    shown = printed(memo())
    wanted = "Harjuseudun omaishoitajat ry (8 § 1 mom., puoltaa muutoksin): ”kaksi vapaapäivää”"
    assert wanted in shown
    assert shown.index("Pykälä on selkeä.") < shown.index("\nVapaa\n") < shown.index(wanted)
    assert "Vastaus: otetaan huomioon osittain. Virkistysvapaata lisätään." in shown


def test_a_comment_on_an_amendment_stands_with_it():
    shown = printed(memo())
    start = shown.index("misol-1 Luokan II")
    assert "Harjuseudun omaishoitajat ry (puoltaa): Kannatamme korotusta." in shown[start:]
    part = Comment("hol", 9, "misol-1.2", text("Osa kaksi."), NOWHERE)
    assert "Kommentit ehdotukseen" in printed(memo(said=[part]))


def test_a_question_has_its_answers_apart():
    shown = printed(memo())
    assert "Vastaukset kierroksen kysymyksiin" in shown
    assert shown.count("Pääosin kyllä.") == 1


def test_answers_come_with_reason_and_effect():
    shown = printed(memo())
    no = "Ei oteta esitykseen (Omaishoidon päällikkö 9.2.2027). Määräaikaa ei voi luvata kaikilla"
    assert f"Vastaus: {no} alueilla. Vaikutus tekstiin: teksti ei muutu." in shown
    assert "Vaikutus tekstiin: teksti muuttuu, mutta ehdotuksesta poiketen." in shown


@pytest.mark.parametrize("reason", ["Hyvä", "Hyvä.", "Hyvä!", "Niin sanottu “hyvä.”"])
def test_the_effect_is_a_sentence_of_its_own(reason):
    answer = Answer("merged", text(reason), "hva", ON)
    for language, mark in (("fi", ""), ("sv", " (på finska)")):
        words = "".join(
            run.text for run in answer_and_effect(answer, draft().settings, language)
        ).partition("). ")[2]
        told = paper_word(language, "effect.merged")
        assert words == f"{reason}{mark}{'.' if reason == 'Hyvä' else ''} {told}"


def test_an_amendment_to_two_sections_is_told_once_in_full():
    shown = printed(memo())
    assert shown.count("Palvelu avataan myös ilman sopimusta hoitaville.") == 1
    named = shown.count("hva-1 Vapaan aikainen hoito kaikille")
    assert named == 3, "in both sections, and among what those without a contract gain"
    assert "ks. edellä" in shown


def test_what_waits_for_an_answer():
    shown = printed(memo(decided=[]))
    undecided = shown[shown.index("Ratkaisematta") :]
    assert [id_ for id_ in ("hol-2", "misol-1", "misol-2", "misol-4") if id_ in undecided] == [
        "hol-2",
        "misol-1",
        "misol-2",
        "misol-4",
    ]
    assert "nvf-1" not in undecided
    assert "väntar på svar" in printed(memo("sv"))


def test_only_open_ones():
    paper = memo(only_open=True)
    assert not any("nvf-1" in name for name in headings(paper, 3))
    assert any("hol-2" in name for name in headings(paper, 3))
    assert table(paper, 2)["Muutosehdotuksia"] == "9"


def test_a_change_in_one_language_is_in_every_memo():
    for language in LANGUAGES:
        assert "hörs innan avlösaren väljs" in printed(memo(language))
    assert "käännös odottaa" in printed(memo())


def test_the_decision_and_its_votes():
    shown = printed(memo())
    assert "Sosiaali- ja terveyslautakunta 11.2.2027 § 29" in shown
    assert "esittelijän ehdotus: 2 ääntä; jäsenen vastaehdotus: 10 ääntä; tyhjää: 1" in shown
    assert "Päätökset" not in printed(memo(decided=[]))


def test_answers_to_persons_are_another_matter():
    """That criteria guide and the county decides case by case belongs to answers to a person."""
    assert "tapauskoht" not in printed(memo())


def test_an_empty_round():
    paper = memo(some=[], said=[], came=[], decided=[], during=None)
    assert "Kaikkiin muutosehdotuksiin on vastattu." in printed(paper)
    assert all(write(paper, form) for form in FORMATS)


def test_authors_go_with_their_changes():
    authors = {run.author for run in every_run(memo().blocks) if run.author}
    assert "Skärgårdens närståendevårdare rf" in authors
    assert len(authors) == 4


def test_errors_that_an_amendment_would_bring_are_counted():
    flawed = replace(leave_change(), findings=(object(), object()))
    assert "löytyi 2 virhettä" in printed(memo(some=[flawed]))


def test_the_draft_word():
    assert memo().draft == "LUONNOS"
    assert memo(draft=False).draft == ""


def test_a_check_that_was_overridden_is_told():
    whole = fee_raise()
    answers = tuple(a._replace(despite=("fee-order",)) for a in whole.amendment.answers[:1])
    some = [replace(whole, amendment=replace(whole.amendment, answers=answers))]
    text = printed(memo(some=some))
    assert "Otettu esitykseen, vaikka tarkistus fee-order löytää virheen. Tarkistus katso" in text
    assert "fee-order" not in printed(memo(some=[whole]))


def test_what_was_taken_in_stands_beside_what_was_proposed():
    proposed = fee_raise()
    old = "{tier: II, from: 2026-01-01, amount: 760.00}"
    taken = exhibit(proposed.amendment, changed((FEES, old, old.replace("760", "780"))))
    paper = memo(some=[proposed], taken={"misol-1": taken})
    text = printed(paper)
    assert text.index("→ 800,00 €") < text.index("Esitykseen otettu muoto:")
    assert text.index("Esitykseen otettu muoto:") < text.index("→ 780,00 €")
    runs = [run for run in every_run(paper) if run.text.startswith("780,00")]
    assert {run.author for run in runs} == {"Omaishoidon päällikkö"}
    assert "Esitykseen otettu muoto" not in printed(memo(some=[proposed]))


def test_what_is_said_of_a_changed_place_is_a_comment_beside_it_in_word_alone():
    paper = memo()
    beside = [note for block in paper.blocks for note in getattr(block, "beside", ())]
    words = "Rekreation behövs också i skärgården."
    here = [note for note in beside if note.text == words]
    [said] = {(note.author, note.on) for note in here}
    assert said == ("Skärgårdens närståendevårdare rf", date(2027, 1, 12))
    assert all(note.told for note in beside)
    assert printed(paper).count(words) == 1
    found = docx.Document(io.BytesIO(write(paper, "docx"))).comments
    assert [one.text for one in found].count(words) == len(here)
