"""The county's own proposals as a paper: no answer to its own request."""

from dataclasses import replace

import pytest
from small_amendments import fee_raise
from small_book import ON, draft, round_
from small_voices import comments

from rulebook_cli.model.comment import Stance
from rulebook_cli.render.papers.statement_paper import draw_statement
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.write_terminal import write_terminal

COUNTY = draft().settings.coordinators[0].id
REQUEST = {
    "fi": ("Kiitämme", "Jakelu", "Määräaika", "Kirjaamo", "ilmoittanut kantaa"),
    "sv": ("Vi tackar", "Sändlista", "Tidsfrist", "Registratorskontoret", "ståndpunkt"),
    "en": ("Thank you", "Distribution", "Deadline", "Registry", "stance"),
}
OWN = {"fi": "Valmistelijan ehdotukset", "sv": "Beredarens förslag", "en": "county's own"}


def shown(language, some, who=COUNTY, **more):
    paper = draw_statement(draft(), who, some, round_(), language, ON, **more)
    return " ".join(write_terminal(paper, 1000).replace("\xa0", " ").split())


def own():
    made = fee_raise()
    return replace(made, amendment=replace(made.amendment, association=COUNTY, id=f"{COUNTY}-1"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("some", [[], [own()]])
def test_it_thanks_nobody_and_is_addressed_to_nobody(language, some):
    told = shown(language, some)
    assert OWN[language] in told and "621/1999" in told
    assert not [word for word in REQUEST[language] if word in told]


def test_it_says_where_the_county_stands_where_it_is_asked_to():
    assert "puoltaa luonnosta." in shown("fi", [], stance=Stance.SUPPORTS)


@pytest.mark.parametrize("who", ["misol", "unknown"])
def test_an_association_answers_the_request(who):
    told = shown("fi", [], who, comments=comments())
    assert "Lausunto: " in told and "Määräaika" in told and "Kirjaamo" in told


def test_a_paper_signed_with_an_association_is_a_statement():
    assert "Lausunto: " in shown("fi", [own()], others=("misol",))
