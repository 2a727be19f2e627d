"""The words of the checks of the statute’s numbers in English."""

STATUTE_CHECKS = {
    "statute-year-contradicted": (
        "The rulebook’s number must be the one that was verified, but the number {parameter} of "
        "{year} is {found} here and {known} as verified (source: {source}). The verified number "
        "is used."
    ),
    "statute-year-contradicted.remedy": "Remove the number, or correct it: {known}.",
    "statute-year-contradicted.unverified": (
        "Where the rulebook’s number differs from the program’s it must be verified, but the "
        "number {parameter} of {year} ({found}) is not. So the program’s number {known} is used "
        "(source: {source}), which is not verified either."
    ),
    "statute-year-contradicted.unverified.remedy": (
        "Check the number. If it is right, write its source and verified: true."
    ),
    "statute-year-contradicted.falls": (
        "The minimum fees and the coefficient are revised each year by the wage coefficient and "
        "have never fallen, but the number {parameter} of {year} is {found} here, and in {before} "
        "it was {earlier} (source: {source})."
    ),
    "statute-year-contradicted.falls.remedy": (
        "Check the number of {year}: it should be at least {earlier}. If it is right, write its "
        "source (source) and waive this finding."
    ),
}

EXPLAINED = {
    "statute-year-contradicted": (
        "Compares the numbers under statute_years with those that the program knows. A rulebook "
        "may add a coming year, and give a number that is not known or not verified, but it never "
        "changes a verified number (937/2005 5 and 6 §). Example: the minimum of 2026 is 530.00 "
        "euros, but the rulebook gives 500.00 for 2026. A minimum or a coefficient of the "
        "rulebook’s own that is below that of the year before gets a warning too."
    ),
}
