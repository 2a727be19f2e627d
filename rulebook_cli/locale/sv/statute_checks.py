"""Granskningar av lagens tal, på svenska."""

STATUTE_CHECKS = {
    "statute-year-contradicted": (
        "Regelbokens tal måste vara detsamma som det bekräftade, men talet {parameter} för år "
        "{year} är {found} här och {known} bekräftat (källa: {source}). Det bekräftade talet "
        "används."
    ),
    "statute-year-contradicted.remedy": "Ta bort talet, eller rätta det: {known}.",
    "statute-year-contradicted.unverified": (
        "När regelbokens tal avviker från programmets måste det vara bekräftat, men talet "
        "{parameter} för år {year} ({found}) är obekräftat. Därför används programmets tal "
        "{known} (källa: {source}), som inte heller är bekräftat."
    ),
    "statute-year-contradicted.unverified.remedy": (
        "Kontrollera talet. Om det är rätt, skriv dess källa (source) och verified: true."
    ),
    "statute-year-contradicted.falls": (
        "Minimiarvodena och lönekoefficienten justeras varje år och har aldrig sjunkit, men talet "
        "{parameter} för {year} är {found} här, och {before} var det {earlier} (källa: {source})."
    ),
    "statute-year-contradicted.falls.remedy": (
        "Kontrollera talet för {year}: det borde vara minst {earlier}. Om det är rätt, skriv dess "
        "källa (source) och godkänn avvikelsen (waivers)."
    ),
}

EXPLAINED = {
    "statute-year-contradicted": (
        "Jämför talen i fältet statute_years med dem som programmet känner. En regelbok får lägga "
        "till ett kommande år och ange ett tal som inte är känt eller bekräftat, men den ändrar "
        "inget bekräftat tal (937/2005 5 och 6 §). Exempel: minimibeloppet för år 2026 är 530,00 "
        "euro, men regelboken anger 500,00 för år 2026. Också regelbokens eget minimibelopp eller "
        "koefficient som är lägre än föregående års ger en varning."
    ),
}
