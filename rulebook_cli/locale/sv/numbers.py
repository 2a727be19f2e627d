"""Paragrafernas och kapitlens nummer på svenska."""

NUMBERS = {
    "former.paragraph": "f.d. {numbers} §",
    "former.chapter": "f.d. kapitel {numbers}",
    "heading.paragraph": "{number} § ({former}) {heading}",
    "heading.chapter": "{number} ({former}) {heading}",
    "is-now": "{old} är nu {new}.",
    "stands-first": "Avsnittet står nu först.",
    "stands-after": "Avsnittet står nu genast efter: {after}",
    "borne-now": "Numret {number} har ändrats. Detta är nu {section}.",
    "borne-before": "Numret {number} har tidigare hört till något annat: {section}.",
    "no-section-number": (
        "Ett paragraf- eller kapitelnummer måste vara till exempel 5, 5 a eller 4.2. Här står "
        "”{number}”."
    ),
    "whose-number": (
        "Vilken paragraf eller vilket kapitel ska få numret {number}? Ange det före valet eller i "
        "dess värde: "
        'rulebook propose fees --renumber "5 a" eller rulebook propose --renumber "fees=5 a".'
    ),
    "number-same": "{section} har redan numret {number}. Ange ett annat nummer.",
    "number-taken": (
        "Två paragrafer eller kapitel får inte ha samma nummer, men numret {number} har också "
        "detta: {other}. Ange ett ledigt nummer, eller ge samtidigt det andra ett nytt: rulebook "
        'propose --renumber "{id}={number}" --renumber "{other_id}=NUMMER".'
    ),
    "move-what": (
        "Valet --move-after flyttar en paragraf eller ett kapitel till platsen efter en annan och "
        "ger den ett nummer. Ange det som flyttas före valet och lämna bort valet --renumber: "
        "rulebook propose fees --move-after leave."
    ),
    "moved-already": "{section} står redan genast efter {other}. Välj en annan plats.",
    "move-itself": (
        "{section} kan inte stå efter sig självt. Ange en annan paragraf eller ett annat kapitel."
    ),
    "no-room": (
        "Mellan {other} och {behind} finns inget ledigt nummer. Flytta paragrafen eller kapitlet "
        "till en annan plats eller ge det ett nummer med valet --renumber."
    ),
    "guide.pick": "Ändra numret (nu {number}) …",
    "guide.number": "Nytt nummer (till exempel 5 a):",
    "guide.taken": "Numret {number} är redan upptaget: {other}. Ange ett ledigt nummer.",
}
