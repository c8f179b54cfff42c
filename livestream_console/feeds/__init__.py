"""One folder a platform: codec (bytes to packets), normalize (packets to events), feed (the thin shell)."""
