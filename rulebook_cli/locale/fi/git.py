"""Versioiden tallentamisen ja etäyhteyksien virheet suomeksi."""

GIT = {
    "no-repository": (
        "Kansiosta {folder} ei löydy sääntökirjaa. Siirry sääntökirjan kansioon, anna kansio "
        "valitsimella --book tai hae oma kopio yhteisestä sääntökirjasta: rulebook join OSOITE "
        "KANSIO."
    ),
    "no-git-here": (
        "Kansiossa {folder} on sääntökirjan tiedostot, mutta ei niiden versioita: kansio ei ole "
        "Git-arkisto. Tarkistaa voit sielläkin: rulebook check. Muuhun tarvitset kopion yhteisestä "
        "sääntökirjasta: rulebook join OSOITE KANSIO."
    ),
    "git-missing": (
        "Tältä tietokoneelta puuttuu Git-ohjelma, jota sääntökirjan tallentaminen vaatii. "
        "Asenna se osoitteesta https://git-scm.com ja yritä sitten uudelleen."
    ),
    "git-too-old": (
        "Tämän tietokoneen Git-ohjelma on liian vanha (versio {version}). "
        "Asenna versio 2.30 tai uudempi osoitteesta https://git-scm.com ja yritä uudelleen."
    ),
    "git-failed": (
        "Sääntökirjan lukeminen tai tallentaminen ei onnistunut. Yritä uudelleen, ja jos sama "
        "toistuu, lähetä tämä viesti sääntökirjan koordinaattorille. Git-ohjelman viesti: {reason}"
    ),
    "no-such-version": (
        "Sääntökirjassa ei ole versiota {name}. Tarkista nimi komennolla rulebook status."
    ),
    "name-refused": (
        "Nimeä {name} ei voi käyttää. Käytä kirjaimia A–Z, numeroita ja yhdysmerkkejä, ja aloita "
        "nimi kirjaimella tai numerolla."
    ),
    "path-refused": (
        "Tiedostonimeä {path} ei voi käyttää sääntökirjassa. Anna tiedostolle nimi, jossa on vain "
        "kirjaimia, numeroita, pisteitä ja yhdysmerkkejä."
    ),
    "address-refused": (
        "Osoitetta {address} ei voi käyttää. Anna sääntökirjan osoite, joka alkaa https:// tai "
        "ssh://, tai jaetun kansion polku."
    ),
    "folder-is-file": "{path} on tiedosto, ei kansio. Anna uuden tai tyhjän kansion nimi.",
    "folder-not-empty": "Kansiossa {folder} on jo tiedostoja. Anna uuden tai tyhjän kansion nimi.",
    "clone-failed": (
        "Sääntökirjaa ei voitu hakea osoitteesta {address}. Tarkista osoite, verkkoyhteys ja "
        "lukuoikeutesi ja yritä uudelleen. Git-ohjelman viesti: {reason}"
    ),
    "remote-failed": (
        "Yhteys osoitteeseen {address} ei onnistunut, mutta työsi on tallessa tällä tietokoneella. "
        "Tarkista verkkoyhteys ja käyttöoikeutesi ja yritä uudelleen. "
        "Git-ohjelman viesti: {reason}"
    ),
    "ref-moved": (
        "Joku muu tallensi samaan kohtaan yhtä aikaa, joten mitään ei vielä tallennettu. "
        "Anna sama komento uudelleen."
    ),
    "left-lock": (
        "Edellinen tallennus on keskeytynyt ja jättänyt jälkeensä tiedoston {path}. Varmista, "
        "ettei ohjelma ole käynnissä muualla, poista tiedosto ja anna komento uudelleen. Mitään "
        "ei hukattu."
    ),
}
