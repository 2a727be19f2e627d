"""A person called by name near a word of illness, in a text.

A conservative rule of thumb: in one sentence stand, at most 90 characters apart, a person's name
and a word of illness or care need. A name is a first name of the list with a surname after it, a
first name alone where the illness is said of it at once (`Ainolla on dementia`), or a title with a
surname (`rouva Virtanen`). A name that is also the name of an illness (Alzheimer, Parkinson), and
first names that are ordinary words as well (Toivo, Onni, Satu, Meri), are not taken for persons
without a surname. A text of a rulebook names nobody, so what is found is worth a look.

The names are common ones of Finland in Finnish and Swedish, chosen by us; the list is no register.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

_NAMED = (
    "Aapo|Aarne|Aaro|Aatu|Ahti|Aila|Aili|Aino|Airi|Aki|Alli|Ann-Christin|Ann-Mari|Anders|Anja|"
    "Anna|Anne|Anneli|Annette|Anni|Annika|Annikki|Antero|Antti|Arja|Arto|Arvo|Asta|Aulis|"
    "Birgitta|Bo|Britta|Carita|Christer|Christina|Daniel|Eero|Eeva|Eija|Eila|Eini|Einari|Elina|"
    "Elisabet|Elli|Elsa|Elvi|Emil|Emilia|Emma|Ensio|Erik|Erkki|Esko|Ester|Eva|Eveliina|Fredrik|"
    "Gun|Gunilla|Gustav|Göran|Hanna|Hannele|Hannu|Harri|Heidi|Heikki|Helena|Helga|Helmi|Helvi|"
    "Henrik|Hilda|Hilja|Hilkka|Iida|Ilkka|Ilona|Inga|Ingrid|Inkeri|Irene|Irja|Irma|Jaakko|Jaana|"
    "Jan|Janne|Jari|Jarmo|Johan|Johanna|Jorma|Jouko|Jouni|Juha|Juhani|Jukka|Jussi|Kaarina|Kaija|"
    "Kaisa|Kalevi|Kalle|Karin|Karl|Katariina|Kati|Katja|Kauko|Kerttu|Kirsi|Kirsti|Kristiina|"
    "Kyllikki|Laila|Lars|Lasse|Laura|Lea|Leena|Leif|Leila|Lena|Lennart|Liisa|Maarit|Magnus|Maija|"
    "Maire|Margareta|Margit|Mari|Maria|Marianne|Marita|Maritta|Marja|Marjatta|Marjo|Marjut|"
    "Markku|Markus|Martta|Martti|Mats|Matti|Mauri|Mikael|Mika|Mikko|Minna|Mirja|Mirjami|Monica|"
    "Niilo|Niklas|Nils|Nina|Olavi|Olli|Orvokki|Outi|Paavo|Paula|Pauli|Pekka|Pentti|Per|Perttu|"
    "Petra|Petri|Pia|Pirjo|Pirkko|Päivi|Raija|Raili|Raimo|Reijo|Reino|Riikka|Riitta|Risto|Ritva|"
    "Rolf|Saara|Sakari|Salme|Sami|Sanna|Sari|Sauli|Seija|Seppo|Siiri|Simo|Sinikka|Sirkka|Sirpa|"
    "Sofia|Sonja|Stefan|Stig|Susanna|Susanne|Svante|Sven|Sylvi|Taina|Tapani|Tapio|Tarja|Teemu|"
    "Teuvo|Tiina|Timo|Toini|Tommi|Torsten|Tuija|Tuomas|Tuula|Tyyne|Ulf|Ulla|Urho|Urpo|Veikko|"
    "Veijo|Vesa|Viljo|Ville|Virpi|Väinö|Yrjö|Åke|Åsa"
)
_ILL = (
    r"alzheimer\w*|demen[ts]\w*|muistisair\w*|minnessjuk\w*|parkinson\w*|ms-taut\w*|ms-sjukdom\w*|"
    r"syöpä\w*|syövä\w*|syöpää|cancer\w*|leukemi\w*|diabete\w*|autis\w*|kehitysvamm\w*|"
    r"utvecklingsstörning\w*|aivohalvau\w*|aivoverenvuo\w*|aivoinfarkt\w*|stroke\w*|"
    r"masennu\w*|masentun\w*|depressi\w*|skitsofreni\w*|schizofreni\w*|psykoo\w*|psykos\w*|"
    r"epileps\w*|als-taut\w*|halvaantu\w*|förlama\w*|päihde\w*|alkoholis\w*|alkoholist\w*|"
    r"mielenterveys\w*|diagnoos\w*|diagnos\w*|sairast\w*|sairaus|sairautt\w*|sairauden|"
    r"inkontinen\w*|hiv\b|down-syndroom\w*|downs? syndrom\w*|cp-vamm\w*|cp-skad\w*|"
    r"lider av|insjukna\w*|blind\w*|sokeutu\w*|afasia\w*|afasi\b|"
    r"demented?|suffers? from|diagnosed|bipolar\w*|kaksisuuntai\w*"
)
_HINTS = (
    *("alzh", "demen", "muistisair", "minnessj", "parkins", "ms-", "syö", "cancer", "leukem"),
    *("diabet", "autis", "vamm", "utvecklingss", "aivo", "stroke", "masen", "depres", "skits"),
    *("schizo", "psyko", "epilep", "als-", "halvaan", "förlam", "päih", "alkohol", "mielent"),
    *("diagno", "sairast", "sairau", "inkontin", "hiv", "down", "cp-", "lider av", "insjuk"),
    *("blind", "sokeu", "afas", "suffer", "bipol", "kaksisuun"),
)
"""What a text must hold at all, to spare most texts the search."""
_SUFFIX = r"(?:(?:n|lla|llä|lta|ltä|lle|ssa|ssä|a|ä|ta|tä|s|:n|in)(?!\w))?"
_SURNAME = r"[ \u00a0][A-ZÅÄÖ][a-zåäö]{2,}(?:-[A-ZÅÄÖ][a-zåäö]+)?"
_PERSON = re.compile(
    rf"(?<![\w-])(?:(?:{_NAMED})(?:-[A-ZÅÄÖ][a-zåäö]+)?(?:[ \u00a0](?:{_NAMED}))?{_SURNAME}(?!\w)"
    r"|(?:(?i:rouva|herra|fru|herr|fröken|neiti|mrs?|ms)\.?)[ \u00a0][A-ZÅÄÖ][a-zåäö]{2,})"
)
_CALLED = re.compile(rf"(?<![\w-])(?:{_NAMED}){_SUFFIX}(?![\w-])")
_ILLNESS = re.compile(rf"(?<![\w-])(?:{_ILL})(?!\w)", re.IGNORECASE)
_SAID_AT_ONCE = re.compile(
    r"\s{1,3}(?:on|har|has|is|sairastaa|sairasti|sairastui|lider|insjuknade|fick|sai|suffers)\b"
)
_SENTENCE_END = re.compile(r"[.!?…][\s)\"”»]|\n\s*\n")
_NOT_A_SURNAME = re.compile(r"(?:[ \u00a0])(?:Alzheimer|Parkinson|Down)")
_REACH = 90


def find_named_health(text: str) -> Iterator[tuple[int, int]]:
    """Where a person's name and a word of illness stand together: from the one to the other."""
    lower = text.lower()
    if not any(hint in lower for hint in _HINTS):
        return
    ill = [found.span() for found in _ILLNESS.finditer(text)]
    end = 0
    for begins, ends in _persons(text) if ill else ():
        near = _nearest(text, begins, ends, ill)
        if near and min(begins, near[0]) >= end:
            end = max(ends, near[1])
            yield min(begins, near[0]), end


def _persons(text: str) -> Iterator[tuple[int, int]]:
    """Where names of persons stand, in their order."""
    full = [found.span() for found in _PERSON.finditer(text) if _is_person(found[0])]
    covered = {start for start, _ in full}
    for found in _CALLED.finditer(text):
        if found.start() not in covered and _SAID_AT_ONCE.match(text, found.end()):
            full.append(found.span())
    yield from sorted(full)


def _is_person(words: str) -> bool:
    return not _NOT_A_SURNAME.search(words)


def _nearest(
    text: str, begins: int, ends: int, ill: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """The first word of illness in the person's sentence and within reach."""
    for at in range(bisect_left(ill, (begins - _REACH, 0)), len(ill)):
        start, stop = ill[at]
        if start > ends + _REACH:
            break
        between = text[ends:start] if start >= ends else text[stop:begins]
        if not _SENTENCE_END.search(between):
            return start, stop
    return None
