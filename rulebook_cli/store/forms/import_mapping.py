"""The form of a file that tells what the columns of an export hold, and the known services."""

from collections.abc import Mapping as MappingLike
from dataclasses import replace
from typing import Any

from rulebook_cli.model.comment import Stance
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.import_mapping import Answered, ImportMapping
from rulebook_cli.model.misread import Misread
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.forms.papers import CHANNELS
from rulebook_cli.store.forms.parts import STRING, STRINGS, TRUTH
from rulebook_cli.store.forms.settings import RESPONDENTS
from rulebook_cli.store.records import Key, Many, Record
from rulebook_cli.store.shapes import Reading, Shape, String
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Mapping, Node


class _Said:
    """A mapping from a service's own words to the book's."""

    def __init__(self, of: Shape) -> None:
        self.of = of

    def read(self, node: Node, reading: Reading) -> MappingLike[str, Any] | None:
        """The words in small letters, each with what it means."""
        if not isinstance(node, Mapping):
            reading.wrong(node, "mapping", keys=())
            return None
        read = {name: self.of.read(value, reading) for name, (_, value) in node.items.items()}
        return {name.strip().casefold(): value for name, value in read.items() if value}

    def schema(self) -> dict[str, Any]:
        """Any keys; the values as the shape."""
        return {"type": "object", "additionalProperties": self.of.schema()}


_TEXT = Record(
    Answered,
    {"column": Key(STRING, "column", True), "place": Key(STRING), "question": Key(STRING)},
    placed=False,
)
_NAMES = ("respondent", "organisation", "arrived", "stance", "place", "theme", "diary")
MAPPING = Record(
    ImportMapping,
    {
        "channel": Key(String(CHANNELS)),
        **{name: Key(STRINGS) for name in (*_NAMES, "signatories", "row_id", "passed_over")},
        "kind_column": Key(STRINGS),
        "texts": Key(Many(_TEXT)),
        "rest": Key(TRUTH),
        "kind": Key(String(RESPONDENTS)),
        "kinds": Key(_Said(String(RESPONDENTS))),
        "stances": Key(_Said(String(tuple(stance.value for stance in Stance)))),
        "language": Key(String(("fi", "sv", "en"))),
    },
    placed=False,
)
_CONTACTS = (
    *("Sähköposti", "Sähköpostiosoite", "E-post", "E-postadress", "Email", "E-mail", "Puhelin"),
    *("Puhelinnumero", "Telefon", "Telefonnummer", "Phone", "Osoite", "Postiosoite", "Adress"),
    *("Address", "IP-osoite", "IP-adress", "IP Address", "IP", "Allekirjoittaja", "Allekirjoitus"),
    *("Undertecknare", "Underskrift", "Yhteyshenkilö", "Kontaktperson", "Kieli", "Språk"),
    *("Language", "Tila", "Status", "Liitteet", "Bilagor", "Attachments", "Kesto", "Duration"),
    *("Aloitusaika", "Start time"),
)
"""Columns of persons' contacts and of the service's own matters, which are never read."""
_KINDS = {
    "organisaatio": "association",
    "järjestö": "association",
    "yhdistys": "association",
    "organisation": "association",
    "förening": "association",
    "neuvosto": "advisory-body",
    "vaikuttamistoimielin": "advisory-body",
    "råd": "advisory-body",
    "kunta": "municipality",
    "kommun": "municipality",
    "henkilöstö": "staff",
    "työntekijä": "staff",
    "personal": "staff",
    "yksityishenkilö": "person",
    "kansalainen": "person",
    "omaishoitaja": "person",
    "privatperson": "person",
    "närståendevårdare": "person",
    "adressi": "petition",
}
_STANCES = {
    "kannatan": "supports",
    "kyllä": "supports",
    "puollan": "supports",
    "kannatan muutoksin": "with-changes",
    "puollan muutoksin": "with-changes",
    "pääosin": "with-changes",
    "vastustan": "opposes",
    "ei": "opposes",
    "en kannata": "opposes",
    "en ota kantaa": "neutral",
    "ei kantaa": "neutral",
    "jag understöder": "supports",
    "understöder": "supports",
    "understöder med ändringar": "with-changes",
    "motsätter mig": "opposes",
    "ingen ställning": "neutral",
}
_SERVICES: dict[str, dict[str, Any]] = {
    "lausuntopalvelu": {
        "respondent": ("Lausunnonantaja", "Lausunnon antaja", "Utlåtandegivare", "Vastaaja"),
        "kind_column": ("Lausunnonantajan tyyppi", "Vastaajataho", "Typ av utlåtandegivare"),
        "arrived": ("Lausunto annettu", "Jätetty", "Lausunnon päivämäärä", "Utlåtandet lämnat"),
        "stance": ("Kanta", "Kannanotto", "Ställningstagande"),
        "diary": ("Diaarinumero", "Lausunnon diaarinumero", "Diarienummer"),
        "row_id": ("Lausunnon tunnus", "Utlåtandets id"),
        "rest": True,
        "kind": "person",
    },
    "otakantaa": {
        "respondent": ("Nimimerkki", "Käyttäjä", "Kirjoittaja", "Signatur", "Användare"),
        "arrived": ("Kommentoitu", "Aika", "Julkaistu", "Kommenterat"),
        "stance": ("Mielipide", "Kanta", "Åsikt"),
        "place": ("Kohta", "Aihe", "Punkt"),
        "theme": ("Teema", "Tema"),
        "row_id": ("Kommentin tunnus", "Kommentarens id"),
        "texts": (Answered("Kommentti"), Answered("Kommentar")),
        "kind": "person",
    },
    "webropol": {
        "respondent": ("Nimi", "Vastaajan nimi", "Namn"),
        "organisation": ("Organisaatio", "Taho", "Yhteisö", "Organisation"),
        "kind_column": ("Vastaan", "Vastaajaryhmä", "Jag svarar som"),
        "arrived": ("Vastausaika", "Lähetetty", "Lopetusaika", "Svarstid"),
        "stance": ("Kantanne luonnokseen", "Kantani luonnokseen", "Er ställning till utkastet"),
        "row_id": ("Vastausnumero", "Vastaajan tunnus", "Svarsnummer"),
        "rest": True,
        "kind": "person",
    },
}
SERVICES = tuple(_SERVICES)
"""The services whose exports are known without a file."""


def service_mapping(name: str) -> ImportMapping:
    """What the columns hold in the export of a known service."""
    return ImportMapping(
        channel=name, passed_over=_CONTACTS, kinds=_KINDS, stances=_STANCES, **_SERVICES[name]
    )


def read_mapping(data: bytes, path: str) -> tuple[ImportMapping | None, tuple[Misread, ...]]:
    """What a file tells of the columns, and what in it cannot be read.

    Raises `RulebookError("mapping-empty")` where it names no column of words.
    """
    text, misread = decode(data, path)
    root, syntax = compose(text, path)
    reading = Reading(path, text)
    mapping: ImportMapping | None = MAPPING.read(root, reading) if root else None
    faults = (*misread, *syntax, *reading.misread)
    if mapping is not None and not faults and not (mapping.texts or mapping.rest):
        raise RulebookError("mapping-empty", path=path)
    if mapping is not None:
        kinds, stances = {**_KINDS, **mapping.kinds}, {**_STANCES, **mapping.stances}
        mapping = replace(mapping, kinds=kinds, stances=stances)
    return mapping, faults
