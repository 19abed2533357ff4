"""Work in other processes that may hang, run out of memory or die without harm to the rest.

It knows nothing of articles: `pool.py` gives any function its items, one process each, and
watches over them; `worker.py` is the other end; `channel.py` is what they talk through.
"""
