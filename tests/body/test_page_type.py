"""Pages that are not one article: listings, front pages, error pages, bot checks, log-in pages. All invented."""

from __future__ import annotations

import dataclasses

import pytest

import newsclean
from newsclean.body.page_type import (
    FEWEST_HEADLINES,
    find_page_type,
    listing_share,
    load_model,
    measure,
    measure_address,
    measure_structure,
)
from newsclean.body.refusal import MOST_PROSE, read_headline, read_opening
from newsclean.lexicon.error_pages import CHECK_HEADLINES, ERROR_HEADLINES, LOG_IN_HEADLINES
from newsclean.pipeline import read
from newsclean.read.shape import fold

LANGUAGES = "en de fr es it pt nl pl sv da no cs tr ru ar zh ja ko".split()

PROSE = (
    "The council of Norrby voted on Monday night to close the old bridge to all trucks until the spring.",
    "Residents of the north bank said that the detour would add half an hour to their way to work.",
    "A ferry will run every twenty minutes, and the city will pay for it, the mayor told reporters.",
    "Engineers had warned for years that the eastern pillar was sinking by an inch every winter.",
)
STORIES = {
    "en": (
        (
            "Council votes to close the old bridge",
            "The decision ends a dispute of ten years about the only crossing for trucks.",
        ),
        ("Norrby wins the cup for the first time", "Two late goals were enough in front of eight thousand visitors."),
        ("Why bread has become so expensive", "Bakers blame the price of flour, and millers that of gas."),
        ("A night at the ferry terminal", "Nobody sleeps here, and nobody is in a hurry, says the guard."),
    ),
    "de": (
        (
            "Stadtrat sperrt die alte Brücke für Lastwagen",
            "Die Entscheidung beendet einen Streit, der zehn Jahre gedauert hat.",
        ),
        (
            "Norrby gewinnt zum ersten Mal den Pokal",
            "Zwei späte Tore reichten vor achttausend Zuschauern im neuen Stadion.",
        ),
        ("Warum Brot so teuer geworden ist", "Die Bäcker nennen den Preis des Mehls, die Müller den des Gases."),
        ("Eine Nacht am Fährhafen von Norrby", "Hier schläft niemand, und niemand hat es eilig, sagt der Wächter."),
    ),
    "ru": (
        ("Совет закрыл старый мост для грузовиков", "Решение завершило спор, который длился в городе десять лет."),
        ("Норрбю впервые выиграл кубок страны", "Двух поздних голов хватило перед восемью тысячами зрителей."),
        ("Почему хлеб стал таким дорогим", "Пекари винят цену муки, а мельники цену газа в этом году."),
        ("Ночь на паромном терминале города", "Здесь никто не спит, и никто никуда не спешит сегодня."),
    ),
    "ar": (
        ("المجلس يغلق الجسر القديم أمام الشاحنات", "القرار ينهي خلافا استمر عشر سنوات حول المعبر الوحيد."),
        ("نوربي يفوز بالكأس للمرة الأولى", "هدفان متأخران كانا كافيين أمام ثمانية آلاف متفرج."),
        ("لماذا أصبح الخبز غاليا إلى هذا الحد", "الخبازون يلومون سعر الدقيق والطحانون سعر الغاز."),
        ("ليلة في محطة العبارات القديمة", "لا أحد ينام هنا ولا أحد في عجلة من أمره."),
    ),
    "ja": (
        ("市議会、古い橋のトラック通行を禁止へ", "この決定により、十年にわたる論争に終止符が打たれた。"),
        ("ノルビー、初めてカップ戦を制す", "八千人の観客の前で、終盤の二得点が勝負を決めた。"),
        ("パンはなぜこれほど高くなったのか", "パン屋は小麦粉の値段を、製粉業者はガスの値段を理由に挙げる。"),
        ("フェリー乗り場で過ごす一夜の記録", "ここでは誰も眠らず、誰も急いでいない。"),
    ),
}
MENU = (
    "<nav><ul>"
    + "".join(f"<li><a href='/{w}'>{w}</a></li>" for w in "News Sport Culture Business".split())
    + "</ul></nav>"
)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def card(number: int, story: tuple[str, str]) -> str:
    return f"<div class='card'><h3><a href='/2024/05/{number}'>{story[0]}</a></h3><p>{story[1]}</p><span>{number}. 5.</span></div>"


