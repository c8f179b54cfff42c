"""A store-and-forward server for webhooks that a merchant hosts: kept on disk, then pulled by desks."""
