"""The note that says whose opinion the article is, or what it does not vouch for."""

from newsclean.model import BlockRule, Label, Role
from newsclean.rules.matching import BlockStart, words

RULE = BlockRule(
    id="disclaimer",
    label=Label.NOTES,
    why="the block says whose opinion the article is, or what it is no substitute for",
    matches=BlockStart(
        {
            "en": (
                r"(?:(?:legal |medical |financial |risk |important )?disclaimer|disclaimers)\s?[:\-]?(?:$|.{0,600}\b(?:views?|opinions?|advice|informational|information|responsib|accura|liab|affiliate|purposes|substitute|reflect|endorse))",
                r"(?:the |any |all )?(?:views?|opinions?|views,? (?:and|or|&)? ?opinions?|opinions,? (?:and|or|&)? ?views?|thoughts,? (?:and|or) opinions?|statements)(?:, .{0,60})? (?:expressed|stated|presented|contained|shared|published)\b.{0,160}\b(?:own|alone|solely|those of|do not|does not|not necessarily|reflect|represent|belong|are mine)\b",
                r"(?:this|the) (?:article|content|material|information|story|post|column|commentary|site|website|newsletter|document|report)(?: (?:presented|provided|contained|in|on|here)\b.{0,60})? (?:is|are|was|represents?|reflects?|expresses)\b.{0,100}(?:(?:informational|information|educational|entertainment|general information(?:al)?)(?: (?:and|or) \w+)? purposes|not (?:intended (?:as|to|for)|a substitute|meant|constitute|investment|financial|legal|medical)\b.{0,80}(?:advice|diagnosis|recommendation)|the (?:opinions?|views?) of the (?:author|writer))",
                r"(?:keep in mind that |please note that |remember that )?(?:the |any |all )?(?:information|content)(?: and (?:information|content|materials?))? (?:on|in|provided (?:on|in)|contained (?:on|in)) (?:this|our) (?:blog|site|website|page|article|post)\b.{0,60}(?:informational|educational|entertainment) purposes\b",
                r"(?:please )?(?:note: )?(?:any|all|the) (?:\w+ ){0,2}information (?:published |provided |contained |presented |found |given )?(?:on|in|by) (?:this|our) (?:web ?site|site|page|blog)\b.{0,40} is not (?:intended|meant|designed|a substitute)\b.{0,80}\b(?:substitute|replace\w*|advice|diagnosis)\b",
                r"past (?:performance|results?|returns?) (?:is|are|does|do) (?:no|not)\b.{0,40}\b(?:guarantee|indicat\w{2,6}|predict\w{0,3}|reliable)\b.{0,40}\bfuture (?:results?|returns?|performance)\b",
                r"(?:cfds? are complex instruments|\d\d(?:\.\d{1,2})?% of retail (?:investor |cfd )?accounts lose)\b",
                r".{2,40} (?:is|are) not responsible for (?:the |any )?(?:opinions?|views?|statements?|content)\b.{0,80}\b(?:contributors?|writers|authors|readers|users|commenters|third parties|external)\b",
                r"no content on this (?:site|website|page),? .{0,60}should ever be used as a substitute\b",
                r"(?:this|the) is an? (?:paid|sponsored) (?:press release|post|article)\b.{0,160}\b(?:endorse|responsib|opinion|content|advice)",
                r"(?:this|the) (?:is an opinion (?:column|piece|article)|column (?:is|reflects) the opinion)\b",
                r"(?:nothing (?:in|on) this (?:article|site|website|page)|this (?:does not|should not|is not intended)).{0,80}\b(?:advice|offer|recommendation)\b",
            ),
            "de": (
                r"(?:cfds? sind komplexe|\d\d(?:,\d{1,2})? ?% der (?:privatanleger|kleinanleger|kleinanlegerkonten|privatkunden|konten von kleinanlegern)\b.{0,40}verlieren\b.{0,60}\b(?:anbieter|cfds?)\b)",
                r"(?:risikohinweis|risikowarnung)(?: für .{2,60})?\s?:",
                r"(?:haftungsausschluss|disclaimer)\s?[:\-]?(?:$|.{0,600}\b(?:haftung|gewähr|beratung|information|meinung))",
                r"(?:die|der|namentlich).{0,60}(?:geäußerten?|vertretenen?|dargestellten?|gekennzeichnete[nr]?) (?:meinungen?|ansichten?|beiträge|artikel|inhalte)\b.{0,120}\b(?:nicht (?:notwendigerweise|unbedingt|zwangsläufig|immer)|allein|ausschließlich|wieder)",
                r"(?:die |alle )?(?:hier |in diesem artikel |auf dieser (?:seite|website) )?(?:bereitgestellten |dargestellten |enthaltenen )?(?:informationen|inhalte|angaben)\b.{0,60}\b(?:stellen keine|sind keine|ersetzen (?:nicht|keine?n?)|dienen (?:nur|ausschließlich|lediglich))\b.{0,80}(?:beratung|empfehlung|aufforderung|information|arzt)",
                r"\(?alle angaben ohne gewähr\)?\W*$|angaben ohne gewähr\W*$",
                r"(?:frühere|vergangene|historische) (?:wertentwicklungen?|renditen|ergebnisse)\b.{0,60}\b(?:kein|keine|nicht)\b.{0,60}(?:zukünftig|künftig|zukunft|indikator|garantie)",
                r"dieser text entspricht den vorgaben der ärztlichen fachliteratur\b",
                r"(?:dieser|der) (?:artikel|beitrag|text|inhalt) (?:dient|ersetzt|stellt)\b.{0,120}(?:information|beratung|empfehlung)",
            ),
            "fr": (
                r"(?:avertissement|clause de non-responsabilité)\s?:",
                r"les performances passées ne (?:préjugent|présagent|garantissent)\b",
                r"(?:cet article|ces informations|les informations (?:contenues|fournies|publiées)\b.{0,40}) (?:ne (?:constitue|constituent|remplace|remplacent|saurai(?:t|ent))|(?:est|sont) (?:fournie?s? )?à titre (?:purement )?(?:informatif|indicatif))\b",
                r"les (?:opinions|propos|points de vue) (?:exprimée?s|tenus)\b.{0,120}\b(?:n'engagent|ne reflètent|sont ceux|sont celles|propres)",
            ),
            "es": (
                r"(?:descargo de responsabilidad|aviso de responsabilidad)\s?:",
                r"(?:las |los )?(?:rentabilidades|rendimientos) pasad[oa]s no (?:garantizan|aseguran|son)\b",
                r"(?:este artículo|este contenido|la información (?:contenida|publicada|de este artículo)\b.{0,40}) (?:no (?:constituye|sustituye|reemplaza)|tiene (?:un )?(?:carácter|fines) (?:meramente |únicamente )?informativ)",
                r"las opiniones (?:expresadas|vertidas|publicadas)\b.{0,120}\b(?:no reflejan|no representan|exclusiva|responsabilidad|propias|pertenecen|son de)",
            ),
            "ru": (
                r"мнение (?:автора|редакции) может не совпадать с (?:мнением|позицией|точкой зрения) (?:редакции|автора)",
            ),
            "uk": (
                r"(?:думка|позиція) (?:автора|редакції) може не (?:збігатися|співпадати) з (?:думкою|позицією|точкою зору) (?:редакції|автора)",
            ),
            "sv": (
                r"(?:detta|det här) är en (?:opinionstext|åsiktstext|debattartikel|ledare|krönika|kolumn)\b.{0,30}\. .{0,60}(?:åsikt|skribent|ledarsid)",
            ),
            "da": (r"dette er et (?:debatindlæg|læserbrev)\b.{0,30}\b(?:udtryk for|skribent)",),
            "no": (
                r"dette er (?:et|en) (?:debattinnlegg|kronikk|kommentar|leserinnlegg|innlegg)\b.{0,20}\b(?:kronikken|kommentaren|innlegget|meninger)\b.{0,60}\b(?:skribenten|ekstern|innsender|redaksjonen)",
            ),
            "zh": (
                r"(?:声明\s?[:\uff1a]\s?)?(?:本文|文章|以上)[^。]{0,24}(?:仅代表|僅代表|[为為])(?:作者|個人)[^。]{0,8}(?:观点|觀點|意見|立場)",
                r"(?:特别|特別|免[责責])?[声聲]明\s?[:\uff1a].{0,80}不代表.{1,14}(?:立场|立場|观点|觀點)",
                r"本文(?:为|為|由|来自|來自|系).{2,40}(?:上传|上傳|发布|發佈|撰写|撰寫|客户端|平台|自媒体).{0,60}不代表.{1,14}(?:立场|立場|观点|觀點)",
                r"(?:特别|特別|免[责責])?[声聲]明\s?[:\uff1a].{0,60}(?:用户|用戶|自媒体|作者).{0,16}(?:上传|上傳|发布|發佈).{0,24}(?:仅提供|僅提供|只提供)信息存[储儲]",
                r"(?:本文|文中|文章|部分|以上)?(?:图片|圖片|图文|素材|资料|内容|文章|信息|稿件)?.{0,12}(?:来自|來自|来源于|转载自|源于|源自)(?:于)?(?:网络|網路|網絡|互联网).{0,14}(?:侵权|侵權|版权).{0,14}(?:删除|刪除|联系|聯繫)",
            ),
        }
    ),
    triggers=words(
        "risikohinweis risikowarnung kleinanleger kleinanlegerkonten privatanleger privatkunden kleinanlegern anlageberatung anlageempfehlung kaufempfehlung rechtsberatung steuerberatung future retail cfd cfds gewähr wertentwicklung wertentwicklungen renditen aufforderung ärztlichen performances constitue constituent remplace remplacent informatif indicatif rentabilidades rendimientos constituye sustituye reemplaza informativo informativos "
        "responsible disclaimer disclaimers views opinion opinions thoughts statements purposes advice substitute haftungsausschluss meinung meinungen ansichten beiträge artikel beratung empfehlung inhalte "
        "avertissement responsabilité propos descargo aviso opiniones мнение думка позиція opinionstext åsiktstext debattartikel ledare krönika kolumn debatindlæg læserbrev "
        "debattinnlegg kronikk kommentar leserinnlegg innlegg 声明 聲明 本文 以上 侵权 侵權 版权"
    ),
    max_words=160,
    claims={
        "en": (
            "The views expressed in this article are the author's own and do not necessarily reflect those of the paper.",
            "Opinions expressed by contributors are their own.",
            "Note: Any medical information published on this website is not intended as a substitute for informed advice.",
            "Disclaimer: This article is for informational purposes only and is no medical advice.",
            "This content is not intended to be a substitute for professional medical advice.",
            "The information in this article is for general information purposes only.",
            "Past performance is no guarantee of future results.",
            "The Courier is not responsible for the opinions or statements presented by contributors.",
            "The Courier is not responsible for the content of external sites.",
            "74% of retail investor accounts lose money when trading CFDs with this provider.",
        ),
        "de": (
            "Die in diesem Beitrag geäußerten Meinungen geben nicht unbedingt die Ansicht der Redaktion wieder.",
            "Dieser Artikel dient nur der Information und ersetzt keine ärztliche Beratung.",
            "Haftungsausschluss: Wir übernehmen keine Gewähr.",
            "(Alle Angaben ohne Gewähr)",
            "Risikohinweis: Der Handel mit CFDs ist riskant.",
            "74 % der Kleinanlegerkonten verlieren Geld, wenn sie mit diesem Anbieter handeln.",
            "Die hier bereitgestellten Informationen stellen keine Anlageberatung dar.",
            "Frühere Wertentwicklungen sind kein Indikator für künftige Ergebnisse.",
        ),
        "fr": (
            "Les opinions exprimées dans cet article n'engagent que leur auteur.",
            "Avertissement : ces informations ne remplacent pas un avis médical.",
            "Les performances passées ne préjugent pas des performances futures.",
        ),
        "es": (
            "Las opiniones expresadas en este artículo son de exclusiva responsabilidad de su autora.",
            "Descargo de responsabilidad: este texto es solo informativo.",
            "Las rentabilidades pasadas no garantizan rentabilidades futuras.",
        ),
        "ru": ("Мнение автора может не совпадать с позицией редакции.",),
        "uk": ("Думка автора може не збігатися з позицією редакції.",),
        "sv": (
            "Detta är en opinionstext. Åsikterna är skribentens egna.",
            "Detta är en ledare. Ledarsidan är liberal.",
        ),
        "da": ("Dette er et debatindlæg. Det er udtryk for skribentens egen holdning.",),
        "no": ("Dette er en kronikk. Kronikken gir uttrykk for skribentens holdning.",),
        "zh": (
            "本文仅代表作者个人观点",
            "声明：本文由媒体账号撰写，观点仅代表作者本人，不代表本平台立场。",
            "免责声明：本文来自南岬新闻客户端自媒体，不代表南岬网的观点和立场。",
            "特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
            "本文为机构在南岬新闻上传并发布，仅代表该机构观点，不代表南岬新闻的观点或立场。",
            "图片来自网络，如有侵权，请联系删除。",
        ),
    },
    leaves={
        "en": (
            "The views from the bridge are the best in the county.",
            "Opinions on the new bridge are divided, a survey found.",
            "The information in the letter was false, the court found.",
            "Any information found on the site is not to leave the building, and no substitute was allowed in.",
            "The opinion was written by the chief judge and joined by four others.",
            "The article is the first in a series on old bridges.",
            "Past performance of the team was poor.",
            "The mayor is not responsible for the views of his brother.",
            "The clinic said it does not offer treatment to visitors.",
        ),
        "de": (
            "74 % der Privatanleger verlieren den Mut, sagt eine Umfrage.",
            "Ein Risikohinweis fehlte auf der Packung, sagte die Prüferin.",
            "Die Meinungen über die Brücke gehen auseinander.",
            "Der Artikel ist der erste einer Reihe.",
            "Die Ansichten der Stadt hängen im Museum.",
            "Die Angaben der Zeugin sind nicht belegt.",
            "Informationen über die Brücke sind keine Mangelware.",
        ),
        "fr": ("Les opinions sur le pont divergent.", "Un avertissement a été donné au maire."),
        "es": ("Las opiniones sobre el puente están divididas.", "El aviso llegó tarde."),
        "ru": ("Мнение автора письма совпало с решением суда.",),
        "uk": ("Думка автора листа збіглася з рішенням суду.",),
        "sv": ("Detta är en ledare som staden litar på, säger rådet.",),
        "da": ("Dette er et debatindlæg, som blev læst af mange.",),
        "no": ("Dette er en kommentar som mange leste.",),
        "zh": (
            "本文介绍老桥的历史。",
            "市长发表声明：老桥不代表过去。",
            "照片来自网络，摄影师说这侵犯了他的版权，已经起诉。",
        ),
    },
    role=Role.NOTE,
)
