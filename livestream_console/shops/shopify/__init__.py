"""Shopify (https://shopify.dev), by its Admin GraphQL API."""

from livestream_console.shops.shopify.connector import ShopifyShop

__all__ = ["ShopifyShop"]
