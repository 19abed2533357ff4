"""Rules as data: a TOML file says the phrases, the reason and the examples, and becomes the same `BlockRule`s."""

from newsclean.rule_files.declaration import Declaration, PhraseTest, compile_declaration
from newsclean.rule_files.load import declare_all, load_rules, rule_files_at

__all__ = ["Declaration", "PhraseTest", "compile_declaration", "declare_all", "load_rules", "rule_files_at"]
