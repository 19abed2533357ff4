"""The world's news agencies, by name and abbreviation, as bylines and datelines print them."""

from __future__ import annotations

# Folded; names that are an agency wherever they are the whole part of a byline.
BY_REGION = {
    "the world": """
        associated press; the associated press; ap; ap news; associated press news; ap reporters; reuters; thomson reuters; reuters staff;
        thomson reuters foundation; context; reuters health; afp; agence france-presse; agence france presse; l'agence france-presse;
        upi; united press international; bloomberg; bloomberg news; bloomberg green; bloomberg opinion; dow jones; dow jones newswires;
        inter press service; ips; the conversation; project syndicate; news agencies; agencies; wire reports; wire services; news services;
        news wires; newswires; global voices; relaxnews; afp relaxnews; afp-relaxnews; zuma; zuma press; getty images; ruptly; storyful;
        benzinga; globe newswire; globenewswire; pr newswire; prnewswire; business wire; businesswire; newsfile; accesswire
    """,
    "North America": """
        tns; tnn; times news network; tribune news service; tribune content agency; mcclatchy; mcclatchy newspapers; states newsroom; kff health news; healthday; healthday news;
        kaiser health news; stacker; cnn wire; cnn newsource; religion news service; rns; catholic news agency; catholic news service;
        pro publica; propublica; stat; calmatters; the texas tribune; the marshall project; the 19th; capital news service; cronkite news;
        scripps news; hearst television; sinclair broadcast group; nexstar media wire; the canadian press; canadian press; cp;
        la presse canadienne; presse canadienne; postmedia news; cnw; cnw group; notimex; el universal
    """,
    "Latin America": """
        efe; agencia efe; prensa latina; telam; télam; agencia telam; noticias argentinas; agencia na; dyn; agencia brasil; agência brasil;
        agência estado; estadão conteúdo; folhapress; agência o globo; ansa brasil; agencia andina; andina; xinhua español; colprensa;
        agencia uno; aton chile; orbe; avn; acn; ain; infobae; agencias; agencia; agencias de noticias; redacción y agencias; afp factual
    """,
    "Germany, Austria, Switzerland": """
        dpa; dpa-afx; dpa/tmn; dpa-tmn; dpa-infocom; dpa/lno; dpa/lnw; dpa/lby; dpa/lsw; dpa/lhe; dpa/lrs; dpa/lni; dpa/lsn; dpa/lsa; dpa/lth; dpa/lbn; dpa/lmv; dpa/bb; dpa international; dpa-video;
        deutsche presse-agentur; deutsche presse agentur; deutschen presse-agentur; kna; katholische nachrichten-agentur; epd; evangelischer pressedienst;
        sid; sport-informations-dienst; dapd; ddp; ots; news aktuell; presseportal; dts; dts nachrichtenagentur; dts-nachrichtenagentur;
        teleschau; spot on news; bang showbiz; cover media; spot; nonstop news; apa; apa/dpa; apa-ots; austria presse agentur; kathpress; pressetext;
        sda; keystone-sda; keystone sda; sda-ats; schweizerische depeschenagentur; awp; awp finanznachrichten; ats; keystone-ats; agence télégraphique suisse;
        cash-awp; kath.ch; kipa; si; reuters/dpa; afp/dpa; dpa/afp; ap/dpa; agenturen; mit material von agenturen; reuters deutschland
    """,
    "France, Belgium, Luxembourg": """
        aef; aef info; relaxnews; belga; agence belga; belga news agency; agences; le figaro avec afp; ap france
    """,
    "Italy, Spain, Portugal": """
        ansa; adnkronos; agi; agenzia giornalistica italia; lapresse; askanews; agenzia dire; italpress; radiocor; il sole 24 ore radiocor; nova; agenzia nova;
        agensir; agenzia fides; fides; sir; europa press; servimedia; colpisa; acn; agència catalana de notícies; vasco press; agencia lusa; agência lusa; lusa
    """,
    "the British Isles": """
        pa; pa media; press association; the press association; pa news agency; pa news; swns; pa sport; pa reporters; pa entertainment; local democracy reporting service; ldrs;
        reach; sportsbeat; bang bizarre; mercury press; central news; court news uk
    """,
    "the Netherlands and the north": """
        anp; novum; novum nieuws; tt; tt nyhetsbyrån; tidningarnas telegrambyrå; siren; tt-ritzau; nyhetsbyrån direkt; direkt; ritzau; ritzaus bureau; ritzau finans; marketwire;
        ntb; norsk telegrambyrå; npk; stt; suomen tietotoimisto; lännen media; up-uutispalvelu; startel; fnb; tdn direkt; finwire; bns; leta; elta
    """,
    "central Europe and the Balkans": """
        pap; polska agencja prasowa; kai; iar; čtk; ctk; čtk/ap; mediafax; tasr; sita; webnoviny; mti; tanjug; hina; beta; fonet; srna; fena; onasa; mina; mia; makfax; ata;
        agerpres; rador; news.ro; ipn; moldpres; infotag; bta; бта; bgnes; бгнес; focus news agency; агенция фокус; novinite; танјуг; фонет; ana-mpa; ana; απε-μπε; αμπε; κυπε; cna cyprus
    """,
    "the former Soviet Union": """
        tass; itar-tass; тасс; итар-тасс; ria novosti; риа новости; interfax; интерфакс; interfax-ukraine; інтерфакс-україна; интерфакс-украина; sputnik; rossiya segodnya;
        regnum; росбалт; рбк; унн; ukrinform; укринформ; укрінформ; unian; уніан; унан; униан; rbc-ukraine; рбк-україна; belta; белта; belapan; kazinform; казинформ; kabar; кабар; uza; azertac; azertag;
        apa azerbaijan; trend news agency; turan; report.az; armenpress; арменпресс; news.am; interpressnews; 24.kg; asia-plus; khovar; kazinform international
    """,
    "China, Taiwan, Hong Kong": """
        xinhua; xinhua news agency; 新华社; 新華社; 新华网; 中新社; 中新网; 中国新闻社; china news service; cns; china daily; 央视新闻; 央视网; 人民网; 人民日报; 中央社; central news agency; cna; 綜合報導; 综合报道; 综合; 法新社; 路透社; 路透; 美联社; 美聯社;
        彭博社; 彭博; 塔斯社; 共同社; 韩联社; 韓聯社; 德新社; 俄新社; 澎湃新闻; 界面新闻; 第一财经
    """,
    "Japan and Korea": """
        kyodo; kyodo news; 共同通信; 共同通信社; 共同; jiji; jiji press; 時事通信; 時事通信社; 時事; afp=時事; afp＝時事; ap通信; ロイター; ロイター通信; タス通信; 新華社=中国通信; ブルームバーグ; afpbb news; jiji kyodo; fnnプライムオンライン;
        yonhap; yonhap news agency; yonhap news; 연합뉴스; 뉴시스; newsis; 뉴스1; news1; 로이터; 로이터통신; ap연합뉴스; afp연합뉴스; 신화통신; kcna; 조선중앙통신
    """,
    "south and southeast Asia": """
        pti; press trust of india; ani; asian news international; ians; indo-asian news service; uni; united news of india; हिन्दुस्थान समाचार; भाषा; पीटीआई; एएनआई; एजेंसी; आईएएनएस; wionews; app; associated press of pakistan; ppi; online news network; bss; unb; united news of bangladesh;
        rss nepal; antara; antaranews; bernama; pna; philippine news agency; vna; vietnam news agency; ttxvn; ttxvn/vietnam+; thông tấn xã việt nam; tna; thai news agency; สำนักข่าวไทย; รอยเตอร์; เอเอฟพี; kpl; akp; channel newsasia;
        mizzima; lka; lankapuvath; bpn
    """,
    "Turkey, Iran and the Arab world": """
        anadolu agency; anadolu ajansı; anadolu; aa; aa.com.tr; dha; demirören haber ajansı; demirören news agency; iha; ihlas haber ajansı; i̇ha; anka; anka haber ajansı; ajanslar; irna; ایرنا; isna; ایسنا; fars; fars news agency; خبرگزاری فارس; tasnim; تسنیم; خبرگزاری تسنیم; mehr news agency; خبرگزاری مهر;
        خبرگزاری ایرنا; خبرگزاری ایسنا; خبرگزاری دانشجویان ایران; wam; spa; saudi press agency; واس; mena; أ ش أ; وكالة أنباء الشرق الأوسط; petra; بترا; qna; قنا; kuna; كونا; bna; ona; العمانية; nna; الوكالة الوطنية للإعلام; sana; سانا; ina; واع; wafa; وفا; wafa news agency; ma'an news agency; maan;
        aps; algérie presse service; وأج; map; maghreb arabe presse; tap; tunis afrique presse; وات; lana; suna; وكالة الأنباء الفرنسية; وكالة فرانس برس; فرانس برس; أ ف ب; أ.ف.ب; ا ف ب; رويترز; وكالة رويترز; الأناضول; وكالة الأناضول; وكالات; الوكالات; أسوشيتد برس; د ب أ; شينخوا; سبوتنيك;
        jns; jewish news syndicate; jta; jewish telegraphic agency; itim; tps; media line; the media line; סוכנויות; סוכנויות הידיעות; רויטרס; איי-פי; איי פי
    """,
    "sub-Saharan Africa": """
        nan; news agency of nigeria; gna; ghana news agency; kna kenya; kenya news agency; ena; ethiopian news agency; fana; sanews; sanews.gov.za; african news agency (ana); african news agency; ana reporter; panapress; pana; panafrican news agency; apanews; apa news;
        zimpapers; new ziana; ziana; nampa; bopa; angop; aim; inforpress; snes; aip; abp; aib; dw africa
    """,
    "Australia and the Pacific": """
        aap; australian associated press; aap newswire; nca newswire; newswire; nzme; nzpa; rnz pacific; pacnews; open justice; local democracy reporting
    """,
}  # fmt: skip

# Names of women and ordinary words, too: no agency where no "news agency" stands beside them.
NOT_ALONE = frozenset(
    """context spot reach direct direkt nova orbe beta turan ana uni app map tap aim aip abp si sta mina mia sita petra ina sana fana pana fena
    lana suna ona bna andina direkt siren fides sir kai iar fonet kabar uza trend snes cp maan benzinga apa_news ein""".split()
)

AGENCY_NAMES = frozenset(
    name.strip()
    for names in BY_REGION.values()
    for name in names.replace("\n", " ").split(";")
    if name.strip() and name.strip() not in NOT_ALONE
)

# Printed with exactly these capitals; a branch, a desk or a date may follow ("AFP Deutschland").
ABBREVIATIONS = frozenset(
    """AP AFP Reuters dpa DPA dpa-AFX UPI EFE ANSA APA SDA ATS TASS PTI ANI IANS CNA AAP ANP NTB TT STT PAP ČTK MTI BTA KNA epd SID sid
    dapd dts awp AWP ddp AA DHA İHA IHA TTXVN VNA WAM SPA""".split()
)
