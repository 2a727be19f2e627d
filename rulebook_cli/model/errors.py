"""The one error of the house: we cannot go on."""


class RulebookError(Exception):
    """We cannot go on. Caught once, at the door of the command line, and said in one sentence.

    `message` is the id of a sentence in the catalogues (`locale/*/errors.py`), `values` what it
    names. The sentence says what is wrong and what to do next.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message, values)
        self.message = message
        self.values = values


def unreadable_file(path: str, error: OSError) -> RulebookError:
    """That a file is not there, or cannot be read."""
    missing = isinstance(error, FileNotFoundError)
    return RulebookError("no-file" if missing else "cannot-read", path=path)
