"""The invitation to write a letter to the editor."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="letter-to-the-editor",
    label=Label.COMMENTS,
    why="the whole block invites letters to the editor",
    matches=WholeBlock(
        {
            "en": (
                r"(?:(?:to )?(?:submit|send|write|e-?mail)|how to (?:submit|send|write))(?: us)?(?: a| your)? letters?(?:,? (?:of|to|for)\b.{0,120}| (?:here|via|by|at)\b.{0,80})?",
                r"we want to hear (?:what you think|from you)\b.{0,160}",
                r"letters?(?: to the editor)? (?:can|may|should|must) be (?:sent|submitted|e-?mailed|mailed)\b.{0,160}",
            ),
            "de": (
                r"(?:schreiben sie (?:uns )?(?:einen |ihren )?leserbrief|leserbriefe? (?:bitte )?(?:an|schreiben|senden))\b.{0,120}",
            ),
        }
    ),
    triggers=words("letter letters hear leserbrief leserbriefe"),
    max_words=40,
    claims={
        "en": (
            "Submit a letter, of no more than 400 words, to the editor at letters@lakeside.example.",
            "Write a letter to the editor",
            "We want to hear what you think about this article. Write to letters@lakeside.example.",
            "Letters to the editor can be sent to letters@lakeside.example.",
        ),
        "de": ("Schreiben Sie uns einen Leserbrief", "Leserbriefe bitte an leser@seebote.example"),
    },
    leaves={
        "en": (
            "The letter to the editor that started it all ran in May, and nobody answered it.",
            "Letters to the mayor went unanswered for years.",
            "She asked pupils to write letters.",
        ),
        "de": ("Der Leserbrief erschien im Mai und blieb ohne Antwort.",),
    },
)
