"""Orden för kontrollerna av personuppgifter och erfarenhetsmaterial på svenska."""

PERSONAL_CHECKS = {
    "personal-data": (
        "En text som bevaras för alltid får inte innehålla personuppgifter, men här finns {kind}: "
        "{found}."
    ),
    "personal-data.remedy": (
        "Ta bort uppgiften ur texten. Om den redan är sparad, meddela beredaren: den finns kvar i "
        "historiken tills den skrivs om."
    ),
    "personal-data.identity-code": (
        "En text som bevaras för alltid får inte innehålla någon personbeteckning, men här finns: "
        "{found}."
    ),
    "personal-data.identity-code.remedy": (
        "Ta genast bort personbeteckningen. Om den redan är sparad, meddela beredaren: den finns "
        "kvar i historiken tills den skrivs om."
    ),
    "personal-data.phone": (
        "En text som bevaras för alltid får inte innehålla någons telefonnummer, men här finns: "
        "{found}."
    ),
    "personal-data.phone.remedy": (
        "Ta bort numret. En förenings eller myndighets nummer hör till kontaktpunkternas uppgifter."
    ),
    "personal-data.email": (
        "En text som bevaras för alltid får inte innehålla någons e-postadress, men här finns: "
        "{found}."
    ),
    "personal-data.email.remedy": (
        "Ta bort adressen. En förenings eller myndighets adress hör till kontaktpunkternas "
        "uppgifter."
    ),
    "personal-data.street-address": (
        "En text som bevaras för alltid får inte innehålla någons postadress, men här finns: "
        "{found}."
    ),
    "personal-data.street-address.remedy": (
        "Ta bort adressen. En förenings eller myndighets adress hör till kontaktpunkternas "
        "uppgifter."
    ),
    "personal-data.health": (
        "En text som bevaras för alltid får inte berätta om en namngiven persons hälsa, men här "
        "verkar den göra det: {found}."
    ),
    "personal-data.health.remedy": (
        "Ta bort namnet eller berätta utan namn: en närståendevårdare, en granne."
    ),
    "evidence-consent": (
        "Erfarenhetsmaterial ska ange vem som har samtyckt till användningen, men {id} anger ingen."
    ),
    "evidence-consent.remedy": (
        "Be om samtycke och lämna materialet på nytt med --consent, eller återta det."
    ),
    "evidence-alt-text": (
        "En bild eller ett ljud ska ha en text för dem som inte ser eller hör det, men {id} har "
        "ingen."
    ),
    "evidence-alt-text.remedy": (
        "Återta materialet och lämna det på nytt med --alt, som berättar vad det innehåller."
    ),
}

EXPLAINED = {
    "personal-data": (
        "Det som skrivs i regelboken, ett förslag, en kommentar eller ett utlåtande bevaras för "
        "alltid och blir offentligt. Det får inte innehålla personbeteckningar, någons "
        "telefonnummer, e-post eller postadress eller uppgifter om en namngiven persons hälsa. De "
        "kontaktuppgifter som boken själv ger för föreningar, beredare, rundor och kontaktpunkter "
        "är tillåtna. Exempel: i motiveringen uppmanas man att ringa Aino på 040 123 4567. "
        "Kontrollen görs också innan något skrivs in, och av det som hittas visas bara början."
    ),
    "evidence-consent": (
        "En bild, ett ljud eller en anteckning ur någons liv visas bara om hen har samtyckt. I "
        "uppgifterna om varje material anges vem som samtyckte. Exempel: en bild lämnades utan "
        "--consent."
    ),
    "evidence-alt-text": (
        "Ett papper är till för alla. En bild behöver en text som berättar vad den visar, och ett "
        "ljud en text som berättar vad som hörs. Exempel: en bild av ett kök saknar en sådan text."
    ),
}
