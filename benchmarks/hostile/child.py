"""The process that runs a system: it forks for every document, so that none can harm the next.

`python -m benchmarks.hostile.child SYSTEM` reads a JSON line a task from standard input and answers
with a line. Only its children touch documents.
"""

from __future__ import annotations

import gc
import json
import math
import os
import re
import resource
import select
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.hostile.corpus import corpus
from benchmarks.hostile.families.thin import THIN
from benchmarks.hostile.kind import Document, Kind
from benchmarks.hostile.outcome import MEGABYTE, Outcome
from benchmarks.hostile.systems import CUT, Answer, Answerer, digest_of, load

MOST_MEMORY = 6 << 30  # bytes of address space, of which the process has one before it starts
KIBIBYTE = 1024
MOST_ASLEEP = 60  # seconds of the clock that a document may wait for something that is no processor
# Soft hyphen, spaces and joiners without width, marks of direction: whoever leaves them in has lost nothing.
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
STATUS = Path("/proc/self/status")
WARM_UP = "<html><body><h1>Ferry</h1>" + "<p>The ferry was late, and nobody on the pier knew why that was.</p>" * 9
WARM_UP_TEXT = "Ferry\n\n" + "The ferry was late, and nobody on the pier knew why that was.\n\n" * 9


def memory(name: str) -> int:
    """Return a number of /proc/self/status in bytes: `VmRSS` is what is there, `VmHWM` the most since the last reset."""
    for line in STATUS.read_text(encoding="ascii").splitlines():
        if line.startswith(name):
            return int(line.split()[1]) * KIBIBYTE
    return 0


def size_of(document: Document) -> int:
    """Return the size of a document in bytes."""
    return len(document if isinstance(document, bytes) else document.encode("utf-8", "surrogatepass"))


def as_seen(text: str) -> str:
    """Return a text as a reader sees it: without characters that have no width, and with one space between words."""
    return " ".join(UNSEEN.sub("", text).split())


def count_missing(found: Answer, kind: Kind, sentences: Sequence[str]) -> int:
    """Return how many sentences are not where they have to be."""
    if kind.is_outweighed and found.account is None:
        return 0
    text = as_seen(found.account() if kind.is_outweighed and found.account else found.text)
    return sum(as_seen(sentence) not in text for sentence in sentences)


def limit_of(document: Document, task: dict[str, Any]) -> float:
    """Return the CPU-seconds that a task may take: those it names, and one more for each megabyte and repeat."""
    return float((task["limit"] + size_of(document) / MEGABYTE) * task["repeats"])


def end_after(seconds: float) -> None:
    """Have the kernel end this process when it has worked for so many seconds more."""
    most = math.ceil(time.process_time() + seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (most, most + 1))


def run(answer: Answerer, kind: Kind, task: dict[str, Any]) -> Outcome:
    """Run the system on a document, as often as the task says, and no longer than it allows."""
    document, sentences = kind.make(task["seed"], task["factor"])
    end_after(limit_of(document, task))
    gc.collect()
    gc.freeze()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forget the highest memory so far
    before = memory("VmRSS")
    times = []
    for _ in range(task["repeats"]):
        start = time.process_time()
        found = answer(document, kind.is_text)
        times.append(time.process_time() - start)
    peak = memory("VmHWM") - before
    missing = count_missing(found, kind, sentences)
    reported = any(said in (*CUT, *kind.excuses) for said in found.said)
    said = " ".join(found.said)
    return Outcome("done", size_of(document), min(times), peak, missing, reported, said, digest_of(found))


def in_fork(answer: Answerer, kind: Kind, task: dict[str, Any], write: int) -> None:
    """Do a task in a process of its own and write the outcome to a pipe; never returns."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        outcome = run(answer, kind, task)
    except BaseException as error:
        outcome = Outcome("raised", said=f"{type(error).__name__}: {error}"[:200])
    os.write(write, json.dumps(asdict(outcome)).encode())
    os._exit(0)


def is_ready(read: int, child: int) -> bool:
    """Wait for a process that writes to a pipe or ends; False if it sleeps too long.

    The kernel ends what works too long. What waits for the processor, which others may want too, is not asleep.
    """
    asleep = 0
    while asleep < MOST_ASLEEP:
        if select.select([read], [], [], 1.0)[0]:
            return True
        state = Path(f"/proc/{child}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
        asleep += state != "R"
    return False


def supervise(answer: Answerer, task: dict[str, Any]) -> Outcome:
    """Fork for a task, wait for it no longer than it may take, and return what became of it."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        in_fork(answer, corpus()[task["kind"]], task, write)
    os.close(write)
    ready = is_ready(read, child)
    line = os.read(read, 65_536) if ready else b""
    os.close(read)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if line:
        return Outcome(**json.loads(line))
    is_over = not ready or (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU)
    return Outcome("hung" if is_over else "killed", cpu=task["limit"] if is_over else 0.0)


def main() -> None:
    """Answer tasks until there are no more."""
    answer = load(sys.argv[1])
    for _ in range(3):
        answer(WARM_UP, False)
        answer(WARM_UP.encode(), False)
        answer(WARM_UP_TEXT, True)
        answer(THIN, False)  # newsclean asks trafilatura, which is imported then
    gc.freeze()
    for line in sys.stdin:
        outcome = supervise(answer, json.loads(line))
        sys.stdout.write(json.dumps(asdict(outcome)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
