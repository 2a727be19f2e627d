"""The words of what is compared with: the draft, a decided version, or amendments on either."""

VERSIONS = {
    "option.base": (
        "What is compared with, or what the amendments are laid on: draft, decided (the latest "
        "decided version), decided/ID, a day, a revision, or amendments joined by plus signs "
        "(hva-1+hva-2, decided+misol-1)."
    ),
    "clashes.on": "The amendments are laid on this: {name}.",
    "clashes.for": (
        "What amendments mean together is judged for a contract made on {made}. Their words are "
        "compared for all contracts."
    ),
    "clashes.keep-base": "Leave the base as it is",
    "clashes.base-word": "the base",
    "settle-on-draft": "Clashes are settled in the draft. Give --settle without --base.",
    "base-and-two-versions": (
        "Two versions ({names}) say already what is compared. Give them without --base {base}, "
        "or give the amendments' ids with it."
    ),
    "paper-base-twice": (
        "The base is given twice. Give it either with --base or as the first version."
    ),
}
