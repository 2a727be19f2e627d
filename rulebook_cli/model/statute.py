"""The statute's dated parameters, with where each is from.

The act is that on support for informal care (937/2005); its numbers stand in `law/` as plain
data, which `statute_from` makes into these nouns.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from rulebook_cli.model.euros import CENT
from rulebook_cli.model.settings import StatuteYear as YearOfBook

FEE_SECTION = "937/2005 5 §"
COEFFICIENT_SECTION = "937/2005 6 §"
CAP_SECTION = "734/1992 6 b §"
_THOUSANDTH = Decimal("0.001")

Tables = Mapping[str, Sequence[Mapping[str, str]]]
"""The data of `law/`: the rows of `bases`, `years` and `standing`, every cell as text."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number the statute sets; None when it is not known.

    `section` is where the statute says it, `source` where the number was seen (or how it was
    computed), `verified` whether it was seen at all. `year` is the year it is of, 0 when it does
    not change from year to year.
    """

    value: Decimal | None
    section: str
    source: str = ""
    verified: bool = False
    year: int = 0


@dataclass(frozen=True, slots=True)
class StatuteYear:
    """One year: the least fee and that of the heavy transition stage (euros a month), the most a
    client pays for a leave day (euros), and the wage coefficient."""

    year: int
    minimum: Parameter
    heavy_minimum: Parameter
    leave_day_cap: Parameter
    coefficient: Parameter


@dataclass(frozen=True, slots=True)
class Statute:
    """The statute's years in order, and what does not change from year to year: leave days a
    month, months of notice, and months a fee is paid while the cared-for person's health
    interrupts the care."""

    years: tuple[StatuteYear, ...]
    leave_days: Parameter
    leave_days_bound: Parameter
    county_notice_months: Parameter
    carer_notice_months: Parameter
    paid_interruption_months: Parameter

    def year(self, year: int) -> StatuteYear | None:
        """The parameters of a year, if they are known."""
        return next((known for known in self.years if known.year == year), None)

    @property
    def last_known(self) -> StatuteYear:
        """The last year whose parameters are known."""
        return self.years[-1]

    def minimum_for(self, year: int) -> Parameter | None:
        """The least fee a year is judged by: its own, else that of the last year before it."""
        return _latest(known.minimum for known in self.years if known.year <= year)

    def heavy_minimum_for(self, year: int) -> Parameter | None:
        """The least fee of the heavy stage a year is judged by, as `minimum_for`."""
        return _latest(known.heavy_minimum for known in self.years if known.year <= year)

    def leave_day_cap_for(self, year: int) -> Parameter | None:
        """The cap of the client fee for a leave day a year is judged by, as `minimum_for`."""
        return _latest(known.leave_day_cap for known in self.years if known.year <= year)


def _latest(parameters: Iterable[Parameter]) -> Parameter | None:
    """The last of the parameters whose value is known."""
    known = [parameter for parameter in parameters if parameter.value is not None]
    return known[-1] if known else None


@dataclass(frozen=True, slots=True)
class _Base:
    """From a year on an amount is `euros` times the year's coefficient over `coefficient`."""

    start: int
    euros: Decimal
    coefficient: Decimal

    def amount(self, coefficient: Decimal) -> Decimal:
        """The amount in a year of that coefficient: rounded half up to the cent, once."""
        return (self.euros * coefficient / self.coefficient).quantize(CENT, ROUND_HALF_UP)

    def formula(self, coefficient: Decimal) -> str:
        """How the amount is counted."""
        return f"{self.euros} × {coefficient} / {self.coefficient}"


@dataclass(frozen=True, slots=True)
class _Bases:
    minimum: tuple[_Base, ...]
    heavy_minimum: tuple[_Base, ...]


def statute_from(tables: Tables, extra_years: Iterable[YearOfBook] = ()) -> Statute:
    """The statute of the tables, with the years a book gives itself (`statute_years`).

    Each amount is counted from its own base with the year's coefficient and rounded once
    (937/2005 6 §); never from last year's rounded amount, and the heavy minimum never as twice
    the minimum. A book adds years and fills in what is unknown or unverified; it never changes
    a verified number.
    """
    bases = _Bases(
        tuple(_bases(tables["bases"], "minimum")), tuple(_bases(tables["bases"], "heavy_minimum"))
    )
    years = {int(row["year"]): _known_year(row, bases) for row in tables["years"]}
    for extra in extra_years:
        given = _given_year(extra, bases)
        known = years.get(extra.year)
        years[extra.year] = _filled(known, given) if known else given
    standing = {row["of"]: _standing(row) for row in tables["standing"]}
    return Statute(tuple(years[year] for year in sorted(years)), **standing)


