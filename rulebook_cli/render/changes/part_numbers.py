"""Which parts of an amendment speak of a place, and the place with their numbers."""

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.render.changes.changed_places import ChangedPlace
from rulebook_cli.render.speech import say


def parts_at(amendment: Amendment, place: ChangedPlace) -> list[int]:
    """The numbers of an amendment's parts that speak of a place."""
    whole_section = not (place.address.block or place.address.provision or place.address.book)
    return [
        part.number
        for part in amendment.parts
        for at in part.at
        if at.whole == place.address or (whole_section and at.section == place.address.section)
    ]


def with_part_numbers(
    label: str, amendment: Amendment | None, place: ChangedPlace, language: str
) -> str:
    """A place's name behind the parts that it belongs to (`misol-3.2: 5 § 2 mom.`), the mere
    numbers where the amendment has no id yet; as it was where there is one part or none."""
    numbers = parts_at(amendment, place) if amendment and len(amendment.parts) > 1 else []
    if amendment is None or not numbers:
        return label
    if not amendment.id:
        return say(language, "part_names", "numbered", numbers=numbers, place=label)
    ids = [f"{amendment.id}.{number}" for number in numbers]
    return say(language, "part_names", "of-amendment", ids=ids, place=label)
