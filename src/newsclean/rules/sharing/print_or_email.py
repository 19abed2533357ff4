"""The buttons that print an article, mail it, or copy its address."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import Button, WholeBlock, words

ARTICLE = r"(?:article|story|page|post|link|news)"
PHRASES = WholeBlock(
    {
        "en": (
            rf"print (?:this|the|friendly|version|pdf|{ARTICLE})(?: (?:{ARTICLE}|version))?",
            rf"printer[- ]friendly(?: version| {ARTICLE})?",
            rf"(?:e-?mail|send)(?: (?:this|the|a))?(?: {ARTICLE})(?: (?:to (?:a|your) friends?|by e-?mail|via e-?mail|to someone))?",
            r"(?:e-?mail|send|tell|recommend)(?: this| it)?(?: to)? (?:a friend|a colleague)",
            r"(?:e-?mail|send) (?:this|to a friend|by e-?mail)",
            r"(?:share|send) (?:this |it )?(?:by|via) (?:e-?mail|sms|text(?: message)?)",
            r"click to (?:print|e-?mail (?:a link|this|this link)(?: to a friend)?) ?(?:\(opens in new (?:window|tab)\))?(?: (?:print|e-?mail))?",
            r"(?:copy|get)(?: the| this| article| page| short)? (?:link|url|permalink)(?: to (?:the )?clipboard)?(?: ?(?:link )?copied)?",
            r"(?:the |article )?(?:link|url) (?:has been |was )?copied(?: to (?:the |your )?clipboard)?|copied(?: to (?:the |your )?clipboard|!)|permalink",
            r"(?:print|e-?mail)[\s|/\u2022\u00b7]{1,3}(?:print|e-?mail|pdf|save)(?:[\s|/\u2022\u00b7]{1,3}(?:print|e-?mail|pdf|save)){0,3}",
            r"(?:download|save)(?: as| this article as| article as)? pdf",
        ),
        "de": (
            r"(?:artikel |seite |beitrag |diesen artikel |diese seite )(?:drucken|ausdrucken|versenden|verschicken|empfehlen|per (?:e-)?mail (?:versenden|senden|verschicken))",
            r"(?:per|via) (?:e-)?mail (?:versenden|senden|verschicken|empfehlen|weiterempfehlen)|druckversion|drucken|weiterempfehlen",
            r"link (?:kopieren|kopiert|in die zwischenablage kopiert|wurde kopiert)(?: zum kopieren)?",
        ),
        "fr": (r"imprimer(?: (?:cet article|l'article|la page))?", r"(?:envoyer|partager) (?:cet article )?(?:par (?:e-?mail|courriel|mail)|à un ami)", r"(?:copier le lien|lien copié|copier l'url)(?: dans le presse-papiers)?|version imprimable"),
        "es": (r"imprimir(?: (?:este artículo|esta noticia|artículo|noticia|página))?", r"(?:enviar|compartir) (?:por (?:e-?mail|correo(?: electrónico)?)|a un amigo)", r"(?:copiar (?:el )?enlace|copiar url|enlace copiado)(?: al portapapeles)?"),
        "it": (r"stampa (?:questo articolo|articolo|la pagina|questa pagina)", r"invia (?:per|via|tramite) e-?mail|invia a un amico", r"copia (?:il )?link|link copiato"),
        "pt": (r"imprimir(?: (?:este artigo|esta notícia|artigo|notícia))?", r"enviar (?:por|via) e-?mail", r"copiar (?:o )?link|link copiado"),
        "nl": (r"(?:artikel (?:printen|afdrukken|mailen)|print dit artikel|mail dit artikel|stuur (?:dit artikel )?door)", r"(?:link kopiëren|kopieer (?:de )?link|link gekopieerd)"),
        "ru": (r"распечатать(?: (?:статью|новость|страницу))?|версия для печати", r"(?:отправить|послать) (?:по (?:почте|e-?mail|электронной почте)|другу)", r"(?:скопировать|копировать) (?:ссылку|адрес)|ссылка скопирована"),
        "zh": (r"打印(?:本文|本页)|复制链接|複製連結|链接已复制",),
        "ja": (r"(?:この記事を|記事を)?印刷(?:する)?|(?:リンク|url)をコピー(?:する|しました)?|メールで(?:送る|共有)",),
    }
)  # fmt: skip
LONE = WholeBlock({"und": (r"print|printer|pdf|stampa|afdrukken|printen|печать",)})


RULE = BlockRule(
    id="print-or-email",
    label=Label.SHARING,
    why="the whole block is a button to print the page, to mail it or to copy its address",
    matches=Button(PHRASES, LONE),
    triggers=words(
        "print printer email mail e friend colleague copy link url permalink copied pdf send drucken ausdrucken druckversion versenden verschicken empfehlen weiterempfehlen senden kopieren kopiert imprimer imprimable courriel ami lien copier "
        "imprimir enviar correo amigo enlace copiar stampa invia copia copiato copiado printen afdrukken mailen door kopiëren kopieer gekopieerd печати печать распечатать отправить послать скопировать копировать скопирована sms text "
        "打印 复制 複製 印刷 コピー メール"
    ),
    max_words=14,
    claims={
        "en": ("Print this page", "Printer-friendly version", "Email this article", "Copy link", "Link copied", "Copied to clipboard", "Click to print (Opens in new window)", "Print | Email", "Send to a friend"),
        "de": ("Artikel drucken", "Link kopieren", "Per E-Mail versenden"),
        "fr": ("Imprimer", "Envoyer par e-mail", "Copier le lien"),
        "es": ("Imprimir", "Enviar por correo electrónico", "Copiar enlace"),
        "it": ("Stampa articolo", "Copia link"),
        "pt": ("Imprimir", "Copiar link"),
        "nl": ("Print dit artikel", "Link kopiëren"),
        "ru": ("Версия для печати", "Скопировать ссылку"),
        "zh": ("复制链接",),
        "ja": ("印刷する", "URLをコピー"),
    },
    leaves={
        "en": ("Print", "Print runs are falling.", "The email to a friend was read in court.", "Print and digital", "He sent a link to the judge."),
        "de": ("Drucken im Wohnzimmer", "Der Link wurde am Montag kopiert und verschickt."),
        "fr": ("Imprimer sa maison", "Le lien entre les deux affaires n'est pas établi."),
        "es": ("Imprimir una casa", "El enlace fue copiado por la policía."),
        "it": ("Stampa", "La stampa locale ne ha parlato."),
        "pt": ("Imprimir uma casa", "O link foi copiado pela polícia."),
        "nl": ("De link tussen beide zaken is niet bewezen.",),
        "ru": ("Ссылка на доклад скопирована полицией.",),
        "zh": ("警方复制了链接。",),
        "ja": ("市は報告書を印刷した。",),
    },
)  # fmt: skip
