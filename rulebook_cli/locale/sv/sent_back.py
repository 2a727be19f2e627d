"""Orden om ett återremitterat ärende på svenska: vad det innebär för var och en."""

SENT_BACK = {
    "sent-back": "{body} återremitterade ärendet för beredning {on} (beslut {id}).",
    "because": "skäl: {because}",
    "member.open": (
        "Dina förslag och kommentarer och svaren på dem finns kvar. Rundan fortsätter: du kan "
        "komplettera dem eller göra nya."
    ),
    "member.closed": (
        "Dina förslag och kommentarer och svaren på dem finns kvar. Du behöver inte göra något "
        "nu: när rundan fortsätter syns de nya dagarna här."
    ),
    "outside.open": (
        "De utlåtanden som har getts finns kvar. Rundan fortsätter, och nya tas emot."
    ),
    "outside.closed": (
        "De utlåtanden som har getts finns kvar. När rundan fortsätter meddelas det."
    ),
    "coordinator.open": (
        "Allt som har sagts och besvarats finns kvar, och rundan fortsätter. När den är besvarad, "
        "för utkastet till beslut på nytt: rulebook paper agenda"
    ),
    "coordinator.closed": (
        "Allt som har sagts och besvarats finns kvar. Fortsätt rundan med nya tider: rulebook "
        "round {round} --open --amendments-close DAG --comments-close DAG"
    ),
}
