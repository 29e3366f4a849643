"""The screens: home, the consultation, and the small dialogs."""
