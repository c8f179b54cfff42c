"""What the audience sees: the overlay pages for OBS."""
