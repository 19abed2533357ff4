"""Rules that strangers write: found through entry points, looked over, and left out by name where they are broken."""

from newsclean.plugins.collect import Found, rules_in
from newsclean.plugins.form import form_problems
from newsclean.plugins.installed import Broken, Plugins, installed_plugins, load_plugins

__all__ = ["Broken", "Found", "Plugins", "form_problems", "installed_plugins", "load_plugins", "rules_in"]
