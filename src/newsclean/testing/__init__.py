"""What people who test rules and scrapers need; nothing of newsclean imports it."""
