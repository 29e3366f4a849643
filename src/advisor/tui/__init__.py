"""The terminal app: it shows a walk and passes on what a person chooses; it decides nothing."""
