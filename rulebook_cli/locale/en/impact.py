"""The words for what a change costs and whom it touches, in English."""

from rulebook_cli.locale.en import impact_notes

IMPACT = {
    **impact_notes.IMPACT_NOTES,
    "title": "What the change costs and whom it concerns: {name}",
    "field.change": "Change",
    "field.laid": "Laid on",
    "field.day": "Reckoned for",
    "field.contract": "Contract made",
    "field.counts": "Headcounts",
    "field.cases": "Case mix",
    "unverified": "not verified",
    "unknown": "to be confirmed",
    "outside": "no support",
    "few": "under {count}",
    "all-tiers": "all classes",
    "before": "before",
    "after": "after the change",
    "together": "Together",
    "unit.euro": "euros",
    "unit.thousand": "thousand euros",
    "lead.more": "It costs {change} more a year.",
    "lead.less": "It costs {change} less a year.",
    "lead.either": "The cost changes by {change} a year: it may fall or rise.",
    "lead.same": "The cost does not change, but the change concerns some people.",
    "lead.not-known": (
        "What becomes of the costs cannot be reckoned. What can be reckoned stays as it is: {cost} "
        "a year."
    ),
    "lead.none": "The cost does not change. It is {cost} a year.",
    "table.cost": "Cost a year, {unit}",
    "table.tiers": "Cost a year by class, {unit}",
    "table.alone": "What each change would cost alone, {unit} a year",
    "chart": "Cost a year before and after the change, {unit}",
    "chart.whisker": "bar: the least it may be, end of the line: the most",
    "row.fees": "Care fees",
    "row.leave": "Care during leave",
    "row.cost": "Together",
    "column.item": "Item",
    "column.before": "Before",
    "column.after": "After",
    "column.change": "Change",
    "column.tier": "Class",
    "column.people": "Carers",
    "column.fee": "Fee a month",
    "column.cost": "Cost after",
    "column.amendment": "Id",
    "column.title": "Amendment",
    "heading.people": "Whom the change concerns",
    "heading.leave": "Leave days",
    "heading.without-contract": "Carers without a contract",
    "heading.avoided": "An assumption: what other care would cost",
    "heading.notices": "How to read the figures",
    "heading.work": "The arithmetic",
    "nobody": "The change alters nobody's class, fee or leave.",
    "typical": "A typical situation: {person}.",
    "typical.no-cases": "No typical situation is known, since there is no case mix.",
    "typical.few-people": (
        "No typical situation is told: the group may have fewer than {people} people, and somebody "
        "might be recognised."
    ),
    "typical.few-cases": (
        "No typical situation is told: the case mix has fewer than {cases} cases of the group, and "
        "somebody might be recognised."
    ),
    "typical.no-facts": (
        "No typical situation can be told: the rules of these classes ask nothing about the person."
    ),
    "client-fee": (
        "The client fee of a leave day changes: before {before}, after the change {after} a day. "
        "It is paid by the cared-for person."
    ),
    "group.comes-in": "Into the support, to class {after}, come {people} carers",
    "group.falls-out": "Out of the support, from class {before}, fall {people} carers",
    "group.moves": "From class {before} to class {after} move {people} carers",
    "group.gains": "In class {after} the support improves for {people} carers",
    "group.loses": "In class {after} the support gets worse for {people} carers",
    "change.fee": "fee {amount} a month",
    "change.days": "leave days {amount} a month",
    "change.hours": "leave hours {amount} a month",
    "leave-days": (
        "Carers have a right to this many leave days a year in all: before {before}, after the "
        "change {after} ({change})."
    ),
    "leave-days.same": (
        "Carers have a right to {before} leave days a year in all. The number does not change."
    ),
    "without-contract": (
        "People who care for someone close without an informal care contract are estimated at "
        "{before}; after the change {after} ({change})."
    ),
    "without-contract.same": (
        "People who care for someone close without an informal care contract are estimated at "
        "{before}. The number does not change."
    ),
    "without-contract.unknown": "The headcounts do not say how many there are.",
    "services": "Services that are for them: {names}.",
    "services.none": "The rulebook has no services that are for them.",
    "services.new": "New for them: {names}.",
    "services.gone": "No longer for them: {names}.",
    "avoided.lead": (
        "This is a sum that rests on an assumption, not a saving that has been seen. Not every "
        "cared-for person would otherwise need care round the clock. Client fees and the home "
        "care that the person gets at home have not been taken off."
    ),
    "avoided.tiers": (
        "If {percent} of the cared-for persons of classes {tiers} needed other care, it would "
        "cost {cost} a year (persons: {people}; assumption: {source})."
    ),
    "avoided.all": (
        "If {percent} of the cared-for persons of all classes needed other care, it would cost "
        "{cost} a year (persons: {people}; assumption: {source})."
    ),
    "avoided.change": "After the change the sum differs by {change}.",
    "work.lead": (
        "Each line: number of carers × times a year × price = euros a year. In brackets "
        "stands where the number and the price are from. Where the case mix divides a "
        "headcount, the number is the headcount × what part of the class the case mix has in "
        "the group. Prices of leave are rounded to the cent, so the lines may differ from the"
        " total by a few euros."
    ),
    "work.fee": "Fee, {tiers}: {sum}",
    "work.lowered": "Lowered fee, {tiers}: {sum}",
    "work.price": "Price of a leave day, {tiers}: {parts}",
    "work.part.unit": "{percent} × unit cost {amount}",
    "work.part.voucher": "{percent} × with vouchers {amount}",
    "work.part.substitute": "{percent} × with substitute carers {amount}",
    "work.made.voucher": "{hours} h × {hour} ÷ {days} days",
    "work.shares": "shares: {place}",
    "work.tied.statutory-minimum": "statutory minimum fee: {origin}",
    "work.tied.heavy-minimum": "statutory minimum fee of the heavy stage: {origin}",
    "work.tied.indexed": "revised by the wage coefficient: {raises}",
    "work.raise": "{before} × {factor} = {after} ({year})",
    "work.not-verified": "coefficient not verified: {years}",
    "work.stands-in": "the number of {year} is not known, so that of {known} is used",
    "work.number.statutory-minimum": "statutory minimum fee: {origin}",
    "work.number.heavy-minimum": "statutory minimum fee of the heavy stage: {origin}",
    "work.number.indexed": "wage coefficient: {origin}",
    "work.step.row": "fee of class {tier} {amount}: {place}",
    "work.step.down": "fee of class {tier} instead, {amount}: {place}",
    "work.step.multiply": "× {factor} = {amount}: {place}",
    "work.step.share": "× share {factor} = {amount}: {place}",
    "work.or": "or",
    "work.divided": "{place}: {whole}, divided by the case mix {cases}",
    "work.weights": "weights of the case mix {cases}",
    "work.client-fee": "− client fee {amount}",
    "work.sources": "Sources",
    "work.days": "Leave days, {tiers}: {sum}",
    "work.hours": "Leave hours, {tiers}: {sum}",
    "work.avoided": "Other care (assumption), {tiers}: {sum}",
    "no-caseload": (
        "The rulebook has no headcounts, so the impact cannot be reckoned. Add the file "
        "caseload/headcounts.yaml to the draft, or give a case mix with --cases."
    ),
    "not-a-case-mix": "The file {path} must be a case mix whose name ends in .csv or .parquet.",
    "nothing-open": "There are no open amendments, so there is nothing to reckon.",
    "no-whole": (
        "Amendments {ids} cannot be put into one picture or query, since they do not fit together. "
        "Name one of them."
    ),
    "no-chart": "No chart can be drawn, since no class has anybody in it.",
    "no-such-form": "There is no format {form}. The formats are: {forms}.",
    "case-mix-too-big": (
        "The case mix {path} does not fit in memory. Turn it into Parquet, or take a sample of it."
    ),
    "needs-duckdb": (
        "DuckDB is needed to read the file {path}. Install it: pip install "
        "'rulebook-cli[impact]', or give the case mix as CSV."
    ),
    "too-many-cases": (
        "The file {path} is so big that DuckDB is needed to read it. Install it: pip install "
        "'rulebook-cli[impact]'"
    ),
    "needs-sqlglot": (
        "sqlglot is needed to print the query. Install it: pip install 'rulebook-cli[impact]'"
    ),
    "no-such-dialect": "The database {dialect} is not known. Known are: {dialects}.",
    "too-many-patterns": (
        "The rulebook has so many reductions of the fee or conditions of leave that they cannot "
        "be written as a query. Use a smaller case mix as CSV."
    ),
}
