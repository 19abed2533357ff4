"""The buttons and messages of a video or audio player."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?"

RULE = BlockRule(
    id="video-player",
    label=Label.MEDIA,
    why="the whole block is a button or a message of a player",
    matches=WholeBlock(
        {
            "en": (
                r"(?:video|audio|media) player(?: is loading)?|(?:this is a modal window|the video player is loading)",
                r"(?:play|pause|watch|replay|rewatch|mute|unmute|skip|start|stop)(?: the| this)? (?:video|audio|clip|ad|sound|player)",
                r"(?:pause|mute|unmute|replay|fullscreen|full screen|picture-in-picture|playback rate|current time|remaining time|stream type live|seek to live|captions off|subtitles off|now playing|up next|autoplay|auto-play)",
                r"play(?: (?:mute|unmute|current time|fullscreen))+",
                rf"(?:current time|duration|remaining time|loaded|progress)\W{{0,3}}(?:{CLOCK}|\d{{1,3}}(?:\.\d\d)?%)",
                rf"{CLOCK}\s?/\s?{CLOCK}",
                r"now playing\W{1,3}.{2,90}",
                r"(?:close|open|share) (?:video|audio|player|modal dialog)",
                r"your browser does(?: not|n't) support (?:the |this |html5? )*(?:video|audio|iframes?|video tag|audio element|audio tag|embedded videos?|playback)(?: (?:tag|element|player))?s?",
                r"(?:this video (?:is|file) (?:not available|unavailable|cannot be played)|this video (?:could not be|can't be|cannot be) (?:played|loaded)|video unavailable|video not available|no compatible source was found for this (?:media|video)).{0,60}",
                r"(?:to view|watch) this video (?:please )?(?:enable javascript|on youtube).{0,90}",
                r"(?:(?:watch|listen|play) ?[:>»›→►▶]|watch now|watch live|listen now|listen live|watch more|watch the video|watch video (?:here|below|above)|watch(?: the)? (?:full )?(?:video|episode|clip|report)(?: (?:above|below|here|now))?|listen to (?:this|the) (?:article|story|podcast|episode|audio)(?: here| now)?)",
                r"(?:see|watch) (?:the )?video (?:above|below)",
                r"(?:featured|latest|related|top|recommended|more|trending|popular) videos?",
                r"(?:story|article) continues (?:below|after) (?:this )?video",
                r"video (?:duration|length)\W{1,3}.{1,30}",
                r"the media could not be loaded.{0,120}",
            ),
            "de": (
                r"(?:video|audio)(?: |-)?(?:abspielen|starten|pausieren|wird geladen|player)",
                r"(?:wiedergabe|vollbild|ton (?:an|aus|einschalten|ausschalten)|stummschalten|stummschaltung aufheben|artikel anhören|beitrag anhören|video ansehen|jetzt ansehen)",
                r"(?:ihr|dein) browser unterstützt (?:kein|das|den) .{2,40}nicht|ihr browser unterstützt (?:kein|keine) .{2,40}",
                rf"{CLOCK} min\.*(?: ?verfügbar bis.{{0,30}})?",
                r"(?:dieses video ist|video ist) (?:derzeit |leider )?nicht (?:mehr )?verfügbar",
            ),
            "fr": (
                r"(?:lire|lancer|voir|regarder) (?:la|cette) vidéo",
                r"(?:lecteur (?:vidéo|audio)|plein écran|couper le son|activer le son|écouter (?:cet|l')article|vidéo indisponible)",
                r"votre navigateur ne (?:supporte|prend pas en charge|permet pas).{2,60}",
            ),
            "es": (
                r"(?:reproducir|ver|mira) (?:el |este )?(?:vídeo|video)",
                r"(?:reproductor de (?:vídeo|video|audio)|pantalla completa|silenciar|activar sonido|escuchar (?:este |el )?artículo|vídeo no disponible)",
                r"(?:tu|su) navegador no (?:soporta|admite|es compatible).{2,60}",
            ),
        }
    ),
    triggers=words(
        "video videos audio player play pause mute unmute replay watch listen fullscreen screen picture playing duration remaining playback browser clip ad sound autoplay "
        "next stream seek captions subtitles modal loaded wiedergabe vollbild ton stummschalten stummschaltung anhören abspielen ansehen verfügbar "
        "vidéo vidéos lecteur écran son écouter navigateur vídeo vídeos reproductor pantalla silenciar sonido escuchar navegador 00 01 02 03 04 05 06 07 08 09"
    ),
    max_words=24,
    claims={
        "en": (
            "Video Player is loading.",
            "Play video",
            "Now playing",
            "Now Playing: How the bridge was built",
            "Unmute",
            "Your browser does not support the video tag.",
            "Current Time 0:00",
            "00:00 / 02:31",
            "Watch:",
            "Watch the video above",
            "Listen to this article",
        ),
        "de": ("Video abspielen", "Artikel anhören", "Ihr Browser unterstützt kein HTML5-Video.", "02:57 Min."),
        "fr": ("Lire la vidéo", "Plein écran", "Votre navigateur ne supporte pas la balise vidéo."),
        "es": ("Reproducir vídeo", "Pantalla completa", "Tu navegador no soporta este vídeo."),
    },
    leaves={
        "en": (
            "Watch: Firefighters save a dog from the river",
            "Play",
            "Watch",
            "Play it again",
            "He would not play the video in court.",
            "02:31",
            "The browser does not support the old standard, and few miss it.",
            "The next chapter",
        ),
        "de": ("Das Video zeigt den Einsturz.", "Der Ton macht die Musik", "Ihr Browser ist alt, sagte der Mann."),
        "fr": ("La vidéo montre la chute du pont.", "Le son du carillon"),
        "es": ("El vídeo muestra la caída del puente.", "Una pantalla para cada niño"),
    },
)
