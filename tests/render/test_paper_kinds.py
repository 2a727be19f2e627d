"""The kinds of `rulebook paper`: goldens in three languages, and what each must say."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from all_kinds import (
    KINDS,
    ON,
    Side,
    amendment,
    brief,
    changes,
    collective,
    counter,
    draft,
    draw_instruction,
    draw_parallel,
    fees,
    instruction,
    open_ones,
    parallel,
    proposed,
)
from golden_paper import kept
from small_amendments import fee_raise, new_section, swedish_words, withdrawn
from small_book import FEES, changed

from rulebook_cli.changes.compare import compare
from rulebook_cli.model.paper import Heading, Mark, Table
from rulebook_cli.render.papers.memo_filters import respondent_names
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.render.writers.runs import every_run
from rulebook_cli.render.writers.write_terminal import write_terminal


def printed(paper):
    return " ".join(write_terminal(paper, 1000).replace("\xa0", " ").split())


def text_of(runs):
    return "".join(run.text for run in runs)


def tables(paper):
    return [block for block in paper.blocks if isinstance(block, Table)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_whole_paper(kind, language):
    written, golden = kept(KINDS[kind](language), f"{kind}.{language}", "terminal")
    assert written == golden


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "csv"])
@pytest.mark.parametrize("kind", KINDS)
def test_it_can_be_written_in_every_form(kind, form):
    for language in LANGUAGES:
        assert write(KINDS[kind](language), form)


@pytest.mark.parametrize("kind", KINDS)
def test_what_nobody_decided_says_so(kind):
    words = [KINDS[kind](language).draft for language in LANGUAGES]
    assert words == ["LUONNOS", "UTKAST", "DRAFT"]


def test_parallel_texts_have_the_old_text_left_and_the_new_one_right():
    for table in tables(parallel()):
        assert table.head == ("Voimassa oleva", "Ehdotus")
    left = [text_of(row[0]) for table in tables(parallel()) for row in table.rows]
    right = [text_of(row[1]) for table in tables(parallel()) for row in table.rows]
    assert any("luokassa II 760,00 euroa" in cell for cell in left)
    assert any("luokassa II 800,00 euroa" in cell for cell in right)
    assert not any("800,00" in cell for cell in left)
    assert not any("luokassa II 760,00" in cell for cell in right)


COLUMNS = {
    "fi": (("Voimassa oleva", "Ehdotus"), ("Ennen muutosta", "Päätetty"), "ei ole päätöstä"),
    "sv": (("Gällande", "Förslag"), ("Före ändringen", "Beslutad text"), "Inget beslut"),
    "en": (("In force", "Proposed"), ("Before the change", "Decided"), "No body has decided"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_decided_is_not_called_in_force(language):
    both, other, sentence = COLUMNS[language]
    left, right = Side(draft(), "a"), Side(proposed(), "b")
    paper = draw_parallel(left, right, changes(), language, ON)
    assert {table.head for table in tables(paper)} == {both} and sentence not in printed(paper)
    paper = draw_parallel(replace(left, decided=False), right, changes(), language, ON, draft=False)
    assert {table.head for table in tables(paper)} == {other} and sentence in printed(paper)
    for wrong in ("voimassa olevassa tekstissä", "gällande texten", "the text in force"):
        assert wrong not in printed(paper)


def test_parallel_texts_stay_sound_when_word_accepts_all_changes():
    """The text in force loses nothing: nothing in its column is a tracked change."""
    for table in tables(parallel()):
        for row in table.rows:
            assert not {run.mark for run in row[0]} & {Mark.INSERTED, Mark.DELETED}
    marks = {run.mark for t in tables(parallel()) for row in t.rows for run in row[1]}
    assert {Mark.INSERTED, Mark.DELETED} <= marks


def test_words_that_go_with_none_in_their_place_are_struck_to_the_right():
    struck = [run.text for run in every_run(parallel().blocks) if run.mark is Mark.DELETED]
    assert any("sen maksamisesta" in words for words in struck)
    assert not any("760" in words for words in struck), "replaced words stand to the left alone"


def test_what_does_not_change_is_one_row_of_dashes():
    for table in tables(parallel()):
        dashed = [text_of(row[0]) == "- - -" for row in table.rows]
        assert not any(one and two for one, two in pairwise(dashed))
    first = [text_of(row[0]) for row in tables(parallel(section="fees"))[0].rows]
    assert first[0].startswith("6 § 1 mom."), "nothing that is no text stands before it"
    assert "- - -" in first


def test_a_new_section_and_one_that_goes_have_the_other_side_empty():
    rows = {text_of(row[1])[:20]: text_of(row[0]) for t in tables(parallel()) for row in t.rows}
    assert any(words.startswith("(kumotaan") for words in rows)
    new = parallel(section="emergency")
    assert text_of(tables(new)[0].rows[0][0]).startswith("(uusi")


def test_no_change_is_missing_from_the_parallel_texts():
    shown = text_of(every_run(parallel().blocks)).replace("\xa0", " ")
    assert "5 § Palkkioluokat ja niiden kriteerit" in shown
    sections = {change.address.section for change in changes()}
    headings = [block.anchor for block in parallel().blocks if isinstance(block, Heading)]
    assert headings == [f"s-{section}" for section in sorted(sections, key=in_order().index)]


def in_order():
    """The sections of both books in the order of the new one."""
    order = [section.id for section in proposed().sections]
    order.insert(order.index("appeal"), "social-security")
    return order


def test_a_change_in_the_other_language_is_shown_and_marked():
    book = swedish_words().after
    found = compare(draft().entries, book.entries)
    paper = draw_parallel(Side(draft(), "a"), Side(book, "b"), found, "fi", ON)
    shown = text_of(every_run(paper.blocks))
    assert "hörs innan avlösaren väljs" in shown and "käännös odottaa" in shown


def test_a_heading_that_changes_in_one_language_is_in_every_paper():
    for paper in (parallel("sv", section="tiers"), instruction("sv")):
        shown = text_of(every_run(paper.blocks))
        assert "Palkkioluokat" in shown and "översättning väntar" in shown
    assert "ändras rubriken för 5 §," in printed(instruction("sv"))


def test_sections_that_stay_are_named_together():
    assert "Muuttumattomina pysyvät: 1 §, 2 §, 3 §, 4 §, 7 §" in printed(parallel())
    assert "Teksti on kummassakin versiossa sama." in printed(parallel(section="purpose"))


def test_each_open_amendment_stands_under_the_text_it_changes():
    shown = printed(collective())
    start = shown.index("8 § Omaishoitajan vapaa")
    assert start < shown.index("Muutosehdotus misol-2.1") < shown.index("9 § Sijaishoito, palve")
    assert shown.index("virkistysvapaata 16 tuntia kuukaudessa.") < shown.index("misol-2.1")


def test_every_part_of_every_amendment_is_in_the_collective_paper():
    shown = printed(collective())
    for exhibit in open_ones():
        for part in exhibit.amendment.parts:
            assert f"{exhibit.amendment.id}.{part.number}" in shown
    assert "Uudet kohdat ja muut ehdotukset" in shown


def test_links_of_the_collective_paper_lead_somewhere():
    for paper in (collective(), collective(section="leave"), collective(some=[])):
        anchors = {block.anchor for block in paper.blocks if isinstance(block, Heading)}
        own = {f"#{exhibit.amendment.id}" for exhibit in open_ones()}
        links = {run.link for run in every_run(paper.blocks) if run.link in own}
        assert {link[1:] for link in links} <= anchors


def test_a_book_without_amendments():
    assert "Luonnoksessa on 0 avointa" in printed(collective(some=[]))


def test_an_amendment_names_its_parts_its_reason_and_its_answers():
    shown = printed(amendment(notes=["Osa 2 tarvitsee osan 1."]))
    assert "misol-1.1: 6 § 1 mom." in shown and "misol-1.3" in shown
    assert shown.count("Palkkio on jäänyt jälkeen naapurialueista.") == 1
    assert "Osa 2 tarvitsee osan 1." in shown
    assert "misol-1.2: Ei oteta esitykseen (Omaishoidon päällikkö 10.2.2027)." in shown
    assert "Vastausta odottavat: misol-1.3." in shown
    assert "Aino Esimerkki" in shown and "Börje Exempel" in shown


def test_an_amendment_that_was_withdrawn_or_is_not_here():
    assert "Ehdottaja on perunut ehdotuksen 10.1.2027." in printed(amendment(exhibit=withdrawn()))
    bare = replace(fee_raise(), changes=())
    assert "ei ole tässä kopiossa" in printed(amendment(exhibit=bare))


def test_the_counter_proposal_can_be_read_aloud():
    shown = printed(counter())
    assert "Esitän pohjaehdotuksesta poiketen, että kumotaan sääntökirjan 14 §, muutetaan" in shown
    assert "sekä lisätään 8 §:ään uusi 4 momentti, jolloin nykyinen 4–6 momentti siirtyy" in shown
    assert "tämän muutosesityksen tekstin mukaisesti." in shown
    assert shown.index("Ääneen luettava") < shown.index("Esityksen teksti") < shown.index("Kannat")


def test_the_enacting_words_come_in_the_drafters_order():
    said = {
        "fi": ("kumotaan sääntökirjan 14 §, muutetaan 5 §:n otsikko, 6 §:n 1 momentti",
               "lisätään 8 §:ään uusi 4 momentti, jolloin nykyinen 4–6 momentti siirtyy 5–7 "
               "momentiksi, ja sääntökirjaan uusi 8 a § seuraavasti:"),
        "sv": ("upphävs i regelboken 14 §, ändras", "samt fogas till 8 § ett nytt 4 mom., varvid "
               "nuvarande 4–6 mom. blir 5–7 mom., och till regelboken en ny 8 a § som följer:"),
        "en": ("repealed: in the rulebook section 14; amended:", "added: a new subsection 4 to "
               "section 8, the present subsections 4–6 becoming subsections 5–7, and a new section "
               "8 a to the rulebook, as follows:"),
    }  # fmt: skip
    for language, parts in said.items():
        for part in parts:
            assert part in printed(instruction(language)), language


@pytest.mark.parametrize(
    ("document", "numbering", "words"),
    [
        ("soveltamisohje", "paragraph", "kumotaan soveltamisohjeen 14 §"),
        ("toimintaohje", "chapter", "kumotaan toimintaohjeen luku 14, muutetaan luvun 5 otsikko"),
        ("myöntämisperusteet", "chapter", "myöntämisperusteisiin uusi luku 8 a seuraavasti:"),
    ],
)
def test_the_words_follow_the_books_document_and_numbering(document, numbering, words):
    books = [
        replace(book, settings=replace(book.settings, document=document, numbering=numbering))
        for book in (draft(), proposed())
    ]
    left, right = (Side(book, "x") for book in books)
    assert words in printed(draw_instruction(left, right, changes(), "fi", ON))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_repeals_has_no_text(language):
    book = changed(removed=["sections/14-social-security.yaml"])
    found = compare(draft().entries, book.entries)
    paper = draw_instruction(Side(draft(), "a"), Side(book, "b"), found, language, ON)
    headings = [text_of(block.runs) for block in paper.blocks if isinstance(block, Heading)]
    assert len(headings) == 2, "the enacting words and the entry into force"
    ends = {"fi": "kumotaan sääntökirjan 14 §.", "sv": "upphävs i regelboken 14 §."}
    assert ends.get(language, "repealed: in the rulebook section 14.") in printed(paper)


def test_the_enacted_text_is_whole_and_clean():
    paper = instruction()
    assert not [run for run in every_run(paper.blocks) if run.mark in (Mark.INSERTED, Mark.DELETED)]
    shown = printed(paper)
    assert "luokassa II 800,00 euroa" in shown and "luokassa II 760,00" not in shown
    assert "14 § Omaishoitajan sosiaaliturva" not in shown, "what is repealed has no text"


def test_the_fee_table_tells_decided_tied_and_awaited():
    [care, substitutes] = tables(fees(is_draft=False))
    rows = {text_of(row[0]): [text_of(cell).replace("\xa0", " ") for cell in row[1:]]
            for row in care.rows}  # fmt: skip
    assert care.head == ("Luokka", "2026", "2027")
    assert rows["L2, A2, II"] == ["760,00 €\npäätetty", "vahvistetaan myöhemmin\nindeksitarkistus"]
    assert rows["L1, A1, I"][0] == "530,00 €\nvähimmäispalkkio"
    assert "L3, A3, III, raskas siirtymävaihe" in rows, "a stage is paid as the tier it pays as"
    assert rows["Lain vähimmäispalkkio"] == ["530,00 €", "vahvistetaan myöhemmin"]
    assert rows["Lain vähimmäispalkkio, raskas vaihe"][0] == "966,32 € *"
    assert substitutes.caption == "Sijaishoitajan palkkio vuorokaudessa"
    assert "Lain vähimmäispalkkio" not in [text_of(row[0]) for row in substitutes.rows]
    assert "ehdotettu" in printed(fees())


def test_a_fee_that_changes_within_a_year_has_a_line_for_each_row():
    old = "{tier: II, from: 2026-01-01, amount: 760.00}"
    more = f"{old}\n    - {{tier: II, from: 2026-05-01, amount: 790.00, raise: decision}}"
    paper = fees(book=changed((FEES, old, more)), is_draft=False)
    cells = [text_of(cell) for row in tables(paper)[0].rows for cell in row]
    assert ("1.1.2026 alkaen 760,00 €\npäätetty\n1.5.2026 alkaen 790,00 €\npäätetty korotus") in [
        cell.replace("\xa0", " ") for cell in cells
    ]


def test_an_amount_that_goes_on_says_since_when():
    old = "{tier: II, from: 2027-01-01, amount: indexed}"
    paper = fees(book=changed((FEES, f"    - {old}\n", "")), on=date(2027, 6, 1))
    cells = [text_of(cell) for table in tables(paper) for row in table.rows for cell in row]
    assert "760,00\xa0€\n1.1.2026 alkaen" in cells


def test_a_book_without_fees():
    book = replace(draft(), sections=draft().sections[:4])
    assert "Palkkioita ei ole kirjattu." in printed(fees(book=book))


def test_the_brief_asks_only_what_the_book_answers():
    headings = [text_of(b.runs) for b in brief().blocks if isinstance(b, Heading) and b.level == 1]
    assert headings == [
        "Kuinka paljon omaishoitaja saa vapaata?",
        "Miten tuki alkaa, ja mistä alkaen sitä maksetaan?",
        "Mitä voin tehdä, jos olen eri mieltä päätöksestä?",
        "Muut kysymykset",
    ]
    bare = replace(draft(), sections=tuple(s for s in draft().sections if s.id == "leave"))
    headings = [block for block in brief(book=bare).blocks if isinstance(block, Heading)]
    assert len(headings) == 1


@pytest.mark.parametrize("section", [section.id for section in draft().sections])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_can_be_told_in_brief(section, language):
    shown = printed(brief(language, section))
    last = {"fi": "jokaisen kohdalla erikseen.", "sv": "i varje enskilt fall.", "en": "by case."}
    assert last[language] in shown, "the county decides case by case"
    headings = [b for b in brief(language, section).blocks if isinstance(b, Heading)]
    asked = [text_of(heading.runs) for heading in headings if heading.level == 1]
    assert asked[0].endswith("?") and len(asked) == len(set(asked))


def test_the_brief_of_classes_tells_conditions_and_classes():
    shown = printed(brief(section="tiers"))
    assert shown.count("Kuka voi saada tukea, ja mihin luokkaan hän kuuluu?") == 1
    assert "Palkkioluokka A2 (18–64-vuotiaat)" in shown
    assert "Kuinka paljon hoitopalkkio on? Katso: 6 § Hoitopalkkio" in shown


def test_the_brief_says_from_when():
    shown = printed(brief(section="fees"))
    assert "Mistä alkaen tämä on voimassa? " in shown
    assert "6 § 4 mom.: Voimassa 1.1.2026 alkaen. Koskee uusia sopimuksia." in shown


def test_respondents_are_known_by_every_name_but_persons_by_number_alone():
    from small_voices import received

    names = respondent_names(draft(), received(), "fi")
    assert names["misol"] == names["exempelbygdens närståendevårdare och anhöriga rf"]
    assert names["yksityishenkilö 1"] == "yksityishenkilö 1"
    assert not [name for name in names if "meikäläinen" in name or "mallikas" in name]


def test_a_new_section_of_an_amendment_is_told_in_full():
    shown = printed(amendment(exhibit=new_section()))
    assert "8 a § Kiireellinen sijaishoito (uusi pykälä)" in shown
    assert "ensisijaisesti hoidettavan kotona" in shown
