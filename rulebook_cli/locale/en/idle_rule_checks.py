"""The words of the check for rules that lower no fee, in English."""

IDLE_RULE_CHECKS = {
    "reduction-idle": ("A reduction must lower the fee, but {reduction} changes nothing."),
    "reduction-idle.remedy": (
        "Say how it lowers the fee: multiply: 0.5 (by half), down: 1 (by one class) or share with "
        "the fact that tells the part. If nothing is to be lowered, remove the rule."
    ),
    "reduction-idle.raises": (
        "A reduction must lower the fee, but {reduction} multiplies it by {multiply} and so raises "
        "it."
    ),
    "reduction-idle.raises.remedy": (
        "Write a number below one (multiply: 0.5 pays half). If a higher fee is meant, write it as "
        "a class or a fee row of its own."
    ),
    "reduction-idle.nowhere": (
        "A reduction with down lowers the class, but there is no lower class for {reduction} to go "
        "to."
    ),
    "reduction-idle.nowhere.remedy": ("Use multiply, or add the lower class."),
}

EXPLAINED = {
    "reduction-idle": (
        "Looks whether every rule under reductions can lower a fee: one without multiply, down and "
        "share, or with multiply: 1, changes nothing; one with a number above one raises the fee; "
        "and down needs a lower class. Example: multiply: 1.5 was meant to take away half, but "
        "pays half as much again."
    ),
}
