"""Edge machinery that feeds, shops and the local pages share."""
