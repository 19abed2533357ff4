"""How the measured parts of newsclean are made: `python -m training --help`."""
