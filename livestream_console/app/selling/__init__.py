"""The shops that a desk is connected to, and our prices in them."""
