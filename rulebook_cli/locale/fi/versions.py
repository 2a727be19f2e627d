"""Sen sanat, mihin verrataan: luonnos, päätetty versio tai ehdotuksia niiden päällä."""

VERSIONS = {
    "option.base": (
        "Mihin verrataan tai minkä päälle ehdotukset asetetaan: draft (luonnos), decided "
        "(viimeksi päätetty versio), decided/TUNNUS, päivä, git-versio tai ehdotuksia "
        "plusmerkillä yhdistettyinä (hva-1+hva-2, decided+misol-1)."
    ),
    "clashes.on": "Ehdotukset on sovitettu tähän: {name}.",
    "clashes.for": (
        "Ehdotusten yhteistä merkitystä arvioidaan sopimukselle, joka on tehty {made}. Sanamuotoja "
        "verrataan kaikkien sopimusten osalta."
    ),
    "clashes.keep-base": "Jätetään pohja ennalleen",
    "clashes.base-word": "pohja",
    "settle-on-draft": (
        "Ristiriidat ratkaistaan luonnoksessa. Anna --settle ilman valitsinta --base."
    ),
    "base-and-two-versions": (
        "Kaksi versiota ({names}) kertovat jo, mitä verrataan. Anna ne ilman valitsinta --base "
        "{base}, tai anna ehdotusten tunnukset valitsimen kanssa."
    ),
    "paper-base-twice": (
        "Pohja on annettu kahdesti. Anna se joko valitsimella --base tai ensimmäisenä versiona."
    ),
}
