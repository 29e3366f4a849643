"""The words of printing."""

WORDS: dict[str, tuple[str, str]] = {
    "key.print": ("print", "imprimer"),
    "key.print.tip": (
        "Print the transcript, or write it as PDF where there is no printer",
        "Imprimer le relevé, ou l'enregistrer en PDF s'il n'y a pas d'imprimante",
    ),
    "plain.words.print": ("print", "imprimer"),
    "plain.help.print": (
        "print the transcript; without a printer, write it as PDF",
        "imprimer le relevé; sans imprimante, l'enregistrer en PDF",
    ),
    "print.sent": ("Transcript sent to the printer.", "Relevé envoyé à l'imprimante."),
    "print.written": (
        "No printer took it: the transcript is written to {path}",
        "Aucune imprimante ne l'a accepté : le relevé est enregistré dans {path}",
    ),
    "print.failed": (
        "No printer took it, and no PDF could be written here: {reason}. Save it under a name of your own.",
        "Aucune imprimante ne l'a accepté, et aucun PDF n'a pu être écrit ici : {reason}. Enregistrez-le sous un nom de votre choix.",
    ),
}
