"""Replies that the desk gives: quick scripts, rules, and what holds them back."""
