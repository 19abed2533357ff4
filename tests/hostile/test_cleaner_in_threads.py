"""One `Cleaner`, used from many threads in any order, always gives what a new one gives alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

import newsclean
from strategies import pages, texts

CONFIGS = (
    newsclean.Config(),
    newsclean.Config(ignore=("comments",)),
    newsclean.Config(max_blocks=3),
    newsclean.Config(text_roles=("title", "body")),
)


class CleanerInThreads(RuleBasedStateMachine):
    """Documents are given to threads, and what comes back is compared with what a new cleaner gives."""

    documents = Bundle("documents")

    def __init__(self):
        super().__init__()
        self.pool = ThreadPoolExecutor(4)
        self.cleaners = [newsclean.Cleaner(config) for config in CONFIGS]
        self.waiting = []

    @rule(target=documents, text=texts())
    def write_a_text(self, text):
        return "text", text

    @rule(target=documents, page=pages())
    def write_a_page(self, page):
        return "html", page.html

    @rule(target=documents, data=st.binary(max_size=60))
    def write_noise(self, data):
        return "html", data

    @rule(documents=st.lists(documents, min_size=1, max_size=6), which=st.integers(0, len(CONFIGS) - 1))
    def give_to_threads(self, documents, which):
        for kind, document in documents:
            cleaner = self.cleaners[which]
            work = cleaner.extract if kind == "html" else cleaner.clean
            self.waiting.append((which, kind, document, self.pool.submit(work, document)))

    @rule(target=documents, documents=st.lists(documents, min_size=2, max_size=3))
    def copy(self, documents):
        return multiple(*documents)

    @rule()
    def collect(self):
        for which, kind, document, future in self.waiting:
            alone = newsclean.Cleaner(CONFIGS[which])
            expected = (alone.extract if kind == "html" else alone.clean)(document)
            assert future.result().to_json() == expected.to_json()
        self.waiting.clear()

    @invariant()
    def configurations_are_as_they_were(self):
        assert [cleaner.config for cleaner in self.cleaners] == list(CONFIGS)

    def teardown(self):
        self.collect()
        self.pool.shutdown()


TestCleanerInThreads = CleanerInThreads.TestCase
TestCleanerInThreads.settings = settings(
    max_examples=12, stateful_step_count=12, deadline=None, suppress_health_check=list(settings().suppress_health_check)
)
