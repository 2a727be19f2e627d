"""The real command in a process of its own, forked from one that has read the sources already.

A test calls the command a dozen times, and starting Python and reading the libraries is most of
what each call costs. One server for a pytest process reads them once; each call is a fork with
its own folder, environment and streams, and ends as the program ends. Run as a script this file
is the server: an order a line on standard input (JSON), an exit code a line on standard output.
"""

import gc
import gettext
import importlib
import json
import os
import pkgutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from io import BufferedReader, BufferedWriter, FileIO, TextIOWrapper
from pathlib import Path
from threading import get_ident

SECONDS = 120  # no command of a test takes longer; one that does is ended
LIBRARIES = (
    *("babel.dates", "babel.numbers", "docx", "filelock", "git", "jinja2.sandbox", "markdown_it"),
    *("PIL.Image", "ruamel.yaml", "typer.main"),
)
LOCALES = ("fi_FI", "sv_FI", "en_GB")
NO_LANGUAGE = "none"


def call(
    words: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    stdin: bytes,
    killed_after: float | None = None,
) -> "subprocess.CompletedProcess[bytes]":
    """Run `rulebook WORDS` in a folder; its exit code and streams, as `subprocess.run` has them.
    With `killed_after` it is killed that many seconds after its start, unless it has ended."""
    with (
        tempfile.NamedTemporaryFile() as asked,
        tempfile.NamedTemporaryFile() as out,
        tempfile.NamedTemporaryFile() as err,
    ):
        asked.write(stdin)
        asked.flush()
        order = {
            "words": list(words),
            "folder": str(folder),
            "environment": dict(environment),
            "streams": [asked.name, out.name, err.name],
            "killed_after": killed_after,
        }
        server = _server(str(Path(environment["PYTHONPATH"])), get_ident())
        assert server.stdin and server.stdout
        server.stdin.write(json.dumps(order).encode() + b"\n")
        server.stdin.flush()
        answer = server.stdout.readline()
        assert answer, "the server of ready processes has ended: run this file, it says why"
        code = int(answer)
        return subprocess.CompletedProcess(list(words), code, out.read(), err.read())


@cache
def _server(sources: str, thread: int) -> "subprocess.Popen[bytes]":
    """The process that everything is forked from, one for a thread, so that threads call at the
    same time: it ends when this one closes its input."""
    return subprocess.Popen(
        [sys.executable, str(Path(__file__))],
        env={**os.environ, "PYTHONPATH": sources, "LANG": "C.UTF-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def _serve() -> None:
    """Read everything that no language and no folder changes, then fork for each order."""
    _leave_words_to_the_command()
    for name in LIBRARIES:
        importlib.import_module(name)
    for locale in LOCALES:
        importlib.import_module("babel.localedata").load(locale)
    package = importlib.import_module("rulebook_cli")
    language = importlib.import_module("rulebook_cli.cli.terminal.language")
    vars(language)["_chosen"] = NO_LANGUAGE
    for module in pkgutil.walk_packages(package.__path__, "rulebook_cli."):
        if not module.name.endswith("__main__"):
            _read(module.name)
    gc.freeze()
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _become_the_command(order)
        if order["killed_after"] is not None:
            _kill(child, order["killed_after"])
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _read(name: str) -> None:
    """Read a module, unless it says something as it is read: then each call reads it anew, in its
    reader's language."""
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as missing:
        if not str(missing.name).startswith(f"rulebook_cli.locale.{NO_LANGUAGE}"):
            raise


def _leave_words_to_the_command() -> None:
    """Click takes `gettext` as it finds it when it is read: give it one that asks, for each
    sentence, the `gettext` that the command has put in place by then."""
    own, own_many = gettext.gettext, gettext.ngettext

    def late(message: str) -> str:
        now = gettext.gettext
        return own(message) if now is late else now(message)

    def late_many(msgid1: str, msgid2: str, n: int) -> str:
        now = gettext.ngettext
        return own_many(msgid1, msgid2, n) if now is late_many else now(msgid1, msgid2, n)

    gettext.gettext, gettext.ngettext = late, late_many


def _kill(child: int, seconds: float) -> None:
    """Kill a command, with the programs it has started, some seconds after its start."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return
        time.sleep(0.001)
    with suppress(ProcessLookupError):  # it has not yet a group of its own
        os.killpg(child, signal.SIGKILL)
    os.kill(child, signal.SIGKILL)


def _become_the_command(order: Mapping[str, object]) -> None:
    """What `python -m rulebook_cli` does, from its first line to its exit code."""
    code = 1
    try:
        if order["killed_after"] is not None:
            os.setsid()
        signal.alarm(SECONDS)
        _sit_down(order)
        from rulebook_cli.__main__ import main

        main()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code)


def _sit_down(order: Mapping[str, object]) -> None:
    """Take the caller's folder, environment, words and streams."""
    environment, streams, words = order["environment"], order["streams"], order["words"]
    assert isinstance(environment, dict) and isinstance(streams, list) and isinstance(words, list)
    os.chdir(str(order["folder"]))
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["rulebook", *words]
    for number, name in enumerate(streams):
        opened = os.open(name, os.O_WRONLY if number else os.O_RDONLY)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin, sys.stdout, sys.stderr = (
        TextIOWrapper(buffer(FileIO(number, mode, closefd=False)), encoding="utf-8", errors=errors)
        for number, mode, buffer, errors in (
            (0, "r", BufferedReader, "surrogateescape"),
            (1, "w", BufferedWriter, "surrogateescape"),
            (2, "w", BufferedWriter, "backslashreplace"),
        )
    )


if __name__ == "__main__":
    _serve()
