"""Answers to a person: what the rulebook gives, in English."""

ASKING = {
    "title": "Assessment of support for informal care",
    "version": "Rulebook",
    "day": "Day",
    "eligible": "Conditions of support",
    "eligible.yes": "met by what has been told",
    "eligible.no": "not met by what has been told",
    "eligible.open": "depend on facts that are not known yet",
    "eligible.not": "conditions not met",
    "nothing": "–",
    "tier": "Fee class",
    "tier.none": "no fee class",
    "stage": "Stage",
    "stage.none": "no stage",
    "fee": "Care fee",
    "fee.none": "the rulebook gives no fee for this day",
    "fee.no-tier": "no fee is paid",
    "fee.later": "to be confirmed",
    "fee.unverified": "the amount is not verified",
    "span": "{low} – {high}",
    "leave": "Leave",
    "leave.none": "the rulebook says nothing of leave",
    "unmet": "These conditions are not met:",
    "unmet.one": "This condition is not met:",
    "steps": "How the fee is reached",
    "step": "{what}: {amount} ({at})",
    "step.row": "The fee of class {tier}",
    "step.stage": "The fee of the stage is paid instead ({stage})",
    "step.down": "Lowered to the fee of class {tier}",
    "step.multiply": "{percent} per cent of that is paid",
    "step.share": "A share of {percent} per cent of that is paid",
    "step.share-open": "A share that has not been told is paid",
    "step.unverified": (
        "The amount rests on an amount of the statute that has not been confirmed yet"
    ),
    "rights": "Rights to leave",
    "right": "{what} ({at})",
    "because": "What the answer rests on",
    "possible": "These are still possible",
    "open": (
        "The answer may still change. These facts bear on it (give them with --fact FACT=VALUE):"
    ),
    "open.one": (
        "The answer may still change. This fact bears on it (give it with --fact FACT=VALUE):"
    ),
    "open-asked": "The answer may still change. These facts bear on it:",
    "open-asked.one": "The answer may still change. This fact bears on it:",
    "assumed": "A worker assesses these. The answer takes them as fulfilled:",
    "assumed.one": "A worker assesses this. The answer takes it as fulfilled:",
    "without-criteria": (
        "The rulebook has no criteria for classes {tiers}, so they cannot be assessed here."
    ),
    "without-criteria.one": (
        "The rulebook has no criteria for class {tiers}, so it cannot be assessed here."
    ),
    "indicative": "The answer is indicative. The county decides on support case by case.",
    "side-by-side": "The same situation under the rulebook and the amendments",
    "begin": (
        "Answer questions about the care situation. If you do not know, choose “I do not know”. "
        "Your answers are not saved."
    ),
    "dont-know": "I do not know",
    "write": "{question} (write the answer; empty = I do not know)",
    "write-unit": "{question} (answer in {unit}; empty = I do not know)",
    "again.fact-not-a-number": "The answer must be a number, such as 2.5. Here is “{text}”.",
    "again.fact-outside": "The answer must be from {low} to {high}. Here is {text}.",
    "again.fact-off-step": (
        "The answer goes in steps of {step}. The nearest number is {near}. Here is {text}."
    ),
    "again.fact-not-a-date": "The answer must be a day written as 31.12.2026. Here is “{text}”.",
    "again.fact-date-outside": "The day must be an allowed one ({low} – {high}). Here is {text}.",
    "yes": "Yes",
    "no": "No",
}
