"""The words of the checks on care fees, in English."""

# Long because: every sentence of the fee checks stands beside its remedy.

FEE_CHECKS = {
    "fee-missing": (
        "Every fee class must have a care fee, but no fee row is given for class {tier}."
    ),
    "fee-missing.remedy": (
        "Add a row for class {tier} to the fee table, or say under pays_as which class's fee is "
        "paid in it."
    ),
    "fee-period-gap": (
        "A care fee must be in force every day, but {tiers:in class|in classes} there is no fee "
        "for {gap_from}–{gap_to}: one row ends on {end} and the next begins on {next}."
    ),
    "fee-period-gap.remedy": (
        "Remove the row's last day, so that the fee holds until the next row begins, or add a row "
        "for the missing time."
    ),
    "fee-period-gap.day": (
        "A care fee must be in force every day, but {tiers:in class|in classes} there is no fee "
        "for {gap_from}: one row ends on {end} and the next begins on {next}."
    ),
    "fee-period-gap.day.remedy": (
        "Remove the row's last day, so that the fee holds until the next row begins, or add a row "
        "for the missing day."
    ),
    "fee-period-gap.last": (
        "A care fee must be in force as long as the class is, but the last fee row of "
        "{tiers:class|classes} ends on {end} and no other follows."
    ),
    "fee-period-gap.last.remedy": (
        "Add a row that begins on the following day, remove the row's last day, or remove the "
        "class if it has been abolished."
    ),
    "fee-period-gap.reversed": (
        "The last day of a row must be its first day or later, but the row of "
        "{tiers:class|classes} "
        "begins on {start} and ends on {end}."
    ),
    "fee-period-gap.reversed.remedy": "Correct the first or the last day of the row.",
    "fee-period-overlap": (
        "A class must have only one care fee on any day, but {tiers:in class|in classes} the "
        "earlier row (line {other_line} of {other_file}) still holds on {end}, when the new one"
        " has begun on {start}."
    ),
    "fee-period-overlap.remedy": (
        "Give the earlier row {should_end} as its last day, or leave its last day out."
    ),
    "fee-period-overlap.price": (
        "There must be only one such amount on any day, but the earlier row (line {other_line} of "
        "{other_file}) still holds on {end}, when this one has begun on {start}."
    ),
    "fee-period-overlap.price.remedy": (
        "Give the earlier row {should_end} as its last day, or leave its last day out."
    ),
    "fee-period-overlap.same-day": (
        "A class must have only one care fee on any day, but {tiers:in class|in classes} two "
        "rows begin on {start}. The other is on line {other_line} of {other_file}."
    ),
    "fee-period-overlap.same-day.remedy": (
        "Remove one of the rows, or correct the day on which it begins."
    ),
    "fee-below-minimum": (
        "The care fee must be at least {minimum} a month in {year} ({section}), but {tiers:in "
        "class|in classes} it is {amount} from {start}. Source of the minimum: {source}."
    ),
    "fee-below-minimum.remedy": (
        "Raise the fee to at least {minimum}, or tie it to the statutory minimum (amount: "
        "statutory-minimum)."
    ),
    "fee-below-minimum.light": (
        "The care fee must be at least {minimum} a month in {year}, unless the care is less "
        "binding than the act presumes and the need of care slight, or the carer personally "
        "asks for less for a special reason ({section}). {tiers:In class|In classes} it is "
        "{amount} from {start}, and no ground is given. Source of the minimum: {source}."
    ),
    "fee-below-minimum.light.remedy": (
        "Give the class its ground (ground: [less-binding, slight-need] or ground: "
        "carer-special-reason) if the class requires it. Otherwise raise the fee to at least "
        "{minimum}."
    ),
    "fee-below-minimum.unverified": (
        "The care fee must be at least the statutory minimum in {year} ({section}). {tiers:In "
        "class|In classes} it is {amount} from {start}, and the minimum is {minimum}. The "
        "amount of the minimum has not been verified. Its source: {source}."
    ),
    "fee-below-minimum.unverified.remedy": (
        "Check the minimum of {year} and raise the fee if needed. A verified amount can be given "
        "in rulebook.yaml under statute_years."
    ),
    "fee-below-minimum.year-unknown": (
        "The care fee must be at least the statutory minimum ({section}). {tiers:In class|In "
        "classes} it is {amount} from {start}. The minimum of that year is not known, and the "
        "fee is below the last one known, {minimum} (in {year}). Source: {source}."
    ),
    "fee-below-minimum.year-unknown.remedy": (
        "Raise the fee to at least {minimum}. Give the new year's minimum in rulebook.yaml under "
        "statute_years when it has been published."
    ),
    "fee-below-minimum.year-unknown-unverified": (
        "The care fee must be at least the statutory minimum ({section}). {tiers:In class|In "
        "classes} it is {amount} from {start}. The minimum of that year is not known, and the "
        "fee is below the last one known, {minimum} (in {year}). That amount has not been "
        "verified either. Source: {source}."
    ),
    "fee-below-minimum.year-unknown-unverified.remedy": (
        "Raise the fee to at least {minimum}. Give the new year's minimum in rulebook.yaml under "
        "statute_years when it has been published."
    ),
    "fee-below-minimum.light-half": (
        "The care fee must be at least {minimum} a month in {year}, unless the care is less "
        "binding than the act presumes and the need of care slight, or the carer personally asks "
        "for less for a special reason ({section}). {tiers:In class|In classes} it is {amount} "
        "from {start}, and only one of the two grounds is given. Source of the minimum: {source}."
    ),
    "fee-below-minimum.light-half.remedy": (
        "Give both grounds (ground: [less-binding, slight-need]) if the class requires both. "
        "Otherwise raise the fee to at least {minimum}."
    ),
    "fee-below-minimum.not-monthly": (
        "The care fee must be at least the minimum of the act a month (937/2005 5 §). {tiers:In "
        "class|In classes} the fee is paid for another time than a month (per: {per}), so it "
        "could not be compared with the minimum."
    ),
    "fee-below-minimum.not-monthly.remedy": (
        "Give the fee by the month (per: month), or make sure yourself that in a month it is at "
        "least the minimum."
    ),
    "fee-below-minimum.indexed": (
        "The care fee{heavy:| of the heavy stage} must be at least {minimum} a month in {year} "
        "({section}), but {tiers:in class|in classes} the fee revised by the index then comes to "
        "{amount}. Source of the minimum: {source}."
    ),
    "fee-below-minimum.indexed.remedy": (
        "Tie the fee to the minimum (amount: {heavy:statutory-minimum|heavy-minimum}), or add a "
        "row that begins on 1 January {year} with at least {minimum}."
    ),
    "fee-below-minimum.indexed-unverified": (
        "The care fee{heavy:| of the heavy stage} must be at least {minimum} a month in {year} "
        "({section}), but {tiers:in class|in classes} the fee revised by the index then comes to "
        "{amount}. Source of the minimum: {source}. "
        "Not every number that this rests on has been verified: check them."
    ),
    "fee-below-minimum.indexed-unverified.remedy": (
        "Tie the fee to the minimum (amount: {heavy:statutory-minimum|heavy-minimum}), or add a "
        "row that begins on 1 January {year} with at least {minimum}."
    ),
    "heavy-fee-below-minimum.indexed": (
        "The care fee{heavy:| of the heavy stage} must be at least {minimum} a month in {year} "
        "({section}), but {tiers:in class|in classes} the fee revised by the index then comes to "
        "{amount}. Source of the minimum: {source}."
    ),
    "heavy-fee-below-minimum.indexed.remedy": (
        "Tie the fee to the minimum (amount: {heavy:statutory-minimum|heavy-minimum}), or add a "
        "row that begins on 1 January {year} with at least {minimum}."
    ),
    "heavy-fee-below-minimum.indexed-unverified": (
        "The care fee{heavy:| of the heavy stage} must be at least {minimum} a month in {year} "
        "({section}), but {tiers:in class|in classes} the fee revised by the index then comes to "
        "{amount}. Source of the minimum: {source}. "
        "Not every number that this rests on has been verified: check them."
    ),
    "heavy-fee-below-minimum.indexed-unverified.remedy": (
        "Tie the fee to the minimum (amount: {heavy:statutory-minimum|heavy-minimum}), or add a "
        "row that begins on 1 January {year} with at least {minimum}."
    ),
    "fee-outdated.indexed": (
        "The care fee{heavy:| of the heavy stage} must be at least {minimum} a month in {year} "
        "({section}), but {tiers:in class|in classes} the fee revised by the index then comes to "
        "{amount}. Source of the minimum: {source}."
    ),
    "fee-outdated.indexed.remedy": (
        "Tie the fee to the minimum (amount: {heavy:statutory-minimum|heavy-minimum}), or add a "
        "row that begins on 1 January {year} with at least {minimum}."
    ),
    "fee-outdated.indexed-unverified": (
        "The care fee{heavy:| of the heavy stage} must be at least {minimum} a month in {year} "
        "({section}), but {tiers:in class|in classes} the fee revised by the index then comes to "
        "{amount}. Source of the minimum: {source}. "
        "Not every number that this rests on has been verified: check them."
    ),
    "fee-outdated.indexed-unverified.remedy": (
        "Tie the fee to the minimum (amount: {heavy:statutory-minimum|heavy-minimum}), or add a "
        "row that begins on 1 January {year} with at least {minimum}."
    ),
    "heavy-fee-below-minimum": (
        "The fee for the heavy transition stage must be at least {minimum} a month in {year} "
        "({section}), but {tiers:in class|in classes}, by which it is paid, the fee is {amount}"
        " from {start}. Source of the minimum: {source}."
    ),
    "heavy-fee-below-minimum.remedy": (
        "Raise the fee to at least {minimum}, tie it to the statutory minimum (amount: "
        "heavy-minimum), or pay the heavy transition stage by another class."
    ),
    "heavy-fee-below-minimum.unverified": (
        "The fee for the heavy transition stage must be at least its statutory minimum in "
        "{year} ({section}). {tiers:In class|In classes}, by which it is paid, the fee is "
        "{amount} from {start}, and the minimum is {minimum}. The amount of the minimum has not"
        " been verified. Its source: {source}."
    ),
    "heavy-fee-below-minimum.unverified.remedy": (
        "Check the minimum of the heavy transition stage in {year} and raise the fee if needed. A "
        "verified amount can be given in rulebook.yaml under statute_years."
    ),
    "heavy-fee-below-minimum.year-unknown": (
        "The fee for the heavy transition stage must be at least its statutory minimum "
        "({section}). {tiers:In class|In classes}, by which it is paid, the fee is {amount} "
        "from {start}. The minimum of that year is not known, and the fee is below the last one"
        " known, {minimum} (in {year}). Source: {source}."
    ),
    "heavy-fee-below-minimum.year-unknown.remedy": (
        "Raise the fee to at least {minimum}. Give the new year's minimum in rulebook.yaml under "
        "statute_years when it has been published."
    ),
    "heavy-fee-below-minimum.year-unknown-unverified": (
        "The fee for the heavy transition stage must be at least its statutory minimum "
        "({section}). {tiers:In class|In classes}, by which it is paid, the fee is {amount} "
        "from {start}. The minimum of that year is not known, and the fee is below the last one"
        " known, {minimum} (in {year}). That amount has not been verified either. Source: "
        "{source}."
    ),
    "heavy-fee-below-minimum.year-unknown-unverified.remedy": (
        "Raise the fee to at least {minimum}. Give the new year's minimum in rulebook.yaml under "
        "statute_years when it has been published."
    ),
    "fee-outdated": (
        "The care fee must be revised every year by the wage coefficient (937/2005 6 §), but "
        "{tiers:in class|in classes} the fee of {amount} that begins on {start} goes on "
        "unchanged in {year}, when the minimum{heavy:| of the heavy stage} has risen to "
        "{minimum}. Source: {source}."
    ),
    "fee-outdated.remedy": (
        "Add a row that begins on 1 January {year} with the revised fee"
        "{indexable:| or with amount: indexed}."
    ),
    "fee-outdated.rise-unverified": (
        "The care fee must be revised every year by the wage coefficient (937/2005 6 §), but "
        "{tiers:in class|in classes} the fee of {amount} that begins on {start} goes on "
        "unchanged in {year}, when the minimum{heavy:| of the heavy stage} has risen to "
        "{minimum}. Source: {source}. The amount of {year} has not been verified: check it."
    ),
    "fee-outdated.rise-unverified.remedy": (
        "Add a row that begins on 1 January {year} with the revised fee"
        "{indexable:| or with amount: indexed}."
    ),
    "fee-outdated.substitute": (
        "The fee of a substitute must be revised every year by the wage coefficient too "
        "(937/2005 6 §), but {tiers:in class|in classes} the {amount} that begins on {start} "
        "goes on unchanged in {year}, when the coefficient is higher."
    ),
    "fee-outdated.substitute.remedy": (
        "Add a row that begins on 1 January {next} with the revised fee or with amount: indexed."
    ),
    "fee-outdated.below": (
        "The care fee must be at least {minimum} a month in {year} ({section}), but {tiers:in "
        "class|in classes} the fee in force is still {amount}, which began on {start}. Source "
        "of the minimum{heavy:| of the heavy stage}: {source}."
    ),
    "fee-outdated.below.remedy": (
        "Add a row that begins on 1 January {year} with a fee of at least {minimum}."
    ),
    "fee-outdated.unverified": (
        "The care fee must be at least the statutory minimum{heavy:| of the heavy stage} in "
        "{year} ({section}). {tiers:In class|In classes} the fee in force is still {amount}, "
        "which began on {start}, and the minimum{heavy:| of the heavy stage} is {minimum}. The "
        "amount of the minimum{heavy:| of the heavy stage} has not been verified. Its source: "
        "{source}."
    ),
    "fee-outdated.unverified.remedy": (
        "Check the minimum{heavy:| of the heavy stage} of {year} and add a row that begins on 1"
        " January {year} if needed."
    ),
    "fee-outdated.year-unknown": (
        "The care fee must be at least the statutory minimum{heavy:| of the heavy stage} "
        "({section}). {tiers:In class|In classes} the fee in force is still {amount}, which "
        "began on {start}. This year's minimum{heavy:| of the heavy stage} is not known, and "
        "the fee is below the last one known, {minimum} (in {year}). Source: {source}."
    ),
    "fee-outdated.year-unknown.remedy": (
        "Add a new row with a fee of at least {minimum}. Give the new year's minimum{heavy:| of"
        " the heavy stage} in rulebook.yaml under statute_years when it has been published."
    ),
    "fee-outdated.year-unknown-unverified": (
        "The care fee must be at least the statutory minimum{heavy:| of the heavy stage} "
        "({section}). {tiers:In class|In classes} the fee in force is still {amount}, which "
        "began on {start}. This year's minimum{heavy:| of the heavy stage} is not known, and "
        "the fee is below the last one known, {minimum} (in {year}). That amount has not been "
        "verified either. Source: {source}."
    ),
    "fee-outdated.year-unknown-unverified.remedy": (
        "Add a new row with a fee of at least {minimum}. Give the new year's minimum{heavy:| of"
        " the heavy stage} in rulebook.yaml under statute_years when it has been published."
    ),
    "statute-year-missing": (
        "To judge the fees of {year}, the minimum of that year must be known, but the last one "
        "known is of {last_known}. The fees of {year} therefore give warnings only."
    ),
    "statute-year-missing.remedy": (
        "When the amounts of {year} have been published, give them with their source in "
        "rulebook.yaml under statute_years."
    ),
}

