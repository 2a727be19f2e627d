"""Muutosten kirjoittamisen ja arvojen asettamisen virheet suomeksi."""

WRITING = {
    "one-language-emptied": (
        "Kohdan tekstiä ei voi poistaa vain yhdellä kielellä ({language}), koska kohdan on oltava "
        "voimassa samanlaisena kaikilla virallisilla kielillä. Jos haluat poistaa koko kohdan, "
        "jätä kieli pois: --set {whole}="
    ),
    "cannot-write": (
        "Kohtaa {address} ei voitu muuttaa tiedostossa {file} niin, että kaikki muu säilyisi "
        "ennallaan. Mitään ei muutettu. Muokkaa tiedoston tekstiä itse ja ehdota muutosta "
        "valitsimella --from."
    ),
    "ambiguous-address": (
        "Osoite {address} on tiedostossa {file} usealla rivillä, joten muutettavaa riviä ei "
        "voi päätellä. Mitään ei muutettu. Kirjoita osoitteeseen, monennesta rivistä on kyse: "
        "esimerkiksi toinen on {example}."
    ),
    "order-names": (
        "Kohdassa {address} on lueteltava jokainen luettelon kohta kerran. Nyt järjestys on "
        "{names}. Kirjoita samat nimet uuteen järjestykseen."
    ),
    "no-such-order": (
        "Osoitetta {address} ei ole tässä tiedostossa. Järjestyksen voi muuttaa näissä "
        "osoitteissa: {known}."
    ),
    "no-such-address": (
        "Kohtaa {address} ei ole sääntökirjassa. Lähin kohta on {meant}. Tarkista "
        "kirjoitusasu ja anna komento uudelleen."
    ),
    "no-such-provision": (
        "Kohtaa {address} ei ole sääntökirjassa. Lähin kohta on {meant}: jos tarkoitit sitä, "
        "korjaa kirjoitusasu. Jos kohta on uusi, kerro, minkä kohdan perään se tulee: "
        "--after {after}."
    ),
    "not-an-address": (
        "{address} ei ole kohdan osoite. Kirjoita osoite esimerkiksi näin: "
        "fees:fee/II@2027-01-01 tai fees.amount~fi."
    ),
    "not-an-amount": (
        "Kohdan {address} arvon täytyy olla rahamäärä, mutta siinä lukee {value}. Kirjoita "
        "summa esimerkiksi näin: 700 tai 700,50."
    ),
    "not-a-date": (
        "Kohdan {address} arvon täytyy olla päivämäärä, mutta siinä lukee {value}. Kirjoita "
        "päivä esimerkiksi näin: 1.1.2027 tai 2027-01-01."
    ),
    "not-a-number": (
        "Kohdan {address} arvon täytyy olla luku, mutta siinä lukee {value}. Kirjoita luku "
        "numeroin, esimerkiksi 3 tai 3,5."
    ),
    "not-yes-or-no": (
        "Kohdan {address} arvon täytyy olla kyllä tai ei, mutta siinä lukee {value}. Kirjoita"
        " kyllä tai ei."
    ),
    "not-a-condition": (
        'Kohdan {address} ehtoa {value} ei voi tulkita. Kirjoita ehto esimerkiksi näin: ">= '
        '8", "12..20" tai "not(none)".'
    ),
    "not-readable": (
        "Kohdan {address} arvoa {value} ei voi lukea. Tarkista, että jokaisella sulkeella ja "
        "lainausmerkillä on parinsa ja että kaksoispisteen jälkeen on väli."
    ),
    "language-needed": (
        "Kohdalla {address} on teksti useilla kielillä. Kerro myös kieli, esimerkiksi {example}."
    ),
    "field-needed": (
        "Kohdassa {address} on monta tietoa. Kerro, mitä niistä muutat, esimerkiksi "
        "{example}, tai anna kaikki tiedot aaltosulkeissa."
    ),
    "base-or-to": (
        "Valitsimet --base ja --to eivät sovi yhteen: oma ehdotuksesi on jo tehty johonkin "
        "versioon. Jätä --base pois."
    ),
    "rebase-alone": (
        "Valitsimen --rebase kanssa voi antaa vain joko --from tai --set. Muut muutokset tehdään "
        "erikseen: rulebook propose --to TUNNUS"
    ),
    "whole-needs-text": (
        "Valitsin --whole korvaa yhden kohdan koko tekstin uudessa ehdotuksessa. Anna kohta ja sen "
        "teksti: rulebook propose PYKÄLÄ --whole --from TIEDOSTO"
    ),
}
