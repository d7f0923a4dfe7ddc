"""The thinking. Pure: no I/O, no clock, no settings; values in, values out."""
