"""The note that gives the headline under which the article appeared elsewhere: "（原标题：…）"."""

from newsclean.model import BlockRule, Label, Role
from newsclean.rules.matching import BlockPhrases, words

# A line may hold the headline alone, so what follows the label has no end of a sentence behind which another begins.
HEADLINE = r"[^。\n]{2,80}"

RULE = BlockRule(
    id="original-title",
    label=Label.NOTES,
    why="the block gives the headline under which the article appeared elsewhere",
    matches=BlockPhrases(
        {
            "zh": (
                rf"\W{{0,3}}(?:本文)?(?:原标题|原標題|原文标题|原文標題)(?:[为為]|是)?\s?[:\uff1a《「]\s?{HEADLINE}[\W_]*\Z",
                rf"\W{{0,3}}(?:本文)?(?:原题|原題)(?:[为為])?\s?[:\uff1a《「]\s?{HEADLINE}[\W_]*\Z",
            ),
        }
    ),
    triggers=words("原标题 原標題 原文标题 原文標題 原题 原題"),
    max_words=60,
    claims={
        "zh": (
            "（原标题：老灯塔明年重新开放）",
            "原标题：老灯塔要开放了！市民可以免费参观",
            "（原题为《老灯塔明年重新开放》）",
            "本文原标题：《老灯塔明年重新开放》",
            "原標題：老燈塔明年重新開放",
        ),
    },
    leaves={
        "zh": (
            "原标题和正文都由编辑改过。",
            "这本书的原标题为英文，出版社说译名还没有决定。",
            "这首歌原题为《灯塔》，后来改了名字。",
            "原标题：灯塔。市政府星期一宣布，灯塔将于明年春天开放。",
        ),
    },
    role=Role.NOTE,
)