def cards(language: str, number: int) -> str:
    stories = STORIES[language]
    return "".join(card(n, stories[n % len(stories)]) for n in range(number))


def listing(language: str, number: int = 16, title: str = "Norrby Times") -> str:
    return (
        f"<html lang='{language}'><title>{title}</title><body>{MENU}<main><h1>{title}</h1>{cards(language, number)}</main>"
        "<footer><p>© 2024 Norrby Times</p></footer></body></html>"
    )


def article(language: str, below: int) -> str:
    text = paragraphs(*(text for _, text in STORIES[language] * 5))
    title = STORIES[language][0][0]
    return (
        f"<html lang='{language}'><title>{title}</title><body>{MENU}<main><article><h1>{title}</h1>{text}</article>"
        f"<section><h2>More</h2>{cards(language, below)}</section></main></body></html>"
    )


def small_page(title: str, text: str = "", heading: str | None = None) -> str:
    return (
        f"<html><head><title>{title}</title></head><body>{MENU}<main><h1>{heading or title}</h1><p>{text}</p></main>"
        "<footer><p>© 2024 Norrby Times</p></footer></body></html>"
    )


def told(html: str, url: str | None = None) -> str | None:
    """Return what a page is told to be; "ok" for an article."""
    result = newsclean.extract(html, url=url)
    codes = [code.split(":")[1] for code in result.warnings if code.startswith("not-article:")]
    assert bool(codes) <= (result.status == "not_article")
    return codes[0] if codes else result.status


def page_of(html: str, url: str | None = None):
    return read(html, "html", url, newsclean.Config())


# ---- listings and front pages


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize(
    "url", ["https://norrby.example/", "https://norrby.example/en/", "https://norrby.example/index.html"]
)
def test_a_front_page_is_no_article(language, url):
    assert told(listing(language), url) == "front-page"


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize(
    "path", ["category/politics", "tag/bridge", "sport", "search?q=bridge", "de/thema/brücke", "news/page/3"]
)
def test_a_section_is_no_article(language, path):
    assert told(listing(language), f"https://norrby.example/{path}") == "listing"


@pytest.mark.parametrize("language", STORIES)
def test_a_listing_without_an_address_is_no_article(language):
    assert told(listing(language).replace("<body>", "<meta property='og:type' content='website'><body>")) == "listing"


def test_the_declared_address_counts_as_the_callers_does():
    head = "<link rel='canonical' href='https://norrby.example/'>"
    assert told(listing("en").replace("<body>", head + "<body>")) == "front-page"


def test_a_listing_keeps_all_that_was_found(monkeypatch):
    found = newsclean.extract(listing("en"), url="https://norrby.example/")
    monkeypatch.setattr("newsclean.assemble.find_page_type", lambda *_: None)
    plain = newsclean.extract(listing("en"), url="https://norrby.example/")
    assert found.status == "not_article"
    assert (found.title, found.text, found.verdicts) == (plain.title, plain.text, plain.verdicts)
    assert set(found.warnings) - set(plain.warnings) == {"not-article:front-page"}


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("below", [0, 4, 12, 24])
@pytest.mark.parametrize(
    "url", ["https://norrby.example/news/council-votes-to-close-bridge", "https://norrby.example/2024/05/18236", None]
)
def test_an_article_above_a_list_of_others_is_one(language, below, url):
    assert told(article(language, below), url) == "ok"


def test_an_article_under_the_address_of_a_section_is_one():
    assert told(article("en", 12), "https://norrby.example/topics/bridges/council-votes-to-close-old-bridge") == "ok"


def test_an_article_that_declares_the_front_page_as_its_address_is_one():
    html = article("en", 12).replace("<body>", "<link rel='canonical' href='https://norrby.example/'><body>")
    assert told(html, "https://norrby.example/news/council-votes-to-close-bridge") == "ok"


