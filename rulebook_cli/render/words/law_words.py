"""Provisions of law in words: `937/2005 5 §` with the statute's name."""

import re
from collections.abc import Iterable

from rulebook_cli.model.paper import Block, Heading, Paragraph, Run
from rulebook_cli.render.speech import has, listed
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.reader import Reader

_CITED = re.compile(r"(\d{1,4}/\d{4})\s*(.*)", re.DOTALL)
_PLACE = re.compile(r"(?P<section>\d+(?: ?[a-z])?) §(?: (?P<part>\d+) (?P<kind>k|mom)\.?)?")
_KINDS = {None: "law.pinpoint", "k": "law.item", "mom": "law.subsection"}
_NO_BREAK = "\N{NO-BREAK SPACE}"
_LINK = re.compile(r"law:(\d{1,4}/\d{4})")


def law_words(cited: Iterable[str], reader: Reader) -> str:
    """Provisions gathered by statute: `laki omaishoidon tuesta (937/2005) 5 § ja 6 §`."""
    by_statute: dict[str, list[str]] = {}
    for text in cited:
        found = _CITED.fullmatch(text.strip())
        statute, place = found.groups() if found else (text.strip(), "")
        by_statute.setdefault(statute, []).append(_pinpoint(place, reader))
    said = [_of_statute(statute, places, reader) for statute, places in by_statute.items()]
    return "; ".join(said)


def statute_name(statute: str, reader: Reader) -> str:
    """A statute by its name with its number; its number alone where we know no name."""
    key = f"law.{statute}"
    return reader.say(key) if has(reader.language, "rules", key) else statute


def statute_anchor(link: str) -> str:
    """The anchor that `law:937/2005#5` leads to; empty where it names no statute."""
    found = _LINK.match(link)
    return f"#law/{found[1]}" if found else ""


def statute_blocks(reader: Reader) -> list[Block]:
    """The statutes that the book cites, each with its address in Finlex."""
    statutes = _statutes(reader)
    if not statutes:
        return []
    blocks: list[Block] = [Heading(1, (Run(reader.say("laws")),), "laws")]
    for statute in statutes:
        number, _, year = statute.partition("/")
        address = reader.say("law.address", year=year, number=number)
        name = statute_name(statute, reader)
        run = Run(capital(name), link=address)
        blocks.append(Paragraph((run,), anchor=f"law/{statute}"))
    return blocks


def _statutes(reader: Reader) -> list[str]:
    """The numbers of the statutes in the order in which the book cites them."""
    cited: list[str] = []
    for section in reader.book.sections:
        cited += [found[1] for text in section.law if (found := _CITED.fullmatch(text.strip()))]
        for provision in section.provisions:
            for words in provision.text.words.values():
                cited += _LINK.findall(words)
    return list(dict.fromkeys(cited))


def _of_statute(statute: str, places: list[str], reader: Reader) -> str:
    named = [place for place in places if place]
    name = statute_name(statute, reader)
    if not named:
        return name
    return reader.say("law.cited", law=name, places=listed(named, reader.language))


def _pinpoint(place: str, reader: Reader) -> str:
    """A place in a statute in the language's way; as written where we cannot read it."""
    found = _PLACE.fullmatch(place.strip())
    if not found:
        return place.strip()
    words = reader.say(_KINDS[found["kind"]], section=found["section"], part=found["part"])
    return words.replace(" ", _NO_BREAK)
