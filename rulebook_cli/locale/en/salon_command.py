"""The words of the command on the Salonki in English."""

SALON_COMMAND = {
    # Words of the minutes
    "read.remarks": "remarks, discussion, talk, what was said, comments",
    "read.promises": "promises, tasks, agreed tasks, what was promised, actions",
    "read.present": "present, participants, who was there",
    "read.skipped": "programme, photo show, annexes, opening, closing",
    "read.held": "date, day, when, time",
    "read.place": "place, where",
    "read.round": "round",
    "read.named": "by name, named, name may be shown",
    "read.whole": "other, general, the whole draft, the whole rulebook, other matters",
    "read.question": "question",
    "read.until": "by, before, at the latest, until",
    "stance-read.supports": "supports, for",
    "stance-read.with-changes": "supports with changes, with changes",
    "stance-read.opposes": "opposes, against",
    "stance-read.neutral": "takes no stance, no stance, neutral",
    # Files
    "file.invitation": "invitation",
    "file.programme": "programme",
    "file.sheets": "questions",
    "file.cards": "cards",
    "file.show": "photo-show.html",
    "file.minutes": "minutes.md",
    # The command
    "option.at": "Time of day, such as 17:00.",
    "option.where": "Place.",
    "option.round": "The round whose open questions are talked about.",
    "option.output": "The folder to write the packet to; with --tasks a file.",
    "option.minutes": "Enter the minutes: what was said as comments, promises as tasks.",
    "option.tasks": "Show the promised tasks.",
    "option.done": "Mark a task as done.",
    "packet.written": "The packet of the Salonki is in the folder {folder}: {files}.",
    "tasks.next": "Mark a task as done: rulebook salon --done ID",
    "tasks.next-none": (
        "Prepare a Salonki: rulebook salon --on DATE --at TIME --where TEXT --output FOLDER"
    ),
    "packet.next": (
        "Print the invitation, the programme, the questions and the cards. Open the photo show in "
        "a browser. After the evening fill in {minutes} and give rulebook salon "
        "--minutes {minutes}."
    ),
    "packet.minutes-left": "The minutes {path} have been begun and were left as they are.",
    "packet.no-photos": (
        "There are no photos: the photo show is empty. A photo is added with rulebook evidence "
        "PLACE PHOTO.jpg --says … --alt … --consent …"
    ),
    "packet.later": "Write the packet to a folder: rulebook salon --output FOLDER",
    "minutes.part": "{file}, line {line}",
    "minutes.participants": "Participants",
    "minutes.at-the-salon": "{name}, Salonki {on}",
    "minutes.said": "{who} ({about}): {words}",
    "minutes.with-stance": "{who}, {stance} ({about}): {words}",
    "minutes.as": "{line} → {id}",
    "minutes.task": "{who}: {what} (by {by})",
    "minutes.heading-said": "Comments:",
    "minutes.heading-tasks": "Tasks:",
    "minutes.heading-unread": "These lines were not understood:",
    "minutes.unread": "line {line}: “{words}”. {why}",
    "minutes.bracket": (
        "Note: on line {line} “{words}” is no stance, and it was left out. The stances are "
        "supports, supports with changes, opposes and neutral."
    ),
    "minutes.done": (
        "Entered from the minutes: comments {comments}, tasks {tasks}. On record before: "
        "comments {known}, tasks {known_tasks}."
    ),
    "minutes.dry-run": (
        "Nothing was written. New would be: comments {comments}, tasks {tasks}. On "
        "record before: comments {known}, tasks {known_tasks}."
    ),
    "minutes.moved-date": "Task {id} is now to be done by {by}.",
    "minutes.next": (
        "See the tasks: rulebook salon --tasks. The comments are in the memo: rulebook memo"
    ),
    "minutes.next-unread": "Mend the lines and run the same file again: nothing is entered twice.",
    "why.no-heading": (
        "A line must stand below a heading. Move it below the heading Remarks or Promises."
    ),
    "why.no-speaker": "Write who first, and a colon: - Who: what they said",
    "why.no-words": "Nothing follows the colon. Write what was said or promised.",
    "why.no-promiser": "Write who first, and a colon: - Who: what by 31.1.2027",
    "why.no-date": "A promise must have a day. Add it, such as by 31.1.2027.",
    "why.no-subject": (
        "The heading must be an amendment, a place or a question, but there is none called "
        "{about}. Use as a heading for instance misol-1, 8 or q1."
    ),
    "why.no-about": "The line must stand below a heading that tells what it is about.",
    "task-done": "Task {id} is marked as done on {on}.",
    "task-done-already": "Task {id} was marked as done on {on} already.",
    # When we cannot go on
    "salon-one-thing": (
        "Choose one thing: the packet, the minutes (--minutes), the tasks (--tasks) or a mark "
        "(--done)."
    ),
    "salon-option": "The option {option} has no effect here. Leave it out.",
    "salon-not-a-folder": "{path} is no folder. Give the name of a folder: --output FOLDER",
    "salon-form": (
        "The packet always has PDF, Word and HTML. Leave out --format when you give --output."
    ),
    "minutes-unreadable": (
        "The minutes {path} are not UTF-8 text. Save them as plain text and try again."
    ),
    "minutes-too-long": "The minutes {path} are too long. They may be {most} kilobytes at most.",
    "minutes-no-day": (
        "The minutes {path} name no day. Write at the top for instance Date: 4.12.2026, or give "
        "--on 4.12.2026."
    ),
    "minutes-empty": (
        "The minutes {path} hold no remark and no promise. Write them below the headings Remarks "
        "and Promises."
    ),
    "no-such-task": "There is no task {id}. The tasks are: {known}. See rulebook salon --tasks.",
    "no-tasks-yet": (
        "There is no task {id}, nor any other. Tasks come of the minutes: "
        "rulebook salon --minutes FILE"
    ),
}
