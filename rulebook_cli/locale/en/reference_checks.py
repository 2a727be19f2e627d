"""The words of the checks of references, languages and waivers, in English.

Long because: a list of sentences, one for each thing a check can say.
"""

REFERENCE_CHECKS = {
    "dangling-reference.section": (
        "A reference must lead to a section of the rulebook, but there is no “{found}”."
    ),
    "dangling-reference.section.remedy": "Correct the reference, or remove it.",
    "dangling-reference.section.remedy-meant": "Did you mean {meant}?",
    "dangling-reference.provision": (
        "A reference must lead to a provision of the rulebook, but there is no “{found}”."
    ),
    "dangling-reference.provision.remedy": "Correct the reference, or remove it.",
    "dangling-reference.provision.remedy-meant": "Did you mean {meant}?",
    "dangling-reference.row": (
        "A reference must lead to a row of the rulebook, but there is no row “{found}”."
    ),
    "dangling-reference.row.remedy": "Correct the reference, or add the row.",
    "dangling-reference.row.remedy-meant": "Did you mean the row {meant}?",
    "dangling-reference.tier": (
        "A fee class must be in the rulebook, but there is no class “{found}”."
    ),
    "dangling-reference.tier.remedy": "Correct the id of the class, or add the class.",
    "dangling-reference.tier.remedy-meant": "Did you mean class {meant}?",
    "dangling-reference.day": (
        "The day in a reference must be the first day of a row, but there is no row “{found}”."
    ),
    "dangling-reference.day.remedy": "Correct the day, or leave it out of the reference.",
    "dangling-reference.day.remedy-meant": "Did you mean the row {meant}?",
    "dangling-reference.leave": (
        "The reference must lead to a row of leave, but class “{found}” has none."
    ),
    "dangling-reference.leave.remedy": (
        "Add a row of leave for the class, or correct the reference."
    ),
    "dangling-reference.leave.remedy-meant": "Did you mean class {meant}?",
    "dangling-reference.fee": (
        "The reference must lead to a row of fees, but class “{found}” has none."
    ),
    "dangling-reference.fee.remedy": "Add a row of fees for the class, or correct the reference.",
    "dangling-reference.fee.remedy-meant": "Did you mean class {meant}?",
    "dangling-reference.substitute-fee": (
        "The reference must lead to a row of the substitute carer's fees, but class “{found}” has "
        "none."
    ),
    "dangling-reference.substitute-fee.remedy": (
        "Add a row of the substitute carer's fees for the class, or correct the reference."
    ),
    "dangling-reference.substitute-fee.remedy-meant": "Did you mean class {meant}?",
    "dangling-reference.expense": (
        "A reference must lead to compensation of expenses in the rulebook, but there is no "
        "compensation “{found}”."
    ),
    "dangling-reference.expense.remedy": (
        "Add the compensation to the table, or mend the reference, for example expense:day."
    ),
    "dangling-reference.expense.remedy-meant": "Did you mean the compensation {meant}?",
    "dangling-reference.client-fee": (
        "The reference must lead to a client fee, but the service “{found}” has none."
    ),
    "dangling-reference.client-fee.remedy": (
        "Add a row of the client fee, or correct the reference."
    ),
    "dangling-reference.client-fee.remedy-meant": "Did you mean the service {meant}?",
    "dangling-reference.voucher": (
        "The reference must lead to a service voucher, but the service “{found}” has none."
    ),
    "dangling-reference.voucher.remedy": "Add a row of the voucher, or correct the reference.",
    "dangling-reference.voucher.remedy-meant": "Did you mean the service {meant}?",
    "dangling-reference.law": (
        "A reference to a law must have its number, year and section. Here is “{found}”."
    ),
    "dangling-reference.law.remedy": "Write the reference like law:937/2005#5.",
    "dangling-reference.law.remedy-meant": "Did you mean {meant}?",
    "dangling-reference.link": (
        "A reference must begin with a known word, but the word “{found}” is not known."
    ),
    "dangling-reference.link.remedy": "Correct the beginning of the reference.",
    "dangling-reference.link.remedy-meant": "Did you mean the word {meant}?",
    "dangling-reference.mark": (
        "A reference to a place in the rulebook must have the mark # before the id. Here is "
        "“{found}”."
    ),
    "dangling-reference.mark.remedy": "Add the mark # before the id.",
    "dangling-reference.mark.remedy-meant": "Write {meant}.",
    "dangling-reference.fact": (
        "A fact used in a criterion must be in the file facts.yaml, but there is no fact “{found}”."
    ),
    "dangling-reference.fact.remedy": (
        "Correct the fact's name, or add the fact to the file facts.yaml."
    ),
    "dangling-reference.fact.remedy-meant": "Did you mean the fact {meant}?",
    "dangling-reference.association": (
        "Whoever gets more time must be an association of the rulebook, but there is no "
        "association “{found}”."
    ),
    "dangling-reference.association.remedy": (
        "Correct the id, or add the association to the file rulebook.yaml."
    ),
    "dangling-reference.association.remedy-meant": "Did you mean the association {meant}?",
    "dangling-reference.service": (
        "A service must be among the rulebook's services, but there is no “{found}”."
    ),
    "dangling-reference.service.remedy": "Correct the service's id, or add the service.",
    "dangling-reference.service.remedy-meant": "Did you mean the service {meant}?",
    "dangling-reference.situation": (
        "A care situation must be among the rulebook's situations, but there is no “{found}”."
    ),
    "dangling-reference.situation.remedy": "Correct the situation's id, or add the situation.",
    "dangling-reference.situation.remedy-meant": "Did you mean the situation {meant}?",
    "reference-number.section": (
        "The reference “{words}” must have the number {number}, since it leads to {target}, but it "
        "has {found}."
    ),
    "reference-number.section.remedy": (
        "Correct the number to {number}, or correct where the reference leads."
    ),
    "reference-number.provision": (
        "The reference “{words}” must name subsection {provision}, since it leads to {target}, but "
        "it has {found}."
    ),
    "reference-number.provision.remedy": (
        "Correct the number to {provision}, or correct where the reference leads."
    ),
    "reference-number.law": (
        "The reference “{words}” must have section {number}, since it leads to the law {target}, "
        "but it has {found}."
    ),
    "reference-number.law.remedy": (
        "Correct the number to {number}, or correct where the reference leads."
    ),
    "reference-cycle.term": (
        "A term must not be defined by itself, but these definitions lead back to the beginning: "
        "{path}."
    ),
    "reference-cycle.term.remedy": "Write one of the definitions without a reference to another.",
    "reference-cycle.pays-as": (
        "The class whose fee is paid must lead to a fee, but these lead back to the beginning: "
        "{path}."
    ),
    "reference-cycle.pays-as.remedy": (
        "Give one of the classes a fee of its own, and remove pays_as from it."
    ),
    "reference-cycle.on-top-of": (
        "The class that a stage comes on top of must be another than the stage itself, but these "
        "lead back to the beginning: {path}."
    ),
    "reference-cycle.on-top-of.remedy": "Correct on_top_of in one of the stages.",
    "undefined-term": (
        "A term that the text refers to must be in the file terms.yaml, but there is no term "
        "“{found}”."
    ),
    "undefined-term.remedy": (
        "Add the term “{words}” to the file terms.yaml, or correct the reference."
    ),
    "undefined-term.remedy-meant": "Did you mean the term {meant}?",
    "unused-term": (
        "The text must refer to a term that is defined, but no text refers to “{name}” ({id})."
    ),
    "unused-term.remedy": (
        "Add a reference to the text, or remove the term from the file terms.yaml."
    ),
    "amount-in-prose": (
        "An amount in the text must be the amount in the table, but the text has {found} and the "
        "table {amount} from {start} ({row})."
    ),
    "amount-in-prose.remedy": "Correct the amount in the text, or the row, so that they agree.",
    "amount-in-prose.loose": (
        "An amount in the text must refer to a row of a table, but {found} refers to none."
    ),
    "amount-in-prose.loose.remedy": (
        "Make the amount a reference, so that it is checked whenever the table changes."
    ),
    "amount-in-prose.loose.remedy-meant": (
        "Make the amount a reference: put the amount in square brackets, and {meant} in round "
        "brackets after it."
    ),
    "stale-authority": (
        "The county decides on support for informal care, so the text must name the county, but it "
        "says “{found}”. The act 607/2022 put the county in the municipality's place on "
        "1 January 2023."
    ),
    "stale-authority.remedy": "Write the county in the place of the municipality.",
    "translation-missing": (
        "The text must be in every language of the rulebook, but {missing} is missing."
    ),
    "translation-missing.remedy": "Add the missing language: {missing}.",
    "translation-stale": (
        "A text that is changed in one language must be changed in the others, but here only "
        "{changed} was changed and {stale} is as it was."
    ),
    "translation-stale.remedy": (
        "Make the same change in {stale}. If the text says the same already, accept the "
        "finding in rulebook.yaml (waivers)."
    ),
    "waiver-idle": ("A waiver must meet a finding, but the check {check} says nothing of {at}."),
    "waiver-idle.remedy": "Remove the waiver from the file rulebook.yaml, or correct its place.",
    "waiver-idle.check": "A waiver must name a check, but there is no check {check}.",
    "waiver-idle.check.remedy": "Correct the check's name, or remove the waiver.",
    "waiver-idle.check.remedy-meant": "Did you mean the check {meant}?",
    "waiver-idle.floor": (
        "The lowest level of the law must always be kept, so what the check {check} finds at {at} "
        "cannot be waived."
    ),
    "waiver-idle.floor.remedy": (
        "Mend the place to follow the law, and remove the waiver from the file rulebook.yaml."
    ),
    "waiver-expired": (
        "A waiver must be in force, but that of the check {check} at {at} ended on {until}."
    ),
    "waiver-expired.remedy": "Mend the place, or decide on the waiver anew.",
}

