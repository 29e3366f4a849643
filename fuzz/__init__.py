"""Whatever stands in a file, reading and checking it ends in a library and findings."""
