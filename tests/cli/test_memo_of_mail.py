"""What came back by mail stands in the memo under whoever sent it."""

import docx
import pytest
from desks import Desk
from word_desk import both, changed, commented, comments, tracked


@pytest.fixture
def answered(county: Desk) -> Desk:
    """The county's desk after a council and a private person sent the draft back with changes."""
    county.good("request", "-o", county.top / "paketti", lang="fi")
    draft = county.top / "paketti" / "2-luonnos.docx"
    change = both(tracked("viimeistään", "aina"), commented("seuraavan"))
    notes = comments(("Bo", "Päivän on oltava varma."))
    council = changed(draft, county.top / "neuvosto.docx", change, comments=notes)
    person = changed(draft, county.top / "oma.docx", tracked("viimeistään", "joskus"))
    county.good("receive", council, "--from", "Vanhusneuvosto", "--kind", "neuvosto")
    county.good("receive", person, "--from", "Maija Meikäläinen")
    return county


def test_the_sender_proposes_not_the_official_who_entered_it(answered: Desk) -> None:
    told = answered.good("memo", lang="fi").out
    assert "Ehdottaja:  Vanhusneuvosto" in told and "Ehdottaja:  yksityishenkilö 1" in told
    assert "Meikäläinen" not in told
    official = answered.good("memo", "--from", "hva", lang="fi").out
    assert "hva-1" in official


def test_the_sender_can_be_asked_for(answered: Desk) -> None:
    told = answered.good("memo", "--from", "Vanhusneuvosto", lang="fi").out
    assert "hva-1" in told and "hva-2" not in told
    assert "Kaikkiin muutosehdotuksiin on vastattu" not in told
    told = answered.good("memo", "--from", "yksityishenkilö 1", lang="fi").out
    assert "hva-2" in told and "hva-1" not in told


def test_a_reason_that_is_the_whole_amendments_is_told_once(answered: Desk) -> None:
    told = answered.good("memo", "--from", "Vanhusneuvosto", lang="fi").out
    assert told.count("Päivän on oltava varma.") == 1


def test_notes_of_word_itself_arrive_all_and_without_the_paragraphs_number(county: Desk) -> None:
    county.good("request", "-o", county.top / "paketti", lang="fi")
    draft = docx.Document(str(county.top / "paketti" / "2-luonnos.docx"))
    numbered = [one for one in draft.paragraphs if one.text.startswith(("1\t", "2\t"))][:2]
    for place, paragraph in enumerate(numbered):
        draft.add_comment(paragraph.runs, text=f"Huomio {place}.", author=f"Lukija {place}")
    draft.add_comment(numbered[0].runs, text="Toinen samassa.", author="Lukija 0")
    draft.save(str(county.top / "takaisin.docx"))
    county.good("receive", county.top / "takaisin.docx", "--from", "Vanhusneuvosto")
    kept = [
        path
        for path in county.git("ls-tree", "-r", "--name-only", "main").split()
        if path.startswith("statements/")
    ]
    statement = county.shown(f"main:{kept[0]}")
    assert all(words in statement for words in ("Huomio 0.", "Huomio 1.", "Toinen samassa."))
    quotes = [
        line.partition("quote:")[2].strip(" '\"")
        for line in statement.splitlines()
        if "quote:" in line
    ]
    assert quotes and not any(quote[:1].isdigit() for quote in quotes), quotes
