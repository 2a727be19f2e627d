"""Orden för kontrollerna av nummer på svenska."""

NUMBER_CHECKS = {
    "former-number-missing": (
        "En beslutad paragraf eller ett beslutat kapitel måste gå att finna med det nummer det "
        "hade i beslutet, men {section} har nu numret {number} och det tidigare numret {lost} är "
        "inte antecknat."
    ),
    "former-number-missing.remedy": (
        "Anteckna numret {lost} under nyckeln formerly eller återställ det. Kommandot "
        "rulebook propose {section} --renumber antecknar det tidigare numret självt."
    ),
    "former-number-cited": (
        "Texten måste hänvisa till en paragraf eller ett kapitel med det nuvarande numret, men här "
        "står ”{words}”, och {section} har nu numret {number}."
    ),
    "former-number-cited.remedy": (
        "Skriv i stället hänvisningen {instead}, så följer numret med. Om du avser en lag, "
        "nämn den."
    ),
    "former-number-cited.taken": (
        "Det måste framgå av texten vilken paragraf eller vilket kapitel den hänvisar till, men "
        "här står ”{words}”: numret hade tidigare {section} (nu {number}) och har nu {now}."
    ),
    "former-number-cited.taken.remedy": (
        "Skriv i stället en hänvisning: {instead} ({section}) eller {as_now} ({now})."
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
        "tidigare numret (formerly), och paragrafen eller kapitlet hittas fortfarande med det. "
        "Exempel: 4 § är nu 5 a §, men det tidigare numret 4 är inte antecknat. Föreslå numret med "
        "rulebook propose PARAGRAF --renumber NUMMER."
    ),
    "former-number-cited": (
        "När en paragrafs nummer ändras med rulebook propose PARAGRAF --renumber NUMMER ändras "
        "numren i hänvisningarna samtidigt. Vanliga ord ändras inte. Kontrollen söker ord i texten "
        "som nämner ett tidigare nummer. Exempel: i texten står 4 §, men paragrafen är nu "
        "5 a §. Skriv en hänvisning."
    ),
}
