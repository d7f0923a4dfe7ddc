"""What phrases mean: rules in the order in which they are tried, the most specific first."""
