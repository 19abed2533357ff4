"""web-poet: a page object with a field for each column of an article.

```python
class GazettePage(ArticlePage):
    @field
    def section(self) -> str:
        return self.css("nav .current::text").get()
```

The page is done once, in a process, awaited by a thread: a crawler's loop goes on.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, ClassVar

from newsclean.batch.document import HTML
from newsclean.extras import needed
from newsclean.integrations.arrow import taken_names
from newsclean.integrations.documents import Options, do_document
from newsclean.supervise.crew import usable_processors

web_poet: Any = needed("web_poet", "web-poet", "newsclean in web-poet")


@cache
def executor() -> ThreadPoolExecutor:
    """Return the threads that wait for processes, one for each."""
    return ThreadPoolExecutor(usable_processors(), "newsclean")


def article_field(name: str) -> Any:
    """Return a field of a page object that gives this column of its article."""

    async def value(self: ArticlePage) -> Any:
        return (await self.article())[name]

    value.__name__ = name
    value.__doc__ = f"Return the column `{name}` of the article."
    return web_poet.field(value)


class ArticlePage(web_poet.WebPage):  # type: ignore[misc]  # it may not be installed
    """A page with an article. Each column is a field: await `page.title`, or `page.to_item()` for all as a dict.

    Fields that a subclass defines stand in place of these. `url` is where the page comes from,
    as in every page object, and needs no await; the address that the page declares is
    `(await page.article())["url"]`. A page that could not be done has a `failure`, and its
    `status` says how it failed.

    Attributes:
        options: settings; a subclass may have its own.
    """

    options: ClassVar[Options] = Options()

    @web_poet.cached_method  # type: ignore[untyped-decorator]
    async def article(self) -> dict[str, Any]:
        """Return all columns of the article."""
        response = self.response
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            executor(), do_document, response.body, str(response.url), HTML, type(self).options
        )

    @web_poet.field  # type: ignore[untyped-decorator]
    def url(self) -> str:
        """Return where the page comes from."""
        return str(self.response.url)

    for _name in taken_names():
        if _name not in ("url", "blocks"):
            vars()[_name] = article_field(_name)
    del _name
