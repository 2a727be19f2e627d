"""Phone numbers, e-mail addresses and street addresses in a text, as they are written in Finland.

*Phone numbers*: a mobile or landline number of a person (04…, 050, area codes 02 03 05 06 08 09
and 013-019) in the national form, or the international form of Finland and its neighbours. Numbers
that only organisations have (010, 020, 029, 0300, 0600, 0700, 0800, 116 117, 112) are left alone.
Source: Finnish Transport and Communications Agency's numbering plan (traficom.fi); the area codes
are those of the old telecommunications areas.

*E-mail*: any address, also where the at-sign is written in brackets.

*Street addresses*: a name with a Finnish or Swedish ending of streets, and a house number; with
its postal code and town where they follow. Names of main roads (`Valtatie 5`) and of service paths
(`Palvelupolku 2`) are left alone. A postal code with a town alone is an address where no box
number stands before it.

Every repetition is bounded or possessive, so the search takes a time that grows with the text.
"""

import re
from collections.abc import Iterator

_GAP = r"[\s\u00ad\u2010\u2011()/-]{0,3}"
_NOT_INSIDE = r"(?<![\w+/:])(?<!\d[.,:-])(?<![A-Za-zÅÄÖåäö]-)"
_PHONE = re.compile(
    _NOT_INSIDE
    + r"(?:"
    + rf"(?:\+|00){_GAP}(?:358|46|47|45|49|44|372|354){_GAP}\(?0?\)?(?:{_GAP}\d){{6,11}}"
    + r"|\(?0"
    + rf"(?:4\d|50){_GAP}(?:\d{_GAP}){{4,7}}\d"
    + r"|\(?0"
    + rf"(?:[35689]|2(?!9)|1[3-9])\)?{_GAP}(?!0)(?:\d{_GAP}){{4,7}}\d"
    + r"|0(?:4\d|50)(?:\.\d{2,4}){2,4}"  # with dots: only where it is no date
    + r"|(?:\+|00)358(?:\.\d{1,4}){3,5}"
    + r")(?![\w])(?!-\w)(?![.,]\d)"
)
_DATE = re.compile(r"\d{1,2}[-/ ]\d{1,2}[-/ ](?:19|20)?\d\d")
_POSTAL_LIKE = re.compile(r"0\d{4}[\s]")

_AT = re.compile(r"[@\uff20]|[\[(]\s?(?:at|ät|a|@)\s?[\])]", re.IGNORECASE)
_LONGEST_NAME = 64
_AFTER_AT = re.compile(
    r"\s?[^\W_](?:[\w-]{0,62})(?:(?:\.|\s?[\[(](?:dot|piste|punkt)[\])]\s?)[\w-]{1,63}){1,5}"
)

_FINNISH = (
    r"katu|kadun|kadulla|kadulta|kadulle|tie|tien|tiellä|tieltä|kuja|kujan|kujalla|polku|polun|"
    r"polulla|väylä|väylän|raitti|raitin|kaari|kaaren|penger|penkereen|rinne|rinteen|aukio|aukion|"
    r"bulevardi|esplanadi|mutka|kierto|lenkki|taival|puistikko|puistotie|piha|porras|törmä"
)
_SWEDISH = (
    r"gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|esplanaden|kajen|stranden|backen|"
    r"brinken|svängen|stråket|bågen|stigens|gatans|vägens"
)
_ENDINGS = (*_FINNISH.split("|"), *_SWEDISH.split("|"))
_STREET = re.compile(
    rf"(?<![\w-])[A-ZÅÄÖ][\wåäöÅÄÖ-]{{1,40}}?(?:{_FINNISH}|{_SWEDISH})"
    r"[ \t\u00a0]{1,2}(?:\r?\n[ \t]*+)?"
    r"\d{1,3}(?!\d)(?![.,:]\d)(?:[ \u00a0]?[A-Za-z](?![\w]))?(?:[ \u00a0]\d{1,3}(?![\w]))?"
    r"(?!\s?(?:€|euro|%|prosent|procent|\.\s?(?:luku|kohta)|km\b))"
)
_HOUSE_NUMBER = re.compile(r"[a-zåäö][ \t\u00a0]{1,2}(?:\r?\n[ \t]*+)?\d")
_LONGEST_STREET = 44
_NO_STREET = re.compile(
    r"(?i)(?:valta|kanta|seutu|yhdys|maan|moottori|pika|riks|stam|region|motor|lands)(?:tie|väg)"
    r"|(?:palvelu|hoito|asiakas|potilas|kunto|kuntoutus|oppimis|elämän|hoiva|tuki|service|vård|"
    r"klient|patient)s?(?:polku|polun|polulla|kaari|kaaren|väylä|väylän|tie|tien|stig|väg|kedja)"
)
_POSTAL = re.compile(
    r"(?<![\w.,:/+-])(?!\d{2}000)\d{5}[ \u00a0](?=[A-ZÅÄÖ])(?!Euro|EUR)[A-ZÅÄÖa-zåäö-]{3,30}"
)
_BOX = re.compile(r"(?:PL|PB|P\.?\s?O\.?\s?Box)\s?\d{1,5},?\s*$")


def find_phones(text: str) -> Iterator[tuple[int, int]]:
    """Where phone numbers of persons stand."""
    for found in _PHONE.finditer(text):
        words = found[0]
        if _DATE.fullmatch(words.strip("() ")) or _is_postal(words):
            continue
        yield found.start(), found.start() + len(words.rstrip())


def _is_postal(words: str) -> bool:
    """Whether digits begin with a postal code: `02600 12345`. `00358 …` is a number abroad."""
    return bool(_POSTAL_LIKE.match(words)) and not words.startswith("00")


def find_emails(text: str) -> Iterator[tuple[int, int]]:
    """Where e-mail addresses stand."""
    end = 0
    for at in _AT.finditer(text):
        if at.start() < end:
            continue
        begins = _name_before(text, at.start(), end)
        after = _AFTER_AT.match(text, at.end(), at.end() + 400)
        if after and begins < at.start():
            end = after.end()
            yield begins, end


def _word_before(text: str, at: int, least: int) -> int:
    """Where the word that ends at `at` begins."""
    begins = at
    while begins > max(least, at - _LONGEST_STREET) and _is_of_street(text[begins - 1]):
        begins -= 1
    return begins


def _is_of_street(character: str) -> bool:
    return character.isalpha() or character == "-"


def _name_before(text: str, at: int, least: int) -> int:
    """Where the name before an at-sign begins; at the sign itself where there is none."""
    ends = at - 1 if at and text[at - 1].isspace() else at
    begins = ends
    while begins > max(least, ends - _LONGEST_NAME) and _is_of_name(text[begins - 1]):
        begins -= 1
    return begins if begins < ends else at


def _is_of_name(character: str) -> bool:
    return character.isalnum() or character in "._+%'-"


def find_streets(text: str) -> Iterator[tuple[int, int]]:
    """Where street addresses stand, with the postal code and town that follow."""
    end = 0
    for number in _HOUSE_NUMBER.finditer(text):
        if not text.endswith(_ENDINGS, 0, number.start() + 1):
            continue
        found = _STREET.match(text, _word_before(text, number.start() + 1, end))
        if not found or _NO_STREET.match(found[0]):
            continue
        postal = re.compile(r"[\s,]{1,6}").match(text, found.end())
        whole = _POSTAL.match(text, postal.end()) if postal else None
        end = whole.end() if whole else found.end()
        yield found.start(), end
    for found in _POSTAL.finditer(text):
        if not _BOX.search(text[max(0, found.start() - 20) : found.start()]):
            yield found.span()
