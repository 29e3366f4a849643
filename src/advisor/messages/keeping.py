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
    "keeping.long": ("◌ being kept…", "◌ conservation en cours…"),
    "keeping.word": ("◌ being kept…", "◌ en cours…"),
    "keeping.sign": ("◌", "◌"),
    "keep.waiting": (
        "One moment: the last change is being kept.",
        "Un instant : votre dernier changement est en cours de conservation.",
    ),
    "key.keep": ("keep", "garder"),
    "key.keep.tip": (
        "Keep this consultation, sealed with your passphrase; of an exercise, the attempt in a file",
        "Conserver cette consultation, scellée par votre phrase de passe; d'un exercice, la tentative dans un fichier",
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
    "keep.retain.bad": (
        "Write a number of years, or a day as year-month-day, such as 2036-03-09.",
        "Inscrivez un nombre d'années, ou une date ainsi : année-mois-jour, par exemple 2036-03-09.",
    ),
    # The commands
    "records.meta.record": ("RECORD", "DOSSIER"),
    "records.meta.words": ("[WORDS]…", "[MOTS]…"),
    "records.meta.until": ("YEARS|DAY", "ANNÉES|DATE"),
    "records.meta.head": ("HEAD", "EMPREINTE"),
    "records.help.records": (
        "What is kept: list, show, export, purge, verify, move. A record is named by the first characters of its id.",
        "Ce qui est conservé : lister, montrer, exporter, détruire, vérifier, déplacer. Un dossier se désigne par les premiers caractères de son identifiant.",
    ),
    "records.help.list": (
        "The records, the last changed first; with words, those whose reference or notes hold them.",
        "Les dossiers, le dernier modifié d'abord; avec des mots, ceux dont la référence ou les notes les contiennent.",
    ),
    "records.help.due": (
        "The records whose time of keeping has ended.",
        "Les dossiers dont la durée de conservation est écoulée.",
    ),
    "records.help.show": (
        "The transcript of a record, with its changes.",
        "Le relevé d'un dossier, avec ses changements.",
    ),
    "records.help.export": (
        "One record as open JSON, or with --all every record as one sealed back-up.",
        "Un dossier en JSON ouvert, ou avec --all tous les dossiers en une sauvegarde scellée.",
    ),
    "records.help.client": (
        "For a client who asks for the record's content: without your private notes.",
        "Pour une cliente ou un client qui demande le contenu du dossier : sans vos notes personnelles.",
    ),
    "records.help.purge": (
        "Destroy a record: its key and its content. A trace of the date stays.",
        "Détruire un dossier : sa clé et son contenu. Une trace de la date demeure.",
    ),
    "records.help.yes": ("Do not ask again.", "Ne pas redemander."),
    "records.help.rename": ("Give a record another reference.", "Donner une autre référence à un dossier."),
    "records.help.retain": (
        "Keep a record for so many years after its last entry, or until a day.",
        "Conserver un dossier tant d'années après la dernière inscription, ou jusqu'à une date.",
    ),
    "records.help.verify": ("Whether everything is as it was written.", "Tout est-il tel qu'il a été écrit?"),
    "records.help.head": (
        "The head printed in a transcript: an older copy of the records does not know it.",
        "L'empreinte imprimée dans un relevé : une copie plus ancienne des dossiers ne la connaît pas.",
    ),
    "records.row": (
        "{changed}  {name}{tree} · {count} entries · keep until {until}",
        "{changed}  {name}{tree} · {count} inscriptions · à conserver jusqu'au {until}",
    ),
    "records.row.purged": ("purged on {on} (begun on {begun})", "détruit le {on} (commencé le {begun})"),
    "records.row.damaged": ("damaged: it does not open", "abîmé : il ne s'ouvre pas"),
    "records.until.open": ("(not set)", "(non fixé)"),
    "records.list.none": ("There is no record.", "Il n'y a aucun dossier."),
    "records.search.none": ("No record holds these words.", "Aucun dossier ne contient ces mots."),
    "records.due.none": ("No record is due.", "Aucun dossier n'est échu."),
    "records.purge.sure": (
        "Nothing brings it back. Type {name} to purge it",
        "Rien ne le ramènera. Tapez {name} pour le détruire",
    ),
    "records.purge.not": ("Nothing was purged.", "Rien n'a été détruit."),
    "records.purged": (
        "Purged. Back-ups made before still hold it.",
        "Détruit. Les sauvegardes antérieures le contiennent encore.",
    ),
    "records.verified": ("Everything is as it was written.", "Tout est tel qu'il a été écrit."),
    "records.verified.head": (
        "Everything is as it was written, and this head is known here.",
        "Tout est tel qu'il a été écrit, et cette empreinte est connue ici.",
    ),
    # The records on the screen
    "records.dialog": ("Records", "Dossiers"),
    "records.dialog.keys": (
        "type to search · ↑↓ choose · ↵ open · Esc close",
        "taper pour chercher · ↑↓ choisir · ↵ ouvrir · Échap fermer",
    ),
    "records.dialog.about": (
        "The last changed first. What you type is looked for in references and in your own notes.",
        "Le dernier modifié d'abord. Ce que vous tapez est cherché dans les références et dans vos propres notes.",
    ),
    "records.dialog.due": (
        "Due: {count}. Their time of keeping has ended; read, then purge them or keep them longer.",
        "Échus : {count}. Leur durée de conservation est écoulée; relisez, puis détruisez ou prolongez.",
    ),
    "records.none-yet.home": (
        "Nothing is kept here yet. Open a tree; {by} then keeps that consultation, sealed with a passphrase of your choosing.",
        "Rien n'est encore conservé ici. Ouvrez un arbre; {by} conserve alors cette consultation, scellée par une phrase de passe de votre choix.",
    ),
    "records.none-yet.here": (
        "Nothing is kept here yet. {by} keeps this consultation, sealed with a passphrase of your choosing.",
        "Rien n'est encore conservé ici. {by} conserve cette consultation, scellée par une phrase de passe de votre choix.",
    ),
    "record.dialog": ("This record", "Ce dossier"),
    "record.dialog.keys": ("1-7 or ↑↓ ↵ choose · Esc back", "1-7 ou ↑↓ ↵ choisir · Échap retour"),
    "record.resume": ("Go on with it", "Le reprendre"),
    "record.rename": ("Another reference", "Autre référence"),
    "record.retain": ("Keep it until…", "Le conserver jusqu'au…"),
    "record.export": ("Export all of it, open to read", "Tout exporter, lisible sans clé"),
    "record.client": (
        "Export it for the client, without private notes",
        "L'exporter pour la personne, sans vos notes personnelles",
    ),
    "record.purge": ("Purge it", "Le détruire"),
    "record.stay": ("Back to the list", "Retour à la liste"),
    "record.resumed": ("Resumed where you left it.", "Repris là où vous l'aviez laissé."),
    "record.resumed.then": (
        "Resumed with the trees of the day on which it was begun.",
        "Repris avec les arbres du jour où il a été commencé.",
    ),
    "record.resumed.now": (
        "A new record goes on with today's trees; the earlier one stays as it was.",
        "Un nouveau dossier continue avec les arbres d'aujourd'hui; l'ancien reste tel quel.",
    ),
    "purge.dialog": ("Purge this record?", "Détruire ce dossier?"),
    "purge.dialog.keys": ("1-2 or ↑↓ ↵ choose · Esc keep it", "1-2 ou ↑↓ ↵ choisir · Échap pour le garder"),
    "purge.stay": ("Keep it", "Le garder"),
    "purge.purge": (
        "Destroy its key and its content; nothing brings it back",
        "Détruire sa clé et son contenu; rien ne le ramènera",
    ),
    "retain.dialog": ("How long is it kept?", "Combien de temps le conserver?"),
    "retain.dialog.keys": ("↵ set · Esc leave it", "↵ fixer · Échap pour y renoncer"),
    "retain.about": (
        "A number of years from the last entry, or a day (year-month-day); for a child, count from the age of majority.",
        "Un nombre d'années après la dernière inscription, ou une date (année-mois-jour); pour une personne mineure, comptez à partir de sa majorité.",
    ),
    "export.dialog": ("Export to a file", "Exporter dans un fichier"),
    "export.dialog.keys": ("↵ write · Esc leave it", "↵ enregistrer · Échap pour y renoncer"),
    "export.about": (
        "The file is not sealed: whoever has it can read it. A file that exists is never overwritten.",
        "Le fichier n'est pas scellé : qui le possède peut le lire. Un fichier existant n'est jamais écrasé.",
    ),
    "since.dialog": ("The trees have changed since", "Les arbres ont changé depuis"),
    "since.dialog.keys": ("1-3 or ↑↓ ↵ choose · Esc leave it", "1-3 ou ↑↓ ↵ choisir · Échap pour y renoncer"),
    "since.about": ("For the answers of this record, that means:", "Pour les réponses de ce dossier, cela signifie :"),
    "since.gone": ("asked no more: ", "n'est plus posée : "),
    "since.reworded": ("asked otherwise: ", "posée autrement : "),
    "since.fresh": ("to be answered now: ", "à répondre maintenant : "),
    "since.lost": ("guidance that goes: ", "recommandation qui disparaît : "),
    "since.gained": ("guidance that comes: ", "recommandation qui s'ajoute : "),
    "since.altered": ("guidance that says something else: ", "recommandation modifiée : "),
    "since.more": ("and {count} more", "et {count} de plus"),
    "since.then": ("Go on with the trees of that day", "Continuer avec les arbres de ce jour-là"),
    "since.now": (
        "Go on with today's trees, in a new record; this one stays",
        "Continuer avec les arbres d'aujourd'hui, dans un nouveau dossier; celui-ci demeure",
    ),
    "since.stay": ("Leave it", "Y renoncer"),
    # Line by line
    "plain.topic.keeping": ("To keep it", "Pour conserver"),
    "plain.words.keep": ("keep", "garder|conserver"),
    "plain.help.keep": (
        "keep this consultation, sealed; a case reference may follow, never a name: keep file 12",
        "conserver cette consultation, scellée; une référence peut suivre, jamais un nom : garder dossier 12",
    ),
    "plain.words.records": ("records", "dossiers"),
    "plain.help.records": ("what is kept, numbered", "ce qui est conservé, numéroté"),
    "plain.words.resume": ("resume", "reprendre"),
    "plain.help.resume": (
        "with its number, go on with a record: resume 2",
        "avec son numéro, reprendre un dossier : reprendre 2",
    ),
    "plain.since.ask": (
        "Type the number of one of these; anything else leaves the record as it is.",
        "Tapez le numéro de votre choix; toute autre réponse laisse le dossier tel quel.",
    ),
    "plain.since.left": ("The record was left as it is.", "Le dossier reste tel quel."),
    "plain.records.more": (
        "“resume” and a number goes on with one. “advisor records” on the command line does more.",
        "« reprendre » et un numéro : continuer. « advisor records » en ligne de commande en fait davantage.",
    ),
    "plain.resume.first": (
        "This consultation is not kept and would be lost: “keep” it, or begin anew.",
        "Cette consultation n'est pas conservée et serait perdue : « garder », ou recommencez à neuf.",
    ),
    "plain.resume.no-such": (
        "There is no record {number} to go on with. “records” lists them.",
        "Il n'y a pas de dossier {number} à reprendre. « dossiers » les énumère.",
    ),
    "plain.bye.kept": (
        "The conversation ends here; all of it is kept.",
        "La conversation s'arrête ici; tout en est conservé.",
    ),
}