@pytest.mark.parametrize(
    "html", ["<p>Closed on Monday</p>", f"<h1>Bridge</h1>{paragraphs(*PROSE)}", f"<body>{MENU}<p>{PROSE[0]}</p></body>"]
)
def test_a_page_that_lists_nothing_is_no_listing(html):
    assert told(html, "https://norrby.example/") == "ok"


def test_a_few_linked_headlines_are_no_listing():
    assert told(listing("en", FEWEST_HEADLINES - 1), "https://norrby.example/") == "ok"


def test_a_page_with_a_long_text_is_no_listing_whatever_stands_around_it():
    text = paragraphs(*(f"{n}. {text}" for n in range(8) for text in PROSE))
    assert told(listing("en").replace("</main>", f"</main><div>{text}</div>"), "https://norrby.example/") == "ok"


def test_a_thread_of_a_forum_is_kept():
    posts = "".join(
        f"<div class='post'><p><a href='/u/{n}'>user{n}</a></p><p>{text}</p></div>" for n, text in enumerate(PROSE * 4)
    )
    page = f"<title>Is the bridge closed? - Norrby Forum</title><body>{MENU}<h1>Is the bridge closed to all trucks?</h1>{posts}</body>"
    assert told(page, "https://forum.norrby.example/viewtopic.php?t=4711") == "ok"


def test_a_manual_is_kept():
    contents = "".join(f"<li><a href='/docs/{n}'>Chapter {n} of the manual</a></li>" for n in range(9))
    page = f"<title>Pumps</title><body><nav><ul>{contents}</ul></nav><main><h1>How to start the pump</h1>{paragraphs(*PROSE)}<h2>Repair</h2>{paragraphs(*PROSE)}</main></body>"
    assert told(page, "https://docs.norrby.example/guide/pump") == "ok"


# ---- what the numbers say


@pytest.mark.parametrize(
    ("url", "root", "lists", "number"),
    [
        ("https://norrby.example", 1, 0, 0),
        ("https://norrby.example/de/", 1, 0, 0),
        ("https://norrby.example/?utm_source=mail", 1, 0, 0),
        ("https://norrby.example/?p=123", 0, 0, 1),
        ("https://norrby.example/?s=bridge", 0, 1, 0),
        ("https://norrby.example/forum.php?topic=48213", 0, 0, 1),
        ("https://norrby.example/category/politics/page/2", 0, 1, 0),
        ("https://norrby.example/%D1%80%D1%83%D0%B1%D1%80%D0%B8%D0%BA%D0%B0/1", 0, 1, 0),
        ("https://norrby.example/catégorie/sport", 0, 1, 0),
        ("https://norrby.example/topics/the-old-bridge-is-closed", 0, 0, 0),
        ("https://norrby.example/2024/05/bridge", 0, 0, 1),
        ("https://norrby.example/sport", 0, 0, 0),
    ],
)
def test_the_form_of_an_address(url, root, lists, number):
    said = measure_address([url])
    assert (said["address_is_root"], said["address_lists"], said["address_number"], said["no_address"]) == (
        root,
        lists,
        number,
        0,
    )


@pytest.mark.parametrize("urls", [[], ["/relative"], ["hello"], ["http://[broken"], ["mailto:a@norrby.example"]])
def test_what_is_no_address(urls):
    said = measure_address(urls)
    assert said.pop("no_address") == 1
    assert not any(said.values())


def test_the_longest_address_counts():
    urls = ["https://norrby.example/", "https://norrby.example/a-story-of-the-old-bridge"]
    assert measure_address(urls) == measure_address(urls[::-1]) == measure_address(urls[1:])


def test_the_structure_of_a_page():
    page = page_of(
        f"<h1>All about the bridge</h1>{paragraphs(*PROSE)}<h3><a href='/1'>Norrby wins the cup</a></h3><p>{PROSE[0]}</p>"
    )
    kept = [True] * len(page.blocks)
    found = measure_structure(page, kept)
    words = [len(text.split()) for text in PROSE]
    assert (found.headlines, found.headline_words, found.headings_inside) == (1, 4, 1)
    assert found.prose_together == sum(words) + words[0]
    assert found.prose_unbroken == sum(words)
    assert 0 < found.link_share < 0.2
    assert 0.5 < found.kept_density < 1
    assert 0 < found.teaser_share < 1
    nothing = measure_structure(page, [False] * len(page.blocks))
    assert (nothing.kept_density, nothing.headings_inside) == (0, 0)


