"""Muutosten kirjoittamisen ja arvojen asettamisen virheet suomeksi."""

WRITING = {
    "one-language-emptied": (
        "Tekstiä ei voi poistaa vain yhdellä kielellä ({language}), koska sen on oltava voimassa "
        "samanlaisena kaikilla virallisilla kielillä. Jos haluat poistaa sen kokonaan, jätä kieli "
        "pois: --set {whole}="
    ),
    "cannot-write": (
        "Arvoa {address} ei voitu muuttaa tiedostossa {file} niin, että kaikki muu säilyisi "
        "ennallaan. Mitään ei muutettu. Muokkaa tiedoston tekstiä itse ja ehdota muutosta "
        "valitsimella --from."
    ),
    "ambiguous-address": (
        "Osoite {address} on tiedostossa {file} usealla rivillä, joten muutettavaa riviä ei "
        "voi päätellä. Mitään ei muutettu. Kirjoita osoitteeseen, monennesta rivistä on kyse: "
        "esimerkiksi toinen on {example}."
    ),
    "order-names": (
        "Osoitteessa {address} on mainittava jokainen luettelon asia kerran. Nyt järjestys on "
        "{names}. Kirjoita samat nimet uuteen järjestykseen."
    ),
    "no-such-order": (
        "Osoitetta {address} ei ole tässä tiedostossa. Järjestyksen voi muuttaa näissä "
        "osoitteissa: {known}."
    ),
    "no-such-address": (
        "Osoitetta {address} ei ole sääntökirjassa. Lähin osoite on {meant}. Tarkista "
        "kirjoitusasu ja anna komento uudelleen."
    ),
    "no-such-provision": (
        "Osoitetta {address} ei ole sääntökirjassa. Lähin osoite on {meant}: jos tarkoitit sitä, "
        "korjaa kirjoitusasu. Jos teksti on uusi, kerro, minkä perään se tulee: "
        "--after {after}."
    ),
    "not-an-address": (
        "{address} ei ole sääntökirjan osoite. Kirjoita osoite esimerkiksi näin: "
        "fees:fee/II@2027-01-01 tai fees.amount~fi."
    ),
    "not-an-amount": (
        "Osoitteen {address} arvon täytyy olla rahamäärä, mutta siinä lukee {value}. Kirjoita "
        "summa esimerkiksi näin: 700 tai 700,50."
    ),
    "not-a-date": (
        "Osoitteen {address} arvon täytyy olla päivämäärä, mutta siinä lukee {value}. Kirjoita "
        "päivä esimerkiksi näin: 1.1.2027 tai 2027-01-01."
    ),
    "not-a-number": (
        "Osoitteen {address} arvon täytyy olla luku, mutta siinä lukee {value}. Kirjoita luku "
        "numeroin, esimerkiksi 3 tai 3,5."
    ),
    "not-yes-or-no": (
        "Osoitteen {address} arvon täytyy olla kyllä tai ei, mutta siinä lukee {value}. Kirjoita"
        " kyllä tai ei."
    ),
    "not-a-condition": (
        'Osoitteen {address} ehtoa {value} ei voi tulkita. Kirjoita ehto esimerkiksi näin: ">= '
        '8", "12..20" tai "not(none)".'
    ),
    "not-readable": (
        "Osoitteen {address} arvoa {value} ei voi lukea. Tarkista, että jokaisella sulkeella ja "
        "lainausmerkillä on parinsa ja että kaksoispisteen jälkeen on väli."
    ),
    "language-needed": (
        "Osoitteessa {address} on teksti useilla kielillä. Kerro myös kieli, esimerkiksi {example}."
    ),
    "field-needed": (
        "Osoitteessa {address} on monta tietoa. Kerro, mitä niistä muutat, esimerkiksi "
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
        "Valitsin --whole korvaa yhden pykälän tai luvun koko tekstin uudessa ehdotuksessa. Anna "
        "sen numero tai tunnus ja teksti: rulebook propose PYKÄLÄ --whole --from TIEDOSTO"
    ),
}
