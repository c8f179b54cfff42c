"""Which of two cards that took turns sells better."""
