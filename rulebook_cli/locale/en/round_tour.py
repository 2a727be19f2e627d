"""The tour of a whole round: the words of its scenes and the invented letters."""

ROUND_TOUR = {
    "init": "The county starts the rulebook from a model.",
    "county": "The coordinator says who she is.",
    "request": (
        "For those who answer in Word, by e-mail or on paper, a request for statements is made "
        "with its annexes."
    ),
    "round": "The coordinator opens the round and says how long there is time.",
    "calendar": "The days can be taken into one's own calendar.",
    "salon": (
        "Carers and leading officials are invited to the Salonki: invitation, programme, photo "
        "show, questions and cards."
    ),
    "minutes": "The evening's minutes become comments and tasks.",
    "principles": "Which principles do the amendments serve, and which does nobody?",
    "tasks": "What was promised at the Salonki is not forgotten.",
    "close": "The round is ended, and all comments are brought to the papers of the rulebook.",
    "where": "The library's café",
    "join-misol": "The first association gets its own copy.",
    "join-hol": "The second association does the same.",
    "join-nvf": "The third association works in Swedish.",
    "propose-misol": "The first association proposes a higher fee in the middle classes.",
    "propose-hol": "The second association proposes a larger raise in the same classes.",
    "propose-nvf": (
        "The third association makes its proposal in Swedish alone, and it counts just as much."
    ),
    "comment-hol": "A member comments on a place of the rulebook in Finnish.",
    "comment-nvf": "Another comments in Swedish on what those who care without a contract get.",
    "photo-night": "A carer adds a photo to the proposal. Its place, time and device are removed.",
    "photo-table": "Another photo tells of leave days.",
    "photo-pier": "The third photo comes from the archipelago.",
    "submit-misol": "The first association sends its proposal and photos to the county.",
    "submit-hol": "The second association sends its proposal and comment.",
    "submit-nvf": "The third association sends its own.",
    "update": "The first association fetches what the others have done.",
    "support": "It supports the proposal of the archipelago.",
    "submit-support": "The support is sent.",
    "letter": (
        "The statement of the council for older people came written by hand. It is scanned and "
        "registered."
    ),
    "point": "The coordinator tells what the letter says and of what.",
    "export": (
        "Three statements came through a public service. The private person's name is left out."
    ),
    "list": "All the statements that arrived are in one list.",
    "clashes": "The coordinator sees which proposals do not go together and what must be chosen.",
    "answer": "The council for older people gets an answer to its letter.",
    "propose-hva": "The county's own draft is an amendment, too.",
    "merge": "The coordinator takes the first association's raise into the draft.",
    "merge-hva": "The county's own proposal is taken in the same way.",
    "reject": "The larger raise is left out, and that too is given a reason.",
    "merge-nvf": (
        "The board votes: a member's counter-proposal wins, and the proposal of the archipelago "
        "is taken in."
    ),
    "decide": "The decision is recorded with its votes, and the decided version is marked.",
    "memo-pdf": "The summary of statements is printed.",
    "memo-docx": "The same as a Word file with tracked changes.",
    "memo-html": "The same to read in a browser.",
    "update-last": "The association fetches the decided version.",
    "status": "It sees what became of its proposals and comments.",
    "title-middle": "The fee of classes L2, A2 and II to €820",
    "reason-middle": "The care binds ever more, but the fee has fallen behind.",
    "title-higher": "The fee of classes L2, A2 and II to €850",
    "reason-higher": "Many carers have left their work, and €850 would make up for a part of it.",
    "title-leave": "Leave days may be saved to the end of March",
    "reason-leave": "In winter it is hard to find a substitute for the archipelago.",
    "text-leave": (
        "Leave days may be combined and saved to the end of March of the next year. Leave may "
        "also be taken in pieces of under 24 hours where this is agreed. Unused leave is not "
        "paid in money, but leave that the carer could not take for a reason of the county's is "
        "carried over to the next year."
    ),
    "comment-few": "Two days a month are not enough when one is awake every other night.",
    "comment-outside": (
        "Those who care without a contract need to know that they have a right to advice."
    ),
    "says-night": "At three in the night I get up again. By day nobody sees it.",
    "alt-night": "Drawing: a dark bedroom, the moon in the window, the clock at ten past three.",
    "says-table": "Morning coffee is the only moment of the day when I sit down.",
    "alt-table": (
        "Drawing: two cups of coffee on a kitchen table and a week's medicines in their boxes."
    ),
    "says-pier": "The substitute comes on the morning ferry, if the wind allows.",
    "alt-pier": "Drawing: a pier in the archipelago and the ferry coming in.",
    "council": "Council for older people",
    "council-id": "council-for-older-people-1",
    "translate": "The coordinator translates the Swedish change into Finnish and English.",
    "merge-own": "The translation is taken into the draft.",
    "title-translated": "Saving of leave in Finnish and English",
    "reason-translated": "The language versions must say the same.",
    "because-translated": "The translation says what the Swedish text says.",
    "theme-leave": "leave",
    "letter-says": "Two leave days are too few. An older carer needs at least three.",
    "title-county": "Health checks also for those who care without a contract",
    "reason-county": "The statements reminded of carers who have no contract.",
    "because-letter": (
        "Age cannot be a ground, but where care is binding the leave is three days already."
    ),
    "because-middle": (
        "The fee answers better to how binding the care is, and the appropriation suffices."
    ),
    "answer-nvf": "The comments get an answer, too.",
    "because-outside": "The health check is opened also to those who have no contract.",
    "because-county": "The change helps those who are outside the support.",
    "because-higher": "The appropriation does not reach €850. The fee rises to €820.",
    "because-leave": "The board took the proposal in by 10 votes to 2, 1 blank.",
    "minutes-file": """\
# Salonki {day}

## Present

- Carers and Families of Exampleshire: Aino Esimerkki
- Head of informal care: Hanna Virkanen

## Remarks

### leave.taking

- Carers and Families of Exampleshire (supports): Saving leave over the winter would help.
- A carer (supports with changes): Saving does not help if no substitute is found even in summer.

### q3

- Carers of the Archipelago (opposes): Those who care without a contract are left alone.

## Promises

- Head of informal care: sends the associations a list of substitutes by {by}""",
}
