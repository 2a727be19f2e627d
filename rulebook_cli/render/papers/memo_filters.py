"""A memo in part: what one respondent said, or what was said of one section."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rulebook_cli.logic.private_persons import PERSON
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import Block, Paragraph, Style
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statement import Received
from rulebook_cli.render.papers.amendment_words import name_of
from rulebook_cli.render.papers.kind_words import plain, word
from rulebook_cli.render.papers.memo_proposers import proposer_names
from rulebook_cli.render.papers.memo_remarks import Remark, sender_names
from rulebook_cli.render.words.place_names import section_title


@dataclass(frozen=True, slots=True)
class Only:
    """Whose words are shown (the name a memo calls them by; empty for everybody's), and of which
    section (its id; empty for all)."""

    who: str = ""
    section: str = ""

    def exhibits(
        self, shown: Sequence[Exhibit], received: Sequence[Received], language: str
    ) -> tuple[Exhibit, ...]:
        """The amendments that are shown, also those made of a statement (`received`)."""
        return tuple(exhibit for exhibit in shown if self._has(exhibit, received, language))

    def remarks(self, remarks: Iterable[Remark], book: Rulebook) -> list[Remark]:
        """The remarks that are shown; those on an amendment go with it."""
        return [one for one in remarks if self._heeds(one, book)]

    def blocks(self, book: Rulebook, language: str) -> list[Block]:
        """That only a part is shown, and which."""
        said = []
        if self.who:
            said.append(word(language, "memo.only-from", who=self.who))
        section = book.section(self.section)
        if section:
            place = section_title(section, book, language)
            said.append(word(language, "memo.only-section", place=place))
        return [Paragraph(plain(" ".join(said)), Style.NOTICE)] if said else []

    def _has(self, exhibit: Exhibit, received: Sequence[Received], language: str) -> bool:
        amendment, settings = exhibit.amendment, exhibit.before.settings
        own = name_of(amendment.association, settings, language)
        names = ("", own, proposer_names(amendment, settings, received, language))
        touched = {change.address.section for change in exhibit.changes}
        return self.who in names and (not self.section or self.section in touched)

    def _heeds(self, remark: Remark, book: Rulebook) -> bool:
        if self.who not in ("", remark.who):
            return False
        address = parse_address(remark.on)
        if not self.section or address is None or remark.question:
            return not self.section
        known = book.section(address.section) is not None
        return address.section == self.section or not (known or address.book)


EVERYTHING = Only()


def respondent_names(book: Rulebook, received: Sequence[Received], language: str) -> dict[str, str]:
    """Every name by which a respondent can be asked for, in small letters, and what a memo calls
    them. A private person is known by the number alone."""
    names: dict[str, str] = {}
    for proposer in book.settings.proposers:
        called = name_of(proposer.id, book.settings, language)
        for name in (proposer.id, *proposer.name.words.values()):
            names[name.casefold()] = called
    shown = sender_names(received, language)
    for statement in received:
        called = shown[statement.id]
        own = () if statement.sender_kind == PERSON else tuple(statement.sender.words.values())
        for name in (*own, called):
            names[" ".join(name.split()).casefold()] = called
    return names
