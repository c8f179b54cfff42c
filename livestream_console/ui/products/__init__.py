"""How each product does, what is hot, what grew most, and how far the show is from its target."""
