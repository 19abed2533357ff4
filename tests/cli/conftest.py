"""Pages and texts to run commands on, and a way to run them."""

from __future__ import annotations

import io
import sys

import pytest

from newsclean.cli import main

LEAD = (
    "The ferry between Ostby and the islands will sail again from Monday, the harbour board said, "
    "after three winters in which passengers had to take a bus around the whole fjord."
)
SECOND = "Its new captain, Marit Solheim, called the reopening a relief for the four hundred people who live out there."
THIRD = "Tickets cost the same as before, and bicycles travel free until the end of May, the board decided on Friday."
COMMENT = "LEAVE A RESPONSE"
TEXT = f"Ferry returns to the islands\n\n{LEAD}\n\n{SECOND}\n\n{THIRD}\n\n{COMMENT}\n"
PAGE = (
    "<!DOCTYPE html><html lang='en'><head><title>Ferry returns to the islands</title></head><body>"
    "<nav><ul><li><a href='/'>Home</a></li></ul></nav><article><h1>Ferry returns to the islands</h1>"
    f"<p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p></article><h3>{COMMENT}</h3><script>let hiddenword = 1</script></body></html>"
)


class Result:
    def __init__(self, status, out, err):
        self.status = status
        self.out = out
        self.err = err

    @property
    def complaints(self):
        return self.err.splitlines()


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Run a command line in an empty folder; give its status and what it wrote."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run_command(*argv, stdin=None):
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main([str(argument) for argument in argv])
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return run_command


@pytest.fixture
def text_file(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def page_file(tmp_path):
    path = tmp_path / "ferry.html"
    path.write_text(PAGE, encoding="utf-8")
    return path
