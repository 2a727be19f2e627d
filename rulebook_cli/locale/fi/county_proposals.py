"""Sanat hyvinvointialueen omista ehdotuksista suomeksi."""

COUNTY_PROPOSALS = {
    "statement.kind": "Valmistelijan ehdotukset",
    "statement.title": "Valmistelijan ehdotukset: {title}",
    "statement.empty": "Luonnokseen ei ole toistaiseksi tehty valmistelijan ehdotuksia.",
    "statement.thanks": (
        "Valmistelija esittää luonnokseen {count} muutosehdotusta. Pääkohdat ovat alla, "
        "ja sen jälkeen kukin ehdotus perusteluineen."
    ),
    "statement.thanks.one": (
        "Valmistelija esittää luonnokseen yhden muutosehdotuksen. Pääkohta on alla, ja "
        "sen jälkeen ehdotus perusteluineen."
    ),
    "becomes-public": (
        "Asiakirja on hyvinvointialueen oma, eikä se ole lausunto. Se on julkinen, jollei"
        " laissa toisin säädetä (621/1999)."
    ),
}
