"""A rehearsal: a seeded crowd behind loopback servers that speak each platform's real wire format.

Rule: nothing here comes from feeds, so that the encoders stay independent of the decoders they test.
"""
