"""The review of a show: a window of its own, and the same as a page, a PDF, a picture and tables."""
