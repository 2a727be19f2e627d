"""Persons and groups of persons in words; facts and values are said as in the book (rules)."""

PERSONS = {
    "anybody": "anybody",
    "alike": "The same holds for all with: {region}.",
    "alike.all": "The same holds for everybody.",
    "share": "That is {percent}% of all possible situations.",
    "share.less": "That is less than {percent}% of all possible situations.",
    "case": "The case, to copy: {case}",
    "case.other": "The other case, to copy: {case}",
}
