"""What is missing is one sentence with the extra that brings it."""

from __future__ import annotations

import importlib
import sys
from types import SimpleNamespace

import pyarrow as pa
import pytest

from newsclean.errors import ConfigError
from newsclean.integrations import dask, datasets, frames, scrapy, spark

TABLE = pa.table({"html": ["<p>A</p>"]})
FRAME = TABLE.to_pandas()
SETTINGS = SimpleNamespace(
    get=lambda _, default=None: default, getint=lambda _, default: default, getfloat=lambda _, default: default,
    getbool=lambda _: False, getdict=lambda _: {},
)  # fmt: skip
CASES = {
    "pyspark.sql.types": (
        lambda: spark.extract(None),
        "newsclean on Spark needs pyspark: pip install 'newsclean[spark]'",
    ),
    "dask.dataframe": (lambda: dask.extract(None), "newsclean on Dask needs dask: pip install 'newsclean[dask]'"),
    "datasets": (
        lambda: datasets.extract(None),
        "newsclean on Hugging Face datasets needs datasets: pip install 'newsclean[datasets]'",
    ),
    "pyarrow": (
        lambda: frames.extract_frame(None),
        "newsclean on tables needs pyarrow: pip install 'newsclean[parquet]'",
    ),
    "pandas": (
        lambda: frames.extract_frame(FRAME),
        "newsclean on pandas frames needs pandas: pip install 'newsclean[pandas]'",
    ),
    "itemadapter": (
        lambda: scrapy.NewscleanPipeline(SimpleNamespace(settings=SETTINGS, stats=None)),
        "newsclean in Scrapy needs itemadapter: pip install 'newsclean[scrapy]'",
    ),
}


@pytest.mark.parametrize("module", CASES)
def test_a_missing_package_is_one_sentence(module, monkeypatch):
    call, sentence = CASES[module]
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigError) as raised:
        call()
    assert str(raised.value) == sentence


@pytest.mark.parametrize(
    ("name", "module", "sentence"),
    [
        (
            "datatrove",
            "datatrove.pipeline.base",
            "newsclean in datatrove needs datatrove: pip install 'newsclean[datatrove]'",
        ),
        ("web_poet", "web_poet", "newsclean in web-poet needs web_poet: pip install 'newsclean[web-poet]'"),
    ],
)
def test_a_missing_base_class_is_one_sentence(name, module, sentence, monkeypatch):
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.delitem(sys.modules, f"newsclean.integrations.{name}", raising=False)
    with pytest.raises(ConfigError) as raised:
        importlib.import_module(f"newsclean.integrations.{name}")
    assert str(raised.value) == sentence
