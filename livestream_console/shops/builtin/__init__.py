"""The shop that needs no platform: a catalogue from a spreadsheet, orders from claims."""
