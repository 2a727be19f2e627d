"""What can go wrong with connections, folders and sending, and what to do then."""

TROUBLES = {
    "git-owner": (
        "The folder {path} belongs to another user of this computer, so Git will not open it. If "
        "you trust the folder, give once the command git config --global --add safe.directory "
        "'{path}', and then the same command again."
    ),
    "name-in-the-way": (
        "This rulebook has a branch {branch} whose name takes the place of the amendment, so "
        "nothing was saved. Give the branch another name (git branch -m {branch} old) and give the "
        "command again."
    ),
    "disk-full": (
        "The disk has no room left for the folder {folder}, so nothing was saved. Free some space "
        "and give the command again."
    ),
    "folder-not-writable": (
        "You may not write in the folder {folder}, so nothing was saved. Get a copy of the "
        "rulebook in a folder of your own (rulebook join ADDRESS FOLDER), or ask for the right to "
        "write in this one."
    ),
    "no-shared": (
        "This rulebook is not joined to a shared one, so nothing can be sent or fetched. Join the "
        "shared rulebook with rulebook join ADDRESS FOLDER."
    ),
    "remote-name-in-the-way": (
        "The names of the branches in the shared rulebook and on this computer collide: the branch "
        "{branch} takes the place of an amendment. Nothing is lost. Ask a coordinator to give the "
        "branch {branch} another name."
    ),
    "remote-no-certificate": (
        "The certificate of {address} cannot be trusted, so it was not contacted. Nothing is lost. "
        "Make sure that the clock of this computer is right, and ask a coordinator or IT support."
    ),
    "remote-unknown-host": (
        "This computer does not know the server at {address}, so it was not contacted. Nothing is "
        "lost. Ask a coordinator or IT support to accept the server's key."
    ),
    "remote-no-access": (
        "You have no access to {address}, or the user name, password or key was not accepted. "
        "Nothing is lost. Ask a coordinator for access and give the same command again."
    ),
    "remote-unreachable": (
        "{address} could not be reached. Nothing is lost. Check the network and the address, and "
        "give the same command again later."
    ),
    "remote-disk-full": (
        "There is no room left at {address}. Nothing is lost. Tell a coordinator, and give the "
        "same command again later."
    ),
    "remote-empty": (
        "There is no rulebook at {address} yet. Nothing is lost. Check the address, or ask a "
        "coordinator to send the rulebook there first."
    ),
    "remote-gone": (
        "There is no rulebook at {address}. Nothing is lost. Check the address and that the "
        "network drive is connected. If the shared rulebook has moved, ask a coordinator for its "
        "new address."
    ),
    "remote-no-such-way": (
        "The address {address} cannot be used. Nothing is lost. An address begins with https:// or "
        "ssh://, or is the path of a shared folder. Ask a coordinator for the right address."
    ),
    "remote-not-writable": (
        "You may not write at {address}. Nothing is lost: your work is safe on this computer. Ask "
        "a coordinator for the right to write, and give the same command again."
    ),
    "refused.moved": (
        "{what} was not accepted, because the shared rulebook has another version of it. Fetch "
        "that with rulebook update, look at the amendment with rulebook diff {what}, and ask a "
        "coordinator if in doubt."
    ),
    "refused.moved-draft": (
        "The draft was not accepted, because another coordinator has changed it meanwhile. Fetch "
        "the changes with rulebook update, then send again: rulebook submit"
    ),
    "refused.moved-decided": (
        "The decided version {what} was not accepted, because the shared rulebook has another of "
        "the same name. Agree with the other coordinator."
    ),
    "refused.open-there": (
        "Not accepted: {what}. The folder of the shared rulebook is also somebody's working "
        "folder, and a draft cannot be sent to one. Ask whoever keeps the folder to make a folder "
        "for sharing only (git clone --bare) and to tell its address."
    ),
    "refused.declined": (
        "Not accepted: {what}. The server turned it down and gave no reason. Ask a coordinator."
    ),
    "refused.declined-because": (
        "Not accepted: {what}. The server says: “{words}”. If you do not know what to do, show "
        "this to a coordinator."
    ),
    "refused.name-in-the-way": (
        "Not accepted: {what}. The shared rulebook has a branch {branch} whose name takes the "
        "place of the amendment. Ask a coordinator to give it another name, and send again."
    ),
    "refused.not-writable": (
        "Not accepted: {what}. You may not write in the shared rulebook. Ask a coordinator for the "
        "right to write, and send again."
    ),
    "refused.disk-full": (
        "Not accepted: {what}. The disk of the shared rulebook is full. Tell a coordinator, and "
        "send again later."
    ),
    "refused.unknown": (
        "Not accepted: {what}. Give the command rulebook update and send again. If it happens "
        "again, show this to a coordinator. Git says: {words}"
    ),
    "refused.kept": "Nothing is lost: your work is safe on this computer.",
    "files.refreshed": "The files in the folder are now in step with the draft.",
    "files.in-step": "The files in the folder were in step with the draft already.",
    "files.copied": (
        "Your versions of these files are in the folder {folder}: {paths}. If you want their "
        "changes in the draft, propose them: rulebook propose"
    ),
    "files.left": "Your own changes still stand in these files: {paths}.",
    "other-branch": (
        "The branch {branch} is open in this folder and not the draft (main), so its files are not "
        "brought in step with the draft. Nothing was changed. Read the draft with rulebook read "
        "--draft."
    ),
    "cannot-copy": (
        "The file {path} could not be copied aside, so it was not replaced. Nothing was changed. "
        "Move the file to another folder yourself and give the command again."
    ),
}
