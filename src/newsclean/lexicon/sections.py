"""The names of news sections and of menu entries, as menus, breadcrumbs and kickers print them.

All in lower case with plain quotes and hyphens, as in `Block.folded`; a name may have
several words. A name proves nothing alone: "Sport" is a subhead too. Rules count them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SECTIONS = {
    "en": """politics; u.s. politics; us politics; uk politics; political news; world; world news; us news; u.s.; uk; uk news; us; u.s. news
        national; national news; international; local; local news; regional; metro; state; nation; news; latest news; top stories; breaking news
        business; business news; economy; economics; markets; finance; money; personal finance; companies; industry; jobs; careers
        real estate; property; housing; sport; sports; football; soccer; baseball; basketball; hockey; tennis; golf; cricket; rugby; boxing
        cycling; olympics; nfl; nba; mlb; nhl; f1; formula 1; motorsport; racing; high school sports; college sports; technology; tech; science
        science & tech; science and technology; space; environment; climate; climate change; energy; health; wellness; medicine; coronavirus; covid-19
        education; schools; culture; arts; arts & culture; arts and culture; arts & entertainment; arts and entertainment; art; art & design; design
        architecture; entertainment; celebrity; celebrities; showbiz; movies; film; films; tv; television; tv & radio; tv and radio; radio
        music; books; theater; theatre; stage; dance; games; gaming; puzzles; crosswords; crossword; comics; cartoons; horoscopes; horoscope
        lifestyle; life; life & style; life and style; style; fashion; beauty; food; food & drink; food and drink; recipes; dining
        restaurants; home & garden; home and garden; gardening; family; parenting; relationships; pets; travel; cars; autos; automotive; motoring
        transport; transportation; aviation; weather; traffic; crime; courts; law; police; crime & courts; crime and courts; public safety
        opinion; opinions; editorial; editorials; columnists; columns; commentary; comment; letters; letters to the editor; op-ed; analysis
        features; in depth; in-depth; investigations; long reads; obituaries; obits; deaths; classifieds; events; calendar; community; people
        religion; faith; military; defense; defence; elections; election; congress; white house; government; immigration; media; internet
        africa; americas; asia; asia pacific; australia; canada; china; europe; india; latin america; middle east; united states; united kingdom
        video; videos; photos; pictures; galleries; photo galleries; podcasts; podcast; audio; live; live blog; fact check; explainers; explainer
        magazine; special reports; sponsored; sponsored content; most read; trending; innovation; startups; personal tech; reviews; sunday; weekend""",
    "de": """politik; inland; ausland; innenpolitik; außenpolitik; international; deutschland; österreich; schweiz; europa; welt; nachrichten; aktuell
        aktuelles; news; panorama; wirtschaft; finanzen; geld; börse; unternehmen; immobilien; karriere; beruf; sport; fußball; bundesliga
        formel 1; tennis; wintersport; kultur; feuilleton; literatur; bücher; musik; film; kino; theater; kunst; medien; tv; fernsehen
        wissen; wissenschaft; technik; digital; netzwelt; internet; gesundheit; medizin; umwelt; klima; natur; bildung; schule; studium; hochschule
        gesellschaft; leben; lifestyle; stil; mode; familie; reise; reisen; auto; mobil; mobilität; motor; essen; genuss; rezepte; garten
        wohnen; meinung; kommentar; kommentare; kolumnen; kolumne; leserbriefe; debatte; regional; region; regionales; lokales; lokal; stadt
        land; berlin; hamburg; münchen; köln; bayern; blaulicht; polizei; justiz; kriminalität; verkehr; wetter; ratgeber; verbraucher
        geschichte; zeitgeschichte; religion; kirche; unterhaltung; stars; promis; leute; vermischtes; spiele; rätsel; horoskop; video; videos
        fotos; bilder; podcast; podcasts; magazin; freizeit; veranstaltungen; trauer; anzeigen; thema; themen; wahlen; energie; landwirtschaft""",
    "fr": """politique; monde; international; france; europe; afrique; société; faits divers; justice; police; économie; entreprises; entreprise
        finance; bourse; argent; emploi; immobilier; consommation; sport; sports; football; foot; rugby; tennis; cyclisme; culture; cinéma
        musique; livres; littérature; théâtre; arts; art; médias; télé; télévision; people; sciences; science; planète; environnement; climat
        santé; éducation; campus; technologie; tech; high-tech; numérique; pixels; auto; automobile; voyage; voyages; cuisine; gastronomie; mode
        style; vie pratique; loisirs; débats; opinions; opinion; idées; tribunes; éditorial; éditos; chroniques; enquêtes; actualité; actualités
        actu; à la une; région; régions; local; paris; lyon; marseille; météo; vidéo; vidéos; photos; podcasts; magazine; histoire; religion
        élections; jeux; mots croisés; horoscope; nécrologie; avis de décès; annonces; transports; énergie; agriculture; bruxelles; québec""",
    "es": """política; mundo; internacional; internacionales; nacional; nacionales; españa; méxico; argentina; colombia; chile; perú; américa
        américa latina; europa; sociedad; sucesos; justicia; policiales; seguridad; economía; empresas; negocios; finanzas; mercados; dinero
        empleo; vivienda; deportes; deporte; fútbol; baloncesto; tenis; motor; cultura; cine; música; libros; teatro; arte; televisión; tv
        espectáculos; entretenimiento; gente; famosos; ciencia; tecnología; salud; medio ambiente; clima; educación; estilo; estilo de vida; moda
        gastronomía; cocina; recetas; viajes; turismo; opinión; editorial; editoriales; columnistas; columnas; cartas; blogs; noticias
        últimas noticias; actualidad; última hora; local; locales; madrid; barcelona; cataluña; andalucía; tiempo; el tiempo; vídeos; videos
        fotos; galerías; podcasts; revista; historia; religión; elecciones; juegos; pasatiempos; horóscopo; loterías; obituarios; clasificados""",
    "it": """politica; mondo; esteri; interni; cronaca; italia; europa; economia; finanza; lavoro; mercati; imprese; sport; calcio; tennis; motori
        formula 1; cultura; libri; cinema; musica; teatro; arte; spettacoli; spettacolo; televisione; tv; scienza; scienze; tecnologia; salute
        ambiente; clima; scuola; università; società; costume; moda; cucina; ricette; viaggi; opinioni; editoriali; commenti; notizie
        ultime notizie; primo piano; regioni; roma; milano; meteo; video; foto; podcast; storia; religione; giochi; oroscopo; necrologi""",
    "pt": """política; mundo; internacional; brasil; portugal; nacional; país; sociedade; polícia; justiça; segurança; economia; negócios; finanças
        mercados; empregos; imóveis; esportes; esporte; desporto; futebol; cultura; cinema; música; livros; teatro; arte; televisão; tv
        entretenimento; famosos; celebridades; ciência; tecnologia; saúde; meio ambiente; ambiente; clima; educação; moda; estilo; gastronomia
        receitas; viagem; turismo; opinião; editorial; colunas; colunistas; notícias; últimas notícias; últimas; local; cidades; cotidiano
        são paulo; rio de janeiro; lisboa; porto; tempo; vídeos; fotos; podcasts; história; religião; eleições; jogos; horóscopo; carros""",
    "nl": """politiek; wereld; buitenland; binnenland; nederland; belgië; europa; maatschappij; samenleving; economie; geld; financieel; bedrijven
        werk; wonen; sport; voetbal; wielrennen; tennis; formule 1; cultuur; media; film; muziek; boeken; theater; kunst; tv; entertainment; show
        sterren; wetenschap; tech; technologie; gezondheid; klimaat; milieu; onderwijs; mode; eten; koken; recepten; reizen; auto; lifestyle
        opinie; columns; columnisten; nieuws; laatste nieuws; regio; regionaal; lokaal; amsterdam; rotterdam; weer; verkeer; video; video's
        foto's; podcasts; geschiedenis; religie; verkiezingen; puzzels; horoscoop""",
    "ru": """политика; в мире; мир; россия; украина; европа; общество; происшествия; криминал; экономика; бизнес; финансы; деньги; рынки
        недвижимость; спорт; футбол; хоккей; культура; кино; музыка; книги; театр; искусство; наука; технологии; наука и техника; здоровье
        медицина; экология; образование; стиль; мода; еда; путешествия; туризм; авто; мнения; мнение; колонки; новости; главные новости
        последние новости; регионы; москва; санкт-петербург; погода; видео; фото; подкасты; история; религия; выборы; армия; шоу-бизнес
        интервью; лонгриды; интернет; интернет и сми; сми""",
    "ar": """سياسة; السياسة; عالم; العالم; أخبار; الأخبار; أخبار العالم; آخر الأخبار; محليات; عربي; عربي ودولي; الشرق الأوسط; شرق أوسط
        مصر; السعودية; اقتصاد; الاقتصاد; أعمال; مال وأعمال; رياضة; الرياضة; كرة القدم; ثقافة; الثقافة; ثقافة وفن; فن; فنون; منوعات; مجتمع
        علوم; علوم وتكنولوجيا; تكنولوجيا; صحة; بيئة; تعليم; سياحة; سفر; رأي; الرأي; آراء; مقالات; حوادث; تقارير; تحقيقات; فيديو; صور; بودكاست; طقس; الطقس""",
    "zh": """政治; 国际; 國際; 国内; 國內; 中国; 中國; 大陆; 台湾; 台灣; 香港; 社会; 社會; 财经; 財經; 经济; 經濟; 金融; 股市; 房产; 地产; 商业; 产经
        体育; 體育; 足球; 篮球; 文化; 娱乐; 娛樂; 影视; 电影; 音乐; 读书; 艺术; 科技; 科学; 科學; 健康; 环境; 教育; 生活; 时尚; 美食; 旅游; 旅遊; 汽车
        评论; 評論; 观点; 社论; 专栏; 專欄; 新闻; 新聞; 要闻; 头条; 军事; 軍事; 法治; 历史; 视频; 影音; 图片; 地方; 天气; 直播; 专题""",
    "ja": """政治; 国際; 社会; 経済; ビジネス; マネー; 株; 国内; 海外; 世界; 地域; 地方; 東京; 大阪; スポーツ; 野球; サッカー; 文化; エンタメ; 芸能; 映画; 音楽
        本; 書評; 科学; テクノロジー; サイエンス; 医療; 健康; 環境; 教育; 暮らし; 生活; ライフ; ファッション; グルメ; 旅行; オピニオン; 社説; コラム; 論説; ニュース
        速報; 天気; 動画; 写真; 特集; 連載; 事件; 訃報; 皇室; 将棋; 選挙""",
}

