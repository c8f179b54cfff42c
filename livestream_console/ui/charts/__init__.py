"""How the show is going over time: small stacked charts with the pushes marked in them."""
