"""The values of a row that are words of a few, or several of them: picked, never typed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rulebook_cli.model.address import Address
from rulebook_cli.model.dialogue import Blank, Option
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.fee import Tie
from rulebook_cli.render.changes.row_words import field_name, value_words
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.plain_text import capital

_ONE = {("service", "level"): ("local", "sub-regional", "county", "national")}
_SEVERAL = {
    ("service", "for"): (
        *("contract-carers", "other-carers", "cared-for", "former-carers", "substitute-carers"),
    ),
    ("reduction", "ground"): ("less-binding", "slight-need", "carer-special-reason"),
    ("interruption", "cause"): ("cared-for-health", "cared-for-other", "carer", "leave"),
    ("notice", "immediate_only_for"): ("health", "safety"),
    ("contact-point", "does"): (
        *("guidance", "training", "peer-support", "digital-help", "family-care"),
    ),
}
# What the book itself names, so that the words are its own.
_OF_THE_BOOK = (("service", "situations"), ("service", "tiers"))


def word_blanks(address: Address, value: Plain, showing: Showing) -> Iterator[Blank]:
    """The blanks of a row that are answered by picking words, also those it does not have yet."""
    row = value if isinstance(value, dict) else {}
    for block, key in (*_ONE, *_SEVERAL, *_OF_THE_BOOK):
        if block == address.block:
            known = _known(block, key, showing)
            now = row.get(key)
            words = now if isinstance(now, list) else [now] if now else []
            if known and (now is not None or block == "service"):
                yield _blank(address, key, [*map(str, words)], known, showing)


def tie_options(address: Address, value: str, showing: Showing) -> tuple[Option, ...]:
    """What a fee can be tied to, where it is tied now; none where it is an amount in euros."""
    ties = [Tie.STATUTORY_MINIMUM.value, Tie.INDEXED.value]
    if address.block not in ("fee", "substitute-fee") or value not in [tie.value for tie in Tie]:
        return ()
    return tuple(
        Option(tie, capital(value_words("amount", tie, showing)))
        for tie in dict.fromkeys((value, *ties))
    )


def _blank(
    address: Address, key: str, words: Sequence[str], known: Sequence[str], showing: Showing
) -> Blank:
    at = replace(address, field=key)
    kind = "word" if (address.block, key) in _ONE else "words"
    limits = (address.block, key) in _OF_THE_BOOK  # a service that names none is there for all
    options = tuple(Option(one, value_words(key, one, showing)) for one in known)
    labels = {option.value: option.label for option in options}
    shown = ", ".join(labels.get(word, word) for word in words)
    name = capital(field_name((key,), showing))
    return Blank(
        str(at),
        at,
        name,
        words[0] if kind == "word" and words else f"[{', '.join(words)}]",
        shown or say(showing.language, "guide", "unlimited" if limits else "none-yet"),
        kind,
        options=options,
    )


def _known(block: str, key: str, showing: Showing) -> list[str]:
    """The words that can stand there: those the program knows and those the book has there."""
    if key == "situations":
        return [one.id for section in showing.after.sections for one in section.situations]
    if key == "tiers":
        return [tier.id for _, tier in showing.after.tiers()]
    if (block, key) in _ONE:
        return list(_ONE[block, key])
    rows = [e.value for e in showing.after.entries if e.address.block == block]
    used = (row.get(key) for row in rows if isinstance(row, dict))
    words = (str(word) for some in used if isinstance(some, list) for word in some)
    return list(dict.fromkeys((*_SEVERAL[block, key], *words)))