def test_the_coefficients_are_those_of_the_numbers():
    page = page_of(listing("en"))
    numbers = measure(page, measure_structure(page, [True] * len(page.blocks)))
    model = load_model()
    assert set(model.weights) == set(numbers)
    assert 0.5 <= model.threshold < 1
    assert 0 <= listing_share(numbers, model) <= 1
    assert listing_share(dict.fromkeys(numbers, 1e9), model) in (pytest.approx(0), pytest.approx(1))


def test_the_signs_of_the_coefficients_follow_their_reasons():
    weights = load_model().weights
    for_listing = {
        "address_is_root",
        "address_lists",
        "declares_other",
        "headings_inside",
        "link_share",
        "teaser_share",
    }
    for_article = {
        "address_number",
        "address_words",
        "declares_article",
        "headline_words",
        "kept_density",
        "prose_together",
    }
    assert all(weights[name] > 0 for name in for_listing)
    assert all(weights[name] < 0 for name in for_article)


def test_a_page_without_blocks_is_nothing():
    assert find_page_type(page_of(""), []) is None
    assert newsclean.extract("").status == "empty"


# ---- error pages, bot checks, log-in pages


def test_all_languages_have_phrases():
    for phrases in (ERROR_HEADLINES, CHECK_HEADLINES, LOG_IN_HEADLINES):
        assert set(LANGUAGES) <= set(phrases)


def phrases_of(by_language):
    return [" ".join(phrase.split()) for said in by_language.values() for phrase in said.split(";")]


@pytest.mark.parametrize(
    ("phrases", "expected"),
    [(ERROR_HEADLINES, "error-page"), (CHECK_HEADLINES, "bot-check"), (LOG_IN_HEADLINES, "log-in")],
)
def test_every_phrase_is_folded_and_found(phrases, expected):
    for phrase in phrases_of(phrases):
        assert fold(phrase) == phrase
        for headline in (phrase, f"{phrase} | norrby times", f"norrby times - {phrase}", f"{phrase}!"):
            assert read_headline(headline) == expected, headline


@pytest.mark.parametrize("lang", LANGUAGES)
def test_error_pages_in_all_languages(lang):
    phrase = " ".join(ERROR_HEADLINES[lang].split(";")[0].split())
    assert told(small_page(f"{phrase.title()} – Norrby Times", "Lorem ipsum.", phrase.capitalize())) == "error-page"
    assert told(small_page("Norrby Times", "Lorem ipsum.", phrase.capitalize())) == "error-page"


@pytest.mark.parametrize(
    "title",
    [
        "404", "404 Not Found", "Error 404 (Not Found)!!1", "HTTP 404 – File not found", "403 Forbidden", "Page not found (404)",
        "500 Internal Server Error", "Error 503 Backend fetch failed", "502 Bad Gateway", "404 - Seite nicht gefunden", "Erreur 404",
        "404 | Norrby Times", "Oops! That page can’t be found.", "Access Denied", "Ошибка 404", "404错误", "エラー 404", "오류 404",
    ],
)  # fmt: skip
def test_titles_of_error_pages(title):
    assert told(small_page(title, "What you asked for is not here.")) == "error-page"


@pytest.mark.parametrize(
    "html",
    [
        "<title>Just a moment...</title><body><h1>www.norrby.example</h1><p>Verifying you are human. This may take a few seconds.</p></body>",
        "<title>Attention Required! | Cloudflare</title><body><h1>Sorry, you have been blocked</h1><p>You are unable to access norrby.example</p></body>",
        "<title>Norrby Times</title><body><div id=root>You need to enable JavaScript to run this app.</div></body>",
        "<title>norrby.example</title><body><p>Please enable JS and disable any ad blocker</p></body>",
        "<title></title><body><p>Please enable JavaScript to view the page content. Your support number is 4711.</p></body>",
        "<title>Einen Moment bitte</title><body><p>Ihr Browser wird geprüft.</p></body>",
    ],
)
def test_bot_checks(html):
    assert told(html) == "bot-check"


