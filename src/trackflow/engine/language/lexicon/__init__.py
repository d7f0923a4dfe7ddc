"""The tables of words the parser knows, one module for each theme."""
