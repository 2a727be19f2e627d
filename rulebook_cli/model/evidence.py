"""Evidence of experience: a photo, a sound or a note that somebody lets us show."""

from dataclasses import dataclass, field
from datetime import date

from rulebook_cli.model.amendment import Withdrawal
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text

KINDS = ("photo", "sound", "note")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The record of one piece of evidence. `about` is an amendment, a part of one, or a place of
    the book; `says` what its bringer says with it; `alternative` what it shows, for those who do
    not see or hear it; `consent` who has agreed to its being used. `file` names its bytes, and
    `sha256` is their hash. One that was `withdrawn` has neither words nor bytes nor a consent."""

    id: str
    association: str
    about: str
    place: Place
    kind: str = "photo"
    file: str = ""
    sha256: str = ""
    says: Text = field(default_factory=Text)
    alternative: Text = field(default_factory=Text)
    consent: str = ""
    added: date | None = None
    round: str = ""
    withdrawn: Withdrawal | None = None

    @property
    def amendment(self) -> str:
        """The amendment that it may be about, without the number of a part."""
        return self.about.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Shown:
    """A piece of evidence as a paper shows it: a photo with the bytes of a whole JPEG or PNG, a
    note with its words; neither where they cannot be shown."""

    evidence: Evidence
    picture: bytes = b""
    width: int = 0
    height: int = 0
    words: str = ""
