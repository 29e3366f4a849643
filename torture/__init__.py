"""What the records must survive, measured: `make torture` runs all of it and writes docs/torture.md."""
