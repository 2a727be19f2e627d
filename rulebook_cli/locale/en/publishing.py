"""The words of publishing, in English."""

PUBLISHING = {
    "option.output": "The folder that the files are written to (otherwise published).",
    "option.despite": ("Publish although this check finds an error (may be given several times)."),
    "errors": (
        "A rulebook that is published must be free of errors, and all its languages must "
        "be up to date. Nothing was written."
    ),
    "would": "{count} files would be written: {version}.",
    "done": "{count} files are ready to be published: {version}.",
    "is-draft": "This is a draft that no body has decided. Every page says so.",
    "next": ("Put the folder on the county's website. Look at the file index.html first."),
    "file.book": "rulebook",
    "file.memo": "summary",
    "version": "Version: {version}",
    "heading": "In English",
}
