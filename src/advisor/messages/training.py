"""The words of exercises: the story, the feedback, the debrief and the attempt file."""

WORDS: dict[str, tuple[str, str]] = {
    # What cannot be done
    "training.error.move": (
        "The move “{do}” ({question}) cannot be made here: the attempt belongs to another version, or was changed.",
        "Le coup « {do} » ({question}) n'est pas possible ici : la tentative vient d'une autre version ou a été modifiée.",
    ),
    "training.error.hidden": (
        "The answer to {question} ticks what is not shown there.",
        "La réponse à {question} coche ce qui n'y est pas affiché.",
    ),
    # The attempt file
    "attempt.missing": ("There is no such file.", "Ce fichier n'existe pas."),
    "attempt.unreadable": ("The file cannot be read: {reason}", "Le fichier ne peut pas être lu : {reason}"),
    "attempt.large": (
        "The file is larger than {kilobytes} kB, and so is no attempt.",
        "Le fichier dépasse {kilobytes} ko : ce n'est pas une tentative.",
    ),
    "attempt.json": (
        "The file is no JSON, or damaged ({place}). Ask for it again.",
        "Le fichier n'est pas en JSON ou est endommagé ({place}). Demandez-le de nouveau.",
    ),
    "attempt.format": (
        "The file is no attempt of “advisor train”.",
        "Le fichier n'est pas une tentative de « advisor train ».",
    ),
    "attempt.value": (
        "The attempt holds under {where} what no attempt holds. Ask for the file again, unchanged.",
        "La tentative contient sous {where} ce qu'aucune tentative ne contient. Demandez de nouveau le fichier, tel quel.",
    ),
}
