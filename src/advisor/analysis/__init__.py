"""What can be computed about a graph and a consultation."""
