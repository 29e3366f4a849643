"""The widgets: each shows values that it is given and posts what was chosen."""
