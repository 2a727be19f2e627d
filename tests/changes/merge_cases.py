"""Two changes of one text: what stands together and what clashes, as data."""

A, B, C = "Tuki haetaan lomakkeella.", "Palkkio maksetaan tilille.", "Vapaata on kolme päivää."

# Base, ours, theirs, and what holds both.
TOGETHER = {
    "edits with a word between": (
        "Palkkio on 472,15 € ja se maksetaan tilille.",
        "Palkkio on 500 € ja se maksetaan tilille.",
        "Palkkio on 472,15 € ja se maksetaan hoitajalle.",
        "Palkkio on 500 € ja se maksetaan hoitajalle.",
    ),
    "one unchanged word is enough": (
        "hoitaja saa palkkion",
        "omaishoitaja saa palkkion",
        "hoitaja saa korvauksen",
        "omaishoitaja saa korvauksen",
    ),
    "the same edit and another": (
        "Vapaata on kolme päivää kuukaudessa.",
        "Vapaata on neljä päivää kuukaudessa.",
        "Vapaata on neljä päivää kalenterikuukaudessa.",
        "Vapaata on neljä päivää kalenterikuukaudessa.",
    ),
    "the same insertion": (
        "Hoito ja vapaa.",
        "Hoito, palkkio ja vapaa.",
        "Hoito, palkkio ja vapaa kuuluvat tukeen.",
        "Hoito, palkkio ja vapaa kuuluvat tukeen.",
    ),
    "two new items in different places": (
        "- hoitaja\n- hoidettava\n",
        "- hoitaja\n- omainen\n- hoidettava\n",
        "- hoitaja\n- hoidettava\n- läheinen\n",
        "- hoitaja\n- omainen\n- hoidettava\n- läheinen\n",
    ),
    "neighbouring items": (
        "- hoito\n- vapaa",
        "- hoiva\n- vapaa",
        "- hoito\n- loma",
        "- hoiva\n- loma",
    ),
    "a wrapped line against a word": (
        "Hoitaja saa\npalkkion ja vapaan.",
        "Hoitaja\nsaa palkkion\nja vapaan.",
        "Hoitaja saa\nkorvauksen ja vapaan.",
        "Hoitaja\nsaa korvauksen\nja vapaan.",
    ),
    "two wraps of one place keep the old": ("a b c", "a\nb c", "a  b c d", "a b c d"),
    "a closed gap against a word": (
        "Hoitaja , omainen",
        "Hoitaja, omainen",
        "Omaishoitaja , omainen",
        "Omaishoitaja , omainen",
    ),
    "a no-break blank in an amount": (
        "Palkkio on 1 000 € nyt.",
        "Palkkio on 1\u00a0000\u00a0€ nyt.",
        "Palkkio on 1 000 € aina.",
        "Palkkio on 1\u00a0000\u00a0€ aina.",
    ),
    "a deleted and an edited paragraph": (
        f"{A}\n\n{B}\n\n{C}",
        f"{A}\n\n{C}",
        f"{A}\n\n{B}\n\nVapaata on neljä päivää.",
        f"{A}\n\nVapaata on neljä päivää.",
    ),
    "an edit follows a moved paragraph": (
        f"{A}\n\n{B}\n\n{C}",
        f"{B}\n\n{C}\n\n{A}",
        f"Tuki haetaan aina lomakkeella.\n\n{B}\n\n{C}",
        f"{B}\n\n{C}\n\nTuki haetaan aina lomakkeella.",
    ),
    "both move a paragraph and one rewords it": (
        f"{A}\n\n{B}\n\n{C}",
        f"{B}\n\n{C}\n\n{A}",
        f"{B}\n\n{C}\n\nTuki myönnetään lomakkeella.",
        f"{B}\n\n{C}\n\nTuki myönnetään lomakkeella.",
    ),
    "two ways to the same words": (
        f"{A}\n\n{A}\n\n{B}\n\n{C}",
        f"Huom. {A}\n\n{C}\n\n{B}\n\n{A}",
        f"{A}\n\n{C}\n\n{B}\n\n{A}",
        f"Huom. {A}\n\n{C}\n\n{B}\n\n{A}",
    ),
    "an edit in the second half of a split paragraph": (
        f"{A} {B}",
        f"{A}\n\n{B}",
        f"{A} Palkkio maksetaan hoitajalle.",
        f"{A}\n\nPalkkio maksetaan hoitajalle.",
    ),
    "both move the same paragraph, one edits another": (
        f"{A}\n\n{B}\n\n{C}",
        f"{B}\n\n{C}\n\n{A}",
        f"{B}\n\nVapaata on neljä päivää.\n\n{A}",
        f"{B}\n\nVapaata on neljä päivää.\n\n{A}",
    ),
}

# Base, ours, theirs, and the regions as (base, ours, theirs).
CLASHES = {
    "one word, two ways": (
        "Vapaata on kolme päivää kuussa.",
        "Vapaata on neljä päivää kuussa.",
        "Vapaata on viisi päivää kuussa.",
        [("kolme", "neljä", "viisi")],
    ),
    "half of a number is no edit of its own": (
        "Palkkio on 472,15 € nyt.",
        "Palkkio on 500,15 € nyt.",
        "Palkkio on 472,15 euroa nyt.",
        [("472,15 €", "500,15 €", "472,15 euroa")],
    ),
    "half of a reference neither": (
        "Ks. 3 §:n 2 mom. tästä",
        "Ks. 4 §:n 2 mom. tästä",
        "Ks. 3 §:n 1 mom. tästä",
        [("3 §:n 2 mom.", "4 §:n 2 mom.", "3 §:n 1 mom.")],
    ),
    "touching words": (
        "on enintään 3 päivää nyt",
        "on vähintään 3 päivää nyt",
        "on enintään 4 päivää nyt",
        [("enintään 3 päivää", "vähintään 3 päivää", "enintään 4 päivää")],
    ),
    "two insertions at one point": (
        "Hoito ja vapaa.",
        "Hoito, palkkio ja vapaa.",
        "Hoito, palvelut ja vapaa.",
        [("", ", palkkio", ", palvelut")],
    ),
    "two new items at one point": (
        "- hoito\n- vapaa",
        "- hoito\n- palkkio\n- vapaa",
        "- hoito\n- palvelut\n- vapaa",
        [("", "- palkkio\n", "- palvelut\n")],
    ),
    "two paragraphs at the end": (A, f"{A}\n\n{B}", f"{A}\n\n{C}", [("", f"\n\n{B}", f"\n\n{C}")]),
    "an insertion in a deleted passage": (
        f"{A} {B} {C}",
        f"{A} {C}",
        f"{A} Palkkio maksetaan aina tilille. {C}",
        [(f"{B} ", "", "Palkkio maksetaan aina tilille. ")],
    ),
    "overlapping deletions": (
        "Hakee hoitaja tai läheinen tai omainen itse.",
        "Hakee läheinen tai omainen itse.",
        "Hakee omainen itse.",
        [("hoitaja tai läheinen tai ", "läheinen tai ", "")],
    ),
    "an edit in a deleted paragraph": (
        f"{A}\n\n{B}\n\n{C}",
        f"{A}\n\n{C}",
        f"{A}\n\nPalkkio maksetaan hoitajalle.\n\n{C}",
        [(f"{B}\n\n", "", "Palkkio maksetaan hoitajalle.\n\n")],
    ),
    "two places": (
        "hoito on yhtä kuin lepo",
        "hoiva on yhtä kuin loma",
        "apu on yhtä kuin vapaa",
        [("hoito", "hoiva", "apu"), ("lepo", "loma", "vapaa")],
    ),
}
