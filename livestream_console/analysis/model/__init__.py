"""The drifting Poisson model that every estimate stands on: what it counts, its shapes, its fits."""
