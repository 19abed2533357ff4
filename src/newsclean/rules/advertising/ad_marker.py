"""The word that marks an advertisement, or says that the article goes on behind it."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="ad-marker",
    label=Label.ADVERTISING,
    why="the whole block marks an advertisement",
    matches=WholeBlock(
        {
            "en": (
                r"advertisements?(?: \d{1,2})?(?: (?:-|skip|continue reading below|scroll to continue)(?: ?advertisement)?)?",
                r"advertising|adverts?|ads?(?: feedback)?|sponsored(?: links?)?|paid advertisement|promoted",
                r"(?:story|article|content|post) continues (?:below|after|beneath)(?: (?:this |the )?(?:advertisement|ad|advert|promotion|video))?",
                r"(?:scroll|continue reading|swipe) (?:(?:down |below )?to continue|below)(?: with content)?(?: after (?:the )?ad)?",
                r"remove ads?|skip (?:ad|advertisement)|why this ad|report (?:this )?ad|close ad|advertise with us|ad choices|adchoices",
                r"(?:this )?ad(?:vertisement)? (?:will close|ends) in .{1,20}",
            ),
            "de": (
                r"anzeigen?|werbung|werbeanzeige|advertorial|(?:artikel|text|beitrag) geht nach der (?:anzeige|werbung) weiter",
                r"weiter nach der (?:anzeige|werbung)|nach der (?:anzeige|werbung) weiterlesen",
            ),
            "fr": (
                r"publicit[ée]s?|annonces?|la suite apr[èe]s (?:la|cette) publicit[ée]|(?:la )?suite de l'article apr[èe]s la publicit[ée]|contenu sponsoris[ée]",
            ),
            "es": (
                r"publicidad|anuncios?|patrocinado|contin[úu]a (?:despu[ée]s|debajo) de la publicidad|sigue leyendo despu[ée]s de la publicidad",
            ),
            "it": (r"pubblicit[àa]|annuncio pubblicitario|continua (?:a leggere )?dopo la pubblicit[àa]",),
            "pt": (r"publicidade|continua (?:depois|ap[óo]s) (?:da|a) publicidade|an[úu]ncio",),
            "nl": (r"advertentie|artikel gaat verder onder de advertentie|lees verder onder de advertentie",),
            "ru": (r"реклама|на правах рекламы",),
            "ar": (r"إعلان|إعلانات",),
            "zh": (r"广告|廣告|广告之后继续阅读",),
            "ja": (r"広告|スポンサーリンク|pr",),
        }
    ),
    triggers=words(
        "advertisement advertisements advertising advert adverts ad ads adchoices sponsored promoted continues scroll continue "
        "anzeige anzeigen werbung werbeanzeige advertorial publicité publicite publicités publicites annonce annonces sponsorisé "
        "publicidad anuncio anuncios patrocinado pubblicità pubblicita annuncio publicidade anúncio advertentie реклама рекламы "
        "إعلان إعلانات 广告 廣告 広告 スポンサーリンク pr advertise"
    ),
    max_words=10,
    claims={
        "en": (
            "Advertisement",
            "ADVERTISEMENT",
            "Story continues below advertisement",
            "Article continues after this ad",
            "Scroll to continue",
            "Sponsored",
            "- Advertisement -",
        ),
        "de": ("Anzeige", "Werbung", "Artikel geht nach der Anzeige weiter"),
        "fr": ("Publicité", "La suite après cette publicité"),
        "es": ("Publicidad", "Continúa después de la publicidad"),
        "it": ("Pubblicità", "Continua a leggere dopo la pubblicità"),
        "pt": ("Publicidade", "Continua após a publicidade"),
        "nl": ("Advertentie", "Lees verder onder de advertentie"),
        "ru": ("Реклама", "На правах рекламы"),
        "ar": ("إعلان",),
        "zh": ("广告", "廣告"),
        "ja": ("広告", "スポンサーリンク"),
    },
    leaves={
        "en": (
            "Advertisement spending fell by a tenth last year.",
            "The ad was taken off the air.",
            "Advertising revenue",
        ),
        "de": ("Die Polizei erstattete Anzeige.", "Anzeige gegen unbekannt", "Werbung für Tabak bleibt verboten."),
        "fr": ("La publicité pour le tabac reste interdite.", "Publicité et radio publique"),
        "es": ("La publicidad de las casas de apuestas queda prohibida.", "Publicidad engañosa en la red"),
        "it": ("La pubblicità del gioco resta vietata.",),
        "pt": ("A publicidade a cigarros continua proibida.",),
        "nl": ("De advertentie verscheen in drie kranten.",),
        "ru": ("Реклама табака остаётся под запретом.",),
        "ar": ("إعلان حالة الطوارئ في المدينة",),
        "zh": ("广告收入去年下降一成。",),
        "ja": ("広告収入は前年より減った。",),
    },
)
