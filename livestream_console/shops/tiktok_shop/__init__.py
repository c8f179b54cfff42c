"""TikTok Shop, outside mainland China (https://partner.tiktokshop.com)."""

from livestream_console.shops.tiktok_shop.connector import TikTokShop

__all__ = ["TikTokShop"]
