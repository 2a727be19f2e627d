"""Every kind of paper of `rulebook paper`, drawn of the model county's book with changes."""

from datetime import date
from functools import cache

from small_amendments import fee_raise, leave_change, new_provision, new_section, swedish_words
from small_book import FEES, LEAVE, NEW_SECTION, ON, SUPPORT, TIERS, changed, draft, round_

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.book.amounts import amounts_on
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.render.papers.amendment_paper import draw_amendment
from rulebook_cli.render.papers.brief_paper import draw_brief
from rulebook_cli.render.papers.collective_paper import draw_collective
from rulebook_cli.render.papers.counter_paper import draw_counter
from rulebook_cli.render.papers.fee_paper import draw_fees
from rulebook_cli.render.papers.instruction_paper import draw_instruction
from rulebook_cli.render.papers.parallel_paper import Side, draw_parallel
from rulebook_cli.render.papers.services_paper import draw_services
from rulebook_cli.render.words.reader import Reader

NAMES = {
    "fi": ("luonnos alkuperäisenä", "luonnos"),
    "sv": ("utkastet i sin ursprungliga form", "utkastet"),
    "en": ("the draft as it began", "the draft"),
}
SUBSTITUTES = "sections/09-substitute-care.yaml"


@cache
def proposed():
    """The book with words, amounts, a provision and a section that come, and one that goes."""
    return changed(
        (FEES, "luokassa II [760,00 euroa]", "luokassa II [800,00 euroa]"),
        (FEES, "i klass II [760,00 euro]", "i klass II [800,00 euro]"),
        (FEES, "{tier: II, from: 2026-01-01, amount: 760.00}", "{tier: II, from: 2026-01-01, "
         "amount: 800.00}"),
        (LEAVE, "  - id: recreation\n", "  - id: arranged\n    text:\n"
         "      fi: Vapaa järjestetään 14 päivän kuluessa [pyynnöstä](#leave.taking).\n"
         "      sv: Ledigheten ordnas inom 14 dagar efter [begäran](#leave.taking).\n"
         "  - id: recreation\n"),
        (SUBSTITUTES, "Den vårdbehövandes åsikt beaktas.", "Den vårdbehövande hörs innan avlösaren "
         "väljs."),
        (SUBSTITUTES, " ja sen maksamisesta", ""),
        (TIERS, "fi: Palkkioluokat ja niiden kriteerit", "fi: Palkkioluokat"),
        added=[("sections/08a-emergency.yaml", NEW_SECTION)],
        removed=["sections/14-social-security.yaml"],
    )  # fmt: skip


def sides(language):
    left, right = NAMES[language]
    return Side(draft(), left), Side(proposed(), right)


def changes():
    return compare(draft().entries, proposed().entries)


def open_ones():
    return [new_provision(), leave_change(), new_section(), swedish_words()]


def parallel(language="fi", **more):
    return draw_parallel(*sides(language), changes(), language, ON, **more)


def collective(language="fi", some=None, **more):
    shown = open_ones() if some is None else some
    return draw_collective(draft(), shown, language, ON, **more)


def amendment(language="fi", exhibit=None, **more):
    notes = more.pop("notes", ())
    return draw_amendment(exhibit or fee_raise(), round_(), notes, "1a2b3c4", language, ON, **more)


def counter(language="fi"):
    exhibits = [fee_raise(), new_provision()]
    return draw_counter(*sides(language), changes(), exhibits, language, ON, "EHVADno-2026-57")


def fees(language="fi", book=None, on=date(2026, 12, 1), is_draft=True):
    book = book or draft()
    name = NAMES[language][1]
    return draw_fees(
        book, statute_of(book), lambda day: amounts_on(book, day), language, on, name, is_draft
    )


def brief(language="fi", section="leave", book=None):
    book = book or draft()
    found = book.section(section)
    name = NAMES[language][1]
    return draw_brief(book, found, language, ON, name, True, amounts_on(book, ON))


@cache
def moved_services():
    """The book with a service that comes nearer and one that those without a contract lose."""
    return changed(
        (SUPPORT, "Carer coaching}\n    level: sub-regional", "Carer coaching}\n    level: local"),
        (SUPPORT, "Short-term care in a unit}\n    level: sub-regional\n    for: [contract-carers, "
         "other-carers]", "Short-term care in a unit}\n    level: sub-regional\n    for: "
         "[contract-carers]"),
    )  # fmt: skip


def services(language="fi", **more):
    after = moved_services()
    told = tuple(compare(draft().entries, after.entries))
    reader, name = Reader(after, language, ON), NAMES[language][1]
    return draw_services(after, reader, name, True, before=draft(), changes=told, **more)


def instruction(language="fi", **more):
    return draw_instruction(*sides(language), changes(), language, ON, **more)


KINDS = {
    "parallel": parallel,
    "collective": lambda language: collective(language, section="leave"),
    "amendment": amendment,
    "counter": counter,
    "fees": fees,
    "services": services,
    "brief": brief,
    "instruction": instruction,
}
