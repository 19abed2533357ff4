"""The note that says a machine wrote, translated, summed up or read the article."""

from newsclean.model import BlockRule, Label, Role
from newsclean.rules.matching import BlockStart, words

THING = r"(?:article|story|text|post|report|content|translation|summary|image|illustration|transcript|audio|video|page|piece|newsletter)"
MACHINE = r"(?:\bai\b|artificial intelligence|a\.i\.|large language model|chatgpt|gpt|gemini|claude|machine translation|automated|automation|automatically|an? (?:algorithm|bot|robot)|generative|text-to-speech|machine learning)"
KI = r"(?:\bki\b|künstlicher? intelligenz|ki-|chatgpt|maschinell|automatisch|automatisiert)"

RULE = BlockRule(
    id="ai-note",
    label=Label.NOTES,
    why="the block says that a machine had a part in making the article",
    matches=BlockStart(
        {
            "en": (
                rf"this {THING} was (?:\w+ )?(?:reported|broadcast|aired)\b.{{0,90}}\b(?:converted|adapted|rewritten)\b.{{0,60}}{MACHINE}",
                rf"(?:\w+\W{{1,3}}){{0,3}}?(?:this {THING}|the above {THING}|the {THING} (?:above|below))s? (?:was|were|is|are|has been|have been) (?:\w+ ){{0,2}}(?:generated|created|written|translated|produced|summari[sz]ed|edited|assisted|compiled|published|prepared|narrated|made|drafted|voiced)\b(?:.{{0,60}}\b(?:by|with|using|via|through|from|in part by)\b (?:the )?(?:(?:help|use|assistance|aid|support) of )?(?:\w+ ){{0,2}}{MACHINE}| automatically\b)",
                rf"(?:ai|machine)[ -](?:generated|translated|assisted|written) (?:{THING}|summary)s?\W*$",
                rf"(?:summary|key (?:points|takeaways)|translation|image|audio) (?:is |was )?(?:\(?generated|created|produced|made|by)\b.{{0,40}}{MACHINE}",
                rf"(?:we|our (?:newsroom|editors|journalists|staff)|the (?:author|editors)) (?:used|uses|use) {MACHINE}.{{0,80}}\b(?:this (?:{THING})|to (?:help )?(?:write|translate|produce|summari[sz]e|create))",
            ),
            "de": (
                rf"(?:hinweis\W{{1,3}})?(?:dieser|der|diese|dieses|die|das) (?:artikel|text|beitrag|zusammenfassung|übersetzung|bild|inhalt|meldung|audio) (?:wurde|ist|wird)\b.{{0,100}}{KI}",
                r"ki-(?:generiert(?:er|e|es)?|übersetzung|zusammenfassung)(?: (?:text|inhalt|bild|zusammenfassung|übersetzung))?\W*$",
            ),
            "fr": (
                r"(?:l'info en bref|l'essentiel|ce résumé|la synthèse) est (?:rédigée?|générée?|produite?) (?:avec|par) (?:une assistance|l'assistance d'une?|une?) ia\b.{0,90}$",
                r"(?:cet article|ce texte|ce contenu|ce résumé|cette (?:traduction|image)) (?:a été|est)\b.{0,80}(?:intelligence artificielle|\bia\b|automatiquement|traduction automatique|chatgpt)",
            ),
            "sv": (
                r"(?:ljuduppspelningen|texten|sammanfattningen|bilden|artikeln|översättningen) (?:är|har) (?:ai-genererad|(?:gjord|skapad|skriven|översatt|skapats) (?:av|med) (?:hjälp av )?(?:ai|chatgpt))\b.{0,90}$",
            ),
            "no": (
                r"oppsummeringen er (?:laget|generert|skrevet) (?:av|med) (?:et |hjelp av )?(?:ai|ki|chatgpt)\b.{0,160}$",
                r"(?:i )?(?:sammendraget|teksten|bildet|artikkelen|oversettelsen) er (?:laget|generert|skrevet|oversatt) (?:av|med) (?:hjelp av )?(?:ai|ki|chatgpt|kunstig intelligens)\b.{0,90}$",
            ),
            "da": (
                r"(?:resuméet|teksten|billedet|artiklen|oversættelsen) er (?:lavet|genereret|skrevet|oversat) (?:af|med) (?:hjælp fra )?(?:ai|chatgpt|kunstig intelligens)\b.{0,90}$",
            ),
            "it": (
                r"(?:questo (?:articolo|testo|contenuto|riassunto)|questa (?:notizia|traduzione|immagine)) (?:è stat[oa]|è)\b.{0,80}(?:intelligenza artificiale|automaticamente|traduzione automatica|chatgpt)",
            ),
            "pt": (
                r"(?:este (?:artigo|texto|conteúdo|resumo)|esta (?:notícia|reportagem|matéria|tradução|imagem)) (?:foi|é)\b.{0,80}(?:inteligência artificial|\bia\b|automaticamente|tradução automática|chatgpt)",
            ),
            "nl": (
                r"(?:dit (?:artikel|bericht)|deze (?:tekst|samenvatting|vertaling|afbeelding)) (?:is|werd)\b.{0,80}(?:kunstmatige intelligentie|\bai\b|automatisch|chatgpt)",
            ),
            "pl": (
                r"(?:ten |niniejszy )?(?:artykuł|tekst|materiał|obraz|grafika) (?:powstał|został|jest)a?\b.{0,60}(?:sztucznej inteligencji|\bai\b|automatycznie|chatgpt)",
            ),
            "ru": (
                r"(?:материал|текст|статья|изображение|перевод|новость) (?:создан|подготовлен|написан|сгенерирован|выполнен)[оаы]?\b.{0,40}(?:искусственн\w{2,4} интеллект\w{0,3}|\bии\b|нейросет\w{1,4}|chatgpt)",
            ),
            "tr": (
                r"bu (?:haber|içerik|metin|görsel)\b.{0,40}(?:yapay zek[aâ]|chatgpt)\b.{0,60}(?:hazırlan|oluşturul|üretil|çevril)",
            ),
            "ja": (
                r"(?:※ ?)?(?:この|本)(?:記事|文章|要約|画像|翻訳)は.{0,30}(?:ai|人工知能|自動翻訳).{0,40}(?:作成|生成|翻訳|要約|制作)",
            ),
            "zh": (
                r"(?:以上|[本该此])(?:文|内容|內容|新闻|新聞|图片|圖片|摘要)(?:由|為|为|系).{0,10}(?:ai|人工智[能慧]|机器).{0,10}(?:生成|翻[译譯]|撰写|撰寫|[创創]作|[辅輔]助)",
            ),
            "ko": (
                r"(?:이|본|해당) (?:기사|콘텐츠|글|요약|이미지)는 .{0,30}(?:\bai\b|인공지능|자동).{0,30}(?:작성|생성|번역|요약|제작)",
            ),
            "es": (
                r"(?:este (?:artículo|texto|contenido|resumen)|esta (?:nota|noticia|traducción|imagen)) (?:ha sido|fue|es|está)\b.{0,80}(?:inteligencia artificial|\bia\b|automáticamente|traducción automática|chatgpt)",
            ),
        }
    ),
    triggers=words(
        "ai artificial intelligence chatgpt gpt gemini claude machine automated automation automatically algorithm bot robot generative speech "
        "intelligenza automaticamente inteligência automática kunstmatige inteligencji sztucznej automatycznie искусственного искусственным интеллекта ии нейросети нейросетью yapay zeka 作成 生成 翻訳 要約 制作 翻译 翻譯 撰写 创作 辅助 인공지능 인공지능을 자동 "
        "genererad kunstig ki künstliche künstlicher maschinell maschineller automatisch automatisiert artificielle ia automatiquement automatique artificial automáticamente automática"
    ),
    min_words=2,
    max_words=70,
    claims={
        "en": (
            "This story was aired on Monday by a reporter and adapted for this page with the help of AI.",
            "This article was generated with the help of artificial intelligence and checked by an editor.",
            "This story was translated using AI.",
            "The summary above was created automatically by a large language model and reviewed by our staff.",
            "AI-generated summary",
        ),
        "de": (
            "Dieser Text wurde mithilfe künstlicher Intelligenz erstellt und von der Redaktion geprüft.",
            "Diese Übersetzung wurde automatisch erstellt.",
            "KI-generierte Zusammenfassung",
        ),
        "fr": (
            "L'info en bref est rédigée avec une assistance IA et relue au port.",
            "Cet article a été traduit par une intelligence artificielle et relu.",
            "Ce résumé a été généré automatiquement.",
        ),
        "sv": ("Ljuduppspelningen är AI-genererad. Felaktigheter kan förekomma.",),
        "no": (
            "Oppsummeringen er laget av et KI-verktøy og lest av redaksjonen.",
            "Sammendraget er laget av ChatGPT og godkjent av redaksjonen.",
        ),
        "da": ("Resuméet er lavet af kunstig intelligens.",),
        "it": ("Questo articolo è stato realizzato con l'ausilio dell'intelligenza artificiale.",),
        "pt": ("Este texto foi gerado com ajuda de inteligência artificial.",),
        "nl": ("Dit artikel is gemaakt met behulp van AI en gecontroleerd door de redactie.",),
        "pl": ("Tekst powstał z pomocą sztucznej inteligencji i został sprawdzony przez redakcję.",),
        "ru": ("Материал создан с помощью искусственного интеллекта и проверен редакцией.",),
        "tr": ("Bu haber yapay zeka desteğiyle hazırlanmıştır.",),
        "ja": ("※この記事はAIを利用して作成しました",),
        "zh": ("本文由AI辅助生成", "以上内容由AI生成"),
        "ko": ("이 기사는 AI 기술로 작성했습니다.", "이 기사는 인공지능을 활용해 작성했습니다."),
        "es": (
            "Este artículo fue traducido con inteligencia artificial.",
            "Este resumen ha sido generado automáticamente.",
        ),
    },
    leaves={
        "en": (
            "The report was written by a panel on artificial intelligence that met in June.",
            "This image of the bridge was made by hand in 1922.",
            "Artificial intelligence wrote none of it, the student said.",
            "AI-generated images of the flood fooled thousands.",
        ),
        "de": (
            "Künstliche Intelligenz soll die Brücke überwachen.",
            "Der Artikel über Maschinen wurde gelobt.",
            "Die KI-Strategie des Landes ist fertig.",
        ),
        "fr": ("L'intelligence artificielle surveille le pont.", "Cet article de loi a été voté lundi."),
        "sv": ("Artikeln om AI har fått många läsare.",),
        "no": ("Teksten er laget for hånd, men ChatGPT er et verktøy, sier hun.",),
        "da": ("Artiklen om kunstig intelligens er læst af mange.",),
        "it": ("L'intelligenza artificiale sorveglia il ponte.",),
        "pt": ("A inteligência artificial vigia a ponte.",),
        "nl": ("Kunstmatige intelligentie bewaakt de brug.",),
        "pl": ("Tekst o sztucznej inteligencji czytało wielu.",),
        "ru": ("Текст об искусственном интеллекте прочли многие.",),
        "tr": ("Yapay zeka köprüyü izliyor.",),
        "ja": ("この記事はAIの歴史を振り返る。",),
        "zh": ("人工智能正在监测这座桥。",),
        "ko": ("인공지능이 다리를 감시한다.",),
        "es": ("La inteligencia artificial vigila el puente.", "Esta noticia fue un golpe para el pueblo."),
    },
    role=Role.NOTE,
)
