"""What trafilatura takes for the text of the page, aligned to the blocks."""
