"""One engine, in a process of its own: pages in Parquet in, articles out.

    python -m benchmarks.engine_runs ENGINE SOCKET LIMITS_AS_JSON OUTPUTS PAGES...

Every engine reads the same files, has two processors, and writes all columns of the articles. It
does one file after the other in one session, and waits in between for who measures it.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import sys
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.poison import LIFTED
from newsclean import Cleaner, Config
from newsclean.integrations.documents import Options
from newsclean.supervise.outcome import Limits

PROCESSES = 2
# Rows that a task has at a time, where an engine asks.
ROWS = 100


def pages_of(pages: Path) -> Any:
    """Give the batches of a file."""
    import pyarrow.parquet as pq

    return pq.ParquetFile(pages).iter_batches(batch_size=ROWS)


def run_loop(pages: Path, _: Path, __: Options) -> None:
    """Extract one page after the other in this process, and write nothing."""
    cleaner = Cleaner()
    for batch in pages_of(pages):
        for row in batch.to_pylist():
            cleaner.extract(row["html"], url=row["url"])


def run_pool(pages: Path, output: Path, options: Options) -> None:
    """Use the worker pool alone, between a Parquet reader and a writer."""
    import pyarrow.parquet as pq

    from newsclean.integrations.arrow import Columns, extract_batches

    writer = None
    for batch in extract_batches(pages_of(pages), Columns(), of_all(options)):
        writer = writer or pq.ParquetWriter(output / "articles.parquet", batch.schema)
        writer.write_batch(batch)
    if writer is not None:
        writer.close()


def of_all(options: Options) -> Options:
    """Return the options of an engine that is given all processors at once."""
    return replace(options, processes=PROCESSES)


def run_batch(pages: Path, output: Path, options: Options) -> None:
    """Run `newsclean batch`."""
    from newsclean.batch.inputs.find import find_inputs
    from newsclean.batch.inputs.reading import Reading
    from newsclean.batch.run import run_batch as run
    from newsclean.batch.settings import BatchSettings

    settings = BatchSettings(
        output=output,
        config=options.config,
        processes=PROCESSES,
        limits=options.limits,
        reading=Reading(id_column="url"),
    )
    run(find_inputs([str(pages)]), settings)


def run_pandas(pages: Path, output: Path, options: Options) -> None:
    """Use a pandas frame in memory."""
    import pandas as pd

    from newsclean.integrations.frames import extract_frame

    extract_frame(pd.read_parquet(pages), options=of_all(options)).to_parquet(output / "articles.parquet")


def run_polars(pages: Path, output: Path, options: Options) -> None:
    """Use a polars frame in memory."""
    import polars as pl

    from newsclean.integrations.frames import extract_frame

    extract_frame(pl.read_parquet(pages), options=of_all(options)).write_parquet(output / "articles.parquet")


def run_dask(pages: Path, output: Path, options: Options) -> None:
    """Use Dask with two threads."""
    import dask
    import dask.dataframe as dd

    from newsclean.integrations.dask import extract

    with dask.config.set(scheduler="threads", num_workers=PROCESSES):
        frame = dd.read_parquet(pages, split_row_groups=1)
        extract(frame, options=options).to_parquet(output / "articles", write_index=False)


def run_datasets(pages: Path, output: Path, options: Options) -> None:
    """Use a Hugging Face dataset and two processes of it."""
    import datasets

    from newsclean.integrations.datasets import extract

    datasets.disable_progress_bars()
    dataset = datasets.Dataset.from_parquet(str(pages), cache_dir=str(output / "cache"))
    articles = extract(dataset, options=options, num_proc=PROCESSES, batch_size=ROWS)
    articles.to_parquet(str(output / "articles.parquet"))


def run_datatrove(pages: Path, output: Path, options: Options) -> None:
    """Use a datatrove pipeline with two tasks."""
    import pyarrow as pa
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import ParquetReader
    from datatrove.pipeline.writers import JsonlWriter, ParquetWriter

    from newsclean.integrations.datatrove import Extract, parquet_schema

    schema = parquet_schema(pa.schema([("file_path", pa.string())]))
    halves = pages.with_suffix("")
    LocalPipelineExecutor(
        pipeline=[
            ParquetReader(str(halves), text_key="html", id_key="url", read_metadata=True),
            Extract(options=options, exclusion_writer=JsonlWriter(str(output / "excluded"), compression=None)),
            ParquetWriter(str(output / "articles"), expand_metadata=True, schema=schema),
        ],
        tasks=PROCESSES,
        workers=PROCESSES,
        logging_dir=str(output / "logs"),
        skip_completed=False,
    ).run()


def run_spark(pages: Path, output: Path, options: Options) -> None:
    """Use Spark with two threads."""
    from pyspark.sql import SparkSession

    from newsclean.integrations.spark import extract

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(f"local[{PROCESSES},4]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", str(ROWS))
    session = builder.config("spark.driver.host", "127.0.0.1").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    halves = session.read.parquet(str(pages.with_suffix("")))
    extract(halves, options=options).write.parquet(str(output / "articles"))


def run_ray(pages: Path, output: Path, options: Options) -> None:
    """Use Ray Data with two actors."""
    import ray
    import ray.data

    from newsclean.integrations.ray import Extract

    if not ray.is_initialized():
        ray.init(num_cpus=PROCESSES * 2, include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR)
    ray.data.DataContext.get_current().enable_progress_bars = False
    dataset = ray.data.read_parquet(str(pages.with_suffix("")), override_num_blocks=PROCESSES * 4)
    made = dataset.map_batches(
        Extract,
        batch_format="pyarrow",
        batch_size=ROWS,
        concurrency=PROCESSES,
        fn_constructor_kwargs={"options": options},
    )
    made.write_parquet(str(output / "articles"))


ENGINES: dict[str, Callable[[Path, Path, Options], None]] = {
    "loop": run_loop,
    "pool": run_pool,
    "batch": run_batch,
    "pandas": run_pandas,
    "polars": run_polars,
    "dask": run_dask,
    "datasets": run_datasets,
    "datatrove": run_datatrove,
    "spark": run_spark,
    "ray": run_ray,
}


def main() -> None:
    """Run the engine that the command line names over one file after the other."""
    warnings.simplefilter("ignore")
    engine, descriptor, limits, outputs, *files = sys.argv[1:]
    # Limits are given where there is poison.
    given = json.loads(limits)
    options = Options(config=Config(**LIFTED), limits=Limits(**given)) if given else Options()
    end = socket.socket(fileno=int(descriptor))
    end.set_inheritable(False)
    for number, pages in enumerate(files):
        output = Path(outputs, str(number))
        output.mkdir()
        ENGINES[engine](Path(pages), output, options)
        end.sendall(b".")
        end.recv(1)


if __name__ == "__main__":
    main()
