"""Muutosehdotuksen osat kohtien edessä suomeksi."""

PART_NAMES = {
    "of-amendment": "{ids}: {place}",
    "numbered": "{numbers:osa|osat}: {place}",
}
