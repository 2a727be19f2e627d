"""The words of three or more things that were put in at one point."""

PUT_TOGETHER = {
    "all": "Take all, in this order: {names}",
    "settle.kept": (
        "All stay. Take them into the draft in this order: rulebook merge {command} --in-this-"
        "order --because REASON"
    ),
    "several": (
        "All can be taken, in the order in which you name them: rulebook merge {command} --in-"
        "this-order --because REASON"
    ),
    "any-order": (
        "They can also be taken in another order, or only some of them: name those in the order "
        "in which they are to stand (rulebook merge ID … --in-this-order)."
    ),
}
