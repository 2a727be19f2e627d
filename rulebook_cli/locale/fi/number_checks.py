"""Numeroiden tarkistusten sanat suomeksi."""

NUMBER_CHECKS = {
    "former-number-missing": (
        "Päätetyn kohdan on oltava löydettävissä numerolla, joka sillä oli päätöksessä, mutta "
        "kohdan {section} numero on nyt {number}, eikä entistä numeroa {lost} ole kirjattu."
    ),
    "former-number-missing.remedy": (
        "Lisää numero {lost} kohdan tietoihin avaimelle formerly tai palauta se. Komento rulebook "
        "propose {section} --renumber kirjaa entisen numeron itse."
    ),
    "former-number-cited": (
        "Tekstin on viitattava kohtaan sen nykyisellä numerolla, mutta tässä lukee ”{words}”, ja "
        "kohdan {section} numero on nyt {number}."
    ),
    "former-number-cited.remedy": (
        "Kirjoita sen tilalle viittaus {instead}, niin numero seuraa kohtaa. Jos tarkoitat lakia, "
        "nimeä se."
    ),
    "former-number-cited.taken": (
        "Tekstistä on käytävä ilmi, mihin kohtaan se viittaa, mutta tässä lukee ”{words}”: numero "
        "oli ennen kohdalla {section} (nyt {number}) ja on nyt kohdalla {now}."
    ),
    "former-number-cited.taken.remedy": (
        "Kirjoita sen tilalle viittaus: {instead} (kohta {section}) tai {as_now} (kohta {now})."
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
        "entinen numero kirjataan kohtaan (formerly), ja kohta löytyy edelleen sillä. Esimerkki: 4 "
        "§ on nyt 5 a §, mutta entistä numeroa 4 ei ole kirjattu. Ehdota numeroa komennolla "
        "rulebook propose PYKÄLÄ --renumber NUMERO."
    ),
    "former-number-cited": (
        "Kun kohdan numero muuttuu komennolla rulebook propose PYKÄLÄ --renumber NUMERO, "
        "viittausten numerot korjataan samalla. Tavalliset sanat eivät muutu. Tarkistus etsii "
        "tekstistä sanat, joissa on jonkin kohdan entinen numero. Esimerkki: tekstissä lukee 4 "
        "§:ssä, mutta kohta on nyt 5 a §. Kirjoita viittaus."
    ),
}
