"""Words in the addresses of pages that list others: tags, sections, archives, results of a search.

Segments of a path, whole, in lower case and without accents, as systems write them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

LISTING_SEGMENTS: Mapping[str, str] = {
    "en": """tag tags label labels category categories topic topics subject subjects section sections channel channels search author authors contributor
        contributors archive archives collection collections page browse genre directory catalog list latest shop store product-category c cat""",
    "de": "kategorie kategorien thema themen suche autor autoren autorin archiv rubrik rubriken ressort ressorts schlagwort schlagworte stichwort",
    "fr": "categorie rubrique rubriques sujet sujets recherche auteur auteurs etiquette mot-cle mots-cles theme themes dossier dossiers",
    "es": "categoria etiqueta etiquetas tema temas buscar busqueda autor autores seccion secciones archivo hemeroteca ultimas-noticias",
    "it": "categoria categorie argomento argomenti cerca ricerca autore autori sezione archivio ultime-notizie tema temi",
    "pt": "categoria assunto assuntos busca pesquisa autor autores editoria secao arquivo ultimas-noticias",
    "nl": "categorie onderwerp onderwerpen zoeken auteur auteurs rubriek archief trefwoord",
    "pl": "kategoria kategorie temat tematy szukaj autor autorzy dzial archiwum wyszukiwarka",
    "sv": "amne amnen etikett sok kategori kategorier arkiv forfattare",
    "da": "emne emner soeg sog kategori kategorier arkiv forfatter",
    "no": "emne emner sok kategori kategorier arkiv forfatter",
    "cs": "kategorie tema temata stitek stitky hledat hledani autor autori rubrika archiv",
    "tr": "kategori etiket konu arama yazar yazarlar arsiv son-dakika",
    "ru": "rubrika rubrik rubriki tema temy teg tegi poisk avtor avtory arhiv razdel рубрика тема тег поиск автор архив",
    "ar": "تصنيف وسم كاتب بحث قسم أرشيف",
    "zh": "fenlei biaoqian sousuo 分类 標籤 标签 分類",
    "ja": "カテゴリ カテゴリー タグ",
    "ko": "카테고리 태그",
}
LISTING_WORDS = frozenset(word for said in LISTING_SEGMENTS.values() for word in said.split())

# A question to a search, or a page of many. `?p=123` is a single post of WordPress.
LISTING_QUERY = re.compile(
    r"(?:^|&)(?:q|s|query|search|keywords?|suche|recherche|buscar|busca|cerca|szukaj|tag|cat|category|page|paged)=",
    re.IGNORECASE,
)
SINGLE_QUERY = re.compile(
    r"(?:^|&)(?:(?:p|id|[a-z]{0,2}id|article|articleid|story|storyid|nid)=\d+|[a-z_]{1,12}=\d{4,})", re.IGNORECASE
)
HOME_NAMES = frozenset("index home default main start accueil startseite inicio".split())
