"""Who signs in place of a person: accounts, teams and firms, and words that name nobody at all."""

from __future__ import annotations

import re

# Who publishes, not who writes, in the words of content management systems.
NOBODY = frozenset(
    """admin administrator author authors editor editors webmaster staff user guest anonymous unknown none null root
    redaktion redaktionen redaktionsteam redaction rédaction redacción redazione redação redactie team webteam
    newsroom news web online press office wordpress wp-admin superuser contributor contributors test default name byline
    marketing support info published nachrichten online-redaktion redakteur
    文章 总阅读 阅读 搜狐号 未知 佚名 匿名 网络 网络整理""".split()
)
# Words that name nobody by themselves, nor together: "Our Editors", "The News Desk", "Staff Writer".
GENERIC = NOBODY | frozenset(
    """letter letters to leserbrief leserbriefe the our by a an of and desk newsdesk staffs writer writers reporter reporters editorial board content blog
    blogger site website report reports wire services service agencies agentur agenturen die der das el la le les
    équipe equipo verlag publisher posted written published publiziert veröffentlicht erstellt publicado
    publié""".split()
)
# With these a phrase about the writers begins, and no name: "Your local team", "deine Blogger".
POSSESSIVES = frozenset(
    """your our dein deine deinen deinem deiner eure euren eurem eurer unser unsere unseren unserem
    unserer votre vos notre nos nuestro nuestra nuestros tuo tuoi nostro nostri vostro""".split()
)
# What introduces a name: where it ends a line, the name is missing ("Article by").
INTRO_ENDS = frozenset("by von par por door av af di oleh od от від".split())
# With these a sentence goes on, and no name ends: "The writer has".
VERBS = frozenset("has have had is was are were will ist hat wird a est es ha".split())
# Accounts of a system, and what templates write where a name is missing.
ACCOUNT = re.compile(
    r"^(?=\S{12})[a-z_.-]+\d+[a-z]+\d\S*$|admin|webmaster|\[at\]|^\W|wordpress|noreply|https?:|www\.|[@/\\{}<>|=_]\d|\d{4}|undefined|nan$|page\.",
    re.IGNORECASE,
)
# A word of these makes a name that of a team, a desk or a firm.
TEAM = frozenset(
    """team staff desk editors editorial redaktion redaktionsteam redaction rédaction redacción redazione redação
    redactie equipo équipe agency inc ltd llc gmbh ag group media magazine news university institute association
    company club network""".split()
)
# "Posted by harlowgirl on Tuesday, 3 May": what follows the name tells that it is one.
POSTED_BY = re.compile(
    r"(?:(?:posted|published|submitted|written|created|erstellt|geschrieben|verfasst|veröffentlicht|publié|écrit|"
    r"publicado|escrito) (?:by|von|par|por)|author:|autor:|auteur ?:)\s{0,2}(\S{2,24}(?: \S{2,24}){0,2}?)"
    r"(?= (?:on|am|at|in|under|le|el|um|@)\b|,? \d|$|[|·•])",
    re.IGNORECASE,
)
