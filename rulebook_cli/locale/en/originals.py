"""The words of removing a received original and changing its publicity."""

ORIGINALS = {
    "option.change": (
        "Change how public a statement is: --public, --ground and, if needed, --redacted."
    ),
    "option.remove": (
        "Remove a received original: the file, its words and a private person's name (--because)."
    ),
    "already-removed": "The original of statement {id} has been removed already.",
    "would-remove": "The original of statement {id} would be removed.",
    "removed": "The original of statement {id} has been removed from this repository.",
    "removed-remains": (
        "What remains are the details of the statement, its hash, the day and the reason, and "
        "the points that were made of it in the draft. Papers and backups made before cannot be "
        "removed."
    ),
    "export-removed": (
        "The export file was removed too ({id}), since the row was in it. The words of the "
        "other rows stay."
    ),
    "original-gone": "Statement {id} has no original in this repository.",
    "statement-in-import": (
        "Statement {id} came in an export, so it cannot have a copy of its own. Mark it as "
        "wholly secret: --public no"
    ),
    "already-public": "The publicity of statement {id} is recorded like this already.",
    "would-public": "The publicity of statement {id} would change, and {count} points be left out.",
    "public-changed": "Statement {id}: {public}.",
    "level.yes": "public",
    "level.partly": "partly public",
    "level.no": "secret",
    "points-left-out": (
        "{count} points whose words are no longer public were left out of the draft. Earlier "
        "versions of the draft still hold them: ask, if needed, how history is removed."
    ),
}
