"""The language of an article: what is declared, what the text reads as, and which of them is believed."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.fields.language import code_of, find_script, guess_language
from newsclean.lexicon.languages import CODES, LANGUAGE_OF_SCRIPT, OTHER_NAMES, SCRIPTS_OF_LANGUAGE, WORDS
from newsclean.read.shape import fold

# The same report in each language, in about forty words.
TEXTS = {
    "en": "The old bridge over the river will stay closed until the spring, the county said on Monday. Residents of the north bank have to take a longer way to work, and the mayor has promised that there will be a ferry for them.",
    "de": "Die alte Brücke über den Fluss bleibt bis zum Frühjahr gesperrt, teilte der Landkreis am Montag mit. Wer auf der anderen Seite wohnt, muss einen längeren Weg zur Arbeit nehmen, und die Bürgermeisterin hat eine Fähre versprochen.",
    "fr": "Le vieux pont sur la rivière restera fermé jusqu'au printemps, a annoncé lundi le département. Les habitants de la rive nord doivent prendre un chemin plus long pour aller au travail, et la maire leur a promis un bac.",
    "es": "El viejo puente sobre el río seguirá cerrado hasta la primavera, según anunció el lunes la provincia. Los vecinos de la orilla norte tienen que tomar un camino más largo para ir al trabajo, y la alcaldesa les ha prometido un transbordador.",
    "it": "Il vecchio ponte sul fiume resterà chiuso fino alla primavera, ha detto lunedì la provincia. Gli abitanti della riva nord devono fare una strada più lunga per andare al lavoro, e la sindaca ha promesso che ci sarà un traghetto per loro.",
    "pt": "A velha ponte sobre o rio vai continuar fechada até à primavera, disse o município na segunda-feira. Os moradores da margem norte têm de fazer um caminho mais longo para o trabalho, e a presidente prometeu que haverá um barco para eles.",
    "nl": "De oude brug over de rivier blijft tot het voorjaar gesloten, zei de provincie maandag. De bewoners van de noordelijke oever moeten een langere weg naar hun werk nemen, en de burgemeester heeft beloofd dat er een veerpont voor hen komt.",
    "sv": "Den gamla bron över floden kommer att vara stängd till våren, sade länet på måndagen. De som bor på den norra stranden måste ta en längre väg till arbetet, och borgmästaren har lovat att det ska finnas en färja för dem.",
    "da": "Den gamle bro over åen vil være lukket til foråret, oplyser kommunen mandag. De, der bor på den nordlige side, skal tage en længere vej til arbejde, og borgmesteren har lovet, at der bliver en færge til dem efter ferien. Hvad den koster, er noget, som ingen af dem ved endnu.",
    "no": "Den gamle broen over elva blir stengt til våren, opplyser kommunen mandag. De som bor på nordsiden, må ta en lengre vei til jobb, og ordføreren har lovet at det skal bli en ferje for dem etter ferien. Hva den koster, er noe som ingen av dem vet nå, sier hun.",
    "fi": "Joen yli vievä vanha silta on suljettu kevääseen asti, kertoi maakunta maanantaina. Pohjoisrannan asukkaat joutuvat kulkemaan töihin pidempää reittiä, mutta kaupunginjohtaja on luvannut, että heille tulee lautta. Se on ollut jo kauan puheissa, mutta nyt se myös tehdään, hän sanoi.",
    "pl": "Stary most na rzece będzie zamknięty do wiosny, poinformował w poniedziałek powiat. Mieszkańcy północnego brzegu muszą jechać do pracy dłuższą drogą, ale burmistrz obiecała, że będzie dla nich prom. Nie wiadomo jeszcze, jak długo to potrwa, bo nie ma na to pieniędzy.",
    "cs": "Starý most přes řeku bude uzavřen až do jara, uvedl v pondělí kraj. Lidé ze severního břehu musí do práce jezdit delší cestou, ale starostka jim slíbila, že pro ně bude přívoz. Není však jisté, kdy začne jezdit, protože na něj ještě nejsou peníze, které jsou potřeba.",
    "sk": "Starý most cez rieku bude zatvorený až do jari, uviedol v pondelok kraj. Ľudia zo severného brehu musia chodiť do práce dlhšou cestou, ale starostka im sľúbila, že pre nich bude kompa. Nie je však isté, kedy začne premávať, pretože na ňu ešte nie sú peniaze, ktoré sú potrebné.",
    "hu": "A folyó fölötti régi híd tavaszig zárva marad, közölte hétfőn a megye. Az északi part lakóinak hosszabb úton kell munkába járniuk, de a polgármester megígérte, hogy lesz komp is. Még nem tudni, hogy ez mikor indul, mert nincs rá pénz, és az sem biztos, hogy lesz.",
    "ro": "Podul vechi de peste râu va rămâne închis până la primăvară, a anunțat luni județul. Locuitorii de pe malul de nord trebuie să meargă pe un drum mai lung la muncă, iar primarul a promis că va fi un bac pentru ei și că acesta nu este scump.",
    "bg": "Старият мост над реката ще бъде затворен до пролетта, съобщиха в понеделник от областта. Хората от северния бряг трябва да пътуват по-дълго до работата си, но кметът обеща, че за тях ще има ферибот. Не е ясно кога ще тръгне, защото няма пари.",
    "el": "Η παλιά γέφυρα πάνω από το ποτάμι θα μείνει κλειστή μέχρι την άνοιξη, ανακοίνωσε τη Δευτέρα η περιφέρεια. Οι κάτοικοι της βόρειας όχθης πρέπει να κάνουν μεγαλύτερη διαδρομή.",
    "ru": "Старый мост через реку останется закрытым до весны, сообщили в понедельник в районе. Жителям северного берега придется ездить на работу более длинной дорогой, но мэр пообещала, что для них будет паром. Когда он начнет ходить, пока не известно, так как на это еще нет денег.",
    "uk": "Старий міст через річку буде закритий до весни, повідомили в понеділок у районі. Мешканцям північного берега доведеться їздити на роботу довшою дорогою, але мер пообіцяла, що для них буде пором. Коли він почне ходити, ще не відомо, бо на це немає грошей.",
    "tr": "Nehrin üzerindeki eski köprü bahara kadar kapalı kalacak, ilçe yönetimi pazartesi günü bunu açıkladı. Kuzey kıyısında oturanlar işe gitmek için daha uzun bir yol kullanıyor, ancak belediye başkanı onlar için bir feribot olacağını söyledi. Bu ne zaman başlar, henüz belli değil, ama çok sürmez dedi.",
    "ar": "سيبقى الجسر القديم فوق النهر مغلقا حتى الربيع، كما قالت البلدية يوم الاثنين. وعلى سكان الضفة الشمالية أن يسلكوا طريقا أطول إلى العمل، لكن رئيسة البلدية وعدت بأن تكون هناك عبارة من أجلهم بعد العيد، ولم تقل كم ثمنها.",
    "he": "הגשר הישן מעל הנהר יישאר סגור עד האביב, כך הודיעה העירייה ביום שני. תושבי הגדה הצפונית צריכים לנסוע בדרך ארוכה יותר לעבודה.",
    "fa": "پل قدیمی روی رودخانه تا بهار بسته می ماند و ساکنان ساحل شمالی باید از راه دورتری به سر کار بروند. شهردار در روز دوشنبه گفت که این پل را برای تعمیر بسته است و برای مردم یک قایق هم خواهد بود.",
    "ur": "دریا پر پرانا پل بہار تک بند رہے گا، ضلع نے پیر کو کہا۔ شمالی کنارے کے رہنے والوں کو کام پر جانے کے لیے لمبا راستہ لینا ہے، اور میئر نے کہا کہ ان کے لیے ایک کشتی بھی ہے۔",
    "hi": "नदी पर बना पुराना पुल वसंत तक बंद रहेगा, जिले ने सोमवार को यह कहा। उत्तरी किनारे के लोगों को काम पर जाने के लिए लंबा रास्ता लेना होगा, और मेयर ने कहा है कि उन के लिए एक नाव भी है।",
    "mr": "नदीवरील जुना पूल वसंतापर्यंत बंद राहणार आहे, असे जिल्ह्याने सोमवारी सांगितले. उत्तर किनाऱ्यावरील लोकांना कामावर जाण्यासाठी लांबचा रस्ता घ्यावा लागतो आणि हे मात्र त्यांच्या सोयीचे नाही, असे महापौर म्हणाले. या पुलाचे काम झाले नाही.",
    "bn": "নদীর ওপরের পুরোনো সেতুটি বসন্ত পর্যন্ত বন্ধ থাকবে, সোমবার জেলা প্রশাসন এ কথা জানিয়েছে। উত্তর পাড়ের মানুষদের কাজে যেতে বেশি পথ ঘুরতে হবে।",
    "ta": "ஆற்றின் மேல் உள்ள பழைய பாலம் வசந்த காலம் வரை மூடப்பட்டிருக்கும் என்று மாவட்டம் திங்கள்கிழமை தெரிவித்தது.",
    "id": "Jembatan tua di atas sungai akan tetap ditutup sampai musim semi, kata pemerintah kabupaten pada Senin. Warga di tepi utara harus menempuh jalan yang lebih jauh untuk bekerja, namun wali kota mengatakan bahwa akan ada feri bagi mereka karena jembatan itu belum bisa dipakai.",
    "ms": "Jambatan lama di atas sungai itu akan ditutup sehingga musim bunga, kata pihak daerah pada Isnin. Penduduk di tebing utara perlu melalui jalan yang lebih jauh untuk ke tempat kerja, manakala beliau berkata bahawa feri akan disediakan kerana jambatan itu masih belum boleh digunakan.",
    "vi": "Cây cầu cũ bắc qua sông sẽ đóng cửa đến mùa xuân, chính quyền huyện cho biết hôm thứ hai. Người dân ở bờ bắc phải đi đường xa hơn để đến nơi làm việc, và thị trưởng đã hứa sẽ có phà cho họ trong năm nay.",
    "th": "สะพานเก่าข้ามแม่น้ำจะปิดไปจนถึงฤดูใบไม้ผลิ อำเภอแจ้งเมื่อวันจันทร์ ชาวบ้านฝั่งเหนือต้องใช้เส้นทางที่ไกลกว่าเดิม",
    "zh": "县政府星期一表示，河上的旧桥将关闭到明年春天。北岸居民上班要绕远路，市长答应为他们安排渡船，但是什么时候开始还不知道。",
    "ja": "川にかかる古い橋は春まで通行止めになると郡が月曜日に発表した。北岸の住民は職場まで遠回りをしなければならないが、市長は渡し船を用意すると約束した。",
    "ko": "강 위의 오래된 다리는 봄까지 폐쇄된다고 군이 월요일 밝혔다. 북쪽 주민들은 출근할 때 더 먼 길을 돌아가야 하지만 시장은 나룻배를 마련하겠다고 약속했다.",
    "hr": "Stari most preko rijeke bit će zatvoren do proljeća, rekao je župan u ponedjeljak. Ljudi koji žive na sjevernoj obali moraju ići na posao dužim putem, a gradonačelnica je obećala da će za njih biti skela. Nije jasno tko će to platiti i što će biti prije toga.",
    "sr": "Стари мост преко реке биће затворен до пролећа, рекао је начелник у понедељак. Људи који живе на северној обали морају да иду на посао дужим путем, а градоначелница је обећала да ће за њих бити скела. Није јасно ко ће то да плати и шта ће бити пре тога.",
    "sl": "Stari most čez reko bo zaprt do pomladi, je v ponedeljek sporočila občina. Ljudje, ki živijo na severnem bregu, morajo v službo po daljši poti, vendar jim je županja obljubila, da bo zanje vozil brod. Ni še jasno, kdaj bo to, ker za to nimajo denarja, je dejal župan.",
    "lt": "Senasis tiltas per upę bus uždarytas iki pavasario, pirmadienį pranešė rajonas. Žmonės iš šiaurinio kranto turi važiuoti į darbą ilgesniu keliu, tačiau merė pažadėjo, kad jiems bus keltas. Dar nėra aišku, kada jis pradės plaukti, nes tam nėra pinigų, o jų gali ir nebūti.",
    "lv": "Vecais tilts pār upi būs slēgts līdz pavasarim, pirmdien ziņoja novads. Cilvēkiem no ziemeļu krasta uz darbu ir jābrauc pa garāku ceļu, bet mēre apsolīja, ka viņiem būs prāmis. Vēl nav zināms, kad tas sāks kursēt, jo tam nav naudas, kas ir vajadzīga, un to var arī nedabūt.",
    "et": "Vana sild üle jõe on suletud kevadeni, teatas vald esmaspäeval. Põhjakalda elanikud peavad tööle sõitma pikemat teed mööda, kuid linnapea lubas, et nende jaoks tuleb praam. Pole veel selge, millal see sõitma hakkab, sest selleks ei ole raha ja seda ei pruugi ka tulla.",
    "ca": "El vell pont sobre el riu continuarà tancat fins a la primavera, va dir dilluns la diputació. Els veïns de la riba nord han de fer un camí més llarg per anar a la feina, i l'alcaldessa els ha promès que hi haurà una barca per a ells.",
    "gl": "A vella ponte sobre o río seguirá pechada ata a primavera, dixo o luns a deputación. Os veciños da beira norte teñen que facer un camiño máis longo para ir ao traballo, e a alcaldesa prometeu que haberá unha barca para eles, pero non dixo cando.",
    "ka": "მდინარეზე ძველი ხიდი გაზაფხულამდე დაკეტილი იქნება, განაცხადა ორშაბათს რაიონმა.",
}  # fmt: skip
EN, DE = TEXTS["en"], TEXTS["de"]


def page(text, head="", attributes=""):
    """Return a page with the text as its article."""
    return f"<html {attributes}><head>{head}</head><body><article><h1>Bridge</h1><p>{text}</p><p>{text}</p></article></body></html>"


@pytest.mark.parametrize("language", TEXTS)
def test_the_language_of_a_text(language):
    assert guess_language(fold(TEXTS[language])).language == language
    assert newsclean.clean(TEXTS[language] + "\n\n" + TEXTS[language]).language == language


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_is_not_doubted_to_be_in_its_language_nor_moved_to_another(language):
    article = newsclean.extract(page(TEXTS[language], attributes=f"lang='{language}'"))
    assert article.language == language
    assert article.choices["language"].why == "declared (html)"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bridge closed",
        "12 3 45 67 8 90 123 45 67 2024 12.5 7 3 1 88 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28",
        "Ada Fenwick, Tom Calloway, Eve Marsh, Jo Lind, Harlow, Eastbank, Morrow, Springfield, Westbank, Northport",
        "Ιωάννης",
        # A mixture of scripts, and one that is in no list (Zulu).
        "BMW、VW、SAP、BASF、IBM、AEG、Mercedes、Porscheが、Siemens、Bayer、Adidas、Allianz、Lufthansa、Henkel、Puma、Metro",
        "Ibhuloho elidala elisemfuleni lizohlala livaliwe kuze kufike intwasahlobo, kusho isifunda ngoMsombuluko ekuseni.",
    ],
)
def test_a_text_that_is_too_little_has_no_language(text):
    assert guess_language(fold(text)).language is None


@pytest.mark.parametrize(
    ("head", "attributes", "language", "why"),
    [
        ("", "lang='en-GB'", "en", "declared (html)"),
        ("", "lang='en_US'", "en", "declared (html)"),
        ("", "lang='eng'", "en", "declared (html)"),
        ("<meta property='og:locale' content='en_GB'>", "", "en", "declared (og:locale)"),
        ("<meta name='language' content='English, en'>", "", "en", "declared (language)"),
        ("<meta property='og:locale' content='de_DE'>", "lang='en'", "en", "declared (html)"),
        ("", "lang='cn'", "en", None),
        ("", "lang='x-default'", "en", None),
        ("", "lang='{{ lang }}'", "en", None),
        ("", "lang=''", "en", None),
        ("", "", "en", None),
    ],
)
def test_a_plausible_declaration_is_taken(head, attributes, language, why):
    choice = newsclean.extract(page(EN, head, attributes)).choices["language"]
    assert choice.value == language
    if why is not None:
        assert choice.why == why


@pytest.mark.parametrize(
    ("head", "attributes", "language"),
    [
        ("", "lang='en'", "ja"),
        ("", "lang='en'", "ru"),
        ("", "lang='en-US'", "ar"),
        ("", "lang='en-US'", "de"),
        ("<meta property='og:locale' content='de_DE'>", "lang='en-US'", "de"),
        ("", "lang='en'", "nl"),
        ("", "lang='en'", "fi"),
        ("", "lang='de'", "en"),
    ],
)
def test_the_text_wins_over_a_declaration_that_it_contradicts(head, attributes, language):
    choice = newsclean.extract(page(TEXTS[language], head, attributes)).choices["language"]
    assert choice.value == language
    assert choice.agreeing
    assert {candidate.value[:2] for candidate in choice.agreeing} == {language}
    assert any(candidate.origin == "html" for candidate in choice.candidates)


def test_norwegian_is_told_by_its_words_and_named_as_declared():
    for code in ("nb", "nn", "no"):
        assert newsclean.extract(page(TEXTS["no"], attributes=f"lang='{code}'")).language == code


def test_an_unknown_language_is_believed():
    assert newsclean.extract(page(EN, attributes="lang='la'")).language == "la"


def test_without_a_declaration_the_reason_is_the_text():
    choice = newsclean.extract(page(DE)).choices["language"]
    assert choice.value == "de"
    assert "common in this language" in choice.why
    assert [candidate.origin for candidate in choice.agreeing] == ["text"]


def test_a_page_without_text_has_no_language():
    assert newsclean.extract("<html><body></body></html>").language is None
    assert newsclean.clean("").language is None


def test_the_tables_agree():
    assert set(OTHER_NAMES.values()) <= CODES
    assert set(LANGUAGE_OF_SCRIPT.values()) <= CODES
    assert {language for languages in WORDS.values() for language in languages} <= CODES | {"ckb"}
    assert set(SCRIPTS_OF_LANGUAGE) <= CODES | {"ckb"}
    assert not set(OTHER_NAMES) & CODES - {"in", "mo"}


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("abc", "Latin"),
        ("где мост", "Cyrillic"),
        ("橋が閉まる", "kana"),
        ("旧桥关闭", "Han"),
        ("다리", "Hangul"),
        ("abcde где", None),
    ],
)
def test_the_script_of_a_text(text, script):
    assert find_script(text) == script


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("en", "en"),
        ("DE-ch", "de"),
        ("iw", "he"),
        ("Deutsch, ger", "de"),
        ("es_AR.UTF-8", "es"),
        ("xx", None),
        ("", None),
        ("-", None),
        ("us", None),
    ],
)
def test_the_code_of_a_declaration(value, code):
    assert code_of(value) == code
