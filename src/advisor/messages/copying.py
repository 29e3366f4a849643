"""The words about copying."""

WORDS = {
    "copy.dialog": ("Copy through the terminal?", "Copier par l'intermédiaire du terminal?"),
    "copy.dialog.keys": ("1-4 or ↑↓ ↵ choose · Esc copy nothing", "1-4 ou ↑↓ ↵ choisir · Échap pour ne rien copier"),
    "copy.about": (
        "Copying hands this text to your terminal. Your terminal may keep it, and so may a clipboard history.",
        "Copier remet ce texte à votre terminal. Celui-ci peut le conserver, tout comme un historique du presse-papiers.",
    ),
    "copy.once": ("This once", "Cette fois seulement"),
    "copy.always": ("Always; note it in my settings", "Toujours; le noter dans mes réglages"),
    "copy.never": ("Never; note it in my settings", "Jamais; le noter dans mes réglages"),
    "copy.show": ("Show the text, so that I select it myself", "Afficher le texte, pour le sélectionner à la main"),
    "copy.done": ("Copied: the terminal has it now.", "Copié : le texte est maintenant dans le terminal."),
    "copy.kept": ("Noted in {path}.", "Noté dans {path}."),
    "copy.not-kept": (
        "Your choice holds until you leave; it could not be noted in {path}.",
        "Votre choix vaut jusqu'à ce que vous quittiez; impossible de le noter dans {path}.",
    ),
    "copy.nothing": (
        "There is nothing to copy yet: go up to a passage, or select one with the mouse.",
        "Il n'y a encore rien à copier : remontez à un passage, ou sélectionnez-en un à la souris.",
    ),
    "shown.dialog": ("The text, to be selected by hand", "Le texte, à sélectionner à la main"),
    "shown.dialog.keys": (
        "Shift and the mouse select · ↑↓ scroll · Esc close",
        "Maj et la souris sélectionnent · ↑↓ faire défiler · Échap fermer",
    ),
}
