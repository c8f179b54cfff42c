"""One suite for every shop: what each connector has to do, whatever its server is like."""
