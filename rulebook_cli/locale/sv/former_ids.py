"""Samma ändringsförslag med ett annat id, på svenska."""

FORMER_IDS = {
    "renamed": "Ändringsförslaget {old} som gjordes på den här datorn heter nu {new}.",
    "taken": (
        "Ändringsförslaget {old} som gjordes på den här datorn heter nu {new}. "
        "Ett annat ändringsförslag, som skickades tidigare, heter {old}."
    ),
}
