"""The pictures of the tour: drawn here, so that nobody's home or handwriting is shown."""

from collections.abc import Callable
from math import cos, pi, sin
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

WIDTH, HEIGHT = 1600, 1200
_NIGHT, _WALL, _MOON, _WOOD = "#1d2740", "#2f3b5c", "#f4ecc8", "#5b4636"
_CREAM, _LEAF, _SEA, _SKY, _ROCK = "#f3ead8", "#7a8f62", "#3d6b86", "#cfe0e6", "#8d8478"


def save_photo(name: str, path: Path) -> Path:
    """Draw one of `night`, `table`, `pier`, and save it as a photo. Returns its path."""
    from PIL import Image
    from PIL.ImageDraw import Draw

    image = Image.new("RGB", (WIDTH, HEIGHT), _NIGHT)
    _DRAWN[name](Draw(image))
    image.resize((WIDTH // 2, HEIGHT // 2), Image.Resampling.LANCZOS).save(path, quality=88)
    return path


def save_scan(path: Path) -> Path:
    """A letter written by hand, as a scanner would save it: nothing in it can be read by a
    program, so somebody must tell what it says. Returns its path."""
    from PIL import Image
    from PIL.ImageDraw import Draw

    image = Image.new("L", (1240, 1754), 248)
    page = Draw(image)
    for row, words in enumerate((2, 0, 3, 0, 5, 6, 5, 4, 0, 6, 5, 3, 0, 2)):
        for word in range(words):
            page.line(_scribble(140 + word * 165, 180 + row * 70, row + word), fill=60, width=3)
    page.line(_scribble(140, 1300, 5, long=60), fill=50, width=5)
    image.save(path)
    return path


def _scribble(left: int, top: int, kind: int, long: int = 24) -> list[tuple[float, float]]:
    """A line that looks like a word written by hand and is none."""
    return [
        (left + step * 6, top + (14 + kind % 3 * 4) * sin(step / 1.3) * cos(step / (3 + kind % 4)))
        for step in range(long)
    ]


def _night(picture: "ImageDraw") -> None:
    """A bedroom at night: the moon in the window, the clock at ten past three."""
    picture.rectangle((0, 0, WIDTH, HEIGHT), fill=_WALL)
    picture.rectangle((170, 130, 690, 760), fill=_NIGHT, outline=_CREAM, width=18)
    picture.line((430, 130, 430, 760), fill=_CREAM, width=14)
    picture.line((170, 440, 690, 440), fill=_CREAM, width=14)
    picture.ellipse((510, 190, 640, 320), fill=_MOON)
    _clock(picture, (1120, 340), 170, hours=3 + 10 / 60)
    picture.rounded_rectangle((120, 860, 1480, 1260), 60, fill="#6c7a99")
    picture.rounded_rectangle((180, 790, 620, 930), 60, fill=_CREAM)
    picture.polygon([(620, 860), (1480, 860), (1480, HEIGHT), (520, HEIGHT)], fill="#8895b3")


def _clock(picture: "ImageDraw", middle: tuple[int, int], radius: int, hours: float) -> None:
    """A clock face; `hours` since twelve, so 3.5 is half past three."""
    left, top = middle
    picture.ellipse(
        (left - radius, top - radius, left + radius, top + radius),
        fill=_CREAM,
        outline=_WOOD,
        width=16,
    )
    for turn, length, width in ((hours / 12, 0.5, 18), (hours % 1, 0.78, 11)):
        angle = 2 * pi * turn
        end = (left + radius * length * sin(angle), top - radius * length * cos(angle))
        picture.line((middle, end), fill=_NIGHT, width=width)


def _table(picture: "ImageDraw") -> None:
    """A kitchen table with two cups and a week's medicines in their boxes."""
    picture.rectangle((0, 0, WIDTH, HEIGHT), fill=_CREAM)
    picture.rectangle((960, 90, 1450, 560), fill=_SKY, outline="#ffffff", width=20)
    picture.chord((1010, 330, 1330, 760), 180, 360, fill=_LEAF)
    picture.rectangle((940, 545, 1470, 600), fill="#ffffff")
    picture.polygon([(0, 760), (WIDTH, 760), (WIDTH, HEIGHT), (0, HEIGHT)], fill=_WOOD)
    for left in (240, 610):
        picture.ellipse((left + 190, 690, left + 310, 810), outline="#ffffff", width=26)
        picture.rounded_rectangle((left, 640, left + 230, 850), 40, fill="#ffffff")
        picture.ellipse((left + 10, 625, left + 220, 675), fill="#6b4a2f")
    for day in range(7):
        left = 960 + day * 72
        picture.rounded_rectangle((left, 850, left + 62, 960), 12, fill="#dfe9ee")
        picture.ellipse((left + 14, 890, left + 46, 922), fill=("#b5523b", "#c9a227")[day % 2])


def _pier(picture: "ImageDraw") -> None:
    """A pier in the archipelago with the ferry coming in."""
    picture.rectangle((0, 0, WIDTH, 620), fill=_SKY)
    picture.rectangle((0, 620, WIDTH, HEIGHT), fill=_SEA)
    picture.pieslice((-300, 430, 520, 900), 180, 360, fill=_LEAF)
    picture.pieslice((1180, 500, 1800, 800), 180, 360, fill=_ROCK)
    picture.polygon([(700, 600), (1180, 600), (1120, 700), (760, 700)], fill="#ffffff")
    picture.rectangle((800, 510, 1040, 600), fill="#f7f7f2", outline=_NIGHT, width=6)
    picture.rectangle((1080, 450, 1110, 600), fill="#b5523b")
    for window in range(3):
        picture.rectangle((825 + window * 72, 535, 870 + window * 72, 570), fill=_SEA)
    picture.polygon([(240, HEIGHT), (560, 760), (760, 760), (820, HEIGHT)], fill=_WOOD)
    for plank in range(1, 6):
        top = 760 + plank * 72
        left, right = 560 - plank * 52, 760 + plank * 10
        picture.line((left, top, right, top), fill="#463527", width=6)


_DRAWN: dict[str, Callable[["ImageDraw"], None]] = {
    "night": _night,
    "table": _table,
    "pier": _pier,
}
