"""The same amendment under another id, in English."""

FORMER_IDS = {
    "renamed": "The amendment that was {old} on this computer is now called {new}.",
    "taken": (
        "The amendment that was {old} on this computer is now called {new}. "
        "Another amendment, sent before it, is called {old}."
    ),
}
