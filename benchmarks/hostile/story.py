"""The article in a hostile document: invented, deterministic by seed, in a dozen languages."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

PARAGRAPHS = 6

# Each language: the headline, and sentences of a report with room for what differs from paragraph to paragraph.
REPORTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "en": (
        "Ferry to Larkhaven stays in port",
        (
            "The ferry {name} left the harbour of {place} with {number} passengers on Tuesday, the port office said, and came back an hour later.",
            "“Nobody was in danger at any time,” said {person}, who runs the harbour of {place} and had watched {number} of them go ashore.",
            "Engineers from {place} will look at the {name} for {number} days, and until then a smaller boat is to carry the mail and the milk.",
            "{person}, who had waited {number} hours at the pier of {place}, said that the {name} had been late on every day of the past week.",
        ),
    ),
    "de": (
        "Fähre nach Lerchenhafen bleibt im Hafen",
        (
            "Die Fähre „{name}“ verließ den Hafen von {place} am Dienstag mit {number} Fahrgästen und kehrte nach einer Stunde zurück, wie die Hafenbehörde mitteilte.",
            "„Gefährdet war zu keiner Zeit jemand“, sagte {person}, die den Hafen von {place} führt und {number} Menschen über die Brücke gehen sah.",
            "Prüfer aus {place} müssen die „{name}“ nun {number} Tage lang untersuchen; so lange übernimmt ein kleineres Boot Post und Milch für die Hügeldörfer.",
        ),
    ),
    "fr": (
        "Le bac de Port-Alouette reste à quai",
        (
            "Le bac « {name} » a quitté {place} mardi avec {number} passagers à bord avant de faire demi-tour, a indiqué la capitainerie, où l’on s’étonnait déjà du bruit.",
            "« Personne n’a été mis en danger », a assuré {person}, qui dirige le port de {place} et avait compté {number} voyageurs à l’arrivée.",
            "Des experts venus de {place} vérifieront le « {name} » pendant {number} jours ; d’ici là, une vedette plus légère assurera le courrier et l’été des îliens.",
        ),
    ),
    "ru": (
        "Паром остался в порту",
        (
            "Паром «{name}» вышел из гавани {place} во вторник, на борту было {number} пассажиров, и через час вернулся обратно, сообщили в порту.",
            "«Опасности не было ни для кого», — сказала {person}, которая руководит портом {place} и видела, как на берег сошли {number} человек.",
            "Инженеры из {place} будут осматривать «{name}» ещё {number} дней, а почту и молоко пока повезёт катер поменьше.",
        ),
    ),
    "el": (
        "Το πλοίο έμεινε στο λιμάνι",
        (
            "Το πλοίο «{name}» έφυγε την Τρίτη από το λιμάνι {place} με {number} επιβάτες και γύρισε πίσω έπειτα από μία ώρα, είπε το λιμεναρχείο.",
            "Κανείς δεν κινδύνευσε, δήλωσε {person}, που διευθύνει το λιμάνι {place} και είδε {number} ανθρώπους να βγαίνουν στη στεριά.",
        ),
    ),
    "he": (
        "המעבורת נשארה בנמל",
        (
            "המעבורת {name} יצאה ביום שלישי מנמל {place} ועליה {number} נוסעים, וחזרה כעבור שעה, כך נמסר ממשרד הנמל.",
            "איש לא היה בסכנה, אמרה {person}, שמנהלת את נמל {place} וראתה את כל {number} הנוסעים יורדים אל החוף.",
        ),
    ),
    "ar": (
        "العبارة تبقى في الميناء",
        (
            "غادرت العبارة {name} ميناء {place} يوم الثلاثاء وعلى متنها {number} راكبا ثم عادت بعد ساعة، حسبما قال مكتب الميناء.",
            "لم يتعرض أحد للخطر، قالت {person} التي تدير ميناء {place} وشاهدت {number} شخصا ينزلون إلى الشاطئ.",
        ),
    ),
    "tr": (
        "Feribot limanda kaldı",
        (
            "{name} adlı feribot salı günü {number} yolcuyla {place} limanından ayrıldı ve bir saat sonra geri döndü, dedi liman işçileri şaşkınlıkla.",
            "Kimse tehlikede değildi, dedi {place} limanını yöneten {person}; {number} kişinin kıyıya çıkışını ağır ağır izlemişti.",
        ),
    ),
    "cs": (
        "Přívoz zůstal v přístavu",
        (
            "Přívoz {name} vyplul v úterý z přístavu {place} s {number} cestujícími a za hodinu se vrátil, řekl přístavní úřad.",
            "Nikdo nebyl v ohrožení, řekla {person}, která řídí přístav {place} a viděla, jak {number} lidí vystupuje na břeh za šera.",
        ),
    ),
    "zh": (
        "渡轮停在港口",
        (
            "渡轮{name}星期二载着{number}名乘客离开{place}的港口，一个小时以后又回来了，港务办公室说没有人受伤。",
            "管理{place}港口的{person}说，任何时候都没有人有危险，她看着{number}个人慢慢走上岸去。",
            "来自{place}的工程师要用{number}天检查渡轮{name}，在这以前一条小船会运送信件和牛奶。",
        ),
    ),
    "zh-hant": (
        "渡輪停在港口",
        (
            "渡輪{name}星期二載著{number}名乘客離開{place}的港口，一個小時以後又回來了，港務辦公室說沒有人受傷。",
            "管理{place}港口的{person}說，任何時候都沒有人有危險，她看著{number}個人慢慢走上岸去。",
            "來自{place}的工程師要用{number}天檢查渡輪{name}，在這以前一條小船會運送信件和牛奶。",
        ),
    ),
    "ja": (
        "フェリーは港に残った",
        (
            "フェリー{name}は火曜日に{number}人の乗客を乗せて{place}の港を出たが、一時間後に戻ってきたと港の事務所が発表した。",
            "だれも危険ではなかったと、{place}の港を預かる{person}さんは話し、{number}人が岸に上がるのを見守った。",
            "{place}から来た技師が{number}日かけて{name}を調べ、それまでは小さな船が郵便と牛乳を運ぶことになる。",
        ),
    ),
    "ko": (
        "여객선은 항구에 남았다",
        (
            "여객선 {name}호는 화요일에 승객 {number}명을 태우고 {place} 항구를 떠났다가 한 시간 뒤에 돌아왔다고 항만 사무소가 밝혔다.",
            "{place} 항구를 관리하는 {person} 씨는 누구도 위험하지 않았다며 {number}명이 뭍에 내리는 것을 지켜보았다고 말했다.",
        ),
    ),
    "th": (
        "เรือข้ามฟากอยู่ที่ท่า",
        (
            "เรือข้ามฟาก {name} ออกจากท่าเรือ {place} เมื่อวันอังคารพร้อมผู้โดยสาร {number} คน และกลับมาในหนึ่งชั่วโมงต่อมา สำนักงานท่าเรือกล่าว.",
            "ไม่มีใครอยู่ในอันตราย {person} ผู้ดูแลท่าเรือ {place} กล่าวหลังจากเห็นผู้โดยสาร {number} คนขึ้นฝั่ง.",
        ),
    ),
}  # fmt: skip

SHIPS = ("Calluna", "Pimpernel", "Nordstern", "Bellwether", "Ondine", "Kestrel")
PLACES = ("Larkhaven", "Port Merrow", "Calder Bay", "Oberhollen", "Tarn Point", "Wickersea")
PEOPLE = ("Greta Holm", "Felix Grant", "Ada Brook", "Ivo Quill", "Nora Finch", "Tom Birch")


class Story:
    """An article to put into a hostile document.

    Attributes:
        random: where everything that differs by seed comes from.
        title: its headline.
        sentences: its paragraphs, each of one sentence; all have to be in the text.
    """

    def __init__(self, random: Random, language: str = "en") -> None:
        self.random = random
        self.language = language
        self.title, patterns = REPORTS[language]
        self.sentences = tuple(
            patterns[place % len(patterns)].format(
                name=random.choice(SHIPS),
                place=random.choice(PLACES),
                person=random.choice(PEOPLE),
                number=random.randint(2, 9) * 100 + place,
            )
            for place in range(PARAGRAPHS)
        )

    @property
    def paragraphs(self) -> str:
        """The paragraphs as HTML."""
        return "".join(f"<p>{sentence}</p>\n" for sentence in self.sentences)

    @property
    def html(self) -> str:
        """The whole article as HTML."""
        return f"<article><h1>{self.title}</h1>\n<p>By Ada Brook</p>\n{self.paragraphs}</article>\n"

    @property
    def text(self) -> str:
        """The whole article as a text."""
        return "\n\n".join((self.title, "By Ada Brook", *self.sentences))

    def page(self, before: str = "", after: str = "", *, head: str = "", body: str | None = None) -> str:
        """Return a page with the article, something before and after it, and something in its head."""
        shown = self.html if body is None else body
        opening = f"<!DOCTYPE html>\n<html><head>{head}<title>{self.title}</title></head>\n<body>\n"
        return f"{opening}{before}{shown}{after}</body></html>\n"

    def word(self, most: int = 9) -> str:
        """Return a made-up word."""
        letters = self.random.choices("abcdefghijklmnopqrstuvwxyz", k=self.random.randint(2, most))
        return "".join(letters)
