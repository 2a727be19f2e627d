"""A Salonki on the model county's book, as its papers are tested with."""

from datetime import date
from io import BytesIO

from PIL import Image
from small_amendments import fee_raise, leave_change, new_provision
from small_book import NOWHERE, ON, draft, round_, text
from small_voices import comments, received

from rulebook_cli.model.evidence import Evidence, Shown
from rulebook_cli.render.papers.memo_remarks import remarks_of
from rulebook_cli.render.salon.evening import Evening
from rulebook_cli.render.salon.invitation import draw_invitation, draw_programme
from rulebook_cli.render.salon.question_sheets import draw_sheets
from rulebook_cli.render.salon.table_cards import draw_cards
from rulebook_cli.render.salon.task_paper import ToldTask, draw_tasks


def jpeg(colour="teal"):
    stream = BytesIO()
    Image.new("RGB", (60, 40), colour).save(stream, "JPEG")
    return stream.getvalue()


def piece(id_="misol-e1", about="leave", says="Valo palaa <yöllä>", colour="teal"):
    record = Evidence(id_, "misol", about, NOWHERE, says=text(says, "Ljuset lyser"),
                      alternative=text('Talo & "ikkuna"', "Ett hus"), consent="A E")  # fmt: skip
    return Shown(record, jpeg(colour), 60, 40)


PIECES = (piece("misol-e2", "rulebook", "Tie on pitkä", "navy"), piece())


def evening(language="fi", **more):
    given = {
        "held": date(2027, 2, 20),
        "at": "17.00",
        "where": "Keskus",
        "round_": round_(),
        "exhibits": (fee_raise(), leave_change(), new_provision()),
        "remarks": tuple(remarks_of(comments(), received(), draft(), language)),
        "pieces": PIECES,
    }
    return Evening(draft(), language, ON, **given | more)


def tasks(language="fi"):
    told = [
        ToldTask("salonki-2027-02-20-t1", "hva", text("Lähettää listan", "Skickar listan"),
                 date(2027, 2, 1), None),
        ToldTask("salonki-2027-02-20-t2", "misol", text("Pyytää kuvaajan"), date(2027, 3, 1), None),
        ToldTask("", "hol", text("Koulutus"), None, date(2027, 1, 2), name=text("Harjuseutu")),
    ]  # fmt: skip
    return draw_tasks(told, draft(), language, ON)


KINDS = {
    "salon-invitation": lambda language: draw_invitation(evening(language)),
    "salon-programme": lambda language: draw_programme(evening(language)),
    "salon-sheets": lambda language: draw_sheets(evening(language)),
    "salon-cards": lambda language: draw_cards(evening(language)),
    "salon-tasks": tasks,
}
