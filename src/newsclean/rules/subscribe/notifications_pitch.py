"""The offer of alerts and notifications."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="notifications-pitch",
    label=Label.SUBSCRIBE,
    why="the whole block offers alerts or notifications",
    matches=WholeBlock(
        {
            "en": (
                r"(?:would you like to |sign up to |click to |tap to )?(?:receive|get|enable|turn on|allow|subscribe to|sign up for|manage) (?:our |the |browser |push |desktop |free |instant |breaking |local |daily |email ){0,4}(?:news )?(?:alerts?|notifications?|push notifications)(?: (?:about|for|on|from|in|to|when) .{3,80})?",
                r"(?:breaking news|news|push|email) (?:alerts?|notifications?)|notifications?|(?:alerts?|notifications?) (?:on|off|settings)",
                r"stay (?:up to date|informed|connected|in the loop|updated)(?: (?:with|on|about) .{3,80})?",
                r"never miss (?:a|an|any|another) (?:story|update|post|thing|article|beat).{0,60}",
            ),
            "de": (
                r"(?:push-?)?(?:benachrichtigungen|mitteilungen|eilmeldungen)(?: (?:aktivieren|erhalten|abonnieren|einschalten|auf .{3,40}))?",
                r"(?:jetzt )?(?:eilmeldungen|push-?nachrichten) (?:erhalten|aktivieren|abonnieren)",
            ),
            "fr": (r"(?:activer|recevoir|activez|recevez) (?:les |nos |des )?(?:notifications|alertes)\b.{0,60}",),
            "es": (r"(?:activar|recibir|activa|recibe) (?:las |nuestras )?(?:notificaciones|alertas)\b.{0,60}",),
            "pt": (r"(?:receba|participe|entre|clique) .{0,90}(?:whatsapp|telegram)\b.{0,80}",),
        }
    ),
    triggers=words(
        "whatsapp telegram alert alerts notification notifications informed connected loop updated date miss benachrichtigungen mitteilungen eilmeldungen nachrichten pushbenachrichtigungen notificaciones alertas alertes"
    ),
    max_words=24,
    claims={
        "en": (
            "Get breaking news alerts",
            "Would you like to receive notifications about new posts?",
            "Turn on notifications",
            "Stay up to date with the latest local news",
            "Never miss a story",
        ),
        "de": (
            "Benachrichtigungen aktivieren",
            "Eilmeldungen erhalten",
        ),
        "fr": ("Activer les notifications",),
        "es": ("Activar las notificaciones",),
        "pt": ("Receba as notícias do Correio no seu WhatsApp. Clique aqui e participe do grupo.",),
    },
    leaves={
        "en": (
            "Residents get an alert only after the siren.",
            "Alerts went out at 4 a.m.",
            "The crew never missed a date.",
        ),
        "de": ("Die Benachrichtigungen kamen zu spät.",),
        "fr": ("Les alertes ont retenti dans la nuit.",),
        "es": ("Las alertas sonaron tarde.",),
        "pt": ("Recebeu a ameaça por WhatsApp, disse a polícia.",),
    },
)
