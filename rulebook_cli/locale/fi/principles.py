"""Periaatteiden kattavuuden sanat suomeksi."""

PRINCIPLES = {
    "title": "Periaatteet ja ehdotukset: {title}",
    "kind": "Periaatteiden kattavuus",
    "none": "Sääntökirjassa ei ole nimetty periaatteita (rulebook.yaml, principles).",
    "lead": "Periaatteita on {principles} ja ehdotuksia {count}.",
    "lead.one": "Periaatteita on {principles} ja ehdotuksia yksi.",
    "all-served": "Jokaista periaatetta edistää ainakin yksi ehdotus.",
    "nobody-serves": "Yksikään ehdotus ei edistä näitä periaatteita: {names}.",
    "silent": "Nämä ehdotukset eivät nimeä periaatetta: {ids}.",
    "silent.one": "Tämä ehdotus ei nimeä periaatetta: {ids}.",
    "by-principle": "Periaatteittain",
    "by-section": "Pykälittäin",
    "by-amendment": "Ehdotuksittain",
    "principle": "Periaate",
    "principles": "Periaatteet",
    "amendment": "Ehdotus",
    "amendments": "Ehdotukset",
    "section": "Pykälä",
    "sections": "Pykälät",
    "nobody": "ei yhtään",
    "no-principle": "periaatetta ei ole nimetty",
    "no-amendment": "ei ehdotuksia",
    "served-by": "{name} ({ids})",
    "ask": "Mitä periaatteita ehdotus edistää?",
    "ask-none": "Ei mitään näistä",
    "names-none": (
        "Ehdotus ei nimeä periaatetta, jota se edistää. "
        "Lisää: rulebook propose --to {id} --principle TUNNUS. "
        "Periaatteet ovat: {known}."
    ),
}
