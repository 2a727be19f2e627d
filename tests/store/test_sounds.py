"""Of a recording its sound is kept, and nothing that was written beside it."""

import io
import math
import struct
import wave

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.sounds import clean_sound

SECRET = b"SECRETWORD"


def wav(seconds: float = 0.1) -> bytes:
    stream = io.BytesIO()
    with wave.open(stream, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(8000)
        tones = (int(9000 * math.sin(at / 5)) for at in range(int(8000 * seconds)))
        made.writeframes(b"".join(struct.pack("<h", tone) for tone in tones))
    return stream.getvalue()


def chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def test_of_a_wav_only_form_and_samples_remain() -> None:
    plain = wav()
    told = chunk(b"LIST", b"INFO" + chunk(b"IART", SECRET)) + chunk(b"bext", SECRET * 3 + b"x")
    full = plain[:12] + told + plain[12:] + chunk(b"id3 ", b"ID3" + SECRET) + SECRET
    kept, ending = clean_sound(full, "sound.wav")
    assert ending == "wav" and SECRET not in kept and kept == plain
    with wave.open(io.BytesIO(kept)) as again:
        assert again.getnframes() == 800


def frame(fill: int) -> bytes:
    """A frame of MPEG 1 layer III, 128 kilobits, 44,100 samples."""
    return b"\xff\xfb\x90\x00" + bytes([fill]) * 413


def test_of_an_mp3_only_frames_remain() -> None:
    frames = [frame(1), frame(2), frame(3), frame(4)]
    told = b"APIC\0\0" + SECRET + frame(9)  # a picture may hold what looks like a frame
    size = len(told).to_bytes(4, "big")
    seven = bytes([0, 0, len(told) >> 7, size[3] & 0x7F])
    words = b"\xff\xfb\x90\x00" + bytes(32) + b"Info" + SECRET + bytes(413 - 32 - 4 - len(SECRET))
    full = b"ID3\x04\0\0" + seven + told + words + b"".join(frames)
    full += b"APETAGEX" + SECRET + b"TAG" + SECRET.ljust(125)
    kept, ending = clean_sound(full, "sound.mp3")
    assert ending == "mp3" and SECRET not in kept
    assert kept == b"".join(frames)


REFUSED = {
    b"": "sound-unreadable",
    b"no sound at all": "sound-unreadable",
    b"OggS" + bytes(90): "sound-form",
    b"\0\0\0\x1cftypM4A " + bytes(90): "sound-form",
    b"fLaC" + bytes(90): "sound-form",
    b"RIFF\0\0\0\0WAVE": "sound-unreadable",
    wav()[:40]: "sound-unreadable",
    frame(1) * 2: "sound-unreadable",
}


@pytest.mark.parametrize("data", REFUSED, ids=range(len(REFUSED)))
def test_what_we_cannot_clean_is_refused(data: bytes) -> None:
    with pytest.raises(RulebookError) as refused:
        clean_sound(data, "sound.x")
    assert refused.value.message == REFUSED[data]


def test_a_hundred_megabytes_are_refused() -> None:
    with pytest.raises(RulebookError, match="sound-too-big"):
        clean_sound(bytes(100_000_000), "sound.wav")


@given(st.binary(max_size=300), st.sampled_from([b"", b"RIFF\0\0\0\0WAVE", b"ID3\4\0\0"]))
def test_no_bytes_make_it_break(data: bytes, head: bytes) -> None:
    try:
        clean_sound(head + data, "sound")
    except RulebookError as refused:
        assert refused.message.startswith("sound-")
