"""Site profiles: which lines repeat across the pages of a site, learned from many pages (docs/profiles.md).

`names.py` says which site a page is of, `sketch.py` what is remembered of a page, `counting.py` keeps a bounded
sample of every site, `similar.py` tells articles from their copies, `choose.py` decides which lines are boilerplate,
`profile.py` is the file of a site, `folder.py` writes and merges folders of them, and `store.py` finds the one for a
page.
"""
