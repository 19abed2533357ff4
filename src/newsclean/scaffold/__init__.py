"""Files for a new rule, with what is still to fill in marked so that the contract fails until it is done."""

from newsclean.scaffold.project import PluginProject, plugin_at, source_rules_at
from newsclean.scaffold.write import NewRule, add_to_file, write_plugin, write_rule

__all__ = ["NewRule", "PluginProject", "add_to_file", "plugin_at", "source_rules_at", "write_plugin", "write_rule"]
