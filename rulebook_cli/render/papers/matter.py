"""A matter as it goes before the body that decides: the change, what was heard, what it costs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rulebook_cli.model.change import Change
from rulebook_cli.model.decision import Decision
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.impact import Impact
from rulebook_cli.model.settings import Settings
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.memo_figures import Heard
from rulebook_cli.render.papers.parallel_paper import Side
from rulebook_cli.render.speech import say


@dataclass(frozen=True, slots=True)
class Matter:
    """What leads from the version in force (`before`) to the proposed one (`after`).

    `heard` is all that came in during the round, `impact` that of the whole change and `alone`
    that of each amendment by its id, where the county has counted its people. `decisions` are
    those on record, `assessed` what the county itself says under the headings of the assessment.
    `draft` tells that no body has decided.
    """

    heard: Heard
    before: Side
    after: Side
    changes: tuple[Change, ...]
    impact: Impact | None = None
    alone: Mapping[str, Impact] = field(default_factory=dict)
    decisions: tuple[Decision, ...] = ()
    assessed: Mapping[str, Text] = field(default_factory=dict)
    draft: bool = True

    @property
    def language(self) -> str:
        """The reader's."""
        return self.heard.language

    @property
    def settings(self) -> Settings:
        """Those of the proposed version."""
        return self.after.book.settings

    @property
    def diary(self) -> str:
        """The matter's diary number: the round's, else that of the latest decision."""
        round_ = self.heard.round_
        if round_ and round_.diary:
            return round_.diary
        return self.decisions[-1].diary if self.decisions else ""

    @property
    def taken(self) -> tuple[Exhibit, ...]:
        """The amendments of which something stands in the proposed version."""
        return tuple(one for one in self.heard.exhibits if one.amendment.taken)

    @property
    def left_out(self) -> tuple[Exhibit, ...]:
        """The amendments that were answered, and of which something was not taken."""
        return tuple(
            one
            for one in self.heard.exhibits
            if "rejected" in one.amendment.outcomes.values() and not one.amendment.withdrawn
        )

    @property
    def waiting(self) -> tuple[Exhibit, ...]:
        """The amendments that nobody has answered in full."""
        return tuple(one for one in self.heard.exhibits if one.amendment.is_open)

    def of_before(self, key: str) -> str:
        """A sentence on the earlier version; another one where no body has decided that."""
        return self.word(key if self.before.decided else f"{key}.undecided", left=self.before.name)

    def word(self, key: str, /, **values: object) -> str:
        """A sentence of the catalogue of what goes before a body."""
        return say(self.language, "body_papers", key, **values)
