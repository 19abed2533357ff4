"""Which site and which page an address means, and in which file its profile is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Source
from newsclean.read.html import read_html
from newsclean.read.text import read_text
from newsclean.sites.names import file_name, name_by_address, normalise_host, parent_sites, site_of_page

SAME_SITE = (
    "https://courier.example/a",
    "http://www.courier.example/a",
    "https://m.courier.example/a/",
    "https://amp.courier.example/a#top",
    "https://WWW2.Courier.Example:8080/a",
    "https://www.m.courier.example./a",
    "//courier.example/a",
    "courier.example/a",
)


@pytest.mark.parametrize("address", SAME_SITE)
def test_addresses_of_one_page_have_one_name(address):
    assert name_by_address(address) == name_by_address(SAME_SITE[0])
    assert name_by_address(address).site == "courier.example"


@pytest.mark.parametrize(
    "address", ["https://courier.example/b", "https://courier.example/a?page=2", "https://blog.courier.example/a"]
)
def test_other_pages_have_other_names(address):
    assert name_by_address(address) != name_by_address(SAME_SITE[0])


@pytest.mark.parametrize("host", ["m.example", "www.example", "amp.com", "mail.example.com", "mob.example.com"])
def test_what_only_looks_like_a_variant_is_the_site(host):
    assert normalise_host(host) == host


@pytest.mark.parametrize(
    "address", ["", "https://", "http://[broken/a", "https:///a", "https://a b.example/", "https://\udc80.example/"]
)
def test_what_is_no_address_has_no_name(address):
    assert name_by_address(address) is None


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_none(text):
    name = name_by_address(text)
    assert name is None or (name.site == normalise_host(name.site) and "/" not in file_name(name.site))


def test_sites_above_end_at_two_labels():
    assert list(parent_sites("a.b.example.co.uk")) == ["a.b.example.co.uk", "b.example.co.uk", "example.co.uk", "co.uk"]
    assert list(parent_sites("example.com")) == ["example.com"]
    assert list(parent_sites("localhost")) == ["localhost"]


def test_a_page_without_address_is_of_the_site_that_it_declares():
    page = read_html(Source("<link rel=canonical href='https://www.courier.example/a'><p>Rain.", "html"))
    assert site_of_page(page) == "courier.example"
    page = read_html(Source("<link rel=canonical href='/a'><p>Rain.", "html"))
    assert site_of_page(page) is None
    assert site_of_page(read_text(Source("Rain.", "text"))) is None


def test_what_the_caller_says_outweighs_what_the_page_declares():
    source = Source("<link rel=canonical href='https://agency.example/a'><p>Rain.", "html", "https://courier.example/a")
    assert site_of_page(read_html(source)) == "courier.example"
    broken = Source("<link rel=canonical href='https://agency.example/a'><p>Rain.", "html", "https://")
    assert site_of_page(read_html(broken)) is None


def test_names_of_files_are_safe():
    assert file_name("courier.example") == "courier.example.jsonl"
    assert file_name("[::1]") == "%5B%3A%3A1%5D.jsonl"
