"""One page of help for those who answer in Word and by mail."""

from datetime import date

from rulebook_cli.model.paper import Block, Heading, Items, Paper, Paragraph, Style
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Round
from rulebook_cli.render import figures
from rulebook_cli.render.papers.post_words import plain, post_paper, word

_CHANGING, _COMMENTING, _SENDING = 4, 2, 3


def draw_request_help(
    book: Rulebook, round_: Round, language: str, on: date, draft_file: str, form_file: str
) -> Paper:
    """How to change the draft, comment on it, fill in the form and send them, on one page."""
    last = round_.comments_close or round_.amendments_close
    values = {
        "draft": draft_file,
        "form": form_file,
        "contact": round_.contact or word(language, "help.county"),
        "last": figures.moment(last, language) if last else "",
    }
    blocks: list[Block] = [Paragraph(plain(word(language, "help.lead")), Style.LEAD)]
    for part, count in (("change", _CHANGING), ("comment", _COMMENTING)):
        blocks += _part(language, part, count, values)
    blocks += _part(language, "form", 1, values)
    blocks += _part(language, "send", _SENDING if last else _SENDING - 1, values)
    blocks.append(Heading(1, plain(word(language, "help.then.title"))))
    blocks.append(Paragraph(plain(word(language, "help.then"))))
    kind = word(language, "help.kind")
    return post_paper(word(language, "help.title"), kind, blocks, book, round_, language, on)


def _part(language: str, part: str, count: int, values: dict[str, str]) -> list[Block]:
    steps = tuple(
        plain(word(language, f"help.{part}.{number}", **values)) for number in range(1, count + 1)
    )
    body = Items(steps, ordered=True) if count > 1 else Paragraph(steps[0])
    return [Heading(1, plain(word(language, f"help.{part}.title"))), body]