EXPLAINED = {
    "fee-missing": (
        "Looks whether every fee class has at least one row in the fee table. The fee follows from "
        "how binding and demanding the care is, and its amount is written into the contract "
        "(937/2005 5 and 8 §). A class in which another class's fee is paid (pays_as) needs no row "
        "of its own. If the rulebook has no fees at all, nothing is said. Example: the classes are "
        "I and II, but the table has a row for class I only. Add a row for class II."
    ),
    "fee-period-gap": (
        "Looks whether a class has a fee on every day from its first fee row on, since the fee is "
        "paid as long as the contract is in force (937/2005 8 §). The last day of a row belongs to "
        "it. A row without a last day holds until the next row begins. Example: a row ends on 30 "
        "June and the next begins on 1 August, so July has no fee. Remove the last day, or let the "
        "next row begin earlier."
    ),
    "fee-period-overlap": (
        "Looks whether a class has two fees on the same day, since one amount is written into the "
        "contract (937/2005 8 §). Two rows must not begin on the same day, and a row must not go "
        "on to the day on which the next begins. Example: a row ends on 1 January 2027 and the "
        "next begins on 1 January 2027. Give the earlier one 31 December 2026 as its last day, or "
        "leave its last day out."
        " The same goes for substitute fees, expenses, client fees and vouchers."
    ),
    "fee-below-minimum": (
        "Compares every amount in euros with the statutory minimum of the year in which the row "
        "begins (937/2005 5 and 6 §). Of a range, the lower end is judged. An amount tied to the "
        "act is not judged; of one tied to the coefficient, what it comes to is. Only a light "
        "class (kind: light) may lie below "
        "the minimum, and only if the care is less binding than the act presumes and the need of "
        "care slight, or if the carer personally asks for it for a special reason. The ground is "
        "written into the class (ground). If the minimum has not been verified, or the year is not "
        "known yet, the result is a warning. Example: 480 euros from 1 January 2026 is too little, "
        "because the minimum of 2026 is 530 euros."
    ),
    "heavy-fee-below-minimum": (
        "The act gives the heavy transition stage a minimum of its own (937/2005 5 and 6 §). Looks "
        "at the fees of heavy classes (kind: heavy) and of the class by which the heavy transition "
        "stage is paid (pays_as). The amount is compared with the minimum of the year in which the "
        "row begins. If the minimum has not been verified, or the year is not known yet, the "
        "result is a warning. Example: the heavy transition stage is paid by class III, and the "
        "fee of class III is 893.10 euros from 1 January 2024. That is too little, because the "
        "minimum was 923.99 euros."
    ),
    "fee-outdated": (
        "Fees are revised each calendar year by the wage coefficient, also those above or below "
        "the minimum (937/2005 6 §). Warns of a row that goes on into a year in which the minimum "
        "has risen. If the fee in force is below the minimum of the current year, that is an "
        "error. Example: a fee of 461.99 euros begins on 1 January 2024 and no new row follows. In "
        "2026 it is too little. Add a row for each year, or tie the fee to the coefficient "
        "(amount: indexed) or to the minimum (amount: statutory-minimum). In 2026 the minimum rose "
        "by more than the coefficient: a fee tied to the coefficient may fall below it."
    ),
    "statute-year-missing": (
        "The amounts of the act are revised each calendar year (937/2005 6 §), and those of a new "
        "year are not known before they are published. Says when a fee row begins in a year whose "
        "minimum is not known. Such a row is compared with the last year known and can only give a "
        "warning. The amounts of a new year can be given in rulebook.yaml under statute_years: the "
        "year, the minimum (min), that of the heavy transition stage (heavy_min), the source and "
        "whether it has been verified (verified). Example: a fee row begins on 1 January 2028, but "
        "the amounts of 2028 have not been published yet."
    ),
}
