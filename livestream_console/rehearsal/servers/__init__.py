"""Loopback servers on 127.0.0.1 that a feed cannot tell from the platform, faults on request included."""
