"""The log: what the desk told its people and what they did, in words, newest last."""
