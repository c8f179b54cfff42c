"""Vendure (https://vendure.io), a shop that its owner runs."""

from livestream_console.shops.vendure.connector import VendureShop

__all__ = ["VendureShop"]
