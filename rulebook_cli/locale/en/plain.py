"""The words of output that is listened to, in English."""

PLAIN = {
    "then": "now",
    "do": "Do this:",
    "left": "to the left",
    "up": "up",
    "down": "down",
    "both": "both ways",
    "help": "Output for screen readers: add --plain to a command",
    "option": "Output to listen to: no boxes, bars, arrows or colours (or RULEBOOK_PLAIN=1)",
    "pick": "Type a number from 1 to {count} and press Enter:",
    "pick-back": "Type a number from 1 to {count} and press Enter (0 goes back):",
    "pick-now": "(Enter alone: {now})",
    "several": "Type the numbers with spaces between, 1 to {count}:",
    "no-such-number": "Type a number from 1 to {count}.",
    "text": "Type the answer and press Enter:",
    "text-now": "Now: {now} (Enter alone keeps it)",
    "long": "Type the text. End with a line that holds only {end}",
}
