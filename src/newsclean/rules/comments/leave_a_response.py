"""The heading or link that opens a comment form."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="leave-a-response",
    label=Label.COMMENTS,
    why="the whole block is an invitation to comment",
    matches=WholeBlock(
        {
            "en": (
                r"(?:leave|post|add|write|submit) (?:a|your|us a)(?: new)? (?:response|reply|comment|reaction)",
                r"leave a reply (?:cancel reply|to \S.{0,60})",
                r"cancel reply",
                r"(?:be the first to|join the) (?:comment|leave a comment|reply|conversation|discussion)(?: on this (?:story|article|post))?",
            ),
            "de": (r"(?:schreibe|schreiben sie|verfasse|hinterlasse|hinterlassen sie) (?:einen|deinen|ihren) kommentar", r"kommentar (?:schreiben|verfassen|hinterlassen|abgeben)", r"antworten abbrechen"),
        }
    ),
    triggers=words("response reply comment reaction conversation discussion kommentar antworten"),
    max_words=12,
    claims={
        "en": ("Leave a Response", "Post a comment »", "LEAVE A REPLY", "Leave a Reply Cancel reply", "Be the first to comment"),
        "de": ("Schreibe einen Kommentar", "Kommentar verfassen", "Antworten abbrechen"),
    },
    leaves={
        "en": ("He promised to leave a response with the clerk.", "No comment", "The council will post a comment period next week."),
        "de": ("Ein Kommentar des Herausgebers", "Sie wollte keinen Kommentar abgeben, sagte ihr Sprecher."),
    },
)
