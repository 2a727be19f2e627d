"""The words of evidence of experience and of personal data, in English."""

EVIDENCE = {
    "option.about": (
        "What it is about: an amendment (misol-3), a part of one, or a place of the book."
    ),
    "option.file": "The photo (JPEG, PNG, WebP), the sound (WAV, MP3) or the note (.txt, .md).",
    "option.says": "What you say with it. It is printed under the photo.",
    "option.alt": "What the photo shows or the sound holds, for those who do not see or hear it.",
    "option.consent": "Who has agreed that it may be used. The name is not printed.",
    "option.note": "A note instead of a file.",
    "option.list": "List the evidence.",
    "option.show": "Save this piece of evidence as a file.",
    "option.output": "The file to save it in.",
    "option.withdraw": "Withdraw this piece of evidence and remove its bytes.",
    "option.send": "Withdraw it in the shared rulebook at once, too.",
    "kind.photo": "photo",
    "kind.sound": "sound",
    "kind.note": "note",
    "part.says": "what is said with it",
    "part.alternative": "the alternative text",
    "part.note": "the note",
    "part.consent": "who consented",
    "part.decision": "the decision",
    "part.because": "the reason",
    "part.title": "the title",
    "part.reason": "the reason",
    "part.received": "the paper received ({place})",
    "part.comment": "the comment",
    "personal.identity-code": "a personal identity code",
    "personal.phone": "a phone number",
    "personal.email": "an e-mail address",
    "personal.street-address": "a postal address",
    "personal.health": "the health of a person called by name",
    "personal.where": "{where}: {kind} ({found})",
    "personal.where-line": "{where}, line {line}: {kind} ({found})",
    "personal-data-found": (
        "What is written down stays in the history for ever, so it must hold no personal data, but "
        "here it does: {found}. Nothing was written. Take it out and try again. If it is an "
        "organisation's public contact detail, add --despite personal-data."
    ),
    "one-evidence": "Give one thing: a file, or a note with --note.",
    "evidence-one-thing": (
        "Do one thing at a time: bring a piece of evidence, --list, --show or --withdraw."
    ),
    "evidence-about-missing": (
        "Say first what the evidence is about: an amendment or a place, such as rulebook evidence "
        "misol-1 photo.jpg"
    ),
    "consent-missing": (
        "A piece of evidence needs the consent of whom it concerns, but none was given. Add "
        "--consent NAME: who has agreed. The name is not printed."
    ),
    "alternative-missing-photo": (
        "A photo needs a text for those who do not see it, but none was given. Add --alt TEXT: "
        "what the photo shows."
    ),
    "alternative-missing-sound": (
        "A sound needs a text for those who do not hear it, but none was given. Add --alt TEXT: "
        "what is heard."
    ),
    "evidence-too-long": "A text of evidence may have {most} characters at most. Shorten it.",
    "evidence-because-missing": "Say with --because why the evidence is withdrawn.",
    "note-empty": "The note is empty. Write what you want to say.",
    "note-unreadable": (
        "The note {path} is not text in UTF-8. Save it as plain text and try again."
    ),
    "photo-too-big": (
        "The photo {path} is larger than {most} megabytes. Save it smaller in a picture program "
        "and try again."
    ),
    "photo-too-many-points": (
        "The photo {path} has too many points to be opened safely. Save it smaller in a picture "
        "program and try again."
    ),
    "photo-unreadable": (
        "The file {path} is no photo that can be read. Give a whole JPEG, PNG or WebP file."
    ),
    "photo-heic": (
        "The photo {path} is in a format of newer telephones (HEIC or AVIF) that this computer "
        "cannot read. Save or share it as JPEG and try again."
    ),
    "photo-moving": "The picture {path} moves. Give one still picture.",
    "sound-too-big": "The sound {path} is larger than {most} megabytes. Cut or compress it.",
    "sound-form": (
        "A sound must be WAV or MP3: from other formats we cannot remove what a telephone writes "
        "beside the sound. Save {path} as MP3 in a sound program and try again."
    ),
    "sound-unreadable": "The file {path} is no sound that can be read. Give a WAV or MP3 file.",
    "no-such-evidence": "There is no evidence {id}. Known: {known}. See rulebook evidence --list",
    "evidence-withdrawn": "The evidence {id} was withdrawn on {on}. Its bytes have been removed.",
    "evidence-not-yours": (
        "The evidence {id} belongs to {owner}. Its association or a coordinator withdraws it: "
        "--as {owner}"
    ),
    "evidence-not-here": (
        "The bytes of {id} are not in this copy, or are not what its record says. Give the command "
        "rulebook update and try again."
    ),
    "would-keep": "This {kind} would be kept: {size} kB.",
    "kept.photo": (
        "The photo is kept as {id} ({size} kB). It was made smaller, and the place, the time and "
        "the device were removed from it."
    ),
    "kept.sound": (
        "The sound is kept as {id} ({size} kB). What the telephone had written beside the sound "
        "was removed."
    ),
    "kept.note": "The note is kept as {id}.",
    "kept.next": (
        "It goes to the county with rulebook submit and then becomes public. It is withdrawn with "
        "rulebook evidence --withdraw {id} --because …"
    ),
    "none": "There is no evidence. Bring some: rulebook evidence misol-1 photo.jpg",
    "row": "{id}: {kind} about {about}, brought by {who}, {added}",
    "row-says": "says: {words}",
    "row-alternative": "shows: {words}",
    "row-consent": "consent: {name}",
    "no-consent": "none",
    "row-withdrawn": "{id}: about {about}, withdrawn {on}",
    "item": "{id}: evidence about {about}",
    "renumbered": "The id {old} was already in use, so your evidence now has the id {new}.",
    "public": (
        "Evidence that is sent becomes public. You can withdraw it later, but copies that others "
        "have made remain."
    ),
    "withdrawn": "The evidence {id} has been withdrawn and its bytes removed from this computer.",
    "would-withdraw": "The evidence {id} would be withdrawn and its bytes removed.",
    "would-withdraw-there": "Would be withdrawn in the shared rulebook: {ids}.",
    "withdrawn-there": "Withdrawn in the shared rulebook: {id}",
    "withdrawn-refused": (
        "The shared rulebook did not let {id} be removed. Ask who keeps it to remove the branch "
        "evidence/{id}."
    ),
    "withdrawn-next": "If it has been sent, remove it from the shared rulebook: rulebook submit",
    "promise.folder": "Its bytes were removed from the shared folder too.",
    "promise.server": (
        "In the shared rulebook nothing leads to its bytes any more, but the server removes them "
        "when it cleans up. Whoever keeps the server can do that at once."
    ),
    "promise.others": (
        "What we cannot promise: copies on other computers lose it at their next rulebook update; "
        "backups and papers already printed or saved keep it."
    ),
    "remains": (
        "What remains: its id, what it was about, the hash of its bytes, the reason, and that it "
        "was withdrawn. No words, no picture, no name of who consented."
    ),
    "left.shared": (
        "Part of it is still needed by something else here, such as the same photo brought twice. "
        "Withdraw that too."
    ),
    "left.here": (
        "Some of its bytes could not be removed from this computer, because another program holds "
        "them. Close other programs and give the command again, or ask for help."
    ),
    "forgotten": "Evidence that others have withdrawn was removed from this computer.",
    "heading": "Evidence of experience",
    "caption": "{says} ({who}, about: {about})",
    "caption-bare": "{who}, about: {about}",
    "label.photo": "Photo",
    "label.sound": "Sound",
    "alternative": "In the photo: {words}",
    "alternative-sound": "In the sound: {words}",
    "not-shown": "The photo {id} cannot be shown here.",
}
