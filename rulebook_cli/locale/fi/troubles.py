"""Mitä yhteyksissä, kansioissa ja lähettämisessä voi mennä vikaan, ja mitä silloin tehdään."""

TROUBLES = {
    "git-owner": (
        "Kansio {path} kuuluu tietokoneella toiselle käyttäjälle, joten Git-ohjelma ei suostu "
        "avaamaan sitä. Jos luotat kansioon, anna kerran komento git config --global --add "
        "safe.directory '{path}' ja sitten sama komento uudelleen."
    ),
    "name-in-the-way": (
        "Tässä sääntökirjassa on haara {branch}, jonka nimi vie paikan ehdotukselta, joten mitään "
        "ei tallennettu. Nimeä haara toisin (git branch -m {branch} vanha) ja anna komento "
        "uudelleen."
    ),
    "disk-full": (
        "Levyllä ei ole enää tilaa kansiolle {folder}, joten mitään ei tallennettu. Vapauta tilaa "
        "ja anna komento uudelleen."
    ),
    "folder-not-writable": (
        "Kansioon {folder} ei saa kirjoittaa, joten mitään ei tallennettu. Hae sääntökirjasta "
        "kopio omaan kansioosi (rulebook join OSOITE KANSIO) tai pyydä kansioon kirjoitusoikeus."
    ),
    "no-shared": (
        "Tähän sääntökirjaan ei ole liitetty yhteistä sääntökirjaa, joten mitään ei voi lähettää "
        "eikä hakea. Liity yhteiseen sääntökirjaan komennolla rulebook join OSOITE KANSIO."
    ),
    "remote-name-in-the-way": (
        "Yhteisen sääntökirjan ja tämän koneen haarojen nimet sotkeutuvat: haara {branch} vie "
        "paikan ehdotukselta. Mitään ei ole kadonnut. Pyydä koordinaattoria nimeämään haara "
        "{branch} toisin."
    ),
    "remote-no-certificate": (
        "Osoitteen {address} varmenteeseen ei voi luottaa, joten siihen ei otettu yhteyttä. "
        "Mitään ei ole kadonnut. Tarkista, että tietokoneen kello on oikeassa, ja kysy ohjetta "
        "koordinaattorilta tai IT-tuelta."
    ),
    "remote-unknown-host": (
        "Palvelinta osoitteessa {address} ei tunneta tällä koneella, joten siihen ei otettu "
        "yhteyttä. Mitään ei ole kadonnut. Pyydä koordinaattoria tai IT-tukea hyväksymään "
        "palvelimen avain."
    ),
    "remote-no-access": (
        "Sinulla ei ole pääsyä osoitteeseen {address}, tai käyttäjätunnus, salasana tai avain ei "
        "kelvannut. Mitään ei ole kadonnut. Pyydä pääsy koordinaattorilta ja anna sama komento "
        "uudelleen."
    ),
    "remote-unreachable": (
        "Osoitteeseen {address} ei saatu yhteyttä. Mitään ei ole kadonnut. Tarkista "
        "verkkoyhteys ja osoite, ja anna sama komento myöhemmin uudelleen."
    ),
    "remote-disk-full": (
        "Osoitteessa {address} ei ole enää tilaa. Mitään ei ole kadonnut. Kerro asiasta "
        "koordinaattorille ja anna sama komento myöhemmin uudelleen."
    ),
    "remote-empty": (
        "Osoitteessa {address} ei ole vielä sääntökirjaa. Mitään ei ole kadonnut. Tarkista "
        "osoite, tai pyydä koordinaattoria lähettämään sääntökirja sinne ensin."
    ),
    "remote-gone": (
        "Sääntökirjaa ei löydy osoitteesta {address}. Mitään ei ole kadonnut. Tarkista osoite ja "
        "se, että verkkolevy on yhteydessä. Jos yhteinen sääntökirja on siirretty, kysy uusi "
        "osoite koordinaattorilta."
    ),
    "remote-no-such-way": (
        "Osoitetta {address} ei voi käyttää. Mitään ei ole kadonnut. Osoite alkaa https:// tai "
        "ssh://, tai se on jaetun kansion polku. Kysy oikea osoite koordinaattorilta."
    ),
    "remote-not-writable": (
        "Osoitteeseen {address} ei saa kirjoittaa. Mitään ei ole kadonnut: työsi on tallessa tällä "
        "koneella. Pyydä koordinaattorilta kirjoitusoikeus ja anna sama komento uudelleen."
    ),
    "refused.moved": (
        "Ehdotusta {what} ei otettu vastaan, koska yhteisessä sääntökirjassa on siitä toinen "
        "versio. Hae se komennolla rulebook update, katso ehdotus komennolla rulebook diff {what} "
        "ja kysy tarvittaessa koordinaattorilta."
    ),
    "refused.moved-draft": (
        "Luonnosta ei otettu vastaan, koska toinen koordinaattori on ehtinyt muuttaa sitä. Hae "
        "muutokset komennolla rulebook update ja lähetä sitten uudelleen: rulebook submit"
    ),
    "refused.moved-decided": (
        "Päätettyä versiota {what} ei otettu vastaan, koska yhteisessä sääntökirjassa on jo toinen "
        "samanniminen. Sovi asiasta toisen koordinaattorin kanssa."
    ),
    "refused.open-there": (
        "Ei otettu vastaan: {what}. Yhteisen sääntökirjan kansio on samalla jonkun työkansio, eikä "
        "luonnosta voi lähettää sellaiseen. Pyydä kansion ylläpitäjää tekemään yhteisestä "
        "sääntökirjasta pelkkä jakokansio (git clone --bare) ja kertomaan sen osoite."
    ),
    "refused.declined": (
        "Ei otettu vastaan: {what}. Palvelin hylkäsi sen kertomatta syytä. Kysy ohjetta "
        "koordinaattorilta."
    ),
    "refused.declined-because": (
        "Ei otettu vastaan: {what}. Palvelimen viesti: ”{words}”. Jos et tiedä, mitä tehdä, näytä "
        "viesti koordinaattorille."
    ),
    "refused.name-in-the-way": (
        "Ei otettu vastaan: {what}. Yhteisessä sääntökirjassa on haara {branch}, jonka nimi vie "
        "paikan ehdotukselta. Pyydä koordinaattoria nimeämään se toisin ja lähetä uudelleen."
    ),
    "refused.not-writable": (
        "Ei otettu vastaan: {what}. Yhteiseen sääntökirjaan ei saa kirjoittaa tällä "
        "käyttäjätunnuksella. Pyydä koordinaattorilta kirjoitusoikeus ja lähetä uudelleen."
    ),
    "refused.disk-full": (
        "Ei otettu vastaan: {what}. Yhteisen sääntökirjan levyllä ei ole enää tilaa. Kerro asiasta "
        "koordinaattorille ja lähetä myöhemmin uudelleen."
    ),
    "refused.unknown": (
        "Ei otettu vastaan: {what}. Anna komento rulebook update ja lähetä uudelleen. Jos sama "
        "toistuu, näytä tämä koordinaattorille. Git-ohjelman viesti: {words}"
    ),
    "refused.kept": "Mitään ei ole kadonnut: työsi on tallessa tällä koneella.",
    "files.refreshed": "Kansion tiedostot ovat nyt luonnoksen tasalla.",
    "files.in-step": "Kansion tiedostot olivat jo luonnoksen tasalla.",
    "files.copied": (
        "Sinun versiosi näistä tiedostoista ovat tallessa kansiossa {folder}: {paths}. Jos haluat "
        "niiden muutokset luonnokseen, ehdota ne: rulebook propose"
    ),
    "files.left": "Omat muutoksesi ovat yhä paikoillaan näissä tiedostoissa: {paths}.",
    "other-branch": (
        "Kansiossa on avoinna haara {branch} eikä luonnos (main), joten sen tiedostoja ei tuoda "
        "luonnoksen tasalle. Mitään ei muutettu. Luonnoksen luet komennolla rulebook read --draft."
    ),
    "cannot-copy": (
        "Tiedostoa {path} ei voitu kopioida talteen, joten sitä ei korvattu. Mitään ei muutettu. "
        "Siirrä tiedosto itse toiseen kansioon ja anna komento uudelleen."
    ),
}
