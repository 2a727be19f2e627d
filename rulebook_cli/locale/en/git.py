"""Errors of keeping versions and of reaching others, in English."""

GIT = {
    "no-repository": (
        "There is no rulebook in the folder {folder}. Go to the rulebook's folder, name it with"
        " --book, or get your own copy of the shared rulebook: rulebook join ADDRESS FOLDER."
    ),
    "no-git-here": (
        "The folder {folder} holds a rulebook's files but not their versions: it is not a Git "
        "repository. You can check it there: rulebook check. For the rest you need a copy of the "
        "shared rulebook: rulebook join ADDRESS FOLDER."
    ),
    "git-missing": (
        "The program Git, which keeps the rulebook's versions, is missing from this computer. "
        "Install it from https://git-scm.com and try again."
    ),
    "git-too-old": (
        "The program Git on this computer is too old (version {version}). "
        "Install version 2.30 or newer from https://git-scm.com and try again."
    ),
    "git-failed": (
        "The rulebook could not be read or saved. Try again, and if it happens again, send this "
        "message to the rulebook's coordinator. Git says: {reason}"
    ),
    "no-such-version": "The rulebook has no version {name}. Check the name with rulebook status.",
    "name-refused": (
        "The name {name} cannot be used. Use the letters A–Z, digits and hyphens, and begin with "
        "a letter or a digit."
    ),
    "path-refused": (
        "The file name {path} cannot be used in a rulebook. Give the file a name with only "
        "letters, digits, full stops and hyphens."
    ),
    "address-refused": (
        "The address {address} cannot be used. Give the rulebook's address beginning with "
        "https:// or ssh://, or the path of a shared folder."
    ),
    "folder-is-file": "{path} is a file, not a folder. Name a new or empty folder.",
    "folder-not-empty": "The folder {folder} already holds files. Name a new or empty folder.",
    "clone-failed": (
        "The rulebook could not be fetched from {address}. Check the address, the network and "
        "your right to read it, and try again. Git says: {reason}"
    ),
    "remote-failed": (
        "{address} could not be reached, but your work is safe on this computer. Check the network "
        "and your rights, and try again. Git says: {reason}"
    ),
    "ref-moved": (
        "Somebody else saved to the same place at the same time, so nothing has been saved yet. "
        "Give the same command again."
    ),
    "left-lock": (
        "An earlier run was interrupted while saving and left the file {path} behind. Make sure "
        "the program is not running elsewhere, remove the file, and give the command again. "
        "Nothing was lost."
    ),
}
