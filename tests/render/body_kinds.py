"""The papers of `rulebook paper` that go before the deciding body, of the model county's matter."""

from dataclasses import replace

from small_book import ON, draft
from small_matter import matter
from small_voices import decisions

from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.agenda_paper import draw_agenda
from rulebook_cli.render.papers.archive_index import Archived, draw_index
from rulebook_cli.render.papers.assessment_paper import draw_assessment
from rulebook_cli.render.papers.cover_paper import draw_cover
from rulebook_cli.render.papers.extract_paper import draw_extract

OWN = {
    "staff": Text(
        {
            "fi": "Työntekijät arvioivat luokat uudelleen.\n\nTyömäärä kasvaa.",
            "sv": "Personalen bedömer klasserna på nytt.",
        }
    )
}
FILES = (
    Archived("papers/fi/memo.pdf", "Lausuntoyhteenveto", "EHVADno-2026-57", ON, "Hyvinvointialue",
             sha256="ab" * 32),
    Archived("originals/001.pdf", "Saapunut lausunto", "EHVADno-2026-57-12", ON, "Vanhusneuvosto",
             sha256="cd" * 32),
    Archived("", "Saapunut lausunto", "", ON, "yksityishenkilö 1", sha256="ef" * 32, why="person"),
    Archived("", "Saapunut lausunto", "", ON, "=SUM(A1)", "no", "621/1999 24 §", "01" * 32,
             "secret"),
)  # fmt: skip


def cover(language="fi", of=matter, **more):
    return draw_cover(of(language, **more))


def agenda(language="fi", **more):
    return draw_agenda(matter(language, **more))


def assessment(language="fi", **more):
    return draw_assessment(matter(language, **({"assessed": OWN} | more)))


def extract(language="fi", decision=None, points="Muutetaan: 6 § 1 mom.", **changes):
    decision = replace(decision or decisions()[0], **changes)
    return draw_extract(decision, draft(), points, language, ON)


def index(language="fi", internal=False):
    return draw_index(FILES, draft(), language, ON, True, "EHVADno-2026-57", internal)


BODY_KINDS = {
    "cover": cover,
    "agenda": agenda,
    "assessment": assessment,
    "extract": extract,
    "archive": index,
}
