"""The guided proposal: pick a section, change a text or a value, say why."""

from dataclasses import replace

from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.filing_amendments import Wanted
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.questions import pick, write
from rulebook_cli.cli.screen import phrase, tell
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.entry import Entry
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.place_names import block_name, place_name, section_title

_AMOUNTS = ("fee", "substitute-fee", "client-fee", "expense")


def ask_proposal(desk: Desk, wanted: Wanted) -> Wanted:
    """Ask what is proposed, step by step; what the options already said is not asked."""
    book = desk.draft
    tell("guide.begin")
    section = _pick_section(book, wanted.section)
    setting = _ask_change(book, section)
    return replace(ask_why(wanted), section=section.id, settings=(setting,))


def ask_why(wanted: Wanted) -> Wanted:
    """Ask for the title and the reason where they are missing."""
    title = wanted.title or write(phrase("guide.title"))
    reason = wanted.reason or write(phrase("guide.reason"))
    return replace(wanted, title=title, reason=reason)


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


def _ask_change(book: Rulebook, section: Section) -> str:
    """Which text or value, and what it shall be: an `ADDRESS=VALUE`."""
    entries = {str(entry.address): entry for entry in section.entries if _editable(entry, book)}
    options = [Option(key, _label(entry, book)) for key, entry in entries.items()]
    if not options:
        raise RulebookError("nothing-to-edit", section=section.id)
    entry = entries[pick(phrase("guide.place"), options)]
    if entry.address.block in _AMOUNTS:
        now = entry.value.get("amount") if isinstance(entry.value, dict) else ""
        return f"{entry.address}={write(phrase('guide.amount'), str(now or ''))}"
    now = str(entry.value or "").rstrip("\n")
    return f"{entry.address}={write(phrase('guide.text'), now, long=True)}"


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
    amount = entry.value.get("amount") if isinstance(entry.value, dict) else ""
    return f"{block_name(entry.address, book, language)}: {amount}"
