"""The notice that no comments can be written."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="comments-closed",
    label=Label.COMMENTS,
    why="the whole block says that comments are closed",
    matches=WholeBlock(
        {
            "en": (
                r"(?:sorry, ?|the )?comment(?:s|ing)?(?: section)? (?:are|is|have been|has been) (?:now |currently |temporarily )?(?:closed|disabled|turned off|off|not (?:available|allowed|open)|unavailable|suspended)(?: (?:on|for) (?:this|the) (?:article|story|post|entry|page|item|time)| at this time| off on \S.{0,120})?",
                r"comments off(?: on \S.{0,120})?",
                r"(?:this (?:article|story|post|thread|discussion) is|the comment (?:section|period|thread) is) (?:now )?closed (?:to|for) (?:new |further )?comments?",
                r"(?:this (?:discussion|thread|conversation)|the discussion) (?:is|has been) (?:now )?closed",
                r"(?:new|further) comments (?:are not|cannot be|can't be|are no longer) (?:accepted|posted|allowed|added)",
                r"we are no longer accepting comments on this (?:article|story|post)",
                r"(?:both comments and pings|comments and trackbacks|comments and pings) are (?:currently )?closed",
            ),
            "de": (
                r"(?:die )?(?:kommentare|kommentarfunktion|kommentarspalte)(?: zu diesem (?:artikel|beitrag))? (?:sind|ist|wurden|wurde)(?: derzeit| zurzeit| nun| bereits)? (?:geschlossen|deaktiviert|nicht verfügbar|abgeschaltet|nicht möglich)(?: worden)?",
                r"kommentare (?:deaktiviert|geschlossen)(?: für \S.{0,120})?",
                r"(?:dieser (?:artikel|beitrag) kann nicht (?:mehr )?kommentiert werden|die diskussion ist geschlossen)",
            ),
            "fr": (r"(?:les )?commentaires (?:sont )?(?:désormais |actuellement )?(?:fermés|clos|désactivés)(?: (?:pour|sur) (?:cet article|\S.{0,120}))?",),
            "es": (r"(?:los )?comentarios (?:están |han sido )?(?:cerrados|desactivados|deshabilitados)(?: (?:en|para) (?:esta (?:noticia|entrada)|este artículo))?", r"(?:esta noticia|este artículo) no admite comentarios"),
            "it": (r"(?:i )?commenti (?:sono )?(?:chiusi|disabilitati|disattivati)(?: (?:su|per) \S.{0,120})?",),
            "pt": (r"(?:os )?comentários (?:estão )?(?:encerrados|fechados|desativados|desligados)(?: (?:em|para) \S.{0,120})?",),
            "nl": (r"(?:de )?(?:reacties|reactiemogelijkheid) (?:zijn|is) (?:gesloten|uitgeschakeld)", r"(?:je|u) kunt niet meer reageren(?: op dit artikel)?", r"reageren (?:is niet (?:meer )?mogelijk|niet (?:meer )?mogelijk)"),
            "ru": (r"комментарии (?:закрыты|отключены)(?: к (?:этой )?записи\W?.{0,120})?", r"комментарии к записи .{1,120} отключены", r"комментирование (?:закрыто|отключено)"),
            "zh": (r"(?:本文)?(?:评论|評論|留言)(?:功能)?(?:已经|已經|已)(?:关闭|關閉)",),
            "ja": (r"コメントは(?:受け付けていません|停止中です|締め切りました)", r"現在コメントは受け付けて(?:い|お)りません"),
        }
    ),
    triggers=words(
        "comment comments commenting discussion thread conversation kommentare kommentarfunktion kommentarspalte kommentiert diskussion commentaires comentarios commenti comentários "
        "reacties reactiemogelijkheid reageren комментарии комментирование 评论 評論 留言 コメント"
    ),
    max_words=26,
    claims={
        "en": ("Comments are closed.", "Comments are closed on this story", "Comments Off on Ferry to stay in port", "This discussion has been closed.", "Sorry, comments are currently closed."),
        "de": ("Die Kommentare sind geschlossen.", "Die Kommentarfunktion ist geschlossen."),
        "fr": ("Les commentaires sont fermés.", "Commentaires fermés"),
        "es": ("Los comentarios están cerrados.", "Comentarios cerrados"),
        "it": ("I commenti sono chiusi.",),
        "pt": ("Os comentários estão encerrados.", "Comentários desativados"),
        "nl": ("De reacties zijn gesloten.", "Reageren is niet meer mogelijk"),
        "ru": ("Комментарии закрыты", "Комментарии к записи Мост закрыт отключены"),
        "zh": ("评论已关闭。",),
        "ja": ("コメントは受け付けていません。",),
    },
    leaves={
        "en": ("The paper said comments are closed on stories about the trial.", "The comment period is closed.", "Her comments off the record were printed anyway."),
        "de": ("Die Kommentare der Richter sind noch geschlossen im Archiv.", "Die Schule ist geschlossen."),
        "fr": ("Les commentaires sont fermés depuis lundi, regrette un lecteur.",),
        "es": ("Los comentarios están cerrados desde el lunes, lamenta un lector.",),
        "it": ("I commenti sono chiusi da lunedì, lamenta un lettore del giornale.",),
        "pt": ("Os comentários estão encerrados desde segunda, lamenta um leitor.",),
        "nl": ("De winkels zijn gesloten, zegt de burgemeester in zijn reacties.",),
        "ru": ("Комментарии закрыты с понедельника, жалуется читатель.",),
        "zh": ("报社表示，涉案报道的评论已关闭。",),
        "ja": ("市は、この計画へのコメントは受け付けていませんと説明した。",),
    },
)  # fmt: skip
