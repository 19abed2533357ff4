"""Languages: their codes and names, the scripts they are written in, and their commonest words.

The words are those that make up the grammar of a language (articles, prepositions, pronouns, auxiliaries,
conjunctions) and so are in every text of it, whatever it is about; with them stand some verbs and nouns of news
where these tell close relatives apart. All are in lower case, as in `Block.folded`, and an elided one is
without its apostrophe ("l'homme" is `l` and `homme`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsclean.lexicon.lazy_pattern import LazyPattern

# ISO 639-1, all of it: what else is declared ("cn", "jp", "xx") is the code of a country or a mistake.
CODES = frozenset(
    """aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj
    kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv
    ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
    tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu""".split()
)

# Codes that have been withdrawn, those of three letters (ISO 639-2), and names in English and in the language itself.
OTHER_NAMES: Mapping[str, str] = {
    name: code
    for code, names in {
        "ar": "arabic ara العربية", "bg": "bulgarian bul български", "bn": "bengali bangla ben বাংলা", "ca": "catalan català cat",
        "cs": "czech čeština cze ces", "da": "danish dansk dan", "de": "german deutsch ger deu", "el": "greek ελληνικά gre ell",
        "en": "english eng", "es": "spanish español castellano spa", "et": "estonian eesti est",
        "fa": "persian farsi فارسی per fas", "fi": "finnish suomi fin", "fr": "french français francais fre fra",
        "he": "hebrew עברית heb iw", "hi": "hindi हिन्दी hin", "hr": "croatian hrvatski hrv", "hu": "hungarian magyar hun",
        "id": "indonesian indonesia ind in", "it": "italian italiano ita", "ja": "japanese 日本語 jpn",
        "ko": "korean 한국어 kor", "lt": "lithuanian lietuvių lit", "lv": "latvian latviešu lav",
        "ms": "malay melayu may msa", "nl": "dutch nederlands dut nld", "no": "norwegian norsk nor", "nb": "bokmål nob",
        "nn": "nynorsk nno", "pl": "polish polski pol", "pt": "portuguese português portugues por",
        "ro": "romanian română rum ron mo", "ru": "russian русский rus", "sk": "slovak slovenčina slo slk",
        "sl": "slovenian slovene slovenščina slv", "sr": "serbian srpski српски srp sh", "sv": "swedish svenska swe",
        "ta": "tamil தமிழ் tam", "th": "thai ไทย tha", "tr": "turkish türkçe tur", "uk": "ukrainian українська ukr",
        "ur": "urdu اردو urd", "vi": "vietnamese vie", "yi": "ji yiddish yid", "zh": "chinese 中文 chi zho",
    }.items()
    for name in names.split()
}  # fmt: skip

LATIN, CYRILLIC, ARABIC, DEVANAGARI, HAN, KANA = "Latin", "Cyrillic", "Arabic", "Devanagari", "Han", "kana"

# The first code point of each script's block in order, up to the next (https://www.unicode.org/Public/UNIDATA/Blocks.txt).
# Of those with one language of the press it is the script that tells it.
BLOCKS: tuple[tuple[int, str], ...] = (
    (0x0000, LATIN), (0x0370, "Greek"), (0x0400, CYRILLIC), (0x0530, "Armenian"), (0x0590, "Hebrew"), (0x0600, ARABIC),
    (0x0700, ""), (0x0750, ARABIC), (0x0780, ""), (0x08A0, ARABIC), (0x0900, DEVANAGARI), (0x0980, "Bengali"),
    (0x0A00, "Gurmukhi"), (0x0A80, "Gujarati"), (0x0B00, "Odia"), (0x0B80, "Tamil"), (0x0C00, "Telugu"),
    (0x0C80, "Kannada"), (0x0D00, "Malayalam"), (0x0D80, "Sinhala"), (0x0E00, "Thai"), (0x0E80, "Lao"), (0x0F00, ""),
    (0x1000, "Burmese"), (0x10A0, "Georgian"), (0x1100, "Hangul"), (0x1200, "Ethiopic"), (0x13A0, ""),
    (0x1780, "Khmer"), (0x1800, ""), (0x1C80, CYRILLIC), (0x1C90, "Georgian"), (0x1CC0, ""), (0x1E00, LATIN),
    (0x1F00, "Greek"), (0x2000, ""), (0x3040, KANA), (0x3100, ""), (0x3130, "Hangul"), (0x3190, ""), (0x31F0, KANA),
    (0x3200, ""), (0x3400, HAN), (0xA000, ""), (0xAC00, "Hangul"), (0xD7B0, ""), (0xF900, HAN), (0xFB00, LATIN),
    (0xFB1D, "Hebrew"), (0xFB50, ARABIC), (0xFE00, ""), (0xFE70, ARABIC), (0xFF00, ""), (0xFF66, KANA), (0xFFA0, ""),
)  # fmt: skip
# What is in none of these is Latin or no letter at all: most texts are told by one search.
OTHER_THAN_LATIN = LazyPattern(
    "[\u0370-\u1dbf\u1f00-\u1fff\u3040-\uabff\uac00-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\uff66-\uffdc]"
)

LANGUAGE_OF_SCRIPT: Mapping[str, str] = {
    "Greek": "el", "Armenian": "hy", "Hebrew": "he", "Bengali": "bn", "Gurmukhi": "pa", "Gujarati": "gu", "Odia": "or",
    "Tamil": "ta", "Telugu": "te", "Kannada": "kn", "Malayalam": "ml", "Sinhala": "si", "Thai": "th", "Lao": "lo",
    "Burmese": "my", "Georgian": "ka", "Hangul": "ko", "Khmer": "km", HAN: "zh", KANA: "ja",
}  # fmt: skip

WORDS: Mapping[str, Mapping[str, str]] = {
    LATIN: {
        "af": """die en van in het is nie om te vir op dat met sy hy wat hulle aan deur ook as was hierdie ek sal maar uit ons
            word haar nog oor kan meer moet na daar kon sê toe wees geen waar tussen baie sedert teen""",
        "az": """və bu bir ilə üçün də da ki olan daha çox sonra ən olaraq edib onun deyib isə var olub qeyd görə etmək azərbaycan
            bildirib kimi o hər amma yeni tərəfindən həm ya lakin""",
        "ca": """de la que i el a en les els un una per amb del és no al dels se ha l d va com més s als han ser aquest aquesta
            però també són o hi seva seu fer sobre entre fins quan tot ho on molt perquè això després sense segons van pel
            anys any altres cada encara aquests ens només m n tots nou durant dilluns""",
        "cs": """a se v na je že o s z do to i jako ve pro k si by za ale po jsou od jeho které který která už byl jsem tak podle
            bylo ze být může jen ještě při až však také bude nebo co když má před aby než této tím jejich jsme není mezi
            byla tom není roce řekl proto kde není tento své mohou není uvedl pokud také ke kteří""",
        "cy": """y yn i a o r ar mae n yr ei ac am wedi bod ond hefyd sy eu bydd fel un gan gyda oedd at mwy hyn wrth nad""",
        "da": """og i at er det en på til for af med de som den har ikke der et var han om sig men fra vi også kan jeg ved ud efter
            skal være blev hvor eller over nu så siger når man hun op vil havde blive end mere mange hvad meget mellem bliver
            sin deres dem mod kunne skulle sidste år alle mig før noget ifølge nogle dag uden andre få gøre lige hvis dog af
            oplyser har været ind os""",
        "de": """der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
            sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr
            durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines
            doch jahr diese dieser wieder keine seit sagte was ihr worden uns muss zwei seiner zwischen immer""",
        "en": """the of and to in a is that for on with as was it by at he from are be this his have an has had not said but its
            they were who will their which or been her she more when one would about out after there up than we i you all if
            can what no so into some could other also over time him new people like just two last now how most only how s t
            my your our them then because where while before during any being between against""",
        "es": """de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre
            este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo
            solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo ese hacer durante quien
            después otros ante ellos según e esto mí antes año contra otra hoy otro fueron además""",
        "et": """ja on et ei ka kui oli see ning mis seda oma aga siis ta selle kes tema nii veel või mida pole olla ma juba saab
            kas välja üle mille ole kuid olid sest pärast meie ütles eesti peab mitte aasta tuleb vaid väga enne kus need
            nende eest võib just selles sellest kõik olnud ega ise seal kui järgi kohta pärast sai""",
        "eu": """eta da du ez bat dute ere dira zuen baina izan den egin hau dela zen ditu bere dago beste edo egun bi esan
            baino arte urte hori diren ari gabe behar duen zituen""",
        "fi": """ja on ei että se oli hän myös mutta kun mukaan ovat joka ole kuin niin jos tai vain vielä ollut sen hänen nyt
            sitä jo olla mitä siitä kertoo sekä voi tämä ne jotka noin suomen sanoo enemmän tämän ennen koko olisi mikä
            kuten minä koska eli jälkeen olen kanssa itse me oman aikana siis näin sanoi joiden hyvin kaikki vuoden""",
        "fr": """de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il ce sont avec l d qu n s c
            à été ont cette aux être mais son comme ou leur ses fait on elle y nous sa deux même ces aussi si entre après
            bien tout encore ils était depuis sans très dont peut selon avait ans où contre je vous j m leurs alors faire
            lors avant autres moins""",
        "ga": """an agus na a i ar is go sé le bhí ag do tá sin don ach siad é as seo mar leis ó chun níos níl sí dúirt bhfuil""",
        "gl": """de a o que e do da en un para os no unha con na as se por é máis non como dos ao ou foi súa das pola polo entre
            está tamén pero nos nas sobre ata ten son seu á moi cando xa aos galicia ás anos onte así dende hai onde
            segundo despois""",
        "hr": """i u je na se da za su s od a o koji nije što kao će iz koje ali bi do koja to po te samo više nakon ili još je
            bio jer sve prema biti kako ne godine ima bilo kod zbog bila već oko kada tako mogu prije tijekom rekao gdje
            također godina između može toga tko tog kazao svi koju vrijeme uvijek poslije tjedan dvije mjesto
            hrvatske ovo ove kojima kojem kojoj uz bit dio cijeli tjedna tisuća ponedjeljak srijedu nedjelju siječnja
            svibnja lipnja srpnja kolovoza županije vijeće priopćeno""",
        "hu": """a az és hogy nem is egy azt ez meg csak már de volt el van szerint mint még ki be vagy lehet magyar kell pedig
            akkor mert ezt amely ha több majd után nagy aki lesz minden ezért között amit olyan mondta sem így úgy miatt
            most arra ami fel ezek utan sok két ennek azonban lett évben itt ott voltak nincs le mindig első illetve során
            amelyet akik amikor számára""",
        "id": """yang dan di dari untuk dengan ini itu pada dalam tidak akan ke juga oleh adalah telah karena bisa ada saat atau
            para sebagai tersebut bahwa kata ia mereka lebih menjadi sudah kami kepada tahun namun orang seperti hari secara
            harus setelah kita dia saya sementara masih indonesia antara lain kalau serta hingga bagi ujar jika pun kini
            sejumlah saja tapi belum mengatakan melalui usai sedang banyak agar tak""",
        "is": """og í að á er sem um til var við það með fyrir en hann af ekki hafa því frá eru þá hún segir þetta eftir hefur
            verið þess þar upp verður þeir ég einnig úr voru nú hefði sé yfir""",
        "it": """di e il la che in a per è un del non si una della le con sono i da al dei più nel alla l ha come anche lo delle
            gli ma dell se o nella su ad dal all sul suo stato tra dalla hanno ed essere dopo due questo ci quando questa
            sua chi molto cui anni poi già ai fatto così prima perché solo dell nell loro mi ancora degli era senza fra
            stata contro quello tutto tutti dove negli ogni secondo ora sulla nei""",
        "lt": """ir kad į yra su iš tai kaip ne bet tik jis o apie buvo per po už jau ar nuo pat prie jo taip dar labai metų
            kai jei sako savo dėl gali iki bus jų kurie kuris būti nėra ji šiuo aš todėl pagal kuri lietuvos teigė metu
            mes daugiau čia jie tačiau juos nes tarp prieš šis ši viena turi sakė""",
        "lv": """un ir ka no ar par uz kas tas bet arī kā vai nav pēc gan līdz ja jau šo to lai tā pie viņš es tikai bija savu
            būs kur vēl gada tiek gadā ļoti šī tiem var vairāk kurā latvijas viņa teica kad pirms pret viņi tad bez mēs
            tām tomēr jo šis latvijā kuri tiks sava dēļ norādīja""",
        "ms": """yang dan di untuk dengan ini itu pada dalam tidak akan ke dari oleh telah kepada adalah kerana bahawa beliau
            berkata katanya ada boleh juga atau sebagai mereka lebih bagi selepas daripada tersebut kata tahun para dapat
            seorang ialah hari malaysia semua orang saya kita antara negara turut pihak menjadi seperti jika iaitu sudah
            manakala perlu supaya ketika sahaja masih semasa apabila hanya namun secara kini iaitu mengenai""",
        "nl": """de van het een en in is dat op te zijn voor met die niet aan er om ook als maar door bij dan hij nog uit wordt
            worden naar heeft over of tot was meer ze hebben kan deze zich wel we onder wat geen zegt al werd veel volgens
            had zo hun dit tegen ik na kunnen wil tussen mensen moet je zou zijn haar andere waar zij jaar nu omdat mijn
            moeten echter waren daar twee hoe toen""",
        "no": """og i det er på som en til for at av med har de ikke den om et fra var han men seg vi så jeg kan også hun der ble
            skal sier etter være eller vil ved når over hadde nå mot dette mer sin man blir bli hvor mellom alle få noe
            opp ut hva må år enn andre mange ifølge norge noen kunne uten bare helt blitt skulle før inn gjøre ifølge meg
            dem mye frå ikkje ein eit dei seier""",
        "pl": """w i na z się że do nie jest o to jak za od po a przez dla ale są co ze jego które już tym oraz czy tak by był
            może także być przed tylko który jej która roku ich pod jednak było też tego tej mi sobie przy będzie bardzo
            lub ma tych więc jeszcze ten mnie kiedy gdy bez bo była nad aby go we jako został podczas według między
            również ta te mu można nich którzy w lat""",
        "pt": """de que e o a do da em um para com não os no uma na por se as dos mais é foi como ao das ou mas à são pelo pela
            seu sua ele ser também tem já entre era até quando está muito há isso nos nas aos ainda após anos sobre ela só
            depois sem mesmo segundo ter disse pode esta este eu seus quem me pelos nem suas num numa qual às esse
            estão você essa ano onde foram porque contra durante eles vai nós""",
        "ro": """de și în a la cu pe o nu din care că un să pentru este mai se au o fost al ce ca fi dar ale sunt prin după are
            prin sau unui ei cel anul fie acest vor această avea o lui am poate numai fost unei pe între va cât doar însă
            aceste fără cele foarte dacă când îl spus potrivit despre până lor iar toate cea le ne tot așa acum astfel
            într ani acestea si in sa ca""",
        "sk": """a v na sa je že s z do aj to o ako vo pre si k by za ale po sú od jeho ktoré ktorý ktorá už bol som tak podľa
            bolo zo byť môže len ešte pri až však tiež bude alebo čo keď má pred aby než tejto ich sme nie medzi bola tom
            roku povedal preto kde tento svoje môžu uviedol ak ktorí ku sa""",
        "sl": """in je v na da so se za z ki pa tudi s ne bi po ni kot o pri še iz od ali bo le do je bil kar jih ga saj so bila
            več ter lahko med pred tem leta če kako že bilo zato samo prav jo smo sem kjer ko zaradi mu bodo pod vse
            vendar dejal nad svoje katerih letu tako bolj njegov kdo""",
        "sq": """e të në i dhe për me që një nga është u ka ai si ishte këtë do tij ky duke janë më kjo por se kanë tha tyre
            pas ata edhe nuk kur deri mund ndaj cilët vetëm ose të gjithë""",
        "sr": """i u je na se da za su od a o koji nije što kao će iz koje ali bi do koja to po sa samo više nakon ili još bio
            jer sve prema biti kako ne godine ima bilo kod zbog bila već oko kada tako mogu pre tokom rekao gde takođe
            godina između može toga ko tog kazao svi koju šta vreme uvek posle nedelje dve mesto srbije ovo ove kojima
            kojem kojoj uz deo ceo nedelju hiljada ponedeljak sredu januara maja juna jula avgusta veće saopšteno""",
        "sv": """och i att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan när hon
            också än ska år efter eller nu där säger vid mot under ut får skulle över blir vara upp sin man kommer hade
            mer alla dem finns andra bara varit mycket blev här vill få någon sedan sina enligt många mellan utan in då
            hur detta vad måste dag några göra""",
        "sw": """ya na wa kwa ni katika la za kuwa cha ili huo hiyo huyo lakini yake alisema kama pia hii baada watu huku
            bila kutoka sasa hivyo ambaye wake hadi wengi sana""",
        "tl": """ang ng sa na mga at ay si ni para hindi ito kung siya nang may ko mo niya kay ayon rin din pa lang isang ako
            naman kanyang upang mula dahil ating nito noong pero""",
        "tr": """ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ancak olduğunu var ne her ise o dedi ya ki
            göre ben mi oldu iki nin türkiye yeni tarafından yapılan diye ama üzerinde değil ifade etti içinde bin şu
            biz bunun büyük son karşı arasında olduğu hem bana veya bunu ilk zaman kendi böyle nasıl hiç şekilde
            nedeniyle yer aldı konuştu kişi önce üzere eden edilen olmak sırasında belirtildi açıklama şöyle yılında
            başkanı günü yıl gün nın nun nün ın un ün ta te dan den tan ya ye daki deki""",
        "vi": """và của là có được trong cho các với không người những một đã này khi tại đến từ ở ra cũng vào để nhiều về
            như đó năm phải theo sẽ trên hơn do nhưng sau bị thì ông việt nam nhất ngày còn lại mà làm nước hai đang
            nói chỉ qua rất việc nếu thể""",
    },
    CYRILLIC: {
        "be": """і ў у на што з не да як па за для гэта але ад былі быў ён пра яго гэтага таксама таму яна якія які іх яшчэ
            калі можа было будзе больш каб пасля каля мы ці беларусі гэты""",
        "bg": """на и да се в за от че е с по не са като до но си ще или при това са което които му е след който беше бе обаче
            през той също тази този има може бъде така към те само още във че между със само били било е няма където
            според която както когато защото каза вече ги го му й българия""",
        "kk": """және мен бұл үшін деп бір да де болып осы сол қазақстан ол ал бойынша туралы еді оның болған жылы керек""",
        "mk": """на и во да се од за не со е ќе што дека како по или го ги до беше но ја сите кои која кој при а му само после
            во меѓу има уште бил исто така овој оваа биде може според додека македонија рече""",
        "mn": """нь байна юм энэ болон бол гэж байгаа гэсэн байсан ба тэр их монгол улсын дээр өөр хүн оны тухай""",
        "ru": """в и на что с не по из как к это он о за но для от его все было так же у у того а то до они был которые если
            также который уже или где бы еще их может после была во при только со лет чтобы были быть мы она году время
            когда этого этом том сообщил более будет заявил под я без ее между россии нет этот которая во над об ему
            несколько там ещё её""",
        "sr": """и у је на се да за су од а о који није што као ће из које али би до која то по са само више након или још био
            јер све према бити како не године има било код због била већ око када тако могу пре током рекао где такође
            година између може тога ко тог казао сви коју шта време увек после недеље две место србије ово уз""",
        "uk": """в і на у що з не та до за як це про й він для від його але був було які є бути також який вже або ж б ще їх
            може після була через при щоб були ми вона році час коли цього так під того якщо чи між україни лише ця бо
            немає все тому яка цей сказав повідомив зі із над без їхні де роки цьому своїх більше її разом тим""",
    },
    ARABIC: {
        "ar": """في من على إلى أن عن مع هذا هذه التي الذي كان كانت قد ما لا لم بعد بين كل ذلك أو ثم حيث كما خلال قال إن وقال
            وفي وهو هو هي حتى غير عند لن منذ أي عبر ضد قبل نحو دون لكن ومن وقد يوم تم يكون أنه الى ان فيها به له بها لها
            أكثر أمام كانوا وأن وأضاف عام الذين تحت""",
        "ckb": """لە و بە بۆ کە ئەو ئەم دا لەگەڵ هەموو کردن دەکات بوو لەسەر هەرێمی نێوان کوردستان وەک دوای""",
        "fa": """و در به از که این را با است برای آن خود تا کرد بر هم نیز می شود شد یا وی ما اما باید های ها یک بود کند دو
            گفت شده کرده پس هر نمی اگر دارد هستند بین روی بود او دیگر میشود میکند سال ایران آنها همچنین اینکه بودند
            چه نیست من ای خواهد""",
        "ps": """د په او چې له کې ته دی ده سره یې دا هم به نه هغه وي پر کړي کړ شوي افغانستان دې کړې وو شو""",
        "ur": """کے کی میں ہے سے کا کو اور نے پر ہیں کہ اس یہ بھی تھا نہیں کر گیا ہو تھی جو ان ایک وہ لیے کہا تو رہے رہا ہی
            بعد تک تھے دیا ساتھ جا گئی کسی ہوئے کرنے انہوں پاکستان گے ہوا لئے""",
    },
    DEVANAGARI: {
        "hi": """के में की है और से का को पर ने यह भी हैं कि इस नहीं एक कर लिए हो था ही तो जो अपने गया किया वह साथ रहे बाद कहा जा
            उन्होंने कुछ थे उन रहा करने वाले थी गई अब तक हुए""",
        "mr": """आहे आणि या हे तो ते ही नाही होते होता आहेत यांनी साठी करून केला केली झाली असे म्हणाले मात्र त्यांच्या व त्या
            मध्ये आले येथे केले असून त्याने काही अशी जात यांच्या येत""",
        "ne": """छ र पनि छन् हो भने गर्न गरेको भएको तथा यो लागि थियो उनले बताए हुने नेपाल गर्ने सहित गरेका हुन् उनी गरी त्यस
            छैन जना रहेको थिए""",
    },
    "Ethiopic": {
        "am": """ነው እና ላይ ውስጥ ግን ጋር ወደ በ ናቸው ነበር ይህ ደግሞ እንደ ሲሆን መሆኑን ያለው ከ ሆኖ ነገር ብሏል አዲስ ዛሬ""",
        "ti": """ኣብ እዩ ናይ ካብ እውን ምስ ነቲ እቲ ኣሎ ከም ግን ኣብዚ እዮም እታ ንሱ ድማ ከምዝ ነበረ ዘሎ""",
    },
}  # fmt: skip


# The scripts of the languages above; another language that a page declares is believed whatever its script is.
SCRIPTS_OF_LANGUAGE: Mapping[str, frozenset[str]] = {
    **{
        language: frozenset(script for script, others in WORDS.items() if language in others)
        for languages in WORDS.values()
        for language in languages
    },
    **{language: frozenset((script,)) for script, language in LANGUAGE_OF_SCRIPT.items()},
    "ja": frozenset((KANA, HAN)),
    "nb": frozenset((LATIN,)),
    "nn": frozenset((LATIN,)),
    # Written in two scripts, by country and by paper.
    "az": frozenset((LATIN, CYRILLIC)),
    "kk": frozenset((LATIN, CYRILLIC)),
    "pa": frozenset(("Gurmukhi", ARABIC)),
}


@cache
def languages_of_words(script: str) -> Mapping[str, tuple[str, ...]]:
    """Return the languages that have each word, of those that are written in a script; empty where no lists are."""
    found: dict[str, list[str]] = {}
    for language, words in WORDS.get(script, {}).items():
        for word in set(words.split()):
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


@cache
def words_of_language(script: str, language: str) -> frozenset[str]:
    """Return the words that a language has in a script; none where there is no list of them."""
    return frozenset(WORDS.get(script, {}).get(language, "").split())
