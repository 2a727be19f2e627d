"""The figures of an impact in words: ranges of money and people, tiers, sources."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from rulebook_cli.model.address import Address
from rulebook_cli.model.caseload import Origin, Spread
from rulebook_cli.model.impact import Notice
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render import figures
from rulebook_cli.render.speech import has, listed, say
from rulebook_cli.render.words.cell_words import fact_name
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.plain_text import capital
from rulebook_cli.render.words.tier_names import short_tier_name, tier_name

DASH, MINUS = "\N{EN DASH}", "\N{MINUS SIGN}"
FEW = 5
"""Fewer people than this are not told apart on paper."""
_THOUSANDS = Decimal(100_000)
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class ImpactWords:
    """Tells of an impact in a language; `before` and `after` are the two books."""

    before: Rulebook
    after: Rulebook
    language: str

    def say(self, key: str, /, **values: object) -> str:
        """A sentence of the catalogue `impact`."""
        return say(self.language, "impact", key, **values)

    def capital(self, key: str, /, **values: object) -> str:
        """The same with a capital letter at its beginning."""
        return capital(self.say(key, **values))

    def tier(self, id_: str) -> str:
        """A tier by its short name; who has none is outside the support."""
        if not id_:
            return self.say("outside")
        return short_tier_name(id_, self._book_of(id_), self.language)

    def tiers(self, ids: Sequence[str]) -> str:
        """Several tiers, as a sentence names them."""
        return listed([self.named(id_) for id_ in ids], self.language)

    def named(self, id_: str) -> str:
        """A tier as a sentence names it: a longer name in quotation marks."""
        return tier_name(id_, self._book_of(id_), self.language) if id_ else self.say("outside")

    def facts(self, ids: Sequence[str]) -> str:
        """Several facts by their questions."""
        return "; ".join(fact_name(id_, self.after, self.language) for id_ in ids)

    def euros(self, spread: Spread, signed: bool = False) -> str:
        """Whole euros, or the range of them."""
        return self._with_unit(self._money(spread, Decimal(1), Decimal(1), signed))

    def thousands(self, spread: Spread, signed: bool = False) -> str:
        """Thousands of euros with one decimal, without the unit."""
        return self._money(spread, Decimal(1000), _TENTH, signed)

    def fee(self, spread: Spread | None, signed: bool = False) -> str:
        """Euros and cents a month; to be confirmed where nobody knows."""
        if spread is None:
            return self.say("unknown")
        if spread.is_exact:
            change = figures.money_change if signed else figures.money
            return change(spread.low, self.language)
        return self._with_unit(self._money(spread, Decimal(1), Decimal("0.01"), signed))

    def cents(self, spread: Spread) -> str:
        """Euros and cents, as the arithmetic has them."""
        if spread.is_exact:
            return figures.money(spread.low, self.language)
        return self._with_unit(self._money(spread, Decimal(1), Decimal("0.01"), signed=False))

    def people(self, spread: Spread) -> str:
        """How many people, in whole numbers; of a few only that they are few."""
        if Decimal(0) < spread.high < FEW and spread.low >= 0:
            return self.say("few", count=FEW)
        return self.number(spread)

    def number(self, spread: Spread, signed: bool = False) -> str:
        """A whole number, or the range of them."""
        return self._money(spread, Decimal(1), Decimal(1), signed)

    def exact(self, spread: Spread) -> str:
        """A figure with the decimals it has."""
        low, high = (figures.number(end, self.language) for end in spread)
        return low if low == high else f"{low}{DASH}{high}"

    def percent(self, spread: Spread) -> str:
        """A part in per cent."""
        return self.exact(spread) + ("%" if self.language == "en" else "\xa0%")

    def exact_percent(self, percent: Decimal) -> str:
        """A part in per cent that is known."""
        return self.percent(Spread(percent, percent))

    def origin(self, origin: Origin) -> str:
        """A source, its year, and that it was not verified where it was not."""
        words = [self.text(origin.source)] if origin.source else []
        words += [str(origin.year)] if origin.year else []
        words += [] if origin.verified else [self.say("unverified")]
        return ", ".join(words)

    def text(self, text: Text | str) -> str:
        """A text of the caseload."""
        if isinstance(text, str):
            return text
        return text.best(self.language, *self.after.settings.languages).rstrip(".")

    def place(self, place: Address | Place | None, after: bool) -> str:
        """Where a figure stands: in the book, or in a file of the caseload."""
        if isinstance(place, Address):
            return place_name(place, self.after if after else self.before, self.language)
        return "" if place is None else f"{place.file}:{place.line}"

    def notice(self, notice: Notice) -> str:
        """A notice as a sentence."""
        values = dict(notice.values)
        if "tiers" in values:
            values["tiers"] = self.tiers(values["tiers"])
        if "facts" in values:
            values["facts"] = self.facts(values["facts"])
        if "names" in values:
            values["names"] = "; ".join(self.text(name) for name in values["names"])
        if "source" in values:
            values["source"] = self.text(values["source"])
        for name, value in values.items():
            if isinstance(value, Spread):
                values[name] = self.number(value)
        if "switch" in values:
            key = f"been.{values['switch']}"
            key = key if has(self.language, "dates", key) else "been.other"
            values["switch"] = say(self.language, "dates", key)
        if "start" in values:
            values["option"] = str(values["start"])
        return capital(self.say(f"notice.{notice.key}", **values))

    def _with_unit(self, figure: str) -> str:
        """A figure as money: in English the sign comes first, after any plus or minus."""
        if self.language != "en":
            return f"{figure}\xa0€"
        sign = figure[0] if figure[0] in f"+{MINUS}" else ""
        return f"{sign}€{figure[len(sign) :]}"

    def _book_of(self, tier: str) -> Rulebook:
        return self.after if any(each.id == tier for _, each in self.after.tiers()) else self.before

    def _money(self, spread: Spread, scale: Decimal, step: Decimal, signed: bool) -> str:
        low, high = ((end / scale).quantize(step, ROUND_HALF_UP) for end in spread)
        if low == high:
            return self._one(low, signed)
        joint = DASH if low >= 0 and not signed else f" {DASH} "
        return f"{self._one(low, signed)}{joint}{self._one(high, signed)}"

    def _one(self, figure: Decimal, signed: bool) -> str:
        words = figures.grouped(abs(figure), self.language)
        sign = MINUS if figure < 0 else "+" if figure > 0 and signed else ""
        return sign + words


def is_large(*spreads: Spread) -> bool:
    """Whether sums are better told in thousands."""
    return any(max(map(abs, spread)) >= _THOUSANDS for spread in spreads)
