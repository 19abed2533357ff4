"""Millions of documents: archives in, parts of a table out, nothing lost and nothing twice. See docs/batch.md.

```text
inputs --records--> shards --documents--> workers --results--> parts, quarantine --then--> manifest
```
"""
