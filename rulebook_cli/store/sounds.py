"""Sounds: what is kept of a recording is its sound, and nothing that was written beside it.

WAV: only the two chunks that hold the form and the samples are written anew (Microsoft and IBM,
Multimedia Programming Interface, 1991). MP3: only whole frames are kept, one after another
(ISO/IEC 11172-3); tags before, between and behind them are left out. Other forms keep words in
places that only a large library knows, so we take none of them and say how to convert.
"""

import struct

from rulebook_cli.model.errors import RulebookError

MOST_BYTES = 60_000_000
_LEAST_FRAMES = 3
_RATES = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""Kilobits a second by the frame's index: layer III of version 1, and of versions 2 and 2.5."""
_SAMPLES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


def clean_sound(data: bytes, path: str) -> tuple[bytes, str]:
    """A recording without tags, and its ending (`wav` or `mp3`).

    Raises `RulebookError`: `sound-too-big`, `sound-unreadable`, `sound-form` (another form).
    """
    if len(data) > MOST_BYTES:
        raise RulebookError("sound-too-big", path=path, most=MOST_BYTES // 1_000_000)
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return _clean_wav(data, path), "wav"
    frames = _mp3_frames(data)
    if frames:
        return frames, "mp3"
    known = data[:4] in (b"OggS", b"fLaC", b"FORM", b"caff") or data[4:8] == b"ftyp"
    raise RulebookError("sound-form" if known else "sound-unreadable", path=path)


def _clean_wav(data: bytes, path: str) -> bytes:
    kept: dict[bytes, bytes] = {}
    at = 12
    while at + 8 <= len(data):
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        if name in (b"fmt ", b"data") and name not in kept:
            kept[name] = data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    if len(kept.get(b"fmt ", b"")) < 16 or not kept.get(b"data"):
        raise RulebookError("sound-unreadable", path=path)
    chunks = b"".join(
        name + struct.pack("<I", len(kept[name])) + kept[name] + b"\0" * (len(kept[name]) % 2)
        for name in (b"fmt ", b"data")
    )
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def _mp3_frames(data: bytes) -> bytes:
    """The frames of an MP3 one after another; empty where there are too few to be one."""
    at = _behind_tag(data)
    frames: list[bytes] = []
    while at + 4 <= len(data):
        size = _frame_size(data, at)
        if size and at + size <= len(data) and (frames or _frame_size(data, at + size)):
            frames.append(data[at : at + size])
            at += size
            continue
        at = data.find(b"\xff", at + 1)
        if at < 0:
            break
    sound = [frame for frame in frames if not _tells_of_encoder(frame)]
    return b"".join(sound) if len(sound) >= _LEAST_FRAMES else b""


def _behind_tag(data: bytes) -> int:
    """Where the sound begins behind an ID3 tag, which may hold a picture with frames of its own."""
    if data[:3] != b"ID3" or len(data) < 10:
        return 0
    size = 0
    for seven_bits in data[6:10]:
        size = size << 7 | seven_bits & 0x7F
    return 10 + size


def _frame_size(data: bytes, at: int) -> int:
    """How many bytes the frame at `at` has; 0 where there is none."""
    if at + 4 > len(data) or data[at] != 0xFF or data[at + 1] & 0xE0 != 0xE0:
        return 0
    version, layer = data[at + 1] >> 3 & 3, data[at + 1] >> 1 & 3
    rate, sample = data[at + 2] >> 4, data[at + 2] >> 2 & 3
    if version == 1 or layer != 1 or rate in (0, 15) or sample == 3:
        return 0
    bits = _RATES[3 if version == 3 else 2][rate] * 1000
    slots = 144 if version == 3 else 72
    return slots * bits // _SAMPLES[version][sample] + (data[at + 2] >> 1 & 1)


def _tells_of_encoder(frame: bytes) -> bool:
    """Whether a frame holds no sound but words of the program that wrote the file."""
    return b"Xing" in frame[:44] or b"Info" in frame[:44] or b"VBRI" in frame[:44]
