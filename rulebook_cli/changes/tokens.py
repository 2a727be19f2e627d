"""Cut a text into words as a drafter counts them, and words into sentences."""

import re
from collections.abc import Sequence
from functools import lru_cache

# A blank inside a token, or a line wrapped there: wrapping a text never changes its tokens.
_GAP = r"(?:[ \t\u00a0\u2009\u202f]|[ \t]*\r?\n[ \t]*)"
# A letter or digit, with what hides inside words: soft hyphens, joiners and combining marks.
_LETTER = r"[^\W_][\u00ad\u200c\u200d\u2060\u0300-\u036f]*"
_WORD = rf"(?:{_LETTER})+"
_SYMBOL = r"(?:[^\w\s]|_)"
_SUFFIX = r"(?::[^\W\d_]+)?"  # the Finnish ending after a colon: §:n, 50 %:lla, 3:een
_NUMBER = rf"(?:\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)|\d+)(?:[.,:]\d+)*"
_RANGE = rf"{_NUMBER}(?:(?:[–‑/-]|\.\.){_NUMBER})*"
_PART = r"(?:mom\.|moment\w*|koh(?:ta|da|ti)\w*|punkt\w*)"
_LETTERED = rf"\d+(?:{_GAP}?[a-z](?![\w]))?"
_MONTH = (
    r"(?:\w+kuuta|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november"
    r"|december|January|February|March|May|June|July|August|October)(?!\w)"
)
_UNIT = (
    r"(?:[€%‰]|euro\w*|sent(?:ti|in)\w*|pro[sc]ent\w*|percent|tun[tn]i\w*|päiv[äi]\w*|vuorokau\w+"
    r"|viik\w+|kuukau\w+|vuo(?:si|tta|de|te)\w*|kertaa?|piste\w*|poäng\w*|timm\w+|dag(?:ar)?\w*"
    r"|dygn\w*|veck\w+|månad\w*|år\w{0,3}|(?:hour|day|week|month|year|point)s?"
    rf"|{_PART}|(?:h|t|min|kk|vrk|pv|vk|v|a|km|kg|m²)(?![\w-]))"
)

_TOKEN = re.compile(
    "|".join(
        (
            r"\s+",
            # Markdown: where a link leads; a bare web address
            r"(?<=\])\((?:[^()\s]|\([^()\s]*\))*\)",
            r"https?://[^\s<>]*[^\s<>.,;:!?)\]]",
            # 3 §:n 2 mom. is one reference; half of it changed is another reference
            rf"{_LETTERED}(?:[–-]{_LETTERED})?{_GAP}?§+{_SUFFIX}(?:{_GAP}{_LETTERED}{_GAP}{_PART})*",
            rf"§+{_GAP}?{_LETTERED}",
            # 31.12.2026, 31.12., 2026-12-31, 31. joulukuuta 2026
            r"\d{1,2}\.\d{1,2}\.(?:\d{4})?(?!\d)|\d{4}-\d\d-\d\d(?!\d)",
            rf"\d{{1,2}}\.?{_GAP}{_MONTH}(?:{_GAP}\d{{4}})?",
            # 65-vuotias, 18–64-vuotiaat
            rf"\d+(?:[–-]\d+)?(?:[-‑](?=[^\W\d_]){_WORD})+",
            r"\d\ufe0f?\u20e3",
            # 1 000,50 €, 472,15 euroa/kk, ≥ 65 vuotta, 2–3 h, 937/2005
            rf"(?:[<>≤≥]=?{_GAP}?|[+−±])?{_RANGE}(?:{_GAP}?{_UNIT}(?:/[^\W\d_]+)?)?{_SUFFIX}(?![\w])",
            # t.ex., bl.a., J.R.R.
            r"(?:[^\W\d_]{1,2}\.){2,}",
            # omais- and -lomakkeet, EU:n, omaishoitaja’s, name@example.org, snake_case
            rf"(?:(?<![^\s(])[-‑])?{_WORD}(?:(?:[-‑–:'’&@_]|\.(?![A-ZÅÄÖ])){_WORD})*(?:[-‑](?![\w-]))?",
            # flags and emoji with all their modifiers; else a run of one sign: **, ..., ##
            r"[\U0001f1e6-\U0001f1ff]{2}",
            rf"{_SYMBOL}(?:[\ufe0e\ufe0f\u0300-\u036f\U0001f3fb-\U0001f3ff]|\u200d{_SYMBOL})+",
            rf"(?P<sign>{_SYMBOL})(?P=sign)*",
        )
    )
)
_SAYS = re.compile(r"[^\W_]")
_INVISIBLE = re.compile("[\u00ad\u2060]")
_STOP = re.compile(r"(?:[.!?]+|…)\Z")
_CLOSER = frozenset("\"'”’»)]*_")
# Abbreviations whose full stop is seldom the end of a sentence; a single letter is an initial.
_SHORT = re.compile(
    r"(?:\w|alk|dr|ed|em|esim|ilm|jne|kap|kk|klo|ko|ks|milj|mm|mom|mr|mrs|mrd|nk|nr|nro|ns|os|prof"
    r"|puh|ry|rf|so|st|ts|vrt|yht|ym|yms|bl|ca|dvs|jfr|osv|resp|tel)\Z",
    re.IGNORECASE,
)


def split_words(text: str) -> list[str]:
    """Cut a text into tokens that joined give the text again, to the character.

    A token is a word, a run of blanks, a run of one punctuation sign, or one of the things a
    drafter never halves: a number with its thousands, decimals and unit (`1 000,50 €`), a
    reference (`3 §:n 2 mom.`), a date, a hyphenated compound (`65-vuotias`, `omais-`), a link's
    destination, an emoji with its modifiers. Letters are compared as they are written: bringing
    both texts to Unicode form NFC is the caller's matter.
    """
    return list(_split(text))


@lru_cache(maxsize=64)  # what is compared is often shown, or merged with others, right after
def _split(text: str) -> tuple[str, ...]:
    return tuple(match.group() for match in _TOKEN.finditer(text))


def word_key(word: str) -> str:
    """What a token says, whatever blanks and soft hyphens it is written with.

    A run of blanks or a wrapped line is one blank; an empty line and Markdown's hard line break
    keep their meaning.
    """
    if not word.isspace():
        return _INVISIBLE.sub("", " ".join(word.split())) or word
    if word.count("\n") > 1:
        return "\n\n"
    return "\n" if word.endswith("  \n") else " "


def is_word(token: str) -> bool:
    """Whether a token has a letter or a digit in it."""
    return _SAYS.search(token) is not None


def ends_sentence(words: Sequence[str], at: int) -> bool:
    """Whether a sentence of `words` ends with the blanks at index `at` (or with the text).

    A full stop after `esim.`, `ry.`, `3 §:n 2 mom.`, a date or an initial ends nothing, nor does
    one before a small letter. An empty line always ends a sentence.
    """
    if at >= len(words):
        return True
    if not words[at].isspace():
        return False
    if words[at].count("\n") > 1 or at + 1 == len(words):
        return True
    last = at - 1
    while last > 0 and words[last] in _CLOSER:
        last -= 1
    if last < 0 or not _STOP.match(words[last]) or words[at + 1][:1].islower():
        return False
    return words[last] != "." or last == 0 or not _SHORT.match(words[last - 1])
