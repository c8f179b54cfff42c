"""When a product will be sold out."""
