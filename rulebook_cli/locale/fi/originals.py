"""Saapuneen lausunnon alkuperäisen poistamisen ja julkisuuden muuttamisen sanat."""

ORIGINALS = {
    "option.change": "Muuta lausunnon julkisuutta: --public, --ground ja tarvittaessa --redacted.",
    "option.remove": (
        "Poista saapunut alkuperäinen: tiedosto, sen teksti ja yksityishenkilön nimi (--because)."
    ),
    "already-removed": "Lausunnon {id} alkuperäinen on jo poistettu.",
    "would-remove": "Lausunnon {id} alkuperäinen poistettaisiin.",
    "removed": "Lausunnon {id} alkuperäinen on poistettu tästä tietovarastosta.",
    "removed-remains": (
        "Jäljelle jäävät lausunnon tiedot, tiiviste, päivä ja syy sekä ne kohdat, jotka siitä "
        "on merkitty luonnokseen. Jo tehtyjä tulosteita ja varmuuskopioita ohjelma ei voi "
        "poistaa."
    ),
    "export-removed": (
        "Myös vientitiedosto poistettiin ({id}), koska rivi oli siinä. Muiden rivien sanat "
        "säilyvät."
    ),
    "original-gone": "Lausunnolla {id} ei ole tässä tietovarastossa alkuperäistä.",
    "statement-in-import": (
        "Lausunto {id} tuli vientitiedostossa, joten sille ei voi antaa omaa kopiota. Merkitse "
        "se kokonaan salaiseksi: --public no"
    ),
    "already-public": "Lausunnon {id} julkisuus on jo kirjattu näin.",
    "would-public": "Lausunnon {id} julkisuus muuttuisi, ja {count} kohtaa jäisi pois.",
    "public-changed": "Lausunnon {id} julkisuus: {public}.",
    "level.yes": "julkinen",
    "level.partly": "osittain julkinen",
    "level.no": "salassa pidettävä",
    "points-left-out": (
        "Luonnoksesta jätettiin pois {count} merkittyä kohtaa, joiden sanat eivät ole enää "
        "julkisia. Luonnoksen aiemmissa versioissa ne ovat yhä: kysy tarvittaessa, miten "
        "historia poistetaan."
    ),
}
