"""Ändringsförslagets delar framför ställena på svenska."""

PART_NAMES = {
    "of-amendment": "{ids}: {place}",
    "numbered": "{numbers:del|delarna}: {place}",
}
