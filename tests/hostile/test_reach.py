"""Whatever the input: no socket, no file, no process, no look at the environment; neither in Python nor in the parser below it."""

from __future__ import annotations

import ctypes
import json
import os
import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.hostile.corpus import corpus

import newsclean
from newsclean.read.ways import READER

PROGRAM = Path(__file__).with_name("reach.py")
ROOT = Path(__file__).parents[2]
IN_ACCESS, IN_OPEN = 0x1, 0x20  # inotify(7)


def reached(*arguments: str) -> tuple[int, dict[str, int], list[str]]:
    """Run the program; return how many documents it has seen, who else was asked of how many, and what reached out."""
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    run = subprocess.run(
        [sys.executable, str(PROGRAM), *arguments], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip
    documents, asked, found = json.loads(run.stdout)
    return documents, asked, found


def test_nothing_reaches_outside_of_the_process():
    documents, asked, found = reached()
    assert documents == len(corpus())
    assert found == []
    assert asked["trafilatura"] > 300
    assert asked["extension"] > 300 or READER is None


def test_the_hook_sees_what_reaches_outside():
    *_, found = reached("control")
    assert {"open /etc/hostname", "os.environ[HOME]"} <= set(found)
    assert any(event.startswith("subprocess.Popen") for event in found)
    assert any(event.startswith("socket.__new__") for event in found)


class Watch:
    """Tells by inotify(7) whether anybody has opened a file, in whatever language."""

    def __init__(self, path: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self.descriptor = libc.inotify_init1(os.O_NONBLOCK)
        assert self.descriptor >= 0
        assert libc.inotify_add_watch(self.descriptor, str(path).encode(), IN_OPEN | IN_ACCESS) >= 0

    def events(self) -> list[int]:
        """Return the masks of the events since the last call."""
        try:
            data = os.read(self.descriptor, 4096)
        except BlockingIOError:
            return []
        return [struct.unpack_from("iIII", data, 0)[1]]


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_no_entity_include_or_style_sheet_is_fetched_by_the_parser(tmp_path):
    canary = tmp_path / "canary.txt"
    canary.write_text("the canary")
    watch = Watch(canary)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        for where in (f"file://{canary}", f"{address}/x", str(canary)):
            page = f"""<?xml version="1.0"?><?xml-stylesheet href="{where}" type="text/xsl"?>
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "{where}" [<!ENTITY x SYSTEM "{where}"><!ENTITY % y SYSTEM "{where}"> %y;]>
                <html><head><base href="{where}"><link rel="stylesheet" href="{where}"><script src="{where}"></script>
                <link rel="import" href="{where}"></head><body background="{where}"><p>The ferry was late &x; and full.</p><img src="{where}">
                <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{where}" parse="text"/><iframe src="{where}"></iframe>
                <object data="{where}"></object><embed src="{where}"><meta http-equiv="refresh" content="0; url={where}"></body></html>"""
            for document in (page, page.encode()):
                article = newsclean.extract(document, url=where)
                assert "the canary" not in article.to_json()
                assert article.to_xml()
                assert article.to_html()
        with pytest.raises(BlockingIOError):
            server.accept()
    assert watch.events() == []
    canary.read_text()
    assert watch.events() != []
