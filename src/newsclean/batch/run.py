"""A run: inputs through workers into parts, every document exactly once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from newsclean.batch.document import Document, Record, Skipped, Unreadable
from newsclean.batch.errors import InputTrouble, OutputTrouble
from newsclean.batch.inputs.find import Input
from newsclean.batch.manifest import Manifest
from newsclean.batch.parts import TEMPORARY_SUFFIX, part_maker, told
from newsclean.batch.progress import FAILED, Progress, Silent, Tally
from newsclean.batch.settings import BatchSettings, differences
from newsclean.batch.shards import PART_FOLDER, QUARANTINE_FOLDER, Shard, ShardKey
from newsclean.batch.summary import summarise, write_summary
from newsclean.batch.work import Result, Work
from newsclean.errors import ConfigError
from newsclean.supervise.outcome import Failure
from newsclean.supervise.pool import supervised

LOCK = ".lock"
Tag = tuple[Shard, int, Document]


def run_batch(inputs: Sequence[Input], settings: BatchSettings, progress: Progress | None = None) -> dict[str, Any]:
    """Extract from all documents of inputs, and return the summary of all that is in the output folder.

    Args:
        inputs: see `find_inputs`.
        settings: what to do with them.
        progress: what shows how far it is.

    Raises:
        ConfigError: if the settings do not fit, or not those of the run to resume; nothing was done then.
        OutputTrouble: if something cannot be written; a run with `resume` then goes on.
        WorkersBroken: if worker processes cannot start.
    """
    work = Work(settings.config, settings.format, settings.blocks)  # raises before anything is written
    make_part = part_maker(settings.format, blocks=settings.blocks)
    make_folder(settings.output)
    with locked(settings.output):
        manifest = Manifest(settings.output)
        prepare(manifest, inputs, settings)
        run = Run(manifest, settings, make_part, progress or Silent())
        run.do(inputs, work)
        summary = summarise(manifest)
        summary["problems"] = {**summary["problems"], **run.problems}
        write_summary(settings.output, summary)
    return summary


def make_folder(folder: Path) -> None:
    """Make the output folder if it is not there.

    Raises:
        ConfigError: if it cannot be.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise ConfigError(f"--output {folder}: there is a file where a folder has to be") from error
    except OSError as error:
        raise ConfigError(f"--output {folder}: cannot be made: {error.strerror or error}") from error


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other runs out of a folder; the system opens the lock when this process ends, however it does."""
    import fcntl

    with told(folder / LOCK):
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise ConfigError(f"--output {folder}: another run is writing there") from None
    try:
        yield
    finally:
        os.close(descriptor)


def prepare(manifest: Manifest, inputs: Sequence[Input], settings: BatchSettings) -> None:
    """Check that this run fits what is in the folder, note its settings, and remove what no entry vouches for."""
    where = f"--output {settings.output}"
    if manifest.settings is not None:
        if not settings.resume:
            raise ConfigError(f"{where}: holds a run already; --resume goes on with it, or choose another folder")
        check_settings(manifest, manifest.settings, settings, where)
        check_inputs(manifest, inputs, settings, where)
    elif any((settings.output / folder).exists() for folder in (PART_FOLDER, QUARANTINE_FOLDER)):
        raise ConfigError(f"{where}: has parts that no manifest vouches for; choose another folder")
    manifest.append({"event": "run", "settings": settings.lasting()})
    remove_leftovers(manifest, settings.output)


def check_settings(manifest: Manifest, before: Mapping[str, Any], settings: BatchSettings, where: str) -> None:
    """Refuse other settings than those of the last run; where they are accepted, do again what is not done to its end.

    A shard of other settings may hold other documents, so that the rest of its input would lack
    some or have some twice.

    Raises:
        ConfigError: if settings changed and changes are not accepted.
    """
    changed = differences(before, settings.lasting())
    if changed and not settings.accept_changes:
        raise ConfigError(f"{where}: cannot resume, since {'; '.join(changed)} (--accept-changes goes on anyway)")
    if changed:
        forget(manifest, [name for name in manifest.shards if not manifest.is_done(name)])


def check_inputs(manifest: Manifest, inputs: Sequence[Input], settings: BatchSettings, where: str) -> None:
    """Let inputs be done again that are others now.

    One that was not done to its end, as it was damaged, is expected to be another when it is given again.

    Raises:
        ConfigError: if one had been done to its end, and changes are not accepted.
    """
    changed = [each.name for each in inputs if manifest.is_changed(each.name, each.identity())]
    refused = [name for name in changed if manifest.is_done(name)]
    if refused and not settings.accept_changes:
        raise ConfigError(
            f"{where}: cannot resume, since {', '.join(refused)} changed after it was done "
            "(--accept-changes does it again)"
        )
    forget(manifest, changed)


def forget(manifest: Manifest, names: Sequence[str]) -> None:
    """Note that inputs are done again from their start."""
    for name in names:
        manifest.append({"event": "forget", "input": name})


def remove_leftovers(manifest: Manifest, folder: Path) -> None:
    """Remove what a killed run was writing, and parts that have no entry: they are written again."""
    files = manifest.files()
    for part in (PART_FOLDER, QUARANTINE_FOLDER):
        with told(folder / part):
            for path in sorted((folder / part).glob("*")):
                if f"{part}/{path.name}" not in files:
                    path.unlink()
    (folder / f"summary.json{TEMPORARY_SUFFIX}").unlink(missing_ok=True)


class Run:
    """One run over inputs.

    Attributes:
        problems: inputs that could not be read to their end, and why.
    """

    def __init__(self, manifest: Manifest, settings: BatchSettings, make_part: Any, progress: Progress) -> None:
        self.manifest = manifest
        self.settings = settings
        self.make_part = make_part
        self.progress = progress
        self.tally = Tally(0)
        self.open: set[Shard] = set()
        self.problems: dict[str, str] = {}

    def do(self, inputs: Sequence[Input], work: Work) -> None:
        """Do all that is left to do."""
        left = [each for each in inputs if not self.manifest.is_done(each.name)]
        self.tally.total = sum(each.size() for each in left)
        outcomes = supervised(
            work,
            self.documents(left),
            processes=self.settings.processes,
            limits=self.settings.limits,
            keep_order=False,
        )
        try:
            with closing(outcomes):
                for (shard, place, document), outcome in outcomes:
                    self.take(shard, place, document, outcome)
        finally:
            for shard in self.open:
                shard.discard()
        self.progress.close(self.tally)

    def take(self, shard: Shard, place: int, document: Document, outcome: Result | Failure) -> None:
        """Take what came of a document."""
        shard.take(place, document, outcome)
        self.tally.status[FAILED if isinstance(outcome, Failure) else outcome.status] += 1
        self.tally.bytes += len(document.content)
        self.close_complete(shard)
        self.progress.show(self.tally)

    def close_complete(self, shard: Shard) -> None:
        """Finish a shard if all of its documents are done: first its files, then its entry."""
        if shard.is_complete and shard in self.open:
            entry = shard.finish()
            self.open.remove(shard)
            self.manifest.append(entry)

    def documents(self, inputs: Sequence[Input]) -> Iterator[tuple[Tag, tuple[Document, str]]]:
        """Give the documents of all inputs, each with its shard and its place there."""
        before = 0
        for each in inputs:
            yield from self.documents_of(each, before)
            before += each.size()
            self.tally.read = before

    def documents_of(self, source: Input, before: int) -> Iterator[tuple[Tag, tuple[Document, str]]]:
        """Give the documents of an input that have not been done; open and close its shards."""
        done, identity = self.manifest.done(source.name), source.identity()
        number = count = 0
        shard = self.open_shard(source, number, identity) if number not in done else None
        for record in self.readable(source):
            self.tally.read = before + record.position
            content = record.content
            if isinstance(content, Skipped):
                if shard is not None:
                    shard.skip(content)
                continue
            if count == self.settings.shard_documents:
                self.end_shard(shard)
                number, count = number + 1, 0
                shard = self.open_shard(source, number, identity) if number not in done else None
            count += 1
            if shard is not None:
                yield from self.enter(shard, content)
        if shard is not None:
            shard.is_last = True
            shard.problem = self.problems.get(source.name, "")
        self.end_shard(shard)

    def enter(self, shard: Shard, content: Document | Unreadable) -> Iterator[tuple[Tag, tuple[Document, str]]]:
        """Give a document to the workers; one that cannot be read goes into quarantine at once."""
        if isinstance(content, Unreadable):
            shard.refuse(content)
            self.tally.status[FAILED] += 1
        else:
            place = shard.expect(content)
            yield (shard, place, content), (content, shard.key.input)

    def readable(self, source: Input) -> Iterator[Record]:
        """Give the records of an input as far as it can be read; note why not further."""
        try:
            records = source.records(self.settings.reading)
        except (InputTrouble, ConfigError) as trouble:
            self.problems[source.name] = str(trouble)
            return
        while True:
            try:
                record = next(records)
            except StopIteration:
                return
            except (InputTrouble, ConfigError) as trouble:
                self.problems[source.name] = str(trouble)
                return
            except (MemoryError, OutputTrouble):
                raise
            except Exception as error:  # a library's own; the other inputs still count
                self.problems[source.name] = f"cannot be read further: {type(error).__name__}: {error}"
                return
            yield record

    def open_shard(self, source: Input, number: int, identity: str) -> Shard:
        """Open a shard."""
        shard = Shard(
            ShardKey(source.name, number), identity, self.settings.output, self.settings.format, self.make_part
        )
        self.open.add(shard)
        return shard

    def end_shard(self, shard: Shard | None) -> None:
        """Note that all documents of a shard have been read."""
        if shard is not None:
            shard.is_read = True
            self.close_complete(shard)
