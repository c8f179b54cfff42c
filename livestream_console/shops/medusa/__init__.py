"""Medusa (https://medusajs.com), a shop that its owner runs."""

from livestream_console.shops.medusa.connector import MedusaShop

__all__ = ["MedusaShop"]
