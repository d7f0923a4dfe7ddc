"""What words mean: tables by language and by subject, without logic."""
