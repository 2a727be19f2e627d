"""The words of a PDF: the one door to pypdf."""

import io
import logging
import warnings

from rulebook_cli.model.errors import RulebookError

_MOST_PAGES = 1_000
_MOST_LETTERS = 2_000_000


def read_pdf(data: bytes, path: str) -> str:
    """The words of a PDF, a blank line between pages; empty where its pages are pictures.

    Nothing in it is fetched or run. Raises `RulebookError`: `pdf-broken`, `pdf-locked` (it asks
    for a password), `pdf-too-big`.
    """
    import pypdf

    # It tells of every fault it mends; what matters to us is whether the words can be had.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            reader = pypdf.PdfReader(io.BytesIO(data))
            if reader.is_encrypted and not reader.decrypt(""):
                raise RulebookError("pdf-locked", path=path)
            if len(reader.pages) > _MOST_PAGES:
                raise RulebookError("pdf-too-big", path=path)
            return _joined([page.extract_text() for page in reader.pages], path)
        except RulebookError:
            raise
        except pypdf.errors.DependencyError as error:  # a cipher that this machine has not
            raise RulebookError("pdf-locked", path=path) from error
        except pypdf.errors.LimitReachedError as error:
            raise RulebookError("pdf-too-big", path=path) from error
        except Exception as error:  # whatever a broken file makes a reader say
            raise RulebookError("pdf-broken", path=path) from error


def _joined(pages: list[str], path: str) -> str:
    words = [page.strip() for page in pages]
    if sum(map(len, words)) > _MOST_LETTERS:
        raise RulebookError("pdf-too-big", path=path)
    return "\n\n".join(page for page in words if page)
