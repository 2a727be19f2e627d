"""Numeroiden tarkistusten sanat suomeksi."""

NUMBER_CHECKS = {
    "former-number-missing": (
        "Päätetyn pykälän tai luvun on oltava löydettävissä numerolla, joka sillä oli päätöksessä, "
        "mutta nyt sen ({section}) numero on {number}, eikä entistä numeroa {lost} ole kirjattu."
    ),
    "former-number-missing.remedy": (
        "Lisää numero {lost} pykälän tai luvun tietoihin avaimelle formerly tai palauta se. "
        "Komento rulebook propose {section} --renumber kirjaa entisen numeron itse."
    ),
    "former-number-cited": (
        "Tekstin on viitattava pykälään tai lukuun sen nykyisellä numerolla, mutta tässä lukee "
        "”{words}”, ja sen ({section}) numero on nyt {number}."
    ),
    "former-number-cited.remedy": (
        "Kirjoita sen tilalle viittaus {instead}, niin numero muuttuu sen mukana. Jos tarkoitat "
        "lakia, nimeä se."
    ),
    "former-number-cited.taken": (
        "Tekstistä on käytävä ilmi, mihin pykälään tai lukuun se viittaa, mutta tässä lukee "
        "”{words}”: numero oli ennen toisella ({section}, nyt {number}) ja kuuluu nyt tälle: {now}."
    ),
    "former-number-cited.taken.remedy": (
        "Kirjoita sen tilalle viittaus: {instead} ({section}) tai {as_now} ({now})."
    ),
    "number-order.former": (
        "Entisen numeron on oltava numero, esimerkiksi 4 tai 4 a, mutta tässä on ”{found}”."
    ),
    "number-order.former.remedy": "Korjaa entinen numero (formerly) tai poista se.",
}

EXPLAINED = {
    "former-number-missing": (
        "Kun toimielin on päättänyt sääntökirjasta, sen pykälien ja lukujen numerot jäävät "
        "voimaan: niihin viitataan päätöksissä, kirjeissä ja lomakkeissa. Jos numero muuttuu, "
        "entinen numero kirjataan (formerly), ja pykälä tai luku löytyy edelleen sillä. Esimerkki: "
        "4 § on nyt 5 a §, mutta entistä numeroa 4 ei ole kirjattu. Ehdota numeroa komennolla "
        "rulebook propose PYKÄLÄ --renumber NUMERO."
    ),
    "former-number-cited": (
        "Kun pykälän tai luvun numero muuttuu komennolla rulebook propose PYKÄLÄ --renumber "
        "NUMERO, viittausten numerot korjataan samalla. Tavalliset sanat eivät muutu. Tarkistus "
        "etsii tekstistä sanat, joissa on pykälän tai luvun entinen numero. Esimerkki: tekstissä "
        "lukee 4 §:ssä, mutta pykälä on nyt 5 a §. Kirjoita viittaus."
    ),
}
