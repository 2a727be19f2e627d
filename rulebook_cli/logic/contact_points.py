"""What a book itself gives as the contacts of organisations."""

from collections.abc import Iterator

from rulebook_cli.model.rulebook import Rulebook


def official_texts(book: Rulebook) -> Iterator[str]:
    """The contacts of the associations, coordinators and rounds, and where the contact points are:
    addresses of organisations, which anybody may write down."""
    settings = book.settings
    yield from (association.contact for association in settings.associations)
    yield from (coordinator.email for coordinator in settings.coordinators)
    yield from (round_.contact for round_ in settings.rounds)
    for section in book.sections:
        for point in section.contact_points:
            yield from point.where.words.values()
