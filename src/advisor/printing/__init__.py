"""The transcript on paper: the PDF, and the printer."""
