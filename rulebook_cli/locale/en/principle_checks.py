"""The words of the check of principles in English."""

PRINCIPLE_CHECKS = {
    "principle-missing": ("An amendment must name the principles it serves, but {id} names none."),
    "principle-missing.remedy": (
        "Add them: rulebook propose --to {id} --principle ID. The principles are: {known}."
    ),
    "principle-unknown": (
        "A principle of an amendment must be one of the rulebook, but {id} names the "
        "principle {principle}, which is not in rulebook.yaml."
    ),
    "principle-unknown.remedy": ("Mend the id. The principles are: {known}."),
    "principle-unknown.meant": (
        "A principle of an amendment must be one of the rulebook, but {id} names the "
        "principle {principle}, which is not in rulebook.yaml."
    ),
    "principle-unknown.meant.remedy": (
        "Mend the id. Did you mean {meant}? The principles are: {known}."
    ),
    "principle-unknown.none": (
        "A principle of an amendment must be one of the rulebook, but {id} names the "
        "principle {principle}, which is not in rulebook.yaml."
    ),
    "principle-unknown.none.remedy": (
        "The rulebook has no principles. Add them to rulebook.yaml (principles), or take the "
        "id out."
    ),
}

EXPLAINED = {
    "principle-missing": (
        "An amendment names the principles it serves, where the rulebook has principles. One that "
        "names none counts nowhere in the coverage (rulebook paper principles). It is taken all "
        "the same. Example: the amendment has no line principles. Add it: rulebook propose --to "
        "misol-1 --principle participation. Answered amendments are not judged."
    ),
    "principle-unknown": (
        "An amendment names the principles it serves, and rulebook.yaml lists the principles. "
        "An id that is not there is left out of the coverage (rulebook paper principles). "
        "Example: the amendment says participaton where the principle is participation. Mend "
        "the id in the record of the amendment."
    ),
}