def _bases(rows: Iterable[Mapping[str, str]], of: str) -> Iterator[_Base]:
    for row in rows:
        if row["of"] == of:
            yield _Base(int(row["from"]), Decimal(row["euros"]), Decimal(row["coefficient"]))


def _standing(row: Mapping[str, str]) -> Parameter:
    return Parameter(Decimal(row["value"]), row["section"], row["source"], row["verified"] == "yes")


def _known_year(row: Mapping[str, str], bases: _Bases) -> StatuteYear:
    year, coefficient = int(row["year"]), Decimal(row["coefficient"])
    seen = row["verified"].split()
    minimum = _counted(bases.minimum, year, coefficient)
    heavy = _counted(bases.heavy_minimum, year, coefficient)
    cap = Decimal(row["cap"]) if "cap" in row else None
    return StatuteYear(
        year,
        _seen(minimum, row.get("minimum_source", ""), "minimum" in seen),
        _seen(heavy, row.get("heavy_source", ""), "heavy_minimum" in seen),
        Parameter(cap, CAP_SECTION, row.get("cap_source", ""), "cap" in seen, year),
        _coefficient(row, year, coefficient, "coefficient" in seen),
    )


def _coefficient(row: Mapping[str, str], year: int, value: Decimal, verified: bool) -> Parameter:
    otherwise = row.get("minimum_source", "") if verified else ""
    source = row.get("coefficient_source", otherwise)
    return Parameter(value, COEFFICIENT_SECTION, source, verified, year)


def _counted(bases: Sequence[_Base], year: int, coefficient: Decimal | None) -> Parameter:
    """The amount of a year as the statute counts it; nothing without a coefficient."""
    in_use = [base for base in bases if base.start <= year]
    if coefficient is None or not in_use:
        return Parameter(None, FEE_SECTION, year=year)
    base = in_use[-1]
    return Parameter(base.amount(coefficient), FEE_SECTION, base.formula(coefficient), False, year)


def _seen(counted: Parameter, source: str, verified: bool) -> Parameter:
    """The counted amount with the source it was seen in, if it was."""
    return replace(counted, source=source or counted.source, verified=verified)


def _given_year(extra: YearOfBook, bases: _Bases) -> StatuteYear:
    """A year of the book; an amount it does not give is counted from its coefficient."""

    def given(value: Decimal | None, section: str) -> Parameter:
        source = "" if value is None else extra.source or extra.place.file
        verified = extra.verified and value is not None
        return Parameter(value, section, source, verified, extra.year)

    coefficient = _as_published(extra.coefficient)
    minimum = given(extra.minimum, FEE_SECTION)
    heavy = given(extra.heavy_minimum, FEE_SECTION)
    counted = _counted(bases.minimum, extra.year, coefficient)
    counted_heavy = _counted(bases.heavy_minimum, extra.year, coefficient)
    return StatuteYear(
        extra.year,
        counted if minimum.value is None else minimum,
        counted_heavy if heavy.value is None else heavy,
        given(extra.leave_day_cap, CAP_SECTION),
        given(coefficient, COEFFICIENT_SECTION),
    )


def _as_published(coefficient: Decimal | None) -> Decimal | None:
    """A coefficient with three decimals at least, as all of them are published: 1.75 is 1.750."""
    if coefficient is None or coefficient == coefficient.quantize(_THOUSANDTH):
        return coefficient and coefficient.quantize(_THOUSANDTH)
    return coefficient


def _filled(known: StatuteYear, given: StatuteYear) -> StatuteYear:
    """A known year with what the book knows better. Where that is the coefficient, unverified
    amounts are those that follow from it."""
    coefficient = _better(known.coefficient, given.coefficient)
    recounted = coefficient is given.coefficient

    def amount(ours: Parameter, theirs: Parameter) -> Parameter:
        follows = recounted and not ours.verified and theirs.value is not None
        return theirs if follows else _better(ours, theirs)

    return StatuteYear(
        known.year,
        amount(known.minimum, given.minimum),
        amount(known.heavy_minimum, given.heavy_minimum),
        _better(known.leave_day_cap, given.leave_day_cap),
        coefficient,
    )


def _better(known: Parameter, given: Parameter) -> Parameter:
    """What the book gives, where that is more than we know."""
    if given.value is None or known.verified:
        return known
    return given if given.verified or known.value is None else known
