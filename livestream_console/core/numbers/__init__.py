"""The metric dictionary by theme: each module makes the readings of what it is named after."""
