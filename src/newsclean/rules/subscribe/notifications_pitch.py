"""The offer of alerts and notifications."""

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, words
from newsclean.rules.offers import is_feature

PITCH = WholeBlock(
    {
        "en": (
            r"(?:would you like to |sign up to |click to |tap to )?(?:receive|get|enable|turn on|allow|subscribe to|sign up for|manage) (?:our |the |browser |push |desktop |free |instant |breaking |local |daily |email ){0,4}(?:news )?(?:alerts?|notifications?|push notifications)(?: (?:about|for|on|from|in|to|when) .{3,80})?",
            r"(?:breaking news|news|push|email) (?:alerts?|notifications?)|notifications?|(?:alerts?|notifications?) (?:on|off|settings)",
            r"stay (?:up to date|informed|connected|in the loop|updated)(?: (?:with|on|about) .{3,80})?",
            r"(?:join|follow|subscribe to|sign up (?:to|for)) (?:our |the )(?:\S{1,20} ){0,3}(?:whatsapp|telegram) (?:channel|group|community)\b.{0,80}",
            r"never miss (?:a|an|any|another) (?:story|update|post|thing|article|beat).{0,60}",
        ),
        "de": (
            r"(?:push-?)?(?:benachrichtigungen|mitteilungen|eilmeldungen)(?: (?:aktivieren|erhalten|abonnieren|einschalten|auf .{3,40}))?",
            r"(?:jetzt )?(?:eilmeldungen|push-?nachrichten) (?:erhalten|aktivieren|abonnieren)",
            r"(?:folgst du|folgen sie|folgt ihr) (?:schon |bereits |uns )*.{0,40}(?:auf|bei|per) (?:whatsapp|telegram)",
            r"(?:.{3,100}[:!?] )?(?:abonnier(?:e|en sie|t)|folg(?:e|en sie|t)) (?:jetzt )?(?:den|dem|unseren|unserem|uns auf dem) .{0,20}(?:whatsapp|telegram)-?kanal\b.{0,160}",
        ),
        "fr": (r"(?:activer|recevoir|activez|recevez) (?:les |nos |des )?(?:notifications|alertes)\b.{0,60}",),
        "es": (
            r"(?:activar|recibir|activa|recibe) (?:las |nuestras )?(?:notificaciones|alertas)\b.{0,60}",
            r"(?:.{3,90}[.:!?] )?(?:[úu]nete|suscr[íi]bete|s[íi]guenos|s[úu]mate|sigue) (?:a |en |al )?(?:nuestro |nuestra |el )?(?:canal|grupo|comunidad)\b.{0,20}\b(?:whatsapp|telegram)\b.{0,80}",
            r"¿?(?:ya )?sabías que .{0,40}(?:tenemos|tiene) canal de (?:whatsapp|telegram)\b.{0,100}",
            r"(?:mira|visita|conoce|sigue|suscr[íi]bete a) (?:lo que tiene )?nuestro canal de youtube",
        ),
        "it": (
            r"(?:seguici|iscriviti|unisciti|entra) (?:anche )?(?:su|al|nel) (?:nostro )?(?:canale|gruppo) (?:whatsapp|telegram)\b.{0,60}",
        ),
        "id": (r"(?:cek berita .{0,60} dan )?ikuti (?:whatsapp|telegram) channel .{2,40}",),
        "pt": (r"(?:receba|participe|entre|clique) .{0,90}(?:whatsapp|telegram)\b.{0,80}",),
    }
)


def matches(block: Block) -> bool:
    """Tell whether the block is such a pitch, and no feature of what the article is about."""
    return PITCH(block) and not is_feature(block)


RULE = BlockRule(
    id="notifications-pitch",
    label=Label.SUBSCRIBE,
    why="the whole block offers alerts or notifications",
    matches=matches,
    triggers=words(
        "whatsapp telegram canal alert alerts notification notifications informed connected loop updated date miss benachrichtigungen mitteilungen eilmeldungen nachrichten pushbenachrichtigungen notificaciones alertas alertes"
    ),
    max_words=40,
    claims={
        "en": (
            "Get breaking news alerts",
            "Would you like to receive notifications about new posts?",
            "Turn on notifications",
            "Stay up to date with the latest local news",
            "Never miss a story",
            "Join our WhatsApp channel for breaking news",
        ),
        "de": (
            "Benachrichtigungen aktivieren",
            "Eilmeldungen erhalten",
            "Folgst du schon dem Hafenboten auf WhatsApp?",
            "Abonniere den WhatsApp-Kanal des Hafenboten",
        ),
        "fr": ("Activer les notifications",),
        "es": (
            "Activar las notificaciones",
            "Únete a nuestro canal de WhatsApp",
            "¡Mira lo que tiene nuestro canal de YouTube!",
        ),
        "it": ("Iscriviti al nostro canale Telegram",),
        "id": ("Ikuti WhatsApp channel Contoh.com",),
        "pt": ("Receba as notícias do Correio no seu WhatsApp. Clique aqui e participe do grupo.",),
    },
    leaves={
        "en": (
            "Get notifications when the tide turns.",
            "Receive alerts about sick birds and tips to prevent the spread of disease.",
            "Residents get an alert only after the siren.",
            "Alerts went out at 4 a.m.",
            "The crew never missed a date.",
            "They join the WhatsApp group of the street to warn each other.",
        ),
        "de": ("Die Benachrichtigungen kamen zu spät.", "Der WhatsApp-Kanal der Stadt warnt vor Hochwasser."),
        "fr": (
            "Recevez les alertes dès que la marée monte.",
            "Les alertes ont retenti dans la nuit.",
        ),
        "es": (
            "Recibe alertas cuando sube la marea.",
            "Las alertas sonaron tarde.",
            "El canal de WhatsApp del alcalde tiene mil seguidores.",
        ),
        "it": ("Il canale Telegram del sindaco ha mille iscritti.",),
        "id": ("Warga memakai grup WhatsApp untuk berjaga.",),
        "pt": ("Recebeu a ameaça por WhatsApp, disse a polícia.",),
    },
)
