"""The sample of a site: exact, whatever the order, the parts and the memory, and bounded."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.sites import counting
from newsclean.sites.counting import PAGES_OF_SITE, Sampler
from newsclean.sites.names import PageName

SITES = ("a.example", "b.example", "c.example", "ä.example")
NAMES = st.builds(PageName, st.sampled_from(SITES), st.integers(0, 200) | st.integers(0, 3))
PAGES = st.lists(st.tuples(NAMES, st.sampled_from((b"x", b"y", b"z" * 90))), max_size=300)


def sample(pages, memory=counting.MEMORY):
    """The samples of all sites, as plain data."""
    with Sampler(memory) as sampler:
        for name, sketch in pages:
            sampler.add(name, sketch)
        return {found.site: list(found.pages.items()) for found in sampler.samples()}


def expected(pages):
    """The same by its definition: of each site the smallest ids, of each id the smallest sketch."""
    sites: dict = {}
    for name, sketch in pages:
        known = sites.setdefault(name.site, {})
        known[name.id] = min(sketch, known.get(name.id, sketch))
    return {site: sorted(known.items())[:PAGES_OF_SITE] for site, known in sites.items()}


@given(PAGES, st.integers(200, 20_000))
def test_a_sample_is_what_its_definition_says_whatever_the_memory(pages, memory):
    assert sample(pages, memory) == expected(pages)


@given(PAGES, st.integers(0, 2**32), st.integers(200, 20_000))
def test_the_order_of_pages_changes_nothing(pages, seed, memory):
    shuffled = random.Random(seed).sample(pages, len(pages))
    assert sample(shuffled, memory) == sample(pages)


@given(PAGES, st.integers(0, 300))
def test_the_sample_of_two_parts_is_that_of_the_whole(pages, cut):
    parts = [sample(pages[:cut]), sample(pages[cut:])]
    again = [(PageName(site, page), sketch) for part in parts for site, found in part.items() for page, sketch in found]
    assert sample(again) == sample(pages)


@given(PAGES, st.integers(200, 5000))
def test_no_more_than_the_memory_is_held(pages, memory):
    with Sampler(memory) as sampler:
        for name, sketch in pages:
            sampler.add(name, sketch)
            held = [len(sketch) for found in sampler._sites.values() for sketch in found.values()]
            assert sampler._bytes == sum(held) + counting.BYTES_A_PAGE * len(held) + counting.BYTES_A_SITE * len(
                sampler._sites
            )
            assert sampler._bytes <= memory


def test_spilled_files_are_few_and_go_away(monkeypatch, tmp_path):
    monkeypatch.setattr(counting, "MOST_RUNS", 4)
    monkeypatch.setattr(counting, "MOST_LIMITS", 2)
    pages = [(PageName(f"site{n % 50}.example", n * 7919 % 100_003), b"x" * 50) for n in range(5000)]
    with Sampler(4000, str(tmp_path)) as sampler:
        for name, sketch in pages:
            sampler.add(name, sketch)
            assert len(list(tmp_path.glob("*/*.run"))) <= 4
            assert len(sampler._limits) <= 2
        assert len(list(tmp_path.glob("*/*.run"))) > 0
        found = {part.site: list(part.pages.items()) for part in sampler.samples()}
    assert found == expected(pages)
    assert list(tmp_path.iterdir()) == []


def test_a_page_that_cannot_be_in_the_sample_is_not_wanted():
    # What goes to disk is as good as what is held.
    full = counting.BYTES_A_SITE + PAGES_OF_SITE * (counting.BYTES_A_PAGE + 1)
    with Sampler(memory=full - 1) as sampler:
        for number in range(PAGES_OF_SITE):
            sampler.add(PageName("a.example", number), b"x")
        assert sampler._sites == {}
        assert not sampler.wants(PageName("a.example", PAGES_OF_SITE))
        sampler.add(PageName("a.example", PAGES_OF_SITE), b"x")
        assert sampler._sites == {}
        assert sampler.wants(PageName("a.example", 5))
    with Sampler() as sampler:
        for number in range(PAGES_OF_SITE):
            sampler.add(PageName("a.example", number), b"x")
        assert not sampler.wants(PageName("a.example", PAGES_OF_SITE))
        assert sampler.wants(PageName("a.example", 5))
        assert sampler.wants(PageName("b.example", PAGES_OF_SITE))


@pytest.mark.parametrize("number", [1, PAGES_OF_SITE - 1, 1000, 100_000])
def test_the_number_of_pages_is_known_or_estimated(number):
    generator = random.Random(number)
    with Sampler() as sampler:
        for _ in range(number):
            sampler.add(PageName("a.example", generator.getrandbits(64)), b"x")
        (found,) = sampler.samples()
    # The standard error of the estimate is 1 / sqrt(62), 13 %.
    assert found.pages_seen == pytest.approx(number, rel=0 if number < PAGES_OF_SITE else 0.4)
