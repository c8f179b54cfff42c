"""WooCommerce (https://woocommerce.com), a shop in its owner's own WordPress."""

from livestream_console.shops.woocommerce.connector import WooCommerceShop

__all__ = ["WooCommerceShop"]
