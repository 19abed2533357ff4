"""What newsclean raises. A document never raises: it gets a status and warnings."""


class NewscleanError(Exception):
    """The parent of every error that newsclean raises on purpose."""


class ConfigError(NewscleanError, ValueError):
    """A configuration says something that newsclean does not understand."""


class UnknownRule(ConfigError):
    """A configuration names a rule or a label that does not exist."""


class InputError(NewscleanError, TypeError):
    """An argument has a type that does not fit, such as a number in place of HTML."""


class RuleBroken(NewscleanError):
    """A rule raised while it looked at a document.

    In a document run this costs the rule its claims and gives the warning
    `rule-broken:ID`; the document itself comes out.
    """

    def __init__(self, rule_id: str, cause: Exception) -> None:
        super().__init__(f"rule {rule_id!r} raised {type(cause).__name__}: {cause}")
        self.rule_id = rule_id
        self.cause = cause


class PluginWarning(UserWarning):
    """A plug-in, or a rule of one, is left out; all others are used."""
