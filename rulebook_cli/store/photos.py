"""Photos: the one door to Pillow.

A photo is decoded to its points of colour and written anew from these alone. So nothing remains of
what a camera or telephone adds: the place, the time, the device, a small earlier version of the
picture, comments, profiles, words of picture programs, and whatever stood behind the end. The
colours are turned into those of sRGB, and the picture the way it was held.
"""

import io
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from rulebook_cli.model.errors import RulebookError

if TYPE_CHECKING:
    from PIL.Image import Image

LONG_SIDE = 1600
"""Points on the long side: enough for half a page in print."""
MOST_BYTES = 60_000_000
_MOST_POINTS = 80_000_000
_QUALITY = 85
_READ = ("JPEG", "MPO", "PNG", "WEBP", "HEIF", "AVIF")
_NEW_PHONES = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif")


class Photo(NamedTuple):
    """A photo as it is kept: the bytes of a JPEG or PNG, its ending, and its size in points."""

    data: bytes
    ending: str
    width: int
    height: int


def clean_photo(data: bytes, path: str) -> Photo:
    """A photo without anything but what can be seen, its long side at most `LONG_SIDE`.

    Raises `RulebookError`: `photo-too-big`, `photo-unreadable`, `photo-heic` (a format that this
    machine cannot read), `photo-moving`, `photo-too-many-points`.
    """
    if len(data) > MOST_BYTES:
        raise RulebookError("photo-too-big", path=path, most=MOST_BYTES // 1_000_000)
    from PIL import ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of what we refuse or mend ourselves
        picture = _opened(data, path)
        few_colours = picture.mode in ("1", "P")
        try:
            picture.draft("RGB", (LONG_SIDE, LONG_SIDE))  # a big JPEG is decoded small
            if picture.width * picture.height > _MOST_POINTS:
                raise RulebookError("photo-too-many-points", path=path)
            turned = ImageOps.exif_transpose(picture) or picture
            seen = _on_white(_in_plain_colours(turned))
        except RulebookError:
            raise
        except Exception as error:
            raise RulebookError("photo-unreadable", path=path) from error
        seen.thumbnail((LONG_SIDE, LONG_SIDE))
        return _written(seen, few_colours)


def size_of(data: bytes) -> tuple[int, int] | None:
    """The size of a photo that we once wrote, in points; None where it is not whole."""
    with warnings.catch_warnings(), suppress(Exception):
        warnings.simplefilter("ignore")
        from PIL import Image

        picture = Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))
        if max(picture.size) <= LONG_SIDE and len(data) <= MOST_BYTES:
            picture.load()
            return picture.size
    return None


def _opened(data: bytes, path: str) -> "Image":
    """The photo, its points not yet decoded. Only formats of photos are tried."""
    from PIL import Image, UnidentifiedImageError

    try:
        picture = Image.open(io.BytesIO(data), formats=_known())
    except Image.DecompressionBombError as error:
        raise RulebookError("photo-too-many-points", path=path) from error
    except UnidentifiedImageError as error:
        new = data[4:8] == b"ftyp" and data[8:12] in _NEW_PHONES
        raise RulebookError("photo-heic" if new else "photo-unreadable", path=path) from error
    except Exception as error:  # whatever a broken file makes a decoder say
        raise RulebookError("photo-unreadable", path=path) from error
    if picture.format != "MPO" and getattr(picture, "n_frames", 1) > 1:
        raise RulebookError("photo-moving", path=path)
    return picture


def _known() -> list[str]:
    """The formats that this Pillow can read."""
    from PIL import Image

    Image.init()
    return [name for name in _READ if name in Image.OPEN]


def _in_plain_colours(picture: "Image") -> "Image":
    """The picture in the colours of sRGB, whatever its profile; its transparency is kept."""
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "RGBA", "CMYK", "L"):
        with suppress(Exception):  # a broken profile: the colours are taken as they are
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            out = "RGBA" if picture.mode == "RGBA" else "RGB"
            mended = ImageCms.profileToProfile(
                picture, given, ImageCms.createProfile("sRGB"), outputMode=out
            )
            return mended or picture
    return picture


def _on_white(picture: "Image") -> "Image":
    """A new picture from nothing but the points. What transparency hides is painted over: nobody
    who looks at it knows what lies there."""
    from PIL import Image

    if picture.mode.startswith(("I", "F")):
        picture = picture.convert("F").point(lambda value: value / 256).convert("L")
    shown = picture.convert("RGBA")
    paper = Image.new("RGB", shown.size, "white")
    paper.paste(shown, mask=shown.getchannel("A"))
    return paper


def _written(picture: "Image", few_colours: bool) -> Photo:
    stream = io.BytesIO()
    if few_colours:
        picture.save(stream, "PNG", optimize=True)
    else:
        picture.save(stream, "JPEG", quality=_QUALITY, optimize=True)
    ending = "png" if few_colours else "jpg"
    return Photo(stream.getvalue(), ending, picture.width, picture.height)
