"""The line below an agency's story that gives the address of its other stories: "AP cricket: https://..."."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

ADDRESS = r"https?://\S+"

RULE = BlockRule(
    id="agency-hub",
    label=Label.RELATED,
    why="the whole block gives the address of the agency's other stories",
    matches=WholeBlock(
        {
            "en": (
                rf"(?:more )?ap(?: [\w'&-]{{2,20}}){{1,4}}: ?{ADDRESS}(?: and {ADDRESS})?",
                rf"(?:follow|read|see|find) (?:more |all |full |the )*(?:of )?(?:the )?(?:ap|associated press|reuters|afp)(?:'s)? [^.]{{3,120}}(?:at|here|on):? {ADDRESS}",
            )
        }
    ),
    triggers=words("http https"),
    max_words=30,
    claims={
        "en": (
            "AP cricket: https://agency.example/hub/cricket",
            "More AP cricket: https://agency.example/cricket and https://social.example/agency",
            "Follow AP's coverage of the harbor at https://agency.example/hub/harbor",
            "Read more of AP's coverage of the vote here: https://agency.example/hub/vote",
        )
    },
    leaves={
        "en": (
            "The town put the plans online: https://town.example/plans",
            "The AP story of the flood is kept at https://museum.example and nowhere else, she said.",
            "Follow the river to the town of https://town.example",
        )
    },
)
