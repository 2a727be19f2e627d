"""Mallipohjien, suuren tekstin ja taulukkotiedostojen sanat suomeksi."""

TEMPLATES = {
    "listed": (
        "Mallipohjat, joiden tilalle sääntökirja voi panna omansa kansioon templates/. Käytössä "
        "on se, mikä on luonnoksessa (main), ei työtiedostoissa."
    ),
    "what.paper.html.j2": "HTML-paperin runko",
    "what.letterhead.html.j2": "HTML-paperin ylätunniste: lähettäjä, päiväys, asianumero",
    "what.paper.css": "HTML-paperin ulkoasu",
    "what.paper.typ": "PDF-paperin runko ja ulkoasu",
    "what.letterhead.typ": "PDF-paperin ylätunniste: lähettäjä, päiväys, asianumero",
    "what.paper.docx": "Word-tiedosto, jonka tyylejä, sivua ja ylätunnistetta käytetään",
    "what.picture": "kuva, jota omat mallipohjat voivat näyttää",
    "what.part": "sääntökirjan oma osa, jota muut mallipohjat voivat käyttää",
    "ours": "ohjelman",
    "own": "oma",
    "waiting": (
        "Näissä on työtiedostoissa muuta kuin luonnoksessa: {names}. Ne otetaan käyttöön, kun "
        "muutos on viety haaraan main."
    ),
    "copied": "Kopioitu: {path}. Muokkaa sitä ja vie se haaraan main, niin se otetaan käyttöön.",
    "no-such-template": "Mallipohjaa {name} ei ole. Mallipohjat ovat: {known}.",
    "no-such-template-near": (
        "Mallipohjaa {name} ei ole. Tarkoititko {meant}? Mallipohjat ovat: {known}."
    ),
    "template-missing": (
        "Mallipohjassa {path}, rivillä {line}, on nimi, jota sille ei anneta: {missing}. "
        "Mallipohja saa käyttää vain sitä, mikä sille annetaan: katso docs/templates.md. Mitään ei "
        "kirjoitettu."
    ),
    "template-wrong": (
        "Mallipohjan {path} riviä {line} ei voi noudattaa. Sen lukija sanoo: ”{said}”. Korjaa rivi "
        "luonnokseen (main) tai poista oma mallipohja, niin ohjelman oma on taas käytössä. Mitään "
        "ei kirjoitettu."
    ),
    "template-forbidden": (
        "Mallipohjassa {path}, rivillä {line}, on kielletty kohta: {what}. Mallipohja ei saa ajaa "
        "mitään, lukea muita tiedostoja kuin kansion templates/ omia eikä hakea mitään verkosta. "
        "Mitään ei kirjoitettu."
    ),
    "template-endless": (
        "Paperi ei valmistunut sääntökirjan omilla mallipohjilla 20 sekunnissa ({paths}). "
        "Tarkista, ettei mallipohja toista jotakin loputtomasti. Mitään ei kirjoitettu."
    ),
    "template-size": (
        "Mallipohjien ja niiden kuvien on mahduttava yhteensä {megabytes} megatavuun. Suurin on "
        "{path}: pienennä se."
    ),
    "template-not-word": (
        "Mallipohja {path} ei ole ehjä Word-tiedosto (.docx), jossa on yksi osa. Tallenna se "
        "Wordissa uudelleen tai kopioi ohjelman oma: rulebook templates --copy paper.docx. Mitään "
        "ei kirjoitettu."
    ),
    "no-work-tree": (
        "Kansiossa {folder} ei ole työtiedostoja, joten mallipohjaa ei voi kopioida sinne. Siirry "
        "omaan kopioosi sääntökirjasta."
    ),
    "no-tables": (
        "Paperissa ”{title}” ei ole yhtään taulukkoa, joten siitä ei tule CSV-tiedostoa. Valitse "
        "muu muoto, esimerkiksi --format pdf."
    ),
    "large-print-form": (
        "Suuri teksti on papereissa, joiden muoto on {forms}; nyt muoto on {form}. Lisää "
        "esimerkiksi --output paperi.pdf."
    ),
}
