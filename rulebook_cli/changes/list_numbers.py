"""The numbers of list items after a merge: one after another, as both sides had them."""

import re

_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<number>\d{1,9})(?P<sign>[.)])(?=[ \t])")
_BULLET = re.compile(r"[ \t]*[-*+][ \t]")


def numbered_on(merged: str, *sides: str) -> str:
    """A merged text whose numbered lists count on from their first number, where they do so in
    every side; else the text as it is. Two sides that each add an item give it the same number.
    """
    counted = counted_on(merged)
    if counted == merged or any(counted_on(side) != side for side in sides):
        return merged
    return counted


def counted_on(text: str) -> str:
    """The text with every numbered list counting on from its first number."""
    lists: list[tuple[int, int]] = []
    lines: list[str] = []
    after_blank = False
    for line in text.split("\n"):
        item = _ITEM.match(line)
        indent = len(line) - len(line.lstrip())
        if item:
            while lists and lists[-1][0] > indent:
                lists.pop()
            if lists and lists[-1][0] == indent:
                number = lists.pop()[1]
                line = f"{item['indent']}{number}{item['sign']}{line[item.end() :]}"
            else:
                number = int(item["number"])
            lists.append((indent, number + 1))
        elif line.strip() and (after_blank or _BULLET.match(line)):
            while lists and lists[-1][0] >= indent:
                lists.pop()
        after_blank = not line.strip()
        lines.append(line)
    return "\n".join(lines)
