"""Files put into one ZIP file: the same files give the same bytes."""

import io
import zipfile
from collections.abc import Mapping

FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest moment a ZIP file can name."""
_ORDINARY = 0o100644


def write_zip(files: Mapping[str, bytes]) -> bytes:
    """The files by path, in the order of their paths, each dated alike and stored as it is: how
    well a library packs changes from one version to the next, and PDF is packed already."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path, FIRST_MOMENT)
            entry.create_system, entry.external_attr = 3, _ORDINARY << 16
            archive.writestr(entry, files[path])
    return made.getvalue()
