"""The words of the command line."""

WORDS: dict[str, tuple[str, str]] = {
    "severity.error": ("error", "erreur"),
    "severity.warning": ("warning", "avertissement"),
    "severity.info": ("info", "info"),
    # Help
    "cli.usage": ("Usage: ", "Utilisation : "),
    "cli.options": ("Options", "Options\u00a0"),
    "cli.commands": ("Commands", "Commandes\u00a0"),
    "cli.meta.file": ("FILE", "FICHIER"),
    "cli.meta.folder": ("FOLDER", "DOSSIER"),
    "cli.meta.tree": ("TREE", "ARBRE"),
    "cli.meta.paths": ("[PATH]...", "[CHEMIN]..."),
    "cli.options.meta": ("[OPTIONS]", "[OPTIONS]"),
    "cli.command.meta": ("COMMAND [ARGUMENTS]...", "COMMANDE [ARGUMENTS]..."),
    "cli.help": (
        "A calm advisor for social workers: it asks, you answer, and it ends in guidance that cites the provision it rests on.\n\nWithout a command it opens the app. It records nothing and uses no network.",
        "Un conseiller pour les travailleuses et travailleurs sociaux : il demande, vous répondez, et il aboutit à des recommandations qui citent la disposition sur laquelle elles reposent.\n\nSans commande, l'application s'ouvre. Rien n'est enregistré et aucun réseau n'est utilisé.",
    ),
    "cli.help.help": ("Show this help.", "Afficher cette aide."),
    "cli.help.version": ("Show the version.", "Afficher la version."),
    "cli.help.lang": (
        "Language: en or fr (default: that of the machine).",
        "Langue : en ou fr (par défaut, celle de la machine).",
    ),
    "cli.help.trees": (
        "Folder of trees to read in place of the shipped ones; +FOLDER lays it over them.",
        "Dossier d'arbres à lire à la place de ceux qui sont fournis; +DOSSIER les y ajoute.",
    ),
    "cli.help.consult": ("Hold a consultation.", "Mener une consultation."),
    "cli.help.consult.plain": (
        "Line by line, for screen readers and pipes.",
        "Ligne par ligne, pour les lecteurs d'écran et les tubes.",
    ),
    "cli.help.answers": (
        "A file with answers (YAML or JSON; - reads standard input).",
        "Un fichier de réponses (YAML ou JSON; - lit l'entrée standard).",
    ),
    "cli.help.answers.folder": (
        "A file with answers (YAML or JSON; - reads standard input), or a folder of such files: one transcript for each.",
        "Un fichier de réponses (YAML ou JSON; - lit l'entrée standard), ou un dossier de tels fichiers : un relevé pour chacun.",
    ),
    "cli.help.paper": ("Size of the PDF's paper.", "Format du papier du PDF."),
    "cli.meta.answers": ("FILE|FOLDER", "FICHIER|DOSSIER"),
    "cli.help.transcript": ("Print the transcript of a consultation.", "Produire le relevé d'une consultation."),
    "cli.help.to": ("Format.", "Format."),
    "cli.help.default": ("{help} [default: {value}]", "{help} [par défaut : {value}]"),
    "cli.help.output": (
        "File to write (default: standard output); for a folder of answers, the folder to write to.",
        "Fichier à écrire (par défaut, la sortie standard); pour un dossier de réponses, le dossier où écrire.",
    ),
    "cli.help.force": ("Replace the file if it exists.", "Remplacer le fichier s'il existe."),
    "cli.help.check": (
        "Check trees, provisions and vignettes. Exit code: 0 clean, 1 findings, 2 could not run.",
        "Vérifier des arbres, des dispositions et des vignettes. Code de sortie : 0 rien à signaler, 1 des constats, 2 vérification impossible.",
    ),
    "cli.help.format": ("How findings are printed.", "Présentation des constats."),
    "cli.help.stats": (
        "Print what the library holds, in figures.",
        "Afficher le contenu de la bibliothèque en chiffres.",
    ),
    "cli.help.stats.format": ("Text or JSON.", "Texte ou JSON."),
    "cli.help.graph": (
        "Print the graph of a tree for a drawing program.",
        "Produire le graphe d'un arbre pour un logiciel de dessin.",
    ),
    "cli.error": ("Error: {message}", "Erreur : {message}"),
    "cli.error.option": ("there is no option {name}.", "l'option {name} n'existe pas."),
    "cli.error.option.near": (
        "there is no option {name}. Did you mean {near}?",
        "l'option {name} n'existe pas. Vouliez-vous dire {near}?",
    ),
    "cli.error.option.value": ("{name} needs a value.", "{name} attend une valeur."),
    "cli.error.command": (
        "there is no command “{name}”. Commands: {known}.",
        "la commande « {name} » n'existe pas. Commandes : {known}.",
    ),
    "cli.error.command.near": (
        "there is no command “{name}”. Did you mean {near}?",
        "la commande « {name} » n'existe pas. Vouliez-vous dire {near}?",
    ),
    "cli.error.missing": ("{name} is missing.", "{name} manque."),
    "cli.error.value": (
        "“{value}” is no value of {name}. Values: {known}.",
        "« {value} » n'est pas une valeur de {name}. Valeurs : {known}.",
    ),
    "cli.error.usage": ("this call is not understood: {reason}", "cet appel n'est pas compris : {reason}"),
    "cli.try-help": ("Try “{command} --help”.", "Essayez « {command} --help »."),
    "cli.error.no-library": (
        "There is no tree in {folder}. Name a folder that holds .yaml files.",
        "Aucun arbre dans {folder}. Nommez un dossier qui contient des fichiers .yaml.",
    ),
    "cli.error.path": ("There is no file or folder {path}.", "Le fichier ou le dossier {path} n'existe pas."),
    "cli.error.exists": (
        "{path} already exists. Choose another name, or say --force to replace it.",
        "{path} existe déjà. Choisissez un autre nom, ou dites --force pour le remplacer.",
    ),
    "cli.error.write": (
        "{path} could not be written: {reason}. Nothing was left half written.",
        "{path} n'a pas pu être écrit : {reason}. Rien n'a été laissé à moitié écrit.",
    ),
    "cli.error.binary": (
        "A PDF is not for a terminal to show. Say -o FILE.pdf, or pass it on: … --to pdf | lp",
        "Un terminal ne peut pas montrer un PDF. Dites -o FICHIER.pdf, ou transmettez-le : … --to pdf | lp",
    ),
    "cli.error.no-answers": (
        "{folder} holds no answers files (.yaml, .yml or .json).",
        "{folder} ne contient aucun fichier de réponses (.yaml, .yml ou .json).",
    ),
    "cli.error.folder": (
        "{folder} is a folder: say with -o to which folder the transcripts go.",
        "{folder} est un dossier : dites avec -o dans quel dossier écrire les relevés.",
    ),
    "cli.error.mkdir": (
        "The folder {folder} cannot be made: {reason}. Choose another with -o.",
        "Le dossier {folder} ne peut pas être créé : {reason}. Choisissez-en un autre avec -o.",
    ),
    "cli.batch": ("Transcripts", "Relevés"),
    "cli.batch.fault": ("{file}: {message}", "{file} : {message}"),
    "cli.batch.all": ("Transcripts written to {folder}: {written}.", "Relevés écrits dans {folder} : {written}."),
    "cli.batch.some": (
        "Transcripts written to {folder}: {written}. Not written: {faults}, for the reasons above.",
        "Relevés écrits dans {folder} : {written}. Non écrits : {faults}, pour les raisons ci-dessus.",
    ),
    "cli.wrote": ("Written to {path}.", "Écrit dans {path}."),
    "cli.check.clean": ("No findings.", "Rien à signaler."),
    "cli.check.one": ("1 finding.", "1 constat."),
    "cli.check.many": ("{number} findings.", "{number} constats."),
    "cli.check.hint": (
        "The trees have faults; “advisor check” tells them.",
        "Les arbres ont des défauts; « advisor check » les énumère.",
    ),
    "cli.stats.line": (
        "Trees: {trees} · questions: {questions} · guidance: {guidance} · provisions cited: {cited} of {registered}",
        "Arbres : {trees} · questions : {questions} · recommandations : {guidance} · dispositions citées : {cited} sur {registered}",
    ),
    "cli.stats.uncited": ("Cited nowhere: {names}", "Citées nulle part : {names}"),
    "cli.stats.way": (
        "{tree}: {shortest} to {longest} questions, {count} different ways",
        "{tree} : de {shortest} à {longest} questions, {count} parcours différents",
    ),
    "cli.stats.way.bound": (
        "{tree}: at least {shortest} and at most {longest} questions (bounds)",
        "{tree} : au moins {shortest} et au plus {longest} questions (bornes)",
    ),
    # Answers files
    "answers.unreadable": (
        "The answers file {file} cannot be read: {reason}.",
        "Le fichier de réponses {file} ne peut pas être lu : {reason}.",
    ),
    "answers.shape": (
        "{file} holds no answers. Write one line for each: “question: answer”.",
        "{file} ne contient pas de réponses. Écrivez-en une par ligne : « question: réponse ».",
    ),
    "answers.json": (
        "{file}:{place}: this is not JSON. Look at the comma, bracket or quotation mark before this place.",
        "{file}:{place} : ce n'est pas du JSON. Regardez la virgule, le crochet ou le guillemet qui précède.",
    ),
    "answers.yaml": ("{file}:{place}: {message} {fix}", "{file}:{place} : {message} {fix}"),
    "answers.duplicate": (
        "“{key}” is answered twice. Keep one of the answers.",
        "« {key} » a deux réponses. N'en gardez qu'une.",
    ),
    "answers.value": (
        "{file}: “{where}” is no answer. Write an answer's name, or a list of names for a checklist.",
        "{file} : « {where} » n'est pas une réponse. Écrivez le nom d'une réponse, ou une liste de noms pour une liste à cocher.",
    ),
}
