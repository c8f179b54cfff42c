"""Answering viewers: a line to write in, quick scripts to put into it, rules that answer by themselves."""
