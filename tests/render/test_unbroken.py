"""Where a line may not end, in the outputs whose lines are broken by another program."""

import io

import docx
import pytest

from rulebook_cli.model.paper import Paper, Paragraph, Run
from rulebook_cli.render.writers.unbroken import unbroken
from rulebook_cli.render.writers.write_docx import write_docx
from rulebook_cli.render.writers.write_html import write_html

TEXT = "3 a § luokan III 1 050,00 €"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("luokan III 1 050,00 euroa", "luokan III 1_050,00 euroa"),
        ("vuonna 2026 530 euroa, 12 34", "vuonna 2026 530 euroa, 12 34"),
        ("13 158 537 €", "13_158_537_€"),
        ("nousee 7,5 % vuonna 2027", "nousee 7,5_% vuonna 2027"),
        ("3 § ja 12 a § 1 mom., 2 §:n", "3_§ ja 12_a_§_1 mom., 2_§:n"),
        ("kokous 11.2.2027 § 29", "kokous 11.2.2027 §_29"),
        ("1.3.2027 alkaen", "1.3.2027 alkaen"),
        ("", ""),
    ],
)
def test_a_number_stays_with_what_it_counts(text, whole):
    assert unbroken(text) == whole.replace("_", "\xa0")


def test_html_and_word_keep_it_on_one_line():
    paper = Paper("P", "fi", (Paragraph((Run(TEXT),)),))
    whole = "3\xa0a\xa0§ luokan III 1\xa0050,00\xa0€"
    assert whole in write_html(paper)
    document = docx.Document(io.BytesIO(write_docx(paper)))
    assert whole in [paragraph.text for paragraph in document.paragraphs]


def test_what_comes_back_has_the_words_of_the_book():
    paper = Paper("P", "fi", (Paragraph((Run(TEXT),)),), worked_on=True)
    document = docx.Document(io.BytesIO(write_docx(paper)))
    assert TEXT in [paragraph.text for paragraph in document.paragraphs]
