"""A text that is changed in one language must be changed in the others too.

Judged against an earlier book: for an amendment the draft it changes, for the draft the version
that a body decided last, or the book as it began. A provision or heading whose words differ from
the earlier ones in one language and are the same as before in another is stale in that other.
Changes of white space alone are none. Without an earlier book nothing is judged. A language that
the earlier book had changed before the others, and which they now catch up with, is not left
behind by that.

Information on an amendment (a proposal may come in one language alone), a warning in the draft,
an error when a body decides.

Norm: the authoritative languages are equal (423/2003 and 611/2021); the others are translations.
"""

from collections.abc import Iterator, Mapping

from rulebook_cli.model.entry import Entry
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry, Stage
from rulebook_cli.model.rulebook import Rulebook

_GRAVE = {
    Stage.AMENDMENT: Severity.INFO,
    Stage.DRAFT: Severity.WARNING,
    Stage.DECISION: Severity.ERROR,
}
_Words = dict[str, Mapping[str, tuple[str, Entry]]]
"""By the address of a text without its language: its words and their entry by language."""


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every text that others have left behind."""
    if inquiry.earlier is None:
        return
    before, now = _words(inquiry.earlier), _words(inquiry.book)
    began = _words(inquiry.origin) if inquiry.origin else before
    languages = inquiry.book.settings.languages
    for address, words in now.items():
        known = before.get(address, {})
        both = [each for each in languages if each in words and each in known]
        changed = tuple(each for each in both if words[each][0] != known[each][0])
        ahead = _ahead(known, began.get(address, {}))
        caught_up = ahead if not ahead & set(changed) else set()
        for stale in both if changed else ():
            if stale not in changed and stale not in caught_up:
                entry = words[stale][1]
                values: dict[str, object] = {"changed": changed, "stale": stale}
                severity = _GRAVE[inquiry.stage]
                yield Fault(entry.place, entry.address, "", values, severity=severity)


def _ahead(
    known: Mapping[str, tuple[str, Entry]], began: Mapping[str, tuple[str, Entry]]
) -> set[str]:
    """The languages that the earlier book had changed while others stayed as they began."""
    both = [each for each in known if each in began]
    return {each for each in both if known[each][0] != began[each][0]}


def _words(book: Rulebook) -> _Words:
    """The provisions and headings of a book, each language's words on one line."""
    found: dict[str, dict[str, tuple[str, Entry]]] = {}
    for entry in book.entries:
        address, value = entry.address, entry.value
        if address.language and isinstance(value, str):
            texts = {address.language: value}
        elif address.block == "heading" and isinstance(value, dict):
            texts = {key: text for key, text in value.items() if isinstance(text, str)}
        else:
            continue
        place = found.setdefault(str(address.whole), {})
        place.update({key: (" ".join(text.split()), entry) for key, text in texts.items()})
    return dict(found)
