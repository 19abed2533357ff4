"""`newsclean batch`: archives and folders in, parts of a table out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from newsclean.batch.errors import OutputTrouble
from newsclean.batch.inputs.find import find_inputs
from newsclean.batch.inputs.reading import Reading
from newsclean.batch.progress import make_progress
from newsclean.batch.run import run_batch
from newsclean.batch.settings import BatchSettings
from newsclean.batch.summary import format_summary
from newsclean.cli.convert import EXIT_FAILED
from newsclean.cli.inputs import STDIN
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.supervise.crew import usable_processors
from newsclean.supervise.outcome import Limits
from newsclean.supervise.pool import WorkersBroken


def batch(arguments: argparse.Namespace, config: Config) -> int:
    """Run the command; return the exit status.

    Raises:
        ConfigError: if the options do not fit together or name what does not exist.
    """
    if sys.platform == "win32":
        raise ConfigError("batch: its worker processes need Linux or macOS")
    settings = make_settings(arguments, config)
    inputs = find_inputs(input_names(arguments.inputs), skip=settings.output.resolve())
    try:
        summary = run_batch(inputs, settings, make_progress(arguments.progress))
    except (OutputTrouble, WorkersBroken) as trouble:
        print(f"newsclean: {trouble}", file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        print("newsclean: interrupted; --resume goes on", file=sys.stderr)
        raise
    print(format_summary(summary))
    return EXIT_FAILED if summary["problems"] or summary["quarantined"] else 0


def make_settings(arguments: argparse.Namespace, config: Config) -> BatchSettings:
    """Return what the command line says."""
    return BatchSettings(
        output=Path(arguments.output),
        format=arguments.format,
        blocks=arguments.blocks,
        config=config,
        reading=Reading(
            content_column=arguments.content_column,
            url_column=arguments.url_column,
            id_column=arguments.id_column,
            kind=arguments.kind,
            max_bytes=config.max_bytes,
        ),
        limits=Limits(arguments.time_limit, arguments.memory_limit),
        processes=usable_processors() if arguments.processes is None else arguments.processes,
        shard_documents=arguments.shard_documents,
        resume=arguments.resume,
        accept_changes=arguments.accept_changes,
    )


def input_names(names: list[str]) -> list[str]:
    """Return the names of inputs; `-` stands for those on standard input, one a line."""
    if names.count(STDIN) > 1:
        raise ConfigError("-: standard input can be read only once")
    found: list[str] = []
    for name in names:
        if name == STDIN:
            found += [line.rstrip("\r\n") for line in sys.stdin if line.strip()]
        else:
            found.append(name)
    if not found:
        raise ConfigError("-: standard input names no inputs")
    return found
