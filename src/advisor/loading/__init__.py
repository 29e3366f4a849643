"""From files to a library and its findings."""
