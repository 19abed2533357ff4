"""The notice that the rest is for subscribers."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="paywall-notice",
    label=Label.SUBSCRIBE,
    why="the whole block says that the rest is for subscribers",
    matches=WholeBlock(
        {
            "en": (
                r"(?:this|the) (?:article|story|content|post|page|report) is (?:exclusive(?:ly)?(?: available)?|only available|available only|free|for|reserved|locked)\b.{0,20}(?:subscribers?|members?|registered (?:users|readers))\b.{0,80}",
                r"(?:you(?:'ve| have)|you) (?:reached|read|used|hit|viewed) (?:your|all|the)?.{0,30}(?:limit|free) .{0,40}articles?.{0,80}",
                r"(?:you have|\d{1,2}) (?:\d{1,2} )?(?:free )?articles? (?:left|remaining)(?: this month)?",
                r"(?:subscribe|sign in|log in|register|sign up) (?:now |for free |free )?to (?:continue|keep|read|unlock|access|view|see) .{0,60}(?:reading|article|story|content|more|rest)\b.{0,40}",
                r"(?:to (?:continue|keep) reading|want to (?:read|see) (?:more|the rest))\b.{0,80}(?:subscribe|sign|log|register|account).{0,80}",
                r"unlock this (?:article|story|content).{0,120}",
                r"to (?:view|read|see|access) the (?:full|whole|entire|rest of the) (?:story|article|post),? (?:please )?(?:subscribe|log in|sign in|register)\b.{0,120}",
                r"(?:you've|you have) reached (?:your|the) (?:\d{1,3} article|saved article|article) limit.{0,60}",
                r"(?:subscriber|member)s?[ -](?:only|exclusive)(?: (?:content|article|story))?|premium (?:content|article)",
            ),
            "de": (
                r"(?:dieser|der|den|ihr|sie k[öo]nnen diesen) (?:artikel|beitrag|inhalt|text) .{0,40}(?:nur f[üu]r abonnent|exklusiv f[üu]r|mit (?:einem )?abo|kostenpflichtig|als abonnent).{0,80}",
                r"(?:jetzt )?(?:weiterlesen|freischalten) mit .{2,60}|(?:diesen artikel|artikel) (?:jetzt )?(?:weiterlesen|freischalten).{0,60}",
                r"sie haben (?:noch )?kein abo\??.{0,60}|nur f[üu]r abonnenten|exklusiv f[üu]r (?:abonnenten|mitglieder)|premium-?(?:artikel|inhalt)",
            ),
            "fr": (
                r"(?:cet article|ce contenu|la suite|article|contenu) (?:est )?(?:enti[èe]rement )?r[ée]serv[ée] (?:aux|[àa] nos) abonn[ée]s.{0,80}",
                r"il vous reste .{2,12}de cet article [àa] lire.{0,80}",
                r"(?:abonnez-vous|inscrivez-vous) pour (?:lire|continuer).{0,60}",
            ),
            "es": (
                r"(?:este (?:art[íi]culo|contenido)|contenido|art[íi]culo) (?:es )?(?:exclusivo|solo|s[óo]lo) para (?:suscriptores|socios|usuarios registrados).{0,60}",
                r"(?:suscr[íi]bete|reg[íi]strate|inicia sesi[óo]n) para (?:seguir|continuar) leyendo.{0,60}",
            ),
            "zh": (r"(?:本文|此文|该文)(?:为|是).{0,6}(?:付费|会员|订阅).{0,30}",),
            "ja": (
                r"この記事は(?:有料|会員限定|有料会員限定)(?:記事)?です.{0,40}",
                r"(?:続きを読むには|ここから先は).{0,40}(?:会員|登録|有料).{0,30}",
            ),
        }
    ),
    triggers=words(
        "付费 会员 有料 会員 subscribers subscriber subscribe members member articles article registered register unlock reading story premium abonnenten abo weiterlesen freischalten abonnent exklusiv artikel premiumartikel abonnés abonnes réservé reserve reste abonnez inscrivez suscriptores socios suscríbete suscribete regístrate registrate sesión sesion"
    ),
    max_words=45,
    claims={
        "en": (
            "This article is for subscribers only.",
            "You have reached your limit of free articles.",
            "Subscribe to continue reading",
            "Unlock this article with a free trial",
            "To view the full story, please subscribe to the Harbor Times.",
            "3 articles left this month",
            "Subscriber-only content",
        ),
        "de": (
            "Dieser Artikel ist nur für Abonnenten.",
            "Jetzt weiterlesen mit Muster Plus",
            "Sie haben noch kein Abo?",
        ),
        "fr": (
            "Cet article est réservé aux abonnés.",
            "Il vous reste 80 % de cet article à lire.",
        ),
        "es": (
            "Contenido exclusivo para suscriptores",
            "Suscríbete para seguir leyendo",
        ),
        "zh": ("本文为付费内容",),
        "ja": (
            "この記事は会員限定です。",
            "この記事は有料記事です。残り500文字",
        ),
    },
    leaves={
        "en": (
            "The article of the constitution is for citizens only.",
            "Subscribers left the paper in the thousands.",
            "Register to vote by Friday",
            "You have read the news about the bridge.",
        ),
        "de": (
            "Das Abo ist nur etwas für Vielfahrer.",
            "Der Artikel fünf ist umstritten.",
        ),
        "fr": (
            "Les abonnés du club attendent.",
            "Il reste deux articles à voter.",
        ),
        "es": (
            "Los socios del club votan hoy.",
            "El contenido del pacto es secreto.",
        ),
        "zh": ("付费停车场周一起涨价。",),
        "ja": ("有料道路は月曜から値上げする。",),
    },
)
