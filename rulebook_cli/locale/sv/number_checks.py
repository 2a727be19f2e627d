"""Orden för kontrollerna av nummer på svenska."""

NUMBER_CHECKS = {
    "former-number-missing": (
        "Ett beslutat avsnitt måste gå att finna med det nummer det hade i beslutet, men avsnittet "
        "{section} har nu numret {number} och det tidigare numret {lost} är inte antecknat."
    ),
    "former-number-missing.remedy": (
        "Anteckna numret {lost} i avsnittet under nyckeln formerly eller återställ det. Kommandot "
        "rulebook propose {section} --renumber antecknar det tidigare numret självt."
    ),
    "former-number-cited": (
        "Texten måste hänvisa till avsnittet med dess nuvarande nummer, men här står ”{words}”, "
        "och avsnittet {section} har nu numret {number}."
    ),
    "former-number-cited.remedy": (
        "Skriv i stället hänvisningen {instead}, så följer numret avsnittet. Om du avser en lag, "
        "nämn den."
    ),
    "former-number-cited.taken": (
        "Det måste framgå av texten vilket avsnitt den hänvisar till, men här står ”{words}”: "
        "numret hade tidigare avsnittet {section} (nu {number}) och har nu avsnittet {now}."
    ),
    "former-number-cited.taken.remedy": (
        "Skriv i stället en hänvisning: {instead} (avsnittet {section}) eller {as_now} (avsnittet "
        "{now})."
    ),
    "number-order.former": (
        "Ett tidigare nummer måste vara ett nummer, till exempel 4 eller 4 a, men här står "
        "”{found}”."
    ),
    "number-order.former.remedy": "Rätta det tidigare numret (formerly) eller ta bort det.",
}

EXPLAINED = {
    "former-number-missing": (
        "När ett organ har beslutat om regelboken gäller paragrafernas och kapitlens nummer: "
        "beslut, brev och blanketter hänvisar till dem. Om ett nummer ändras antecknas det "
        "tidigare numret i avsnittet (formerly), och avsnittet finns fortfarande med det. Exempel: "
        "4 § är nu 5 a §, men det tidigare numret 4 är inte antecknat. Föreslå numret med rulebook "
        "propose PARAGRAF --renumber NUMMER."
    ),
    "former-number-cited": (
        "När ett avsnitts nummer ändras med rulebook propose PARAGRAF --renumber NUMMER ändras "
        "numren i hänvisningarna samtidigt. Vanliga ord ändras inte. Kontrollen söker ord i texten "
        "som nämner ett avsnitts tidigare nummer. Exempel: i texten står 4 §, men avsnittet är nu "
        "5 a §. Skriv en hänvisning."
    ),
}
