"""The words of the archive in English."""

ARCHIVE = {
    "kind": "Archive index",
    "title": "Archive index: {title}",
    "matter": "Matter",
    "lead": (
        "Everything in this archive is public. Private persons are numbered. What was left out, "
        "and why, stands at the end of the index."
    ),
    "lead-internal": "For internal use only: this archive also holds material that is not public.",
    "kept": "Documents in the archive",
    "left-out": "Documents left out of the archive",
    "file": "File",
    "what": "Document",
    "diary": "Diary number",
    "date": "Date",
    "sender": "Sender",
    "public": "Publicity",
    "ground": "Ground",
    "sha256": "Hash (SHA-256)",
    "hash": "Hash (SHA-256)",
    "why": "Why left out",
    "public.yes": "public",
    "public.partly": "partly public",
    "public.no": "secret",
    "why.secret": "Secret.",
    "why.partly": "There is no public copy.",
    "why.person": "The original bears a private person's name.",
    "why.import": "The file holds the answers of many senders.",
    "why.not-here": "The original is not in this copy.",
    "original": "Statement received, the original",
    "copy": "Statement received, public copy",
    "done-all": "The archive holds {files} files. Nothing was left out.",
    "done": (
        "The archive holds {files} files. {left_out} documents were left out that are not "
        "public or not in this copy."
    ),
    "internal-hint": (
        "The archive holds {files} files, not all of them public. Keep it accordingly. "
        "Documents that are missing: {left_out}."
    ),
}
