"""Orden om principernas täckning på svenska."""

PRINCIPLES = {
    "title": "Principer och förslag: {title}",
    "kind": "Principernas täckning",
    "none": "I regelboken nämns inga principer (rulebook.yaml, principles).",
    "lead": "Principerna är {principles} och förslagen {count}.",
    "lead.one": "Principerna är {principles} och förslagen ett.",
    "all-served": "Varje princip främjas av minst ett förslag.",
    "nobody-serves": "Inget förslag främjar dessa principer: {names}.",
    "silent": "Dessa förslag nämner ingen princip: {ids}.",
    "silent.one": "Detta förslag nämner ingen princip: {ids}.",
    "by-principle": "Enligt princip",
    "by-section": "Enligt paragraf",
    "by-amendment": "Enligt förslag",
    "principle": "Princip",
    "principles": "Principer",
    "amendment": "Förslag",
    "amendments": "Förslag",
    "section": "Paragraf",
    "sections": "Paragrafer",
    "nobody": "inget",
    "no-principle": "ingen princip har nämnts",
    "no-amendment": "inga förslag",
    "served-by": "{name} ({ids})",
    "ask": "Vilka principer främjar förslaget?",
    "ask-none": "Ingen av dessa",
    "names-none": (
        "Förslaget nämner ingen princip som det främjar. "
        "Lägg till: rulebook propose --to {id} --principle ID. "
        "Principerna är: {known}."
    ),
}
