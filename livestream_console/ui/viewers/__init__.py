"""Who one viewer is: what they said, claimed and bought, and what is to be remembered of them."""
