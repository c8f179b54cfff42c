"""Youzan 有赞 (https://doc.youzanyun.com)."""

from livestream_console.shops.youzan.connector import YouzanShop

__all__ = ["YouzanShop"]