_MENU = {
    "en": """home; homepage; front page; menu; search; login; log in; sign in; sign up; log out; sign out; register; my account; account; profile; my profile
        subscribe; subscriptions; subscription; subscribe now; digital subscription; newsletter; newsletters; email newsletters; about; about us; contact
        contact us; contacts; help; help center; help centre; support; faq; faqs; advertise; advertise with us; advertising; careers; work with us; jobs
        privacy; privacy policy; privacy notice; terms; terms of use; terms of service; terms and conditions; terms & conditions; cookies; cookie policy
        cookie settings; cookie preferences; manage cookies; your privacy choices; do not sell my personal information; accessibility
        accessibility statement; site map; sitemap; site index; rss; rss feeds; archive; archives; e-paper; epaper; e-edition; digital edition
        today's paper; print edition; apps; mobile apps; app; shop; store; donate; feedback; corrections; editorial policy; ethics policy; press
        press room; staff; our team; masthead; imprint; legal; legal notice; copyright; licensing; reprints; submit a news tip; send us a tip; news tips
        submit a letter; submit an obituary; place an ad; place an obituary; classifieds; contests; more; all sections; sections; topics; categories
        tags; all news; latest; facebook; twitter; instagram; youtube; linkedin; tiktok; whatsapp; telegram; pinterest; media kit; customer service
        manage subscription; my subscription; gift subscriptions; bookmarks; saved articles; notifications; settings; alerts; weather; partners; links""",
    "de": """startseite; start; home; menü; suche; suchen; anmelden; abmelden; login; einloggen; registrieren; mein konto; konto; profil; abo; abonnieren
        abonnement; abos; e-paper; epaper; newsletter; über uns; kontakt; hilfe; faq; impressum; datenschutz; datenschutzerklärung; agb
        nutzungsbedingungen; cookie-einstellungen; privatsphäre; barrierefreiheit; mediadaten; werbung; werben; anzeige aufgeben; karriere; jobs
        stellenmarkt; archiv; rss; sitemap; shop; apps; app; leserservice; abo kündigen; redaktion; presse; mehr; merkliste; alle themen; ressorts""",
    "fr": """accueil; menu; recherche; rechercher; connexion; se connecter; s'identifier; s'inscrire; mon compte; s'abonner; abonnement; abonnements; je m'abonne
        newsletter; newsletters; à propos; qui sommes-nous; contact; contacts; nous contacter; contactez-nous; aide; faq; mentions légales; confidentialité
        politique de confidentialité; cgu; cgv; données personnelles; cookies; gestion des cookies; publicité; plan du site; archives; boutique; le journal
        journal numérique; rss; recrutement; accessibilité; applications; services; plus; rubriques; toutes les rubriques""",
    "es": """inicio; portada; menú; buscar; búsqueda; iniciar sesión; acceder; registrarse; regístrate; mi cuenta; suscríbete; suscribirse; suscripción
        suscripciones; newsletter; newsletters; boletines; quiénes somos; sobre nosotros; acerca de; contacto; contáctanos; ayuda; aviso legal; privacidad
        política de privacidad; política de cookies; cookies; términos y condiciones; publicidad; anúnciate; hemeroteca; archivo; mapa del sitio; mapa web
        rss; tienda; edición impresa; kiosko; más; secciones; accesibilidad; trabaja con nosotros""",
    "it": """home; menu; cerca; accedi; login; registrati; il mio account; abbonati; abbonamenti; newsletter; chi siamo; contatti; contattaci; aiuto; privacy
        privacy policy; cookie policy; note legali; termini e condizioni; pubblicità; redazione; archivio; mappa del sito; rss; lavora con noi; edicola""",
    "pt": """início; página inicial; menu; buscar; pesquisar; entrar; login; cadastre-se; registar; minha conta; assine; assinar; assinatura; newsletter
        quem somos; sobre nós; sobre; contato; contacto; contactos; fale conosco; ajuda; privacidade; política de privacidade; termos de uso; cookies
        política de cookies; publicidade; anuncie; expediente; arquivo; mapa do site; rss; loja; ficha técnica; editorias; mais""",
    "nl": """home; voorpagina; menu; zoeken; inloggen; aanmelden; registreren; mijn account; abonneren; abonnement; abonnementen; nieuwsbrief; nieuwsbrieven
        over ons; contact; klantenservice; help; privacy; privacybeleid; privacyverklaring; cookies; cookiebeleid; algemene voorwaarden; adverteren
        colofon; vacatures; archief; rss; winkel; meer; sitemap; toegankelijkheid; redactie""",
    "ru": """главная; меню; поиск; войти; вход; регистрация; личный кабинет; подписка; подписаться; рассылка; о нас; о проекте; о компании; контакты; помощь
        реклама; рекламодателям; вакансии; архив; редакция; карта сайта; политика конфиденциальности; пользовательское соглашение; правила; ещё; все новости; rss""",
    "ar": """الرئيسية; الصفحة الرئيسية; القائمة; بحث; تسجيل الدخول; اشترك; النشرة البريدية; من نحن; عن الموقع; اتصل بنا; تواصل معنا; أعلن معنا; سياسة الخصوصية
        شروط الاستخدام; اتفاقية الاستخدام; خريطة الموقع; الأرشيف; وظائف; المزيد""",
    "zh": """首页; 首頁; 菜单; 搜索; 搜尋; 登录; 登入; 注册; 註冊; 订阅; 訂閱; 会员; 會員; 关于我们; 關於我們; 联系我们; 聯絡我們; 广告服务; 廣告刊登; 隐私政策; 隱私權政策
        服务条款; 使用条款; 版权声明; 网站地图; 招聘信息; 帮助; 更多; 电子报""",
    "ja": """ホーム; トップ; トップページ; メニュー; 検索; ログイン; ログアウト; 会員登録; 新規登録; マイページ; 購読; 有料会員; 会社概要; お問い合わせ; ヘルプ; よくある質問
        プライバシーポリシー; 利用規約; 著作権; サイトマップ; 広告掲載; 採用情報; メルマガ; 電子版; もっと見る; カテゴリ; カテゴリー""",
}


