"""The shops: connecting them, what they can do, what stands in them, and when a price needs somebody."""
