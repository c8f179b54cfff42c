"""What comes in and goes out as files: products, orders, recorded chat and whole shows."""
