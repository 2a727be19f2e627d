"""The words of the checks of personal data and evidence in English."""

PERSONAL_CHECKS = {
    "personal-data": (
        "A text that is kept for ever must hold no personal data, but here is {kind}: {found}."
    ),
    "personal-data.remedy": (
        "Take it out of the text. If it has been saved already, tell the coordinator: it stays in "
        "the history until that is written anew."
    ),
    "personal-data.identity-code": (
        "A text that is kept for ever must hold no personal identity code, but here is one: "
        "{found}."
    ),
    "personal-data.identity-code.remedy": (
        "Take the code out at once. If it has been saved already, tell the coordinator: it stays "
        "in the history until that is written anew."
    ),
    "personal-data.phone": (
        "A text that is kept for ever must hold no person's phone number, but here is one: {found}."
    ),
    "personal-data.phone.remedy": (
        "Take the number out. The number of an organisation belongs among the contact points."
    ),
    "personal-data.email": (
        "A text that is kept for ever must hold no person's e-mail address, but here is one: "
        "{found}."
    ),
    "personal-data.email.remedy": (
        "Take the address out. The address of an organisation belongs among the contact points."
    ),
    "personal-data.street-address": (
        "A text that is kept for ever must hold nobody's postal address, but here is one: {found}."
    ),
    "personal-data.street-address.remedy": (
        "Take the address out. The address of an organisation belongs among the contact points."
    ),
    "personal-data.health": (
        "A text that is kept for ever must not tell of the health of a person called by name, but "
        "here it seems to: {found}."
    ),
    "personal-data.health.remedy": (
        "Take the name out, or tell it without one: a carer, a neighbour."
    ),
    "evidence-consent": (
        "A piece of evidence must name who has agreed to its being used, but {id} names nobody."
    ),
    "evidence-consent.remedy": (
        "Ask for the consent and bring the evidence anew with --consent, or withdraw it."
    ),
    "evidence-alt-text": (
        "A photo or a sound must have a text for those who do not see or hear it, but {id} has "
        "none."
    ),
    "evidence-alt-text.remedy": (
        "Withdraw it and bring it anew with --alt, which tells what it shows."
    ),
}

EXPLAINED = {
    "personal-data": (
        "What is written in the rulebook, an amendment, a comment or a statement is kept for "
        "ever and becomes public. It must hold no personal identity code, no person's phone "
        "number, e-mail or postal address, and not the health of a person called by name. The "
        "contacts that the book itself gives for associations, coordinators, rounds and contact "
        "points are allowed. Example: the reason says to call Aino on 040 123 4567. The check "
        "also looks before anything is written, and shows what it found with most letters hidden."
    ),
    "evidence-consent": (
        "A photo, a sound or a note from somebody's life is shown only where they have agreed. The "
        "record of each piece names who did. Example: a photo was brought without --consent."
    ),
    "evidence-alt-text": (
        "A paper is for everybody. A photo needs a text that tells what it shows, and a sound one "
        "that tells what is heard. Example: a photo of a kitchen has no such text."
    ),
}
