"""Service paths in words: a picture and a table for each care situation."""

from collections.abc import Sequence
from dataclasses import dataclass

from rulebook_cli.logic.service_paths import (
    CONTRACT_CARERS,
    LEVELS,
    OTHER_CARERS,
    ServicePath,
    helps_in,
    service_paths,
)
from rulebook_cli.model.paper import Block, Figure, Paragraph, Run, Table
from rulebook_cli.model.service import Service, Situation
from rulebook_cli.render.papers.service_picture import Lane, Named, Picture, path_svg
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.reader import Reader

_CARERS = (CONTRACT_CARERS, OTHER_CARERS)
_BESIDE = 3
"""So many paths stand side by side in one picture."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The services that are shown and the tiers that are told apart, for a reader."""

    reader: Reader
    services: tuple[Service, ...]
    tiers: tuple[str, ...]
    one_tier: str = ""

    def blocks(self, situation: Situation) -> list[Block]:
        """The picture of a situation, and the same as a table."""
        shown = [s for s in self.services if helps_in(s, situation.id) and self._for_tier(s)]
        if not shown:
            return [Paragraph((Run(self.say("paths.none")),))]
        paths = self._paths(situation)
        groups = [paths[at : at + _BESIDE] for at in range(0, len(paths), _BESIDE)]
        figures = [
            self._figure(situation, group, paths, number) for number, group in enumerate(groups)
        ]
        return [*figures, self._table(situation, shown)]

    def say(self, key: str, /, **values: object) -> str:
        """A sentence of the catalogue of services."""
        return say(self.reader.language, "services", key, **values)

    def name(self, situation: Situation) -> str:
        """A situation by its name."""
        return self.reader.text(situation.name)

    def whom(self, service: Service) -> str:
        """Whom a service is for, in a few words."""
        serves = [one for one in service.serves if one not in _CARERS]
        both = set(_CARERS) <= set(service.serves)
        words = [self.say("paths.all")] if both else []
        mine = () if both else _CARERS
        words += [self.say(f"paths.only.{one}") for one in service.serves if one in mine]
        words += [self.reader.word("for", one) for one in serves]
        told = ", ".join(words) or self.say("whom.")
        every = set(self.tiers) <= set(service.tiers)
        if not service.tiers or every:
            return told
        return (
            f"{told}\n{self.reader.say('services.tiers', tiers=self.reader.tiers(service.tiers))}"
        )

    def _for_tier(self, service: Service) -> bool:
        mine = not service.tiers or self.one_tier in service.tiers
        return not self.one_tier or (mine and CONTRACT_CARERS in service.serves)

    def _paths(self, situation: Situation) -> list[ServicePath]:
        if self.one_tier:
            found = service_paths(self.services, [self.one_tier], situation.id)[0]
            return [ServicePath(found.whom, (self.one_tier,), found.services)]
        return service_paths(self.services, self.tiers, situation.id)

    def _figure(
        self,
        situation: Situation,
        group: Sequence[ServicePath],
        paths: Sequence[ServicePath],
        number: int,
    ) -> Figure:
        carers = [path for path in paths if path.whom in _CARERS]
        ids = [{s.id for s in path.services} for path in carers]
        shared = set.intersection(*ids)
        key = "paths.picture-bold" if set.union(*ids) - shared else "paths.picture"
        title = self.say(key, situation=self.name(situation))
        lanes = tuple(
            lane for level in (*LEVELS, "") if any((lane := self._lane(level, group, shared)).boxes)
        )
        told = " ".join(self._described(path) for path in group)
        names = tuple(capital(self._path_name(path)) for path in group)
        picture = Picture(title, f"{title}. {told}", names, lanes, self.say("paths.no-service"))
        svg = path_svg(picture, f"path-{situation.id}-{number}")
        return Figure(title, svg, picture.alternative, ())

    def _lane(self, level: str, group: Sequence[ServicePath], shared: set[str]) -> Lane:
        boxes = tuple(
            tuple(
                Named(self.reader.text(s.name), s.id not in shared and path.whom in _CARERS)
                for s in path.services
                if _level(s) == level
            )
            for path in group
        )
        return Lane(capital(self.say(f"level.{level}")), boxes if any(boxes) else ())

    def _described(self, path: ServicePath) -> str:
        """A path as text: level by level, its services."""
        told = []
        for level in (*LEVELS, ""):
            names = [self.reader.text(s.name) for s in path.services if _level(s) == level]
            if names:
                values = {"level": self.say(f"level.{level}"), "names": ", ".join(names)}
                told.append(self.say("path.level", **values))
        levels = "; ".join(told) or self.say("paths.no-service")
        return self.say("path.described", whom=capital(self._path_name(path)), levels=levels)

    def _path_name(self, path: ServicePath) -> str:
        if not path.tiers:
            return self._group(path.whom)
        key = f"path.{path.whom}-tier{'s' if len(path.tiers) > 1 else ''}"
        return self.say(key, tiers=self.reader.tiers(path.tiers))

    def _group(self, whom: str) -> str:
        if whom in _CARERS:
            return self.say(f"path.{whom}")
        return self.reader.word("for", whom)

    def _table(self, situation: Situation, shown: Sequence[Service]) -> Table:
        values = {"situation": self.name(situation)}
        if self.one_tier:
            values["tier"] = self.reader.tier(self.one_tier)
        caption = self.say("paths.list-tier" if self.one_tier else "paths.list", **values)
        head = tuple(self.say(f"paths.{key}") for key in ("level", "service", "whom"))
        rows = tuple(
            (
                (Run(self.say(f"level.{level}")),),
                (Run(self.reader.text(service.name)),),
                (Run(self.whom(service)),),
            )
            for level in (*LEVELS, "")
            for service in shown
            if _level(service) == level
        )
        return Table(caption, head, rows)


def _level(service: Service) -> str:
    return service.level if service.level in LEVELS else ""
