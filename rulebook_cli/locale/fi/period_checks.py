"""Voimassaoloajan tarkistusten sanat suomeksi."""

PERIOD_CHECKS = {
    "never-in-force": (
        "Viimeisen päivän on oltava sama kuin ensimmäinen päivä tai sitä myöhempi, mutta tämä "
        "alkaa {start} ja päättyy {end}. Se ei ole koskaan voimassa."
    ),
    "never-in-force.remedy": "Korjaa ensimmäinen päivä (from) tai viimeinen päivä (to).",
    "never-in-force.ended": (
        "Momentin on oltava voimassa ainakin jonakin pykälänsä voimassaolon päivänä, mutta "
        "momentti päättyy {end} ja pykälä alkaa vasta {start}. Momentti ei ole koskaan voimassa."
    ),
    "never-in-force.ended.remedy": (
        "Muuta jompaakumpaa aikaa niin, että niillä on yhteisiä päiviä, tai poista momentti."
    ),
    "never-in-force.later": (
        "Momentin on oltava voimassa ainakin jonakin pykälänsä voimassaolon päivänä, mutta "
        "momentti alkaa {start} ja pykälä päättyy jo {end}. Momentti ei ole koskaan voimassa."
    ),
    "never-in-force.later.remedy": (
        "Muuta jompaakumpaa aikaa niin, että niillä on yhteisiä päiviä, tai poista momentti."
    ),
    "never-in-force.row": (
        "Määrän on oltava voimassa ainakin jonakin pykälänsä voimassaolon päivänä, mutta rivi "
        "alkaa {start} ja pykälä päättyy jo {end}."
    ),
    "never-in-force.row.remedy": (
        "Aikaista rivin alkua, jatka pykälän voimassaoloa tai poista rivi."
    ),
    "never-in-force.latest": (
        "Aiempien sopimusten on siirryttävä tämän piiriin aikaisintaan silloin, kun se tulee "
        "voimaan. Se tulee voimaan {start}, mutta aiemmat sopimukset siirtyvät viimeistään "
        "{latest}."
    ),
    "never-in-force.latest.remedy": (
        "Siirrä päivää, jona aiemmat sopimukset viimeistään siirtyvät (latest), tai jätä siirtymä "
        "(existing) pois, jos tämä koskee kaikkia heti."
    ),
    "never-in-force.no-start": (
        "Ensimmäinen päivä on tiedettävä, jotta uudet sopimukset erottuvat aiemmista. Tässä uusia "
        "ja aiempia kohdellaan eri tavoin, mutta ensimmäistä päivää ei ole."
    ),
    "never-in-force.no-start.remedy": "Lisää voimassaoloon ensimmäinen päivä (from).",
}

EXPLAINED = {
    "never-in-force": (
        "Katsoo, että jokainen pykälä, momentti ja määrä on voimassa ainakin yhtenä päivänä. "
        "Ensimmäinen ja viimeinen päivä kuuluvat aikaan. Momentti ja määrä ovat voimassa vain "
        "silloin, kun niiden pykäläkin on. Aiempi sopimus siirtyy uuden tekstin piiriin "
        "aikaisintaan sen tullessa voimaan. Esimerkki: pykälä on voimassa 31.12.2026 asti, mutta "
        "sen momentti alkaa 1.1.2027."
    ),
}
