"""Errors of writing changes and setting values, in English."""

WRITING = {
    "one-language-emptied": (
        "The text cannot be deleted in one language only ({language}), since it must hold alike in "
        "all the official languages. To delete the whole of it, leave out the language: "
        "--set {whole}="
    ),
    "cannot-write": (
        "{address} could not be changed in the file {file} without changing something else. "
        "Nothing was changed. Edit the text of the file yourself and propose it with --from."
    ),
    "ambiguous-address": (
        "Several rows of the file {file} have the address {address}, so there is no telling "
        "which one is meant. Nothing was changed. Write in the address which of the rows you "
        "mean: the second, for example, is {example}."
    ),
    "order-names": (
        "{address} must name everything in the list once. The order is now {names}. Write the "
        "same names in the new order."
    ),
    "no-such-order": (
        "There is no {address} in this file. The order can be changed at these addresses: {known}."
    ),
    "no-such-address": (
        "There is no {address} in the rulebook. The nearest place is {meant}. Check the "
        "spelling and give the command again."
    ),
    "no-such-provision": (
        "There is no {address} in the rulebook. The nearest place is {meant}: if you meant that, "
        "correct the spelling. If the provision is new, say which one it comes after: "
        "--after {after}."
    ),
    "not-an-address": (
        "{address} is not an address in the rulebook. Write an address like this: "
        "fees:fee/II@2027-01-01 or fees.amount~fi."
    ),
    "not-an-amount": (
        "The value of {address} must be an amount of money, but it says {value}. Write the "
        "amount like this: 700 or 700,50."
    ),
    "not-a-date": (
        "The value of {address} must be a date, but it says {value}. Write the date like "
        "this: 1.1.2027 or 2027-01-01."
    ),
    "not-a-number": (
        "The value of {address} must be a number, but it says {value}. Write it in figures, "
        "such as 3 or 3,5."
    ),
    "not-yes-or-no": (
        "The value of {address} must be yes or no, but it says {value}. Write yes or no."
    ),
    "not-a-condition": (
        "The condition {value} of {address} cannot be understood. Write a condition like "
        'this: ">= 8", "12..20" or "not(none)".'
    ),
    "not-readable": (
        "The value {value} of {address} cannot be read. Check that every bracket and "
        "quotation mark has its pair and that a space follows each colon."
    ),
    "language-needed": (
        "{address} has a text in several languages. Name the language too, such as {example}."
    ),
    "field-needed": (
        "{address} holds several values. Say which one you change, such as {example}, or give"
        " all of them in curly brackets."
    ),
    "base-or-to": (
        "--base and --to do not go together: your own amendment has already been made on a "
        "version. Leave out --base."
    ),
    "rebase-alone": (
        "With --rebase only --from or --set can be given. Other changes are made apart: rulebook "
        "propose --to ID"
    ),
    "whole-needs-text": (
        "--whole replaces one section's whole text in a new amendment. Give the section and its "
        "text: rulebook propose SECTION --whole --from FILE"
    ),
}
