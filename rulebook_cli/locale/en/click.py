"""The command line's own sentences in English: as the Click library has them."""

CLICK: dict[str, str] = {"Error: {message}": "{message}"}

METAVARS: dict[str, str] = {}
