"""Ristiriitojen sanat suomeksi."""

CLASHES = {
    "title": "Ehdotusten ristiriidat",
    "none": "Avointen ehdotusten välillä ei ole ristiriitoja.",
    "summary": "Löytyi {count} ristiriitaa. Kukin on kysymys, johon voi vastata.",
    "summary.one": "Löytyi yksi ristiriita. Se on kysymys, johon voi vastata.",
    "question": "Kysymys {number}. {place}",
    "one-place": "Nämä muuttavat samaa kohtaa eri tavalla. Mikä niistä otetaan?",
    "whole-section": (
        "Nämä muuttavat samaa pykälää tai lukua: yksi poistaa tai korvaa sen kokonaan, toinen "
        "muuttaa siinä kohtaa. Mikä niistä otetaan?"
    ),
    "section-struck": "{place} poistuisi kokonaan.",
    "together": (
        "Näiden sanat sopivat yhteen, ja yksin otettuna kukin on kunnossa. Yhdessä ne kuitenkin "
        "tuovat sääntökirjaan virheen. Mitkä niistä otetaan?"
    ),
    "order": (
        "Nämä lisäävät tai siirtävät jotakin samaan paikkaan. Järjestystä ei päätetä puolestanne."
    ),
    "draft": "luonnos ennallaan",
    "keep": "Otetaan {ids}",
    "keep-draft": "Jätetään luonnos ennalleen",
    "result": "Kohta kuuluisi: {result}",
    "removed": "Kohta poistuisi.",
    "mended": "Virhe korjaantuisi, jos lisäksi otetaan {ids}.",
    "reasons": "Perustelut",
    "reason-head": "Perustelu",
    "no-reason": "Perustelua ei ole kirjattu.",
    "matrix-question": "Kysymys",
    "matrix-set": "Ehdotukset",
    "matrix-sets": "Ristiriidassa vain yhdessä",
    "matrix-one-set": "{ids}, {place}",
    "matrix-who": "Ehdotukset",
    "matrix-title": "{id}, {name}: {title}",
    "matrix-questions": "Kysymykset",
    "matrix": "Kuka kohtaa kenet",
    "matrix-about": "T = teksti, A = arvo, M = merkitys. Numero on kysymyksen numero.",
    "matrix-draft": "luonnos",
    "text": "T",
    "value": "A",
    "meaning": "M",
    "amendment": "Ehdotus",
    "meets": "Kohtaa",
    "settle.ask": "Mikä pidetään mukana?",
    "settle.keep": "Pidetään mukana {ids}",
    "settle.kept": "Mukana pysyy {ids}. Ota ne luonnokseen komennolla rulebook merge {command}",
    "settle.unfit": (
        "{id} ei sovi luonnokseen sellaisenaan. Sovi sanamuodosta ja ota ehdotus siinä "
        "muodossa: rulebook merge {id} --as-modified TIEDOSTO. Tekijä voi myös tarkistaa "
        "ehdotuksen: rulebook propose --rebase {id}"
    ),
    "settle.later": "Ratkaistaan myöhemmin",
    "settle.because": "Miksi? Syy kirjataan vastaukseen niille, joita ei oteta.",
    "settle.sure": "Jätetäänkö esityksen ulkopuolelle: {ids}?",
    "settle.left": "Tämä jäi ratkaistavaksi myöhemmin.",
    "settle.done": "Ristiriidat on käyty läpi. Ota jäljelle jääneet: rulebook merge {ids}",
    "settle.nothing": "Ristiriidat on käyty läpi.",
}
