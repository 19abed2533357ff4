"""Pages, poison among them, and one Spark and one Ray for all tests that need them."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sys
import warnings

import pytest

from benchmarks import poison as poison_plug_in
from newsclean import Config
from newsclean.integrations.documents import Options
from newsclean.supervise import lending
from newsclean.supervise.outcome import Limits

# Enough that poison stands among others, few enough that the tests end soon.
DOCUMENTS = 60
# Long enough for a page on a busy machine; a page that hangs takes it twice.
POISON_OPTIONS = Options(config=Config(**poison_plug_in.LIFTED), limits=Limits(seconds=3.0, megabytes=100))
# How each kind of poison ends; a rule that runs out of memory costs its claims alone.
EXPECTED = dict(zip(range(5, DOCUMENTS, 11), poison_plug_in.STATUS.values(), strict=False))
HUGE_PLACE = DOCUMENTS - 2


def make_page(number, word=""):
    return (
        f"<html><head><title>Ferry number {number} returns</title></head><body><h1>Ferry number {number} returns</h1>"
        f"<p>The ferry between Ostby and the islands will sail again from Monday, the harbour board said, after "
        f"{number} winters in which passengers had to take a bus around the whole fjord.</p>"
        f"<h3>{word} LEAVE A RESPONSE</h3></body></html>"
    )


def make_rows(count, words=None):
    return [
        {"html": make_page(number, (words or {}).get(number, "")), "url": f"https://a.example/{number}", "n": number}
        for number in range(count)
    ]


def poison_rows():
    words = dict(zip(range(5, DOCUMENTS, 11), poison_plug_in.STATUS, strict=False))
    rows = make_rows(DOCUMENTS, words)
    rows[HUGE_PLACE]["html"] = poison_plug_in.HUGE
    return rows


def check_poison(rows):
    """Every document is there once; poison has its reason, and all others their articles."""
    assert sorted(row["n"] for row in rows) == list(range(DOCUMENTS))
    for row in rows:
        expected = EXPECTED.get(row["n"])
        if row["n"] == HUGE_PLACE:  # on a slow machine its time ends before its memory
            assert row["status"] in {"out_of_memory", "timeout"}
        else:
            assert row["status"] == (expected or "ok"), row
        assert (row["failure"] is None) == (row["status"] == "ok")
        assert row["source_url"] == f"https://a.example/{row['n']}"
        if row["status"] == "ok":
            assert row["title"] == f"Ferry number {row['n']} returns"


@pytest.fixture(scope="session")
def poison_folder(tmp_path_factory):
    return poison_plug_in.install(tmp_path_factory.mktemp("plug-in") / "installed")


@pytest.fixture
def poison(poison_folder, monkeypatch):
    """The plug-in, for the workers that this process starts."""
    monkeypatch.syspath_prepend(str(poison_folder))
    yield
    lending.end_waiting()


@pytest.fixture
def config():
    return Config(select=())


@contextlib.contextmanager
def engine_environment(poison_folder):
    """The environment in which engines start their Python: this one, with the plug-in installed.

    It holds only while an engine starts, which hands it down to its workers; other tests must not see it.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join([str(poison_folder), *filter(None, sys.path)]))
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        yield


@pytest.fixture(scope="session")
def spark(poison_folder):
    if not shutil.which("java"):
        pytest.skip("Spark needs Java: apt-get install openjdk-17-jre-headless")
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2,4]")
    for name, value in (
        ("spark.ui.enabled", "false"),
        ("spark.driver.host", "127.0.0.1"),
        ("spark.driver.bindAddress", "127.0.0.1"),
        ("spark.sql.shuffle.partitions", "2"),
        ("spark.driver.memory", "1g"),
    ):
        builder = builder.config(name, value)
    with engine_environment(poison_folder):
        session = builder.getOrCreate()
    yield session
    session.stop()


@pytest.fixture(scope="session")
def ray(poison_folder):
    with warnings.catch_warnings(), engine_environment(poison_folder):
        warnings.simplefilter("ignore")
        import ray
        import ray.data

        ray.init(
            num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=200 * 1024 * 1024,
            _node_ip_address="127.0.0.1", logging_level=logging.ERROR,
        )  # fmt: skip
        ray.data.DataContext.get_current().enable_progress_bars = False
    yield ray
    ray.shutdown()
