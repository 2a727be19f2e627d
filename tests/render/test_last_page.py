"""The names under a paper stand with the words they are put to; what follows stands with them."""

import io

import pytest
from pypdf import PdfReader

from rulebook_cli.model.paper import (
    Fields,
    Items,
    Letterhead,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Style,
)
from rulebook_cli.render.writers.write_pdf import write_pdf


def runs(words: str) -> tuple[Run, ...]:
    return (Run(words),)


def pages(paper: Paper) -> list[str]:
    reader = PdfReader(io.BytesIO(write_pdf(paper)))
    return [page.extract_text() for page in reader.pages]


@pytest.mark.parametrize("lines", range(27, 39, 2))
def test_names_are_never_alone(lines: int) -> None:
    body = [Paragraph(runs(f"Kappale {number}.")) for number in range(lines)]
    blocks = (
        *body,
        Items((runs("Viimeinen kohta."),)),
        Signatures("Mikkelissä", (("Aino Esimerkki", "Yhdistys ry"),)),
        Fields((("Jakelu", runs("Kirjaamo")),)),
        Paragraph(runs("Lausunto on julkinen."), Style.NOTE),
    )
    last = [page for page in pages(Paper("Lausunto", "fi", blocks)) if "Aino Esimerkki" in page]
    assert len(last) == 1
    assert "Viimeinen kohta." in last[0] and "Lausunto on julkinen." in last[0]


def test_every_signer_stands_in_the_running_head() -> None:
    long = tuple(Paragraph(runs(f"Kappale {number}.")) for number in range(60))
    head = Letterhead(("Yksi ry", "a@b.example", "Kaksi ry"), "Lausunto", "1.1.2027")
    told = pages(Paper("Lausunto", "fi", long, head, author="Yksi ry ja Kaksi ry"))
    assert "Yksi ry ja Kaksi ry" not in told[0] and "Yksi ry ja Kaksi ry" in told[1]
