"""The words of keeping: the first time, what is kept, the lock, the list of records, and resuming."""

WORDS: dict[str, tuple[str, str]] = {
    "kept.long": ("● kept", "● conservé"),
    "kept.word": ("● kept", "● conservé"),
    "kept.sign": ("●", "●"),
    "not-kept.long": (
        "▲ not kept: the last change is only here",
        "▲ non conservé : le dernier changement n'est qu'ici",
    ),
    "not-kept.word": ("▲ not kept", "▲ non conservé"),
    "not-kept.sign": ("▲", "▲"),
    "key.keep": ("keep", "garder"),
    "key.keep.tip": (
        "Keep this consultation, sealed with your passphrase",
        "Conserver cette consultation, scellée par votre phrase de passe",
    ),
    "key.records": ("records", "dossiers"),
    "key.records.tip": (
        "What is kept: go on, search, rename, export, purge",
        "Ce qui est conservé : reprendre, chercher, renommer, exporter, détruire",
    ),
    "key.lock": ("lock", "verrouiller"),
    "key.lock.tip": ("Clear the screen and forget the keys", "Vider l'écran et oublier les clés"),
    "keys.keep-it": ("keep", "garder"),
    "keys.records": ("records", "dossiers"),
    # The passphrase
    "keep.new": ("Keep this consultation", "Conserver cette consultation"),
    "keep.new.keys": (
        "↵ go on · Tab next line · Esc keep nothing",
        "↵ continuer · Tab ligne suivante · Échap pour ne rien conserver",
    ),
    "keep.new.about": (
        "What is kept is sealed on this machine with a passphrase of your choosing. Nothing is sent anywhere.",
        "Ce qui est conservé est scellé sur cet appareil par une phrase de passe de votre choix. Rien n'est transmis.",
    ),
    "keep.new.lost": (
        "A lost passphrase cannot be recovered, and neither can what it seals.",
        "Une phrase de passe perdue ne se récupère pas, ni ce qu'elle scelle.",
    ),
    "keep.passphrase": ("passphrase", "phrase de passe"),
    "keep.again": ("the same once more", "la même encore une fois"),
    "keep.strength": ("strength: {word}", "solidité : {word}"),
    "keep.weak": (
        "This passphrase is too easy to guess. {hint}",
        "Cette phrase de passe est trop facile à deviner. {hint}",
    ),
    "keep.differ": (
        "The two lines differ. Type the second one again.",
        "Les deux lignes diffèrent. Tapez la seconde de nouveau.",
    ),
    "keep.opening": ("One moment…", "Un instant…"),
    "keep.open": ("Open the records", "Ouvrir les dossiers"),
    "keep.open.keys": ("↵ open · Esc leave them closed", "↵ ouvrir · Échap pour les laisser fermés"),
    "keep.open.about": ("They are sealed with your passphrase.", "Ils sont scellés par votre phrase de passe."),
    # The reference
    "keep.name": ("Under which reference?", "Sous quelle référence?"),
    "keep.name.keys": (
        "↵ keep · empty is fine · Esc keep nothing",
        "↵ conserver · vide convient · Échap pour ne rien conserver",
    ),
    "keep.name.about": (
        "Write your own case reference, never a client's name. In your notes too, leave out names.",
        "Inscrivez votre propre référence, jamais le nom d'une cliente ou d'un client. Dans vos notes aussi, taisez les noms.",
    ),
    "keep.rename": ("Another reference", "Autre référence"),
    "keep.rename.keys": ("↵ rename · Esc leave it", "↵ renommer · Échap pour y renoncer"),
    "keep.retention.rule": (
        "{years} years from the last entry: {source}; checked on {checked}, not seen in the official text. Check the current edition.",
        "{years} ans après la dernière inscription : {source}; vérifié le {checked}, sans avoir vu le texte officiel. Vérifiez l'édition en vigueur.",
    ),
    "keep.begun": ("Kept from here on, with every change.", "Conservé à partir d'ici, avec chaque changement."),
    "keep.already": ("All of this is kept.", "Tout ceci est conservé."),
    "keep.nothing": ("Nothing was kept.", "Rien n'a été conservé."),
    # The lock
    "lock.cover": ("The screen was cleared.", "L'écran a été vidé."),
    "lock.cover.about": (
        "This consultation is private and not kept; it is still here. Enter shows it again.",
        "Cette consultation est privée et non conservée; elle est encore là. Entrée la montre de nouveau.",
    ),
    "lock.locked": ("The records are locked.", "Les dossiers sont verrouillés."),
    "lock.locked.about": (
        "Screen and keys were cleared. Your passphrase brings you back to where you were.",
        "L'écran et les clés ont été effacés. Votre phrase de passe vous ramène là où vous étiez.",
    ),
    "lock.keys.enter": ("↵ show it again · ctrl+q quit", "↵ la montrer de nouveau · ctrl+q quitter"),
    "lock.keys.passphrase": ("↵ open · ctrl+q quit", "↵ ouvrir · ctrl+q quitter"),
}
