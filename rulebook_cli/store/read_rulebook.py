"""From files to a rulebook. Bad text never raises: what cannot be read is listed in the book."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from rulebook_cli.model.entry import Entry
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.section_number import number_key
from rulebook_cli.model.settings import Settings
from rulebook_cli.model.text import Text
from rulebook_cli.store.book_files import FACTS, SETTINGS, TERMS, blob_id, decode, is_book_file
from rulebook_cli.store.cache import Cache

Fetch = Callable[[list[str]], Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class FileRead:
    """What one file gave: its noun (of the kind its path says), its entries, what was misread."""

    noun: object
    entries: tuple[Entry, ...] = ()
    misread: tuple[Misread, ...] = ()


def read_rulebook(files: Mapping[str, bytes], cache: Cache | None = None) -> Rulebook:
    """The rulebook in `files` (path from the book's folder to content).

    Raises `RulebookError` when there is no rulebook.yaml among them.
    """
    named = {path: blob_id(data) for path, data in files.items() if is_book_file(path)}
    content = {named[path]: files[path] for path in named}
    return read_rulebook_by_id(named, lambda ids: {id_: content[id_] for id_ in ids}, cache)


def read_rulebook_by_id(
    named: Mapping[str, str], fetch: Fetch, cache: Cache | None = None
) -> Rulebook:
    """The rulebook whose files (path to content id) are fetched only where the cache lacks them."""
    paths = {path: f"{id_}:{path}" for path, id_ in named.items() if is_book_file(path)}
    if SETTINGS not in paths:
        raise RulebookError("no-rulebook")
    kept = _kept(paths.values(), cache) if cache else {}
    missing = [path for path, key in paths.items() if key not in kept]
    content = fetch(list({named[path] for path in missing})) if missing else {}
    fresh = {paths[path]: read_file(path, content[named[path]]) for path in missing}
    if cache:
        cache.keep(fresh)
        cache.held.update(fresh)
    return assemble({path: kept.get(key) or fresh[key] for path, key in paths.items()})


def _kept(keys: Iterable[str], cache: Cache) -> dict[str, FileRead]:
    """What has been read of these files, in this process or before."""
    wanted = list(keys)
    cache.held.update(cache.recall(key for key in wanted if key not in cache.held))
    found = {key: cache.held.get(key) for key in wanted}
    return {key: read for key, read in found.items() if isinstance(read, FileRead)}


def read_file(path: str, data: bytes) -> FileRead:
    """What the file at `path` says."""
    from rulebook_cli.store.entries import (
        section_entries,
        settings_entries,
        vocabulary_entries,
    )
    from rulebook_cli.store.forms.facts import read_facts, read_terms
    from rulebook_cli.store.forms.section import read_section
    from rulebook_cli.store.forms.settings import read_settings
    from rulebook_cli.store.shapes import Reading
    from rulebook_cli.store.unsafe_text import find_escaped
    from rulebook_cli.store.yaml_file import compose

    text, misread = decode(data, path)
    root, syntax = compose(text, path)
    if "\\" in text:
        misread.extend(find_escaped(root, text.removeprefix("\ufeff")))
    reading = Reading(path, text)
    noun: object = None
    entries: tuple[Entry, ...] = ()
    if root is None and not misread and not syntax:
        reading.note("wrong-type", Place(path, 1, 1), "empty")
    if path == SETTINGS:
        noun, entries = read_settings(root, path, reading), settings_entries(root)
    elif root is None:
        pass
    elif path == FACTS:
        noun, entries = read_facts(root, reading), vocabulary_entries(root, "fact")
    elif path == TERMS:
        noun, entries = read_terms(root, reading), vocabulary_entries(root, "term")
    else:
        section, entries = read_section(root, reading), section_entries(root)
        noun = replace(section, entries=entries) if section else None
    return FileRead(noun, entries, (*misread, *reading.after(syntax)))


def assemble(files: Mapping[str, FileRead]) -> Rulebook:
    """The nouns of all files as one book, its sections in the order of their numbers."""
    settings = files[SETTINGS].noun
    facts = _vocabulary(files, FACTS)
    terms = _vocabulary(files, TERMS)
    sections = [read.noun for read in files.values() if isinstance(read.noun, Section)]
    sections.sort(key=lambda section: (number_key(section.number), section.place.file))
    rest = [files[path] for path in (SETTINGS, FACTS, TERMS) if path in files]
    return Rulebook(
        settings=settings if isinstance(settings, Settings) else Settings(Place(SETTINGS), Text()),
        facts=facts,
        terms=terms,
        sections=tuple(sections),
        misread=tuple(misread for path in sorted(files) for misread in files[path].misread),
        entries=tuple(
            chain(
                chain.from_iterable(read.entries for read in rest),
                chain.from_iterable(section.entries for section in sections),
            )
        ),
    )


def _vocabulary(files: Mapping[str, FileRead], path: str) -> dict[str, Any]:
    read = files.get(path)
    return read.noun if read and isinstance(read.noun, dict) else {}
