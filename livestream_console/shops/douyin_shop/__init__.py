"""Douyin's shops 抖店 in mainland China (https://op.jinritemai.com)."""

from livestream_console.shops.douyin_shop.connector import DouyinShop

__all__ = ["DouyinShop"]
