"""Julkaisemisen sanat suomeksi."""

PUBLISHING = {
    "option.output": "Kansio, johon tiedostot kirjoitetaan (muuten published).",
    "option.despite": "Julkaise, vaikka tämä tarkistus löytää virheen (voit antaa useita).",
    "errors": (
        "Sääntökirjassa, joka julkaistaan, ei saa olla virheitä, ja kaikkien kielten "
        "pitää olla ajan tasalla. Mitään ei kirjoitettu."
    ),
    "would": "Kirjoitettaisiin {count} tiedostoa: {version}.",
    "done": "Julkaistavissa on {count} tiedostoa: {version}.",
    "is-draft": (
        "Tämä on luonnos, josta mikään toimielin ei ole päättänyt. Se lukee joka sivulla."
    ),
    "next": ("Vie kansio hyvinvointialueen verkkosivuille. Katso ensin tiedostoa index.html."),
    "file.book": "saantokirja",
    "file.memo": "lausuntoyhteenveto",
    "version": "Versio: {version}",
    "heading": "Suomeksi",
}
