"""What a rulebook gives a person, in words: each part of an outcome as one short line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from rulebook_cli.model.address import Address
from rulebook_cli.model.assessment import Answer, Fee, Outcome, Right, Step
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render import figures
from rulebook_cli.render.speech import has, say
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.plain_text import in_letters, plain_text
from rulebook_cli.render.words.tier_names import full_tier_name, short_tier_name


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells of outcomes by a book in a language."""

    book: Rulebook
    language: str

    def say(self, key: str, /, **values: object) -> str:
        """A sentence of the catalogue `asking`."""
        return say(self.language, "asking", key, **values)

    def question(self, id_: str) -> str:
        """A fact's question."""
        fact = self.book.facts.get(id_)
        ask = plain_text(fact.ask, self.language, self.book).strip() if fact else ""
        return ask or in_letters(id_)

    def tier(self, id_: str) -> str:
        """A tier with its name: `Palkkioluokka II (65 vuotta täyttäneet)`."""
        name = full_tier_name(id_, self.book, self.language)
        return name or self.say("tier.none")

    def eligible(self, outcomes: Iterable[Outcome]) -> str:
        """Whether the person may get the support."""
        verdicts = {outcome.eligible for outcome in outcomes}
        key = "open" if len(verdicts) > 1 else "yes" if True in verdicts else "no"
        return self.say(f"eligible.{key}")

    def tiers(self, outcomes: Iterable[Outcome]) -> str:
        """The tier, or all tiers that are possible."""
        ids = list(dict.fromkeys(outcome.tier for outcome in outcomes if outcome.eligible))
        return self._either([self.tier(id_) for id_ in ids]) if ids else self.say("tier.none")

    def stages(self, outcomes: Sequence[Outcome]) -> str:
        """The stage on top of the tier; empty where there is none."""
        ids = list(dict.fromkeys(outcome.stage for outcome in outcomes if outcome.eligible))
        if not any(ids):
            return ""
        return self._either([self.tier(id_) if id_ else self.say("stage.none") for id_ in ids])

    def fee(self, outcomes: Iterable[Outcome]) -> str:
        """The fee, or the span of all fees that are possible. Who has no tier is paid nothing."""
        eligible = [outcome for outcome in outcomes if outcome.eligible]
        fees = [outcome.fee for outcome in eligible if outcome.fee]
        without = {bool(outcome.tier) for outcome in eligible if not outcome.fee}
        nothing = [self.say("fee.none" if tier else "fee.no-tier") for tier in sorted(without)]
        if not fees:
            return self._either(nothing or [self.say("fee.no-tier")])
        known: list[Decimal] = [
            end for fee in fees for end in (fee.low, fee.high) if end is not None
        ]
        words: list[str] = []
        if known:
            each = self._rule(f"each.{fees[0].per}", fees[0].per)
            mark = "" if all(map(_is_verified, fees)) else f" ({self.say('fee.unverified')})"
            words.append(f"{self._span(min(known), max(known))} {each}{mark}")
        if any(fee.low is None for fee in fees):
            words.append(self.say("fee.later"))
        return self._either([*words, *nothing])

    def leave(self, outcomes: Iterable[Outcome]) -> str:
        """Days and hours of leave, or the spans that are possible."""
        eligible = [outcome for outcome in outcomes if outcome.eligible]
        days = [each.leave_days for each in eligible if each.leave_days is not None]
        hours = [each.leave_hours for each in eligible if each.leave_hours is not None]
        if not days:
            return self.say("leave.none")
        words = [self._amount("days", min(days), max(days))]
        if any(hours):
            words.append(self._amount("hours", min(hours), max(hours)))
        return ", ".join(words)

    def right(self, right: Right) -> str:
        """One right to leave: `lakisääteinen vapaa, 3 vapaapäivää kuukaudessa`."""
        kind = self._rule(f"leave.kind.{right.kind}", in_letters(right.kind))
        amounts = [
            self._amount(name, amount, amount)
            for name, amount in (("days", right.days), ("hours", right.hours))
            if amount is not None
        ]
        return f"{kind}, {', '.join(amounts)}" if amounts else kind

    def step(self, step: Step, outcome: Outcome) -> str:
        """One step to the fee with its amount and where it stands."""
        key = f"step.{step.what}"
        if step.what == "share" and step.factor is None:
            key = "step.share-open"
        percent = None if step.factor is None else step.factor * 100
        tier = self._short_tier(step.tier)
        what = self.say(key, tier=tier, percent=percent, stage=self.tier(outcome.stage))
        amount = self._step_amount(step)
        words = self.say("step", what=what, amount=amount, at=self.place(step.address, outcome))
        return words if step.verified else f"{words}. {self.say('step.unverified')}"

    def place(self, address: Address, outcome: Outcome) -> str:
        """An address in words; of a row of many tiers only the person's own."""
        rows = address.row.split(",")
        if address.block in ("fee", "leave") and len(rows) > 1:
            own = next((id_ for id_ in (outcome.stage, outcome.tier) if id_ in rows), rows[0])
            address = replace(address, row=own)
        return place_name(address, self.book, self.language)

    def short(self, outcome: Outcome) -> tuple[str, str, str]:
        """An outcome as a row of a table: tier with its stage, fee, leave."""
        if not outcome.eligible:
            return self.say("eligible.not"), self.say("nothing"), self.say("nothing")
        stage = f", {self.tier(outcome.stage)}" if outcome.stage else ""
        return self.tier(outcome.tier) + stage, self.fee([outcome]), self.leave([outcome])

    def indicative(self) -> str:
        """That the county decides."""
        return self.say("indicative")

    def without_criteria(self, answer: Answer) -> str:
        """Which tiers nobody is placed in; empty where there are none."""
        if not answer.without_criteria:
            return ""
        count = len(answer.without_criteria)
        return self.say("without-criteria", count=count, tiers=answer.without_criteria)

    def _short_tier(self, id_: str) -> str:
        return short_tier_name(id_, self.book, self.language) or self.say("tier.none")

    def _step_amount(self, step: Step) -> str:
        if step.low is None or step.high is None:
            return self.say("fee.later")
        return self._span(step.low, step.high)

    def _span(self, low: Decimal, high: Decimal) -> str:
        if low == high:
            return figures.money(low, self.language)
        return self.say("span", low=Euros(low), high=Euros(high))

    def _amount(self, name: str, low: Decimal, high: Decimal) -> str:
        figure = figures.number(low, self.language)
        if low != high:
            figure = f"{figure}–{figures.number(high, self.language)}"
        return say(
            self.language, "rules", f"leave.{name}", figure=figure, count=1 if high == 1 else 2
        )

    def _rule(self, key: str, otherwise: str) -> str:
        return say(self.language, "rules", key) if has(self.language, "rules", key) else otherwise

    def _either(self, words: Sequence[str]) -> str:
        unique = list(dict.fromkeys(words))
        if len(unique) < 2:
            return "".join(unique)
        joint = say(self.language, "rules", "or")
        return f"{', '.join(unique[:-1])} {joint} {unique[-1]}"


def _is_verified(fee: Fee) -> bool:
    """Whether the amount that is paid rests on confirmed numbers: that of the last row taken."""
    taken = [step for step in fee.steps if step.what in ("row", "stage", "down")]
    return not taken or taken[-1].verified
