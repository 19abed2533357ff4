"""The offer of flowers and trees below an obituary."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import BlockStart, words

RULE = BlockRule(
    id="memorial-gifts",
    label=Label.ADVERTISING,
    why="the block offers flowers or trees for the family of the dead",
    matches=BlockStart(
        {
            "en": (
                r"to (?:send|order|buy) (?:flowers|memorial trees|sympathy gifts|a sympathy gift)(?: or (?:a (?:gift|memorial tree)|plant (?:a tree|trees)|a memorial gift))? (?:to the family|in (?:loving )?memory|in honor)\b.{0,120}\b(?:store|shop|here|website)\b",
                r"to plant (?:a tree|trees|memorial trees|a memorial tree)(?: or send flowers)?(?: to the family)? in (?:loving )?memory of\b.{0,80}\b(?:store|shop|here|website)\b",
                r"(?:send flowers|plant (?:a tree|trees)) in (?:loving )?memory of\b",
            ),
        }
    ),
    triggers=words("flowers tree trees sympathy"),
    max_words=45,
    claims={
        "en": (
            "To send flowers to the family or plant a tree in memory of Harold Wintermute, please visit our floral store.",
            "To plant trees in memory of Harold Wintermute, please visit the Sympathy Store.",
            "To order memorial trees in memory of Harold Wintermute, please visit our tree store.",
            "Plant a tree in memory of Harold Wintermute",
        ),
    },
    leaves={
        "en": (
            "To send flowers was her idea, and to the family it meant more than all the letters.",
            "In lieu of flowers, memorials may be made to the Cedar Bluff Public Library.",
            "To plant trees in memory of the dead is a custom of the valley.",
            "Flowers may be sent to the church by noon.",
        ),
    },
)
