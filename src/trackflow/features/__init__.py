"""One folder for each thing a user can name; a feature looks only down the list of the design."""
