"""The block that is the article's title."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Phase, Role, RunRule
from newsclean.rules.place import find_head
from newsclean.view import View


def find_title(view: View) -> Iterator[int]:
    """Give the title's first copy."""
    title = find_head(view).title
    if title is not None:
        yield title


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MENU = tuple(
    f"{place} {part}"
    for place in ("Harlow", "Morrow", "Eastholm", "Penholt")
    for part in "News Sport Weather Traffic Jobs Homes Cars Food".split()
)
SHIP = "Training ship returns to Harlow"
SHIP_DEK = "After two years of repairs the Stella Marina drops anchor below the lighthouse"
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."

RULE = RunRule(
    id="headline",
    label=Label.PROTECT,
    why="its place and shape, or the page's declaration, make it the title",
    finds=find_title,
    cases=(
        Case(blocks=("Council closes old bridge to trucks", PROSE, MORE), claims=(0,)),
        Case(blocks=("Bridge closes", PROSE, MORE), claims=(0,)),
        Case(blocks=("Morrow Valley Courier", "Council closes old bridge to trucks", "By Ada Fenwick", PROSE, MORE), claims=(1,)),
        Case(blocks=("Who pays for the old bridge?", "Harlow", "Who pays for the old bridge?", PROSE, MORE), claims=(0,)),
        Case(blocks=("Who pays when the oldest bridge of the valley is closed for a whole winter?", "By Ada Fenwick", PROSE, MORE), claims=(0,)),
        Case(blocks=("Stadtrat sperrt alte Brücke für Lastwagen", "Der Stadtrat hat am Montag beschlossen, die alte Brücke bis zum Frühjahr für den Schwerverkehr zu sperren."), claims=(0,), language="de"),
        Case(blocks=("市议会决定关闭旧桥", "市议会星期一晚上投票决定，在明年春天之前禁止重型车辆通过这座旧桥，居民表示担心上班时间会变长。"), claims=(0,), language="zh"),
        # The site's name at the end of the page's title is in a heading, too.
        Case(html=f"<title>HARLOW: Council closes old bridge to trucks | Morrow Valley | CourierObserver.com</title><div class='logo'><h1>CourierObserver.com</h1></div><h1>Council closes old bridge to trucks</h1><p>{PROSE}</p><p>{MORE}</p>", claims=(1,)),
        Case(html=f"<title>Council closes old bridge | Morrow Valley Courier</title><h1>Morrow Valley Courier</h1><h2>Council closes old bridge</h2><p>{PROSE}</p><p>{MORE}</p>", claims=(1,)),
        # The topic before a colon is no headline, wherever it is printed.
        Case(html=f"<meta property='og:title' content='The old bridge: Council closes it to trucks'><header class='site-header'><h1>The old bridge: Council closes it to trucks</h1></header><p>{PROSE}</p><p>{MORE}</p><h3>The old bridge</h3>", claims=(0,)),
        # The headline of a live page, above its summary; of a line with the day below, above a caption; of a dish.
        Case(blocks=("Storm closes the old bridge - live updates", "Summary", "Council closes old bridge to trucks and to all who walk", "Ferry stays in the harbour", PROSE, MORE), claims=(0,)),
        Case(blocks=("Council closes old bridge to trucks", "Published: May 3, 2024", "Contact", "The old bridge in the summer of last year", PROSE, MORE), claims=(0,)),
        Case(blocks=("Smoky Red Lentil Soup", "By Ada Fenwick", PROSE, MORE), claims=(0,)),
        Case(blocks=("I kept a lighthouse for a year. Here is what I learned.", "By Ada Fenwick", PROSE, MORE), claims=(0,)),
        Case(blocks=("Ada Lind Fenwick", "By Ada Lind Fenwick", PROSE, MORE), claims=()),
        # What the paper says of itself stands above the headline.
        Case(blocks=("The Harlow Courier has reported from the valley since 1871, and it belongs to those who read it.", "Council closes old bridge to trucks", "By Ada Fenwick", PROSE, MORE), claims=(1,)),
        # When and in which section is no headline, and a telephone number is in none.
        Case(blocks=("5 hours ago - Politics & Policy", "Council closes old bridge to trucks", PROSE, MORE), claims=(1,) ),
        Case(blocks=("Council closes old bridge to trucks", "Ada Fenwick, Office of Bridges and Roads, 555-0131", PROSE, MORE), claims=(0,)),
        # A caption is longer than the headline above it.
        Case(blocks=("Council closes old bridge to trucks", "BRIDGE: The mayor shows the old bridge to the council on Monday Foto: Ada Fenwick Tollby og Tom Harlow", PROSE, MORE), claims=(0,)),
        # Below the headline stands a dek without a full stop, which is longer.
        Case(blocks=(SHIP, SHIP_DEK, "By Ada Fenwick", "3 September 2024", PROSE, MORE), claims=(0,)),
        Case(blocks=("Schulschiff kehrt nach Harlingen zurück", "Nach zwei Jahren in der Werft liegt die Stella Marina wieder unter dem Leuchtturm", "Von Ada Fenwick", "Das Schiff hat am Montag unter dem Leuchtturm angelegt, und die halbe Stadt war gekommen, um es zu sehen."), claims=(0,), language="de"),
        Case(blocks=("El buque escuela vuelve a San Telmo", "Tras dos años de reparaciones, el Estrella del Mar echa el ancla junto al faro", "12 de agosto de 2024", "El buque llegó al puerto el lunes por la mañana, y media ciudad bajó al muelle para verlo entrar."), claims=(0,), language="es"),
        Case(blocks=("訓練船が二年ぶりに港へ戻る", "修理を終えた船が灯台の下に錨を下ろし、市民が岸壁で出迎えた朝", "船は月曜日の朝に港へ入り、多くの市民が岸壁に集まって二年ぶりの帰港を喜んだと市の担当者は話している。"), claims=(0,), language="ja"),
        # Far above the article, but right above the byline; and above the picture with its credit and caption.
        Case(blocks=(SHIP, SHIP_DEK, "By Ada Fenwick", *("Facebook", "Flipboard", "Comments", "Print", "Email", "close", "Share", "Copy link") * 2, PROSE, MORE), claims=(0,)),
        Case(blocks=(SHIP, "6 hours ago", "Getty Images", "The ship below the lighthouse on Monday, as seen from the quay", PROSE, MORE), claims=(0,)),
        Case(blocks=(SHIP, "Share", "The ship has been here since Monday. | THE HARLOW COURIER", PROSE, MORE), claims=(0,)),
        Case(blocks=(SHIP, "This article is more than 2 months old", SHIP_DEK, "3 September 2024", PROSE, MORE), claims=(0,)),
        # A kicker, the motto of a paper and the caption of a picture are no headline with a dek below.
        Case(blocks=("Ships and harbours", "Training ship returns to the harbour of Harlow", PROSE, MORE), claims=(1,)),
        Case(blocks=("All the valley", "Training ship is back again", "By Ada Fenwick", PROSE, MORE), claims=(1,)),
        Case(blocks=("News you can use", "Training ship returns to the harbour of Harlow", PROSE, MORE), claims=(1,)),
        Case(blocks=("The ship below the lighthouse Foto: Ada Fenwick", "Training ship returns to the harbour of Harlow after two years of repairs", PROSE, MORE), claims=(1,)),
        # Nor are the headlines of a list, whose last one stands above the article.
        Case(blocks=("Mayor opens a new school", "Ferry line gets two new boats", "Old mill is for sale again", "Training ship returns to the harbour of Harlow", PROSE, MORE), claims=(3,)),
        Case(blocks=("- Mayor opens new school", "Training ship returns to the harbour of Harlow", PROSE, MORE), claims=(1,)),
        Case(blocks=(SHIP, "- Mayor opens a new school and two boats for the ferry", PROSE, MORE), claims=(1,)),
        # A declared title that is the site's name is not the headline.
        Case(html=f"<meta property='og:site_name' content='Morrow Valley Courier'><title>Morrow Valley Courier</title><p>Morrow Valley Courier</p><h1>Council closes old bridge</h1><p>{PROSE}</p><p>{MORE}</p>", claims=(1,)),
        # The first line is the title of the window; the headline stands below it.
        Case(blocks=("Council closes old bridge | Morrow Valley Courier", "Harlow", "Council closes old bridge", "Mayor opens new school in the valley", PROSE, MORE), claims=(2,)),
        # The same with an article of one paragraph.
        Case(blocks=("Council closes old bridge | Morrow Valley Courier", "Council closes old bridge", "Mayor opens new school in the valley", PROSE), claims=(1,)),
        # A menu on one line is no title of the window.
        Case(blocks=(" | ".join(MENU), "Council closes old bridge", PROSE, MORE), claims=(1,)),
        Case(html=f"<h1>Council closes old bridge</h1><p>{PROSE}</p><p>{MORE}</p>", claims=(0,)),
        # A declared title of one word is in too many headings to tell the article's.
        Case(html=f"<title>Council</title><h2>Council and mayor</h2><h1>Who pays for the old bridge?</h1><p>{PROSE}</p><p>{MORE}</p>", claims=(1,)),
        # Builders of pages call everything a widget; "with-sidebar" is beside one.
        Case(html=f"<title>Harlow news</title><div class='elementor-widget elementor-widget-heading'><h1>Council closes old bridge</h1></div><p>{PROSE}</p><p>{MORE}</p>", claims=(0,)),
        Case(html=f"<title>Harlow news</title><div class='widget widget-heading'><h1>Council closes old bridge</h1></div><p>{PROSE}</p><p>{MORE}</p>", claims=()),
        Case(html=f"<title>Council closes old bridge</title><header class='site-header menu'><p>Council closes old bridge</p></header><div class='with-sidebar'><h1>Council closes old bridge</h1><p>{PROSE}</p><p>{MORE}</p></div>", claims=(1,)),
        # All of the page's title but the site's name, however short.
        Case(html=f"<meta property='og:site_name' content='Harlow Mail'><title>Bridges - Harlow Mail</title><h1>Bridges</h1><p>{PROSE}</p><p>{MORE}</p>", claims=(0,)),
        # Below the article the declared title is another card's; with nothing above it is the title all the same.
        Case(html=f"<title>Who pays for the bridge</title><h1>The old bridge of Harlow and its many bills</h1><p>{PROSE}</p><p>{MORE}</p><p>{PROSE} {MORE}</p><h2>Who pays for the bridge</h2>", claims=(0,)),
        Case(html=f"<title>Who pays for the bridge</title><p>{PROSE}</p><p>{MORE}</p><p>{PROSE} {MORE}</p><h2>Who pays for the bridge</h2>", claims=(3,)),
        # What an extractor has left: no page's title, but the headline, and a subhead that says it again.
        Case(blocks=("Who pays for the old bridge of Harlow", PROSE, MORE, "Who pays for the bridge of Harlow", f"{MORE} {PROSE}", f"{PROSE} {PROSE}"), claims=(0,)),
        Case(blocks=("What the council said on Monday:", PROSE, MORE), claims=()),
        Case(blocks=(PROSE, MORE), claims=()),
        Case(blocks=("By Ada Fenwick", PROSE, MORE), claims=()),
        Case(html=f"<p>{PROSE}</p><p>{MORE}</p>", claims=()),
    ),
    role=Role.TITLE,
    phase=Phase.PLACE,
)  # fmt: skip
