"""Kuaishou's shops 快手小店 (https://open.kwaixiaodian.com)."""

from livestream_console.shops.kuaishou_shop.connector import KuaishouShop

__all__ = ["KuaishouShop"]
