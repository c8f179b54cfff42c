"""The rundown on the desk: what is on, what comes next, how late it is, and the text it is written in."""
