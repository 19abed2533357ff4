"""What can go wrong with a run besides its documents."""

from newsclean.errors import NewscleanError


class InputTrouble(NewscleanError):
    """An input cannot be read, or not to its end; what was read before holds."""


class OutputTrouble(NewscleanError):
    """The output cannot be written; what is in the manifest holds."""
