"""The words of the records: what can go wrong with the store, and how strong a passphrase is."""

WORDS: dict[str, tuple[str, str]] = {
    "records.no-store": (
        "Nothing is kept here yet.",
        "Rien n'est encore conservé ici.",
    ),
    "records.gone": (
        "The file of the records is no longer where it was, so this is not kept. What you typed is still here. Put the file back, then keep it again.",
        "Le fichier des dossiers n'est plus à sa place; ceci n'est donc pas conservé. Ce que vous avez écrit est encore là. Remettez le fichier, puis conservez de nouveau.",
    ),
    "records.store-exists": (
        "There is a store here already. It is not written over: open it with its passphrase.",
        "Des dossiers sont déjà conservés ici. Rien n'est remplacé : ouvrez-les avec leur phrase de passe.",
    ),
    "records.export-exists": (
        "There is a file called {file} already. It is not written over: choose another name.",
        "Un fichier nommé {file} existe déjà. Il n'est pas remplacé : choisissez un autre nom.",
    ),
    "records.wrong-passphrase": (
        "The passphrase does not open the records. Check capital letters and the keyboard's language, then try again.",
        "La phrase de passe n'ouvre pas les dossiers. Vérifiez les majuscules et la langue du clavier, puis réessayez.",
    ),
    "records.newer-store": (
        "A later version of advisor wrote these records (format {version}; this one reads {known}). Update advisor to open them. Nothing was changed.",
        "Une version plus récente d'advisor a écrit ces dossiers (format {version}; celle-ci lit {known}). Mettez advisor à jour pour les ouvrir. Rien n'a été changé.",
    ),
    "records.damaged": (
        "The records are not as advisor wrote them: the file is damaged or was changed. Nothing more is written to it. Copy the file aside, then restore your last back-up.",
        "Les dossiers ne sont pas tels qu'advisor les a écrits : le fichier est abîmé ou a été modifié. Rien n'y est plus écrit. Mettez-en une copie de côté, puis restaurez votre dernière sauvegarde.",
    ),
    "records.locked": (
        "The records are locked. Your passphrase opens them again.",
        "Les dossiers sont verrouillés. Votre phrase de passe les rouvre.",
    ),
    "records.busy": (
        "Another window of advisor is writing to the records. Nothing was lost; try again in a moment.",
        "Une autre fenêtre d'advisor écrit dans les dossiers. Rien n'est perdu; réessayez dans un instant.",
    ),
    "records.not-kept": (
        "This is not kept: {reason}. What you typed is still here. Make room or check the disk, then keep it again.",
        "Ceci n'est pas conservé : {reason}. Ce que vous avez écrit est encore là. Libérez de l'espace ou vérifiez le disque, puis conservez de nouveau.",
    ),
    "records.not-read": (
        "The records cannot be read: {reason}. Check the disk, then try again.",
        "Les dossiers ne peuvent pas être lus : {reason}. Vérifiez le disque, puis réessayez.",
    ),
    "records.reason.full": ("the disk is full", "le disque est plein"),
    "records.reason.readonly": (
        "this place cannot be written to",
        "il n'est pas possible d'écrire à cet endroit",
    ),
    "records.reason.disk": ("the disk reports a fault", "le disque signale une erreur"),
    "records.unknown": (
        "There is no such record, or it was purged.",
        "Ce dossier n'existe pas, ou il a été détruit.",
    ),
    "records.finding.file": (
        "The file is damaged. What can still be read is shown; export it, then restore your last back-up.",
        "Le fichier est abîmé. Ce qui peut encore être lu est montré; exportez-le, puis restaurez votre dernière sauvegarde.",
    ),
    "records.finding.state": (
        "The records are not those that advisor last sealed together: one was changed, taken out, or put back from an older copy.",
        "Les dossiers ne sont pas ceux qu'advisor a scellés ensemble la dernière fois : l'un d'eux a été modifié, retiré ou remis d'après une copie plus ancienne.",
    ),
    "records.finding.record": (
        "This record is not as it was written: something in it was changed, moved or taken out.",
        "Ce dossier n'est pas tel qu'il a été écrit : quelque chose y a été modifié, déplacé ou retiré.",
    ),
    "records.finding.replay": (
        "This record opens, but its answers do not fit the trees that it was kept with.",
        "Ce dossier s'ouvre, mais ses réponses ne correspondent pas aux arbres avec lesquels il a été conservé.",
    ),
    "records.finding.orphan": (
        "There are entries that belong to no record.",
        "Des entrées n'appartiennent à aucun dossier.",
    ),
    "records.finding.head": (
        "No record here has ever had this head: the records are an older copy, or the transcript is not from them.",
        "Aucun dossier d'ici n'a jamais eu cette empreinte : les dossiers sont une copie plus ancienne, ou le relevé ne vient pas d'eux.",
    ),
    "records.strength.0": ("very weak", "très faible"),
    "records.strength.1": ("weak", "faible"),
    "records.strength.2": ("good", "bonne"),
    "records.strength.3": ("strong", "forte"),
    "records.strength.hint.words": (
        "Add words that have nothing to do with each other; four or five make a good passphrase.",
        "Ajoutez des mots sans lien entre eux; quatre ou cinq font une bonne phrase de passe.",
    ),
    "records.strength.hint.pattern": (
        "Repetitions and rows of the keyboard are guessed first. Use words instead.",
        "Les répétitions et les suites du clavier sont devinées en premier. Préférez des mots.",
    ),
    "records.strength.hint.date": (
        "Dates are guessed quickly. Use words instead.",
        "Les dates se devinent vite. Préférez des mots.",
    ),
}