@pytest.mark.parametrize(
    "html",
    [
        small_page("Log in | Norrby Times", "E-mail Password Forgot your password?"),
        small_page("Norrby Times", "Please enter your e-mail.", "Sign in to continue"),
        small_page("Anmelden - Norrby Zeitung", "Melden Sie sich mit Ihrer E-Mail-Adresse an."),
        small_page("Se connecter", "Adresse e-mail"),
        small_page("ログイン | ノルビー新聞", "メールアドレス"),
        "<body><p>You must be logged in to view this page.</p></body>",
    ],
)
def test_log_in_pages(html):
    assert told(html) == "log-in"


@pytest.mark.parametrize(
    "title",
    [
        "Page not found: what the web forgets each year",
        "Access denied: how a town lost its beach",
        "404 Media: the site that breaks news",
        "S&P 500 hits a record",
        "500 dead in floods",
        "Error - what went wrong in the new terminal",
        "Login or password? Why news sites want to know you",
        "Just a moment in the life of a ferryman",
        "Lehrer verweigert Zugriff auf Noten",
    ],
)
def test_headlines_about_such_pages_are_articles(title):
    assert told(small_page(title, PROSE[0])) == "ok"


def test_a_long_text_is_an_article_whatever_its_headline():
    enough = PROSE * (MOST_PROSE // 60)
    assert sum(len(text.split()) for text in enough) <= MOST_PROSE
    assert told(f"<title>Access denied</title><h1>Access denied</h1>{paragraphs(*enough)}") == "error-page"
    assert told(f"<title>Access denied</title><h1>Access denied</h1>{paragraphs(*PROSE * 4)}") == "ok"


def test_a_declared_article_is_one_whatever_its_headline():
    head = "<meta property='og:type' content='article'><meta property='article:published_time' content='2024-05-03'>"
    page = small_page("Registration", PROSE[0])
    assert told(page) == "log-in"
    assert told(page.replace("</head>", head + "</head>")) == "ok"


def test_a_log_in_window_on_the_page_of_an_article_is_not_its_headline():
    window = (
        "<div class='modal'><h1>Log in</h1><p>Password</p></div><noscript><p>Please enable JavaScript.</p></noscript>"
    )
    page = f"<title>Norrby closes the old bridge until spring</title><body>{window}<h2>Norrby closes the old bridge until spring</h2><p>{PROSE[0]}</p></body>"
    assert told(page) == "ok"


def test_an_error_page_that_lists_stories_is_an_error_page():
    page = small_page("Page not found", "But look at these.").replace("</main>", cards("en", 12) + "</main>")
    assert told(page, "https://norrby.example/news/council-votes-to-close-bridge") == "error-page"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("404 Not Found\n\nnginx", "error-page"),
        ("Just a moment...\n\nEnable JavaScript and cookies to continue", "bot-check"),
        ("Seite nicht gefunden\n\nDie Adresse gibt es nicht mehr.", "error-page"),
        ("ページが見つかりませんでした", "error-page"),
    ],
)
def test_texts_of_such_pages(text, expected):
    result = newsclean.clean(text)
    assert (result.status, result.warnings) == ("not_article", (f"not-article:{expected}",))


@pytest.mark.parametrize(
    "text", ["\n\n".join(PROSE), "Bridge closed until spring\n\n" + PROSE[0], "Something went wrong with the bridge."]
)
def test_texts_of_articles(text):
    assert newsclean.clean(text).status == "ok"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the requested url was not found on this server. that is all we know.", "error-page"),
        ("you need to enable javascript to run this app.", "bot-check"),
        ("error is human, the mayor said", None),
        ("welcome to norrby", None),
    ],
)
def test_how_a_page_of_a_few_words_begins(text, expected):
    assert read_opening(text) == expected


def test_a_headline_without_an_end_is_no_message():
    assert read_headline("404 " + "x" * 1000) is None
    assert read_headline("") is None


def test_the_page_is_left_as_it_is():
    page = page_of(listing("en"), "https://norrby.example/")
    copy = dataclasses.replace(page)
    find_page_type(page, [True] * len(page.blocks))
    assert page == copy
