"""The words of back-ups, imports and passphrases, on the screen, line by line and as commands."""

WORDS: dict[str, tuple[str, str]] = {
    "keep.file": ("file", "fichier"),
    "keep.present": ("present passphrase", "phrase de passe actuelle"),
    "records.help.all": (
        "Every record, sealed, to the file of -o.",
        "Tous les dossiers, scellés, dans le fichier de -o.",
    ),
    "records.help.new": (
        "The back-up's passphrase is the first line of this file.",
        "La phrase de passe de la sauvegarde est la première ligne de ce fichier.",
    ),
    "records.help.import": (
        "Add the records of a back-up; each is checked, and none here is written over.",
        "Ajouter les dossiers d'une sauvegarde; chacun est vérifié, et aucun d'ici n'est remplacé.",
    ),
    "records.help.its": (
        "The imported file's passphrase is the first line of this file.",
        "La phrase de passe du fichier importé est la première ligne de ce fichier.",
    ),
    "records.help.passphrase": (
        "The passphrase is the first line of this file, which only you may read; without it you are asked.",
        "La phrase de passe est la première ligne de ce fichier, lisible par vous seulement; sinon, elle vous est demandée.",
    ),
    "records.help.change": (
        "Another passphrase for the records; copies made before still open with the present one.",
        "Une autre phrase de passe pour les dossiers; les copies antérieures s'ouvrent encore avec l'actuelle.",
    ),
    "records.help.new-own": (
        "The new passphrase is the first line of this file.",
        "La nouvelle phrase de passe est la première ligne de ce fichier.",
    ),
    "records.prompt.new-own": ("new passphrase", "nouvelle phrase de passe"),
    "records.prompt.new": ("passphrase of the back-up", "phrase de passe de la sauvegarde"),
    "records.prompt.its": ("passphrase of the imported file", "phrase de passe du fichier importé"),
    "records.backed-up": ("Sealed in {path}. Records: {count}.", "Scellés dans {path}. Dossiers : {count}."),
    "records.imported": (
        "Added: {added} (of these, {copies} beside another version). Here already: {known}. Purged here and left out: {purged}.",
        "Ajoutés : {added} (dont {copies} à côté d'une autre version). Déjà ici : {known}. Détruits ici et laissés de côté : {purged}.",
    ),
    "records.error.export": (
        "name one record, or give --all with -o FILE (and without --client).",
        "désignez un dossier, ou donnez --all avec -o FICHIER (et sans --client).",
    ),
    "records.error.passphrase": (
        "there is no terminal to ask for the passphrase. Put it in a file that only you may read, and name that with --passphrase-file.",
        "il n'y a pas de terminal où demander la phrase de passe. Mettez-la dans un fichier lisible par vous seulement, à nommer avec --passphrase-file.",
    ),
    "records.error.open-file": (
        "others may read {path}. Take their rights away (chmod 600), then try again.",
        "d'autres peuvent lire {path}. Retirez-leur ce droit (chmod 600), puis réessayez.",
    ),
    "records.error.no-file": ("{path} cannot be read: {reason}.", "impossible de lire {path} : {reason}."),
    "records.error.empty-file": ("the first line of {path} is empty.", "la première ligne de {path} est vide."),
    "records.error.differ": ("the two passphrases differ.", "les deux phrases de passe diffèrent."),
    "records.error.sure": (
        "a purge cannot be undone. Add --yes if it is meant.",
        "une destruction est définitive. Ajoutez --yes si c'est voulu.",
    ),
    "records.backup": ("Back up all records…", "Sauvegarder tous les dossiers…"),
    "records.import": ("Add the records of a back-up…", "Ajouter les dossiers d'une sauvegarde…"),
    "records.passphrase": ("Change the passphrase…", "Changer la phrase de passe…"),
    "records.import-missing": (
        "There is no back-up called {file}. Check the name and its folder.",
        "Il n'y a pas de sauvegarde nommée {file}. Vérifiez le nom et le dossier.",
    ),
    "backup.dialog": ("Back up all records", "Sauvegarder tous les dossiers"),
    "backup.dialog.keys": (
        "↵ go on · Tab next line · Esc leave it",
        "↵ continuer · Tab ligne suivante · Échap pour y renoncer",
    ),
    "backup.about": (
        "One sealed file, with a passphrase of its own. Keep it away from this machine; a file that exists is never overwritten.",
        "Un seul fichier scellé, avec sa propre phrase de passe. Gardez-le ailleurs que sur cet appareil; un fichier existant n'est jamais écrasé.",
    ),
    "import.dialog": ("Add the records of a back-up", "Ajouter les dossiers d'une sauvegarde"),
    "import.dialog.keys": (
        "↵ go on · Tab next line · Esc leave it",
        "↵ continuer · Tab ligne suivante · Échap pour y renoncer",
    ),
    "import.about": (
        "Each record is checked before it is added. None of yours is written over: one that differs stands beside it.",
        "Chaque dossier est vérifié avant d'être ajouté. Aucun des vôtres n'est remplacé : s'il diffère, les deux demeurent.",
    ),
    "import.findings": (
        "{told} Damaged places in the file: {count}; what was damaged was left out.",
        "{told} Endroits abîmés dans le fichier : {count}; ce qui l'était a été laissé de côté.",
    ),
    "passphrase.dialog": ("Another passphrase", "Autre phrase de passe"),
    "passphrase.dialog.keys": (
        "↵ go on · Tab next line · Esc leave it as it is",
        "↵ continuer · Tab ligne suivante · Échap pour n'y rien changer",
    ),
    "passphrase.about": (
        "Back-ups and copies made before still open with the present one. A lost passphrase cannot be recovered.",
        "Les sauvegardes et copies antérieures s'ouvrent encore avec l'actuelle. Une phrase de passe perdue ne se récupère pas.",
    ),
    "passphrase.changed": (
        "The passphrase was changed. From now on only the new one opens these records.",
        "La phrase de passe a été changée. Désormais, seule la nouvelle ouvre ces dossiers.",
    ),
    "plain.words.back-up": ("back up", "sauvegarder|sauvegarde"),
    "plain.help.back-up": (
        "with a file's name, write all records to one sealed file: back up records.sqlite",
        "avec un nom de fichier, écrire tous les dossiers dans un seul fichier scellé : sauvegarder dossiers.sqlite",
    ),
    "plain.words.import": ("import", "importer"),
    "plain.help.import": (
        "with a back-up's name, add its records: import records.sqlite",
        "avec le nom d'une sauvegarde, ajouter ses dossiers : importer dossiers.sqlite",
    ),
    "plain.words.passphrase": ("passphrase", "phrase de passe"),
    "plain.help.passphrase": ("another passphrase for the records", "une autre phrase de passe pour les dossiers"),
    "plain.file.which": (
        "Name the file after the word.",
        "Inscrivez le nom du fichier après le mot.",
    ),
}
