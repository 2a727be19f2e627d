"""The guided proposal: pick a section, change a text or a value, say why."""

from dataclasses import replace
from decimal import Decimal

from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.filing_amendments import Wanted
from rulebook_cli.cli.gathering import find_open, gather
from rulebook_cli.cli.identity import proposer
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.questions import confirm, pick, write, write_something
from rulebook_cli.cli.screen import phrase, tell
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.entry import Entry
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.figures import money
from rulebook_cli.render.speech import has, say
from rulebook_cli.render.words.place_names import block_name, place_name, section_title
from rulebook_cli.store.as_written import iso_amount

_AMOUNTS = ("fee", "substitute-fee", "client-fee", "expense")


def ask_proposal(desk: Desk, wanted: Wanted) -> Wanted:
    """Ask what is proposed, step by step; what the options already said is not asked."""
    desk.author()
    proposer(desk, wanted.as_)
    book = _book(desk, wanted)
    tell("guide.begin")
    section = _pick_section(book, wanted.section)
    setting, texts = _ask_change(book, section)
    told = wanted if wanted.to else ask_why(wanted)
    return replace(told, section=section.id, settings=(setting,), texts=wanted.texts or texts)


def ask_why(wanted: Wanted) -> Wanted:
    """Ask for the title and the reason where they are missing."""
    title = wanted.title or write_something(phrase("guide.title"))
    reason = wanted.reason or write_something(phrase("guide.reason"))
    return replace(wanted, title=title, reason=reason)


def _book(desk: Desk, wanted: Wanted) -> Rulebook:
    """The book that is changed: the draft, or what one's own amendment makes of it."""
    if not wanted.to:
        return desk.draft
    return desk.book_at(find_open(desk, gather(desk), wanted.to).commit)


def _pick_section(book: Rulebook, name: str) -> Section:
    language = current_language()
    id_ = name
    if not id_:
        options = [Option(s.id, section_title(s, book, language)) for s in book.sections]
        id_ = pick(phrase("guide.section"), options)
    section = next((s for s in book.sections if id_ in (s.id, s.number)), None)
    if section is None:
        known = tuple(s.id for s in book.sections)
        raise RulebookError("no-such-section", name=id_, meant="", known=known)
    return section


def _ask_change(book: Rulebook, section: Section) -> tuple[str, bool]:
    """Which text or value, and what it shall be: an `ADDRESS=VALUE`; and whether the amounts in
    the texts shall follow."""
    entries = {str(entry.address): entry for entry in section.entries if _editable(entry, book)}
    options = [Option(key, _label(entry, book)) for key, entry in entries.items()]
    if not options:
        raise RulebookError("nothing-to-edit", section=section.id)
    entry = entries[pick(phrase("guide.place"), options)]
    if entry.address.block in _AMOUNTS:
        now = _amount(entry)
        amount = write(
            phrase("guide.amount"),
            now if iso_amount(now) else "",
            wrong=lambda text: "" if iso_amount(text) else phrase("ask.amount"),
        )
        return f"{entry.address}={amount}", confirm(phrase("guide.texts"))
    now = str(entry.value or "").rstrip("\n")
    text = write(phrase("guide.text"), now, long=True)
    return f"{entry.address}={text}", False


def _amount(entry: Entry) -> str:
    """What the row pays now, as it is written."""
    value = entry.value.get("amount") if isinstance(entry.value, dict) else ""
    return value if isinstance(value, str) else ""


def _editable(entry: Entry, book: Rulebook) -> bool:
    """Texts in the reader's language and amounts can be changed here; the rest in an editor."""
    address = entry.address
    if address.language:
        return address.language == _language(book)
    return address.block in _AMOUNTS


def _language(book: Rulebook) -> str:
    """The reader's language where the book has it."""
    language = current_language()
    return language if language in book.settings.languages else book.settings.languages[0]


def _label(entry: Entry, book: Rulebook) -> str:
    """The place, and how it begins or what it is now."""
    language = current_language()
    if entry.address.language:
        begins = " ".join(str(entry.value).split())
        shown = begins if len(begins) < 50 else begins[:47].rsplit(" ", 1)[0] + " …"
        return f"{place_name(entry.address.whole, book, language)}: {shown}"
    amount = iso_amount(_amount(entry))
    shown = money(Decimal(amount), language) if amount else say(language, "papers", _tie(entry))
    return f"{block_name(entry.address, book, language)}: {shown}"


def _tie(entry: Entry) -> str:
    """The word for an amount that moves with the year."""
    key = f"word.{_amount(entry)}"
    return key if has(current_language(), "papers", key) else "word.agreed"