def _names(lists: dict[str, str]) -> frozenset[str]:
    return frozenset(
        name for text in lists.values() for line in text.split("\n") for name in map(str.strip, line.split(";")) if name
    )


SECTION_WORDS: frozenset[str] = _names(_SECTIONS)
"""Names of news sections."""

MENU_WORDS: frozenset[str] = _names(_MENU)
"""Entries of menus and footers that are not sections: "home", "contact us", "log in"."""

KNOWN_WORDS: frozenset[str] = SECTION_WORDS | MENU_WORDS
LONGEST_KNOWN = max(name.count(" ") + 1 for name in KNOWN_WORDS)  # words

HOME_WORDS: frozenset[str] = frozenset(
    "home;homepage;front page;startseite;start;accueil;inicio;portada;início;página inicial;voorpagina;главная;الرئيسية;首页;首頁;ホーム;トップ".split(
        ";"
    )
)
"""The first entry of a breadcrumb."""

_EDGES = " \t|/>\u203a<\u2039\"'\u2022\u00b7\u2192\u2190\u25ba\u25b8\u25be\u25bc+-_*:#[]()"
_SEPARATOR = re.compile(r"\s*[|/>\u203a\"\u2022\u00b7\u2192\u25ba\u25b8]+\s*|\s+-\s+|\s{2,}")


def trim(folded: str) -> str:
    """Return a folded text without the arrows, bars and bullets that menus put around names."""
    return folded.strip(_EDGES)


def is_known(folded: str) -> bool:
    """Tell whether a folded text is the name of a section or of a menu entry."""
    return trim(folded) in KNOWN_WORDS


def split_entries(folded: str) -> list[str]:
    """Return the entries of a folded line that separates them by bars, arrows, bullets or dashes."""
    return [part for part in _SEPARATOR.split(trim(folded)) if part]


def spell_entries(words: Sequence[str]) -> list[str] | None:
    """Return the known names that the words are, one after the other, longest first; None if they are not."""
    entries = []
    place = 0
    while place < len(words):
        for length in range(min(LONGEST_KNOWN, len(words) - place), 0, -1):
            name = " ".join(words[place : place + length])
            if name in KNOWN_WORDS:
                entries.append(name)
                place += length
                break
        else:
            return None
    return entries
