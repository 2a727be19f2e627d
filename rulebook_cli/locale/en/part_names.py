"""The parts of an amendment before its places, in English."""

PART_NAMES = {
    "of-amendment": "{ids}: {place}",
    "numbered": "{numbers:part|parts}: {place}",
}
