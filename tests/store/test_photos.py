"""Photos are decoded and written anew: nothing but what can be seen remains."""

import io
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.photos import LONG_SIDE, clean_photo, size_of

SECRET = b"SECRETWORD"
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>" + SECRET + b"</a></x:xmpmeta>"


def exif(orientation: int = 1) -> Image.Exif:
    """What a telephone writes: device, way up, a comment, the position."""
    told = Image.Exif()
    told[0x010F] = SECRET.decode()
    told[0x0112] = orientation
    told.get_ifd(0x8769)[0x9286] = SECRET
    position = told.get_ifd(0x8825)
    position[1], position[2], position[29] = "N", (61.0, 41.0, 20.0), SECRET.decode()
    return told


def iptc() -> bytes:
    """A Photoshop segment with words of the press telecommunications council."""
    words = b"\x1c\x02\x78" + len(SECRET).to_bytes(2, "big") + SECRET
    resource = (
        b"8BIM\x04\x04\0\0" + len(words).to_bytes(4, "big") + words + b"\0" * (len(words) % 2)
    )
    body = b"Photoshop 3.0\0" + resource
    return b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body


def picture(size: tuple[int, int] = (64, 48), mode: str = "RGB") -> Image.Image:
    """Red above, blue below."""
    made = Image.new(mode, size, "blue")
    made.paste("red", (0, 0, size[0], size[1] // 2))
    return made


def jpeg(**more: object) -> bytes:
    stream = io.BytesIO()
    picture().save(stream, "JPEG", quality=95, **more)
    return stream.getvalue()


def full_of_secrets() -> dict[str, bytes]:
    """Photos of every form with something in every place that can hold words."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = jpeg(exif=exif(), xmp=XMP, comment=SECRET, icc_profile=profile + SECRET)
    photo = photo[:2] + iptc() + photo[2:] + b"trailing " + SECRET
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", SECRET.decode())
    words.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=False)
    png, webp, mpo = io.BytesIO(), io.BytesIO(), io.BytesIO()
    picture().save(png, "PNG", pnginfo=words, exif=exif())
    picture().save(webp, "WEBP", exif=exif(), xmp=XMP)
    depth = Image.new("RGB", (64, 48), "green")
    picture().save(mpo, "MPO", save_all=True, append_images=[depth], exif=exif())
    return {
        "jpeg": photo,
        "png": png.getvalue() + SECRET,
        "webp": webp.getvalue(),
        "two pictures in one": mpo.getvalue() + SECRET,
    }


@pytest.mark.parametrize("form", full_of_secrets())
def test_nothing_that_was_written_beside_the_picture_remains(form: str) -> None:
    data = full_of_secrets()[form]
    assert SECRET in data
    kept = clean_photo(data, "photo")
    assert SECRET not in kept.data
    for sign in (b"Exif", b"http:", b"adobe", b"Photoshop", b"ICC_PROFILE", b"tEXt", b"GPS"):
        assert sign not in kept.data
    again = Image.open(io.BytesIO(kept.data))
    assert not again.getexif() and not again.info.keys() - {
        *("jfif", "jfif_version", "jfif_unit", "jfif_density")
    }
    assert kept.data.endswith(b"\xff\xd9") or kept.data.endswith(b"IEND\xaeB`\x82")


@pytest.mark.parametrize("way", range(1, 9))
def test_the_picture_is_turned_the_way_it_was_held(way: int) -> None:
    kept = clean_photo(jpeg(exif=exif(way)), "photo")
    shown = Image.open(io.BytesIO(kept.data))
    assert shown.size == ((64, 48) if way < 5 else (48, 64)) == (kept.width, kept.height)
    red = {1: (32, 4), 2: (32, 4), 3: (32, 44), 4: (32, 44)}
    red |= {5: (4, 32), 6: (44, 32), 7: (44, 32), 8: (4, 32)}
    colour = shown.getpixel(red[way])
    assert isinstance(colour, tuple) and colour[0] > 200 and colour[2] < 60


def test_colours_of_another_profile_become_those_of_srgb() -> None:
    stream = io.BytesIO()
    cmyk = Image.new("CMYK", (20, 20), (0, 255, 255, 0))
    cmyk.save(stream, "JPEG")
    shown = Image.open(io.BytesIO(clean_photo(stream.getvalue(), "photo").data))
    colour = shown.getpixel((10, 10))
    assert shown.mode == "RGB" and isinstance(colour, tuple) and colour[0] > 180 > 60 > colour[2]


def test_what_transparency_hides_is_painted_over() -> None:
    stream = io.BytesIO()
    Image.new("RGBA", (20, 20), (200, 0, 0, 0)).save(stream, "PNG")
    shown = Image.open(io.BytesIO(clean_photo(stream.getvalue(), "p").data)).convert("RGB")
    assert shown.getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_picture_can_be_kept(mode: str) -> None:
    stream = io.BytesIO()
    Image.new(mode, (30, 20)).save(stream, "PNG")
    kept = clean_photo(stream.getvalue(), "photo")
    assert size_of(kept.data) == (30, 20)
    assert kept.ending == ("png" if mode in ("1", "P") else "jpg")


def test_a_large_photo_is_made_smaller_and_a_small_one_is_not() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (5000, 2500), "teal").save(stream, "JPEG")
    kept = clean_photo(stream.getvalue(), "photo")
    assert (kept.width, kept.height) == (LONG_SIDE, LONG_SIDE // 2)
    assert (clean_photo(jpeg(), "p").width, clean_photo(jpeg(), "p").height) == (64, 48)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says how large it is, and lies."""
    stream = io.BytesIO(b"\x89PNG\r\n\x1a\n")
    stream.seek(8)
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    PngImagePlugin.putchunk(stream, b"IHDR", head)
    PngImagePlugin.putchunk(stream, b"IDAT", zlib.compress(b"\0" * 1000))
    PngImagePlugin.putchunk(stream, b"IEND", b"")
    return stream.getvalue()


def animated(form: str) -> bytes:
    stream = io.BytesIO()
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue", "green")]
    frames[0].save(stream, form, save_all=True, append_images=frames[1:])
    return stream.getvalue()


HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100)
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"
REFUSED = {
    "nothing": (b"", "photo-unreadable"),
    "words": (b"hello", "photo-unreadable"),
    "half a photo": (jpeg()[: len(jpeg()) // 2], "photo-unreadable"),
    "a program for printers": (EPS, "photo-unreadable"),
    "a new telephone's": (HEIC, "photo-heic"),
    "a bomb": (bomb(65000, 65000), "photo-too-many-points"),
    "a smaller bomb": (bomb(10000, 12000), "photo-too-many-points"),
    "a lying head": (bomb(2000, 2000), "photo-unreadable"),
    "moving png": (animated("PNG"), "photo-moving"),
    "moving webp": (animated("WEBP"), "photo-moving"),
    "moving gif": (animated("GIF"), "photo-unreadable"),
    "100 megabytes": (jpeg() + bytes(100_000_000), "photo-too-big"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_photo_we_can_keep_is_refused_with_a_sentence(name: str) -> None:
    data, message = REFUSED[name]
    with pytest.raises(RulebookError) as refused:
        clean_photo(data, "photo.jpg")
    assert refused.value.message == message and refused.value.values["path"] == "photo.jpg"


@settings(max_examples=60)
@given(st.data())
def test_a_broken_photo_is_kept_or_refused_and_never_more(data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(["jpeg", "png", "webp"]))
    bytes_ = bytearray(full_of_secrets()[form])
    for _ in range(data.draw(st.integers(1, 8))):
        bytes_[data.draw(st.integers(0, len(bytes_) - 1))] = data.draw(st.integers(0, 255))
    try:
        kept = clean_photo(bytes(bytes_), "photo")
    except RulebookError as refused:
        assert refused.message.startswith("photo-")
    else:
        assert size_of(kept.data) == (kept.width, kept.height)


def test_a_kept_photo_that_was_tampered_with_has_no_size() -> None:
    kept = clean_photo(jpeg(), "photo").data
    assert size_of(kept) == (64, 48)
    for broken in (b"", kept[:200], b"x" + kept, HEIC, bomb(2000, 2000)):
        assert size_of(broken) is None
