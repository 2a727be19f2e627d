"""Which language the program speaks: chosen once, before anything is said."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

LANGUAGES = ("fi", "sv", "en")
_chosen = "fi"


def choose_language(arguments: Sequence[str]) -> str:
    """Settle the language: `--lang`, then RULEBOOK_LANG, then the system's.

    A system that names no language (`C`) gets Finnish; one that names a language we do not
    speak gets English.
    """
    global _chosen
    wanted = wanted_language(arguments)
    _chosen = _known(wanted) or _known(os.environ.get("RULEBOOK_LANG")) or _system()
    return _chosen


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Everything that is said meanwhile is in another language that we speak."""
    global _chosen
    own, _chosen = _chosen, language
    try:
        yield
    finally:
        _chosen = own


def unknown_language(arguments: Sequence[str]) -> str:
    """What `--lang` asks for when it is no language of ours; empty otherwise."""
    wanted = wanted_language(arguments)
    return "" if _known(wanted) else wanted


def current_language() -> str:
    """The language that was chosen."""
    return _chosen


def wanted_language(arguments: Sequence[str]) -> str:
    """What `--lang` asks for; empty without it."""
    for at, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and at + 1 < len(arguments):
            return arguments[at + 1]
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    return ""


def _known(name: str | None) -> str:
    code = (name or "")[:2].lower()
    return code if code in LANGUAGES else ""


def _system() -> str:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        name = os.environ.get(variable)
        if name:
            break
    else:
        name = _of_windows() if os.name == "nt" else None
    if not name or name.split(".")[0] in ("C", "POSIX"):
        return "fi"
    if name.lower().startswith(("finnish", "swedish")):
        return {"f": "fi", "s": "sv"}[name[0].lower()]
    return _known(name) or "en"


def _of_windows() -> str | None:
    """The user's language on Windows, which sets none of the variables."""
    import locale

    return locale.getlocale()[0]
