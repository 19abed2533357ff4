"""The social networks and messengers that pages offer to share on and to follow.

Patterns are for `Block.folded`.
"""

from __future__ import annotations

NETWORK = (
    r"(?:facebook messenger|facebook|fb|messenger|x/twitter|twitter/x|twitter|x \((?:formerly )?twitter\)|x|instagram|whats ?app|telegram|linked ?in|pinterest|reddit|tumblr|vkontakte|vk|вконтакте|одноклассники|odnoklassniki|ok|"
    r"viber|threads|bluesky|mastodon|flipboard|snapchat|tik ?tok|you ?tube|pocket|xing|line|wechat|weibo|stumbleupon|digg|google ?\+|google plus|google news|google|truth social|skype|signal|hacker news|"
    r"buffer|gab|gettr|nextdoor|discord|twitch|kakao ?talk|hatena|はてなブックマーク|はてなブログ|フェイスブック|ツイッター|微信|微博|qq|qq空间|фейсбук|твиттер|телеграм|فيسبوك|فيس بوك|تويتر|واتساب|واتس آب|تليجرام|تلغرام|إنستغرام)"
)
"""A network anywhere: "share on X", "follow us on Line"."""

PLAIN_NETWORK = (
    r"(?:facebook messenger|facebook|messenger|x/twitter|twitter/x|twitter|instagram|whats ?app|telegram|linked ?in|pinterest|reddit|tumblr|vkontakte|вконтакте|одноклассники|viber|bluesky|mastodon|flipboard|snapchat|"
    r"tik ?tok|you ?tube|xing|wechat|weibo|stumbleupon|digg|google ?\+|truth social)"
)
"""A name that is nothing but a network, so that it needs no other words around it."""

NETWORK_WORDS = frozenset(
    "facebook fb messenger twitter x instagram whatsapp whats telegram linkedin linked pinterest reddit tumblr vk vkontakte вконтакте одноклассники odnoklassniki ok viber threads bluesky mastodon flipboard "
    "snapchat tiktok tik youtube you pocket xing line wechat weibo stumbleupon digg google truth skype signal hacker buffer gab gettr nextdoor discord twitch kakaotalk kakao hatena qq фейсбук твиттер телеграм "
    "فيسبوك تويتر واتساب تليجرام تلغرام إنستغرام はてな フェイスブック ツイッター 微信 微博".split()
)
"""One word of every name, for `triggers` of patterns that have no other word."""

PLAIN_WORDS = NETWORK_WORDS - frozenset(
    "x line ok signal pocket threads google you whats hacker truth buffer discord tik linked".split()
)
"""Of these, the words that are rare in prose."""
