"""What schema.org, Open Graph and the sections of papers call the kinds of pieces."""

from __future__ import annotations

# The types of https://schema.org/Article and its like that say what a piece is, in lower case.
SCHEMA_TYPES = {
    "advertisercontentarticle": "sponsored",
    "satiricalarticle": "satire",
    "opinionnewsarticle": "opinion",
    "analysisnewsarticle": "analysis",
    "backgroundnewsarticle": "background",
    "reviewnewsarticle": "review",
    "criticreview": "review",
    "userreview": "review",
    "review": "review",
    "claimreview": "fact-check",
    "liveblogposting": "live-blog",
    "recipe": "recipe",
    "podcastepisode": "podcast",
    "discussionforumposting": "forum",
    "socialmediaposting": "forum",
    "reportagenewsarticle": "news",
    "asknewsarticle": "news",
    "askpublicnewsarticle": "news",
}
# Systems give these to all that they print: what the page says of the piece itself goes before.
GENERAL_TYPES = {"newsarticle": "news", "blogposting": "blog"}
OPEN_GRAPH_TYPES = {"video": "video", "podcast": "podcast", "recipe": "recipe", "blog": "blog"}
# Names of sections that hold one kind of piece, folded. "Comments" and "Kommentare" are what readers write, too, and
# a section "Video" has articles with a film.
SECTIONS = {
    word: kind
    for kind, words in {
        "opinion": "opinion; opinions; op-ed; op-eds; editorial; editorials; columns; columnists; commentary; meinung; meinungen; "
        "leitartikel; kolumne; kolumnen; kommentar; débats & opinions; tribune; tribunes; éditorial; éditos; opinión; "
        "columnistas; columnas; editoriales; opinioni; editoriali; opinião; colunas; opinie; opinies; åsikter; debatt; "
        "meninger; mening; debat; mielipide; opinie i komentarze; komentarze; názory; vélemény; opinii; мнение; мнения; "
        "думка; görüş; yazarlar; رأي; الرأي; آراء; مقالات رأي; 评论; 評論; 观点; 社论; 社説; 論説; オピニオン; 사설; 칼럼; 오피니언",
        "analysis": "analysis; news analysis; analyse; analysen; analyses; análisis; analisi; análise; analiza; анализ; аналитика",
        "interview": "interview; interviews; entrevista; entrevistas; intervista; interviste; entretien; entretiens; интервью",
        "review": "review; reviews; film reviews; book reviews; rezension; rezensionen; testberichte; reseñas; recensioni; critiques",
        "fact-check": "fact check; fact-check; fact checks; faktencheck; faktenfuchs; fact checking; verificación",
        "sponsored": "sponsored; sponsored content; advertorial; advertorials; paid content; anzeige; brand content; branded content",
        "recipe": "recipes; recipe; rezepte; recettes; recetas; ricette; receitas; recepten",
        "live-blog": "live blog; liveblog; live-blog; liveticker",
        "satire": "satire; sátira; satira",
    }.items()
    for word in words.split("; ")
}
