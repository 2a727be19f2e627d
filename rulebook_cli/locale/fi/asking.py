"""Vastaukset ihmiselle: mitä sääntökirja hänelle antaa, suomeksi."""

ASKING = {
    "title": "Arvio omaishoidon tuesta",
    "version": "Sääntökirja",
    "day": "Päivä",
    "eligible": "Tuen edellytykset",
    "eligible.yes": "täyttyvät kerrottujen tietojen mukaan",
    "eligible.no": "eivät täyty kerrottujen tietojen mukaan",
    "eligible.open": "riippuvat tiedoista, joita ei vielä tunneta",
    "eligible.not": "edellytykset eivät täyty",
    "nothing": "–",
    "tier": "Palkkioluokka",
    "tier.none": "ei palkkioluokkaa",
    "stage": "Vaihe",
    "stage.none": "ei vaihetta",
    "fee": "Hoitopalkkio",
    "fee.none": "sääntökirja ei kerro palkkiota tälle päivälle",
    "fee.no-tier": "palkkiota ei makseta",
    "fee.later": "vahvistetaan myöhemmin",
    "fee.unverified": "määrää ei ole varmistettu",
    "span": "{low} – {high}",
    "leave": "Vapaa",
    "leave.none": "sääntökirja ei kerro vapaasta",
    "unmet": "Nämä edellytykset eivät täyty:",
    "unmet.one": "Tämä edellytys ei täyty:",
    "steps": "Näin palkkio muodostuu",
    "step": "{what}: {amount} ({at})",
    "step.row": "Luokan {tier} palkkio",
    "step.stage": "Sen sijaan maksetaan vaiheen palkkio ({stage})",
    "step.down": "Alennetaan luokan {tier} palkkioksi",
    "step.multiply": "Maksetaan {percent} prosenttia edellisestä",
    "step.share": "Maksetaan {percent} prosentin osuus edellisestä",
    "step.share-open": "Maksetaan osuus, jota ei ole kerrottu",
    "step.unverified": "Summa perustuu lain määrään, jota ei ole vielä varmistettu",
    "rights": "Vapaat",
    "right": "{what} ({at})",
    "because": "Mihin vastaus perustuu",
    "possible": "Nämä ovat vielä mahdollisia",
    "open": (
        "Vastaus voi vielä muuttua. Siihen vaikuttavat nämä tiedot (anna ne valitsimella --fact "
        "TIETO=ARVO):"
    ),
    "open.one": (
        "Vastaus voi vielä muuttua. Siihen vaikuttaa tämä tieto (anna se valitsimella --fact "
        "TIETO=ARVO):"
    ),
    "open-asked": "Vastaus voi vielä muuttua. Siihen vaikuttavat nämä tiedot:",
    "open-asked.one": "Vastaus voi vielä muuttua. Siihen vaikuttaa tämä tieto:",
    "assumed": "Työntekijä arvioi nämä. Vastaus perustuu siihen, että ne täyttyvät:",
    "assumed.one": "Työntekijä arvioi tämän. Vastaus perustuu siihen, että se täyttyy:",
    "without-criteria": (
        "Sääntökirjassa ei ole kriteerejä luokille {tiers}, joten niitä ei voi arvioida tässä."
    ),
    "without-criteria.one": (
        "Sääntökirjassa ei ole kriteerejä luokalle {tiers}, joten sitä ei voi arvioida tässä."
    ),
    "indicative": (
        "Vastaus on suuntaa antava. Hyvinvointialue päättää tuesta jokaisen tilanteen mukaan "
        "erikseen."
    ),
    "side-by-side": "Sama tilanne sääntökirjan ja muutosehdotusten mukaan",
    "begin": (
        "Vastaa kysymyksiin hoitotilanteesta. Jos et tiedä, valitse ”En tiedä”. Vastauksiasi ei "
        "tallenneta."
    ),
    "dont-know": "En tiedä",
    "write": "{question} (kirjoita vastaus; tyhjä = en tiedä)",
    "write-unit": "{question} (vastaus muodossa {unit}; tyhjä = en tiedä)",
    "again.fact-not-a-number": "Vastauksen on oltava luku, esimerkiksi 2,5. Tässä on ”{text}”.",
    "again.fact-outside": "Vastauksen on oltava väliltä {low}–{high}. Tässä on {text}.",
    "again.fact-off-step": (
        "Vastaus annetaan {step}:n välein. Lähin luku on {near}. Tässä on {text}."
    ),
    "again.fact-not-a-date": "Vastauksen on oltava päivä muodossa 31.12.2026. Tässä on ”{text}”.",
    "again.fact-date-outside": "Päivän on oltava sallittu ({low} – {high}). Tässä on {text}.",
    "yes": "Kyllä",
    "no": "Ei",
}
