"""A section of the rulebook (§, luku, kapitel)."""

from dataclasses import dataclass, field

from rulebook_cli.model.entry import Entry
from rulebook_cli.model.fee import ClientFee, Fees, SubstituteFees, Voucher
from rulebook_cli.model.leave import Contract, Interruption, Leave, Notice, Procedure
from rulebook_cli.model.period import InForce
from rulebook_cli.model.place import Place
from rulebook_cli.model.reference import LooseAmount, Reference
from rulebook_cli.model.service import ContactPoint, Partner, Service, Situation
from rulebook_cli.model.text import Text
from rulebook_cli.model.tier import TierTable


@dataclass(frozen=True, slots=True)
class Provision:
    """A paragraph of a section (momentti, moment) with an id that stays for ever.

    `kind` is rule, discretion or guidance. `references` are the links of the text in all its
    languages, `loose_amounts` the euros that stand outside them.
    """

    id: str
    text: Text
    place: Place
    kind: str = "rule"
    in_force: InForce | None = None
    references: tuple[Reference, ...] = field(default=(), compare=False)
    loose_amounts: tuple[LooseAmount, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered unit of the book: provisions, and rules as data.

    `number` is what is printed and frozen once decided; `id` is what is referred to. `formerly`
    are the numbers it bore before, the latest last: it is still found by them. `entries` are the
    smallest things in it that can be changed apart, in the order of the file.
    """

    id: str
    number: str
    heading: Text
    place: Place
    formerly: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    in_force: InForce | None = None
    provisions: tuple[Provision, ...] = ()
    tiers: tuple[TierTable, ...] = ()
    fees: Fees | None = None
    substitute_fees: SubstituteFees | None = None
    client_fees: tuple[ClientFee, ...] = ()
    vouchers: tuple[Voucher, ...] = ()
    leave: tuple[Leave, ...] = ()
    interruptions: tuple[Interruption, ...] = ()
    notice: Notice | None = None
    contract: Contract | None = None
    procedure: Procedure | None = None
    situations: tuple[Situation, ...] = ()
    services: tuple[Service, ...] = ()
    contact_points: tuple[ContactPoint, ...] = ()
    partners: tuple[Partner, ...] = ()
    entries: tuple[Entry, ...] = field(default=(), compare=False)