EXPLAINED = {
    "dangling-reference": (
        "The check sees that everything the rulebook refers to is there: sections, provisions, "
        "classes, rows of fees, facts, services and care situations. A reference that leads "
        "nowhere leaves the reader and the rule without ground. Example: a criterion has the fact "
        "care_hors, but the file facts.yaml has care_hours. Correct the name, or add what is "
        "missing."
    ),
    "reference-number": (
        "The check compares the figures in a reference's words with where the reference leads. The "
        "words are the writer's own, only the figures are checked. Example: the words section 5, "
        "subsection 2 lead to the third subsection. Correct the figure, or where the reference "
        "leads."
    ),
    "reference-cycle": (
        "The check looks for circles. A term whose definition leads back to the term explains "
        "nothing, and a class paid as a class that is paid as the first has no fee. Example: class "
        "I is paid as class II, and class II as class I. Give one of them a fee of its own."
    ),
    "undefined-term": (
        "The check sees that every term the text refers to is defined in the file terms.yaml. "
        "Example: the text refers to carrer, but the term defined is carer. Correct the reference, "
        "or add the definition."
    ),
    "unused-term": (
        "The check names definitions that no text refers to. Such a definition is printed for "
        "nothing, and nobody notices when the word begins to be used in another sense. Add a "
        "reference, or remove the definition."
    ),
    "amount-in-prose": (
        "The check compares amounts in the text with the tables. An amount is made a reference to "
        "a row of a table, and then text and table stay the same. Example: in the table the fee of "
        "class II is 650.00 euros, but the text says 640.00 euros. The check also names amounts "
        "that are no references."
    ),
    "stale-authority": (
        "The county grants support for informal care. The act 607/2022 put the county in the "
        "municipality's place on 1 January 2023. The check looks for places where the municipality "
        "still decides, grants or pays. The municipality as a place to live is left alone. "
        "Example: the municipality grants the support. Write: the county grants the support."
    ),
    "translation-missing": (
        "The check sees that headings, provisions and names are in every language of the rulebook. "
        "Finnish and Swedish are equal. A change may be proposed in one language, and the others "
        "are added before the decision. Example: a provision is only in Finnish. Add it in "
        "Swedish."
    ),
    "translation-stale": (
        "The check compares texts with the earlier book: an amendment with the draft, the "
        "draft with what was decided last. Finnish and Swedish are equal. A change may be "
        "proposed in one language, but it is made in all before the decision. Example: only "
        "the Swedish text of a provision was changed. Change the Finnish too."
    ),
    "waiver-idle": (
        "A coordinator can waive a finding with a reason in the file rulebook.yaml. The check "
        "names a waiver that meets no finding, that names an unknown check, or that tries to go "
        "below the lowest level of the law. Example: the fault has been mended. Remove the waiver."
    ),
    "waiver-expired": (
        "A waiver can have a last day. After that the finding holds again, and the check names the "
        "waiver that has ended. Mend the place, or decide on the waiver anew."
    ),
}
