"""Canonical events in, a platform's own bytes out.

Rule: written from the platforms' documents, never from our decoders.
"""
