"""Keeping: what the screen, the conversation line by line and the commands do with the records alike."""
