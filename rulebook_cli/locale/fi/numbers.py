"""Pykälien ja lukujen numerot suomeksi."""

NUMBERS = {
    "former.paragraph": "ent. {numbers} §",
    "former.chapter": "ent. luku {numbers}",
    "heading.paragraph": "{number} § ({former}) {heading}",
    "heading.chapter": "{number} ({former}) {heading}",
    "is-now": "{old} on nyt {new}.",
    "stands-first": "Se on nyt ensimmäisenä.",
    "stands-after": "Se on nyt heti tämän jälkeen: {after}",
    "borne-now": "Numero {number} on vaihtunut. Tämä on nyt {section}.",
    "borne-before": "Numero {number} on ollut aiemmin tällä: {section}.",
    "no-section-number": (
        "Pykälän tai luvun numeron on oltava esimerkiksi 5, 5 a tai 4.2. Tässä on ”{number}”."
    ),
    "whose-number": (
        "Mikä pykälä tai luku saa numeron {number}? Kerro se ennen valitsinta tai sen arvossa: "
        'rulebook propose fees --renumber "5 a" tai rulebook propose --renumber "fees=5 a".'
    ),
    "number-same": "Numero {number} on jo tällä: {section}. Anna jokin muu numero.",
    "number-taken": (
        "Kahdella pykälällä tai luvulla ei saa olla samaa numeroa, mutta numero {number} on myös "
        "tällä: {other}. Anna vapaa numero, tai anna samalla tuollekin uusi numero: rulebook "
        'propose --renumber "{id}={number}" --renumber "{other_id}=NUMERO".'
    ),
    "move-what": (
        "Valitsin --move-after siirtää pykälän tai luvun toisen perään ja antaa sille numeron. "
        "Anna siirrettävä ennen valitsinta ja jätä valitsin --renumber pois: rulebook propose "
        "fees --move-after leave."
    ),
    "moved-already": "{section} on jo heti tämän jälkeen: {other}. Valitse muu paikka.",
    "move-itself": "{section} ei voi olla itsensä jäljessä. Anna toinen pykälä tai luku.",
    "no-room": (
        "Näiden välissä ei ole vapaata numeroa: {other} ja {behind}. Siirrä pykälä tai luku "
        "jonkin muun perään tai anna sille numero valitsimella --renumber."
    ),
    "guide.pick": "Numeron muuttaminen (nyt {number}) …",
    "guide.number": "Uusi numero (esimerkiksi 5 a):",
    "guide.taken": "Numero {number} on jo tällä: {other}. Anna vapaa numero.",
}
