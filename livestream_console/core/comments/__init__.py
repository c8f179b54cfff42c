"""What comments say: intents, products, questions, repeats."""
