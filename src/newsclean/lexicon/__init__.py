"""What rules and fields share about the world: names, agencies, dates, sections."""
