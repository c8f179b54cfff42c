"""The bar under a show that is played back."""
