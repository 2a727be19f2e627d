"""Checks of headcounts, unit costs and the case mix, in English."""

CASELOAD_CHECKS = {
    "unknown-key.column": (
        "A column must be named weight or as one of the rulebook's facts, but these are not "
        "known: {key}."
    ),
    "unknown-key.column.remedy": "Remove the columns or correct their names. Known are {known}.",
    "unknown-key.column.remedy-meant": "Did you mean the column {meant}?",
    "wrong-type.missing-count": (
        "The row must tell how many carers with a contract are paid by the class (count), but the "
        "number is missing."
    ),
    "wrong-type.missing-count.remedy": (
        "Add the number, such as count: 420, or count: {{from: 400, to: 440}} if it is not known "
        "exactly. If nobody is paid by the class, write count: 0."
    ),
    "wrong-type.spread-reversed": (
        "The lower bound must not be greater than the upper one, but here the lower is {low} and "
        "the upper {high}."
    ),
    "wrong-type.spread-reversed.remedy": "Swap the numbers: the smaller one at from.",
    "wrong-type.leave-shares": (
        "The parts of leave arranged with vouchers and with substitute carers must be at most "
        "{most}% together, but they are {found}%."
    ),
    "wrong-type.leave-shares.remedy": "Lower with_vouchers or with_substitutes.",
    "wrong-type.given-twice": "Each must be given once only, but “{found}” is given twice.",
    "wrong-type.given-twice.remedy": "Remove one of them.",
    "wrong-type.no-such-tier": (
        "The class must be one of the rulebook's classes, but there is no class “{found}”."
    ),
    "wrong-type.no-such-tier.remedy": "The rulebook's classes are {known}.",
    "wrong-type.no-such-tier.remedy-meant": "Did you mean class {meant}?",
    "wrong-type.no-such-cost": (
        "The price of the care must be in unit_costs.yaml, but there is no “{found}” there."
    ),
    "wrong-type.no-such-cost.remedy": "Add the cost, or use one of these: {known}.",
    "wrong-type.no-such-cost.remedy-meant": "Did you mean {meant}?",
    "wrong-type.cost-per": (
        "The price “{id}” is multiplied by a number of {wanted}s, so it must be the price of "
        "one (per: {wanted}). Here is “per: {found}”."
    ),
    "wrong-type.cost-per.remedy": (
        "Reckon the price of one {wanted} and write per: {wanted}, or name another price."
    ),
    "wrong-type.no-costs": (
        "The price of the care must be in caseload/unit_costs.yaml, but there is no “{found}”, "
        "and no other price either."
    ),
    "wrong-type.no-costs.remedy": (
        "Add the price to caseload/unit_costs.yaml with its source and year."
    ),
    "wrong-type.counts-year": (
        "The year of the headcounts must lie between {first} and {last}: the minimum fees and the "
        "index are known for {first}–{known}, and the year after can be reckoned with them. Here "
        "is “{found}”."
    ),
    "wrong-type.counts-year.remedy": (
        "Correct the year. If the numbers of a new year have been confirmed, add them to "
        "rulebook.yaml under statute_years."
    ),
    "wrong-type.case-cells": (
        "The row must have as many values as the first row has columns ({wanted}), but it has "
        "{found}."
    ),
    "wrong-type.case-cells.remedy": (
        "Check what parts the values of the row. Decimals have a point, not a comma."
    ),
    "wrong-type.case-number": (
        "A value of column {column} must have only figures and a decimal point. Here is “{found}”."
    ),
    "wrong-type.case-number.remedy": "Write the number without its unit, such as 6.5.",
    "wrong-type.case-number.remedy-meant": "Write {meant}.",
    "wrong-type.case-weight": (
        "Every row must have a weight (column weight), the number of people it stands for, but "
        "this row has none."
    ),
    "wrong-type.case-weight.remedy": "Write the weight, such as 1, or remove the row.",
    "wrong-type.case-least": (
        "A value of column {column} must be at least {least}. Here is “{found}”."
    ),
    "wrong-type.case-least.remedy": "Correct the number.",
    "wrong-type.case-yes-no": (
        "A value of column {column} must be true (yes) or false (no). Here is “{found}”."
    ),
    "wrong-type.case-yes-no.remedy": "Write true or false, or leave the value empty.",
    "wrong-type.case-date": (
        "A date in column {column} must be written year-month-day, such as 2026-12-31. Here is "
        "“{found}”."
    ),
    "wrong-type.case-date.remedy": "Write the date like 2026-12-31.",
    "wrong-type.case-date.remedy-meant": "Write {meant}.",
    "wrong-type.case-none": (
        "The case mix must have at least one case whose weight is above 0, but there is none."
    ),
    "wrong-type.case-none.remedy": "Add the cases, or remove the file.",
    "wrong-type.case-outside": (
        "A value of column {column} must lie between {low} and {high}. Here is “{found}”."
    ),
    "wrong-type.case-outside.remedy": "Correct the value, or leave it empty if it is not known.",
    "wrong-type.case-step": (
        "The values of column {column} must have the step {step}. Here is “{found}”."
    ),
    "wrong-type.case-step.remedy": "Correct the value.",
    "wrong-type.case-step.remedy-meant": "The nearest value is {meant}.",
    "wrong-type.case-option": (
        "A value of column {column} must be one of these: {options}. Here is “{found}”."
    ),
    "wrong-type.case-option.remedy": "Correct the value.",
    "wrong-type.case-option.remedy-meant": "Did you mean {meant}?",
    "wrong-type.not-a-table": "The file must be a table, but it cannot be read.",
    "wrong-type.not-a-table.remedy": (
        "Check that the file is whole and that every row has as many values."
    ),
}
