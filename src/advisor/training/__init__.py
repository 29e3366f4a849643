"""Vignettes with a story as exercises: what is asked of a student, and what is said to a wrong answer."""
