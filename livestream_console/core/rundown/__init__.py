"""The rundown: what a show goes through, segment by segment, as planned and as it went."""
