"""Every paper there is, of the model county's round: what all outputs of all papers are asked."""

from datetime import date

from all_kinds import KINDS, NAMES
from body_kinds import BODY_KINDS
from small_amendments import exhibits
from small_book import ON, draft, round_
from small_voices import comments, decisions, received
from test_post_papers import ROUND
from test_post_papers import papers as post_papers

from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.model.comment import Stance
from rulebook_cli.render.book.read_book import draw_book
from rulebook_cli.render.papers.memo_paper import draw_memo
from rulebook_cli.render.papers.statement_paper import draw_statement
from rulebook_cli.render.papers.statute_paper import draw_years

LANGUAGES = ("fi", "sv", "en")


def memo(language):
    return draw_memo(
        draft(), round_(), exhibits(), comments(), received(), decisions(), language, ON
    )


def statement(language, others=()):
    return draw_statement(
        draft(), "misol", exhibits(), round_(), language, ON,
        stance=Stance.WITH_CHANGES, comments=comments(), others=others,
    )  # fmt: skip


def read(language):
    return draw_book(draft(), language, date(2026, 12, 1), (), "LUONNOS", NAMES[language][1])


def statute(language):
    law = statute_of(draft())
    return draw_years(law, law.years, language)


def post(place):
    return lambda language: post_papers(ROUND, language)[place]


PAPERS = {
    **KINDS,
    **BODY_KINDS,
    "memo": memo,
    "statement": statement,
    "joint-statement": lambda language: statement(language, ("hol", "nvf")),
    "read": read,
    "statute": statute,
    "letter": post(0),
    "help": post(1),
    "form": post(2),
    "receipt": post(3),
}
