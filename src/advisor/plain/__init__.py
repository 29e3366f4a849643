"""The consultation line by line."""
