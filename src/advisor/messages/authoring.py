"""The words of the authors' commands, and the comments of a new tree."""

WORDS: dict[str, tuple[str, str]] = {
    "cli.help.new": ("Begin a file of your own.", "Commencer un fichier à vous."),
    "cli.help.new.tree": (
        "Write a small commented tree that passes the check, the source that it cites, and the schemas for your editor. Nothing is overwritten.",
        "Écrire un petit arbre commenté qui passe la vérification, la source qu'il cite et les schémas pour votre éditeur. Rien n'est remplacé.",
    ),
    "cli.help.new.folder": ("Folder to write to (default: this one).", "Dossier où écrire (par défaut, celui-ci)."),
    "cli.meta.name": ("NAME", "NOM"),
    "new.bad-name": (
        "“{name}” cannot be a name here: small letters without accents, digits, and hyphens between them.",
        "« {name} » ne peut pas servir de nom ici : des minuscules sans accents, des chiffres, et des traits d'union entre eux.",
    ),
    "new.bad-name.near": (
        "“{name}” cannot be a name here: small letters without accents, digits, and hyphens between them. Try: {near}",
        "« {name} » ne peut pas servir de nom ici : des minuscules sans accents, des chiffres, et des traits d'union entre eux. Essayez : {near}",
    ),
    "new.exists": (
        "{path} exists already, and nothing was written. Choose another name or another folder.",
        "{path} existe déjà, et rien n'a été écrit. Choisissez un autre nom ou un autre dossier.",
    ),
    "new.failed": (
        "{path} could not be written: {reason}. Nothing was left behind.",
        "{path} n'a pas pu être écrit : {reason}. Rien n'est resté en place.",
    ),
    "new.next": (
        "Next:\n  advisor check {file}\n  advisor consult {name} --trees {folder}",
        "Ensuite :\n  advisor check {file}\n  advisor consult {name} --trees {folder}",
    ),
    # advisor test
    "cli.help.test": (
        "Run the vignettes and your own cases, and tell which routes of the trees none of them takes. Exit code: 0 all hold, 1 some do not, 2 could not run.",
        "Exécuter les vignettes et vos propres cas, et dire quels chemins des arbres aucun d'eux n'emprunte. Code de sortie : 0 tout tient, 1 quelque chose ne tient pas, 2 exécution impossible.",
    ),
    "test.none": (
        "There are no cases in {place}. A case is a vignette without a story; the authors' guide shows one.",
        "Aucun cas dans {place}. Un cas est une vignette sans histoire; le guide des auteurs en montre un.",
    ),
    "test.library": ("the library", "la bibliothèque"),
    "test.cases.one": ("1 case: {holds} holds, {fails} does not.", "1 cas : {holds} tient, {fails} ne tient pas."),
    "test.cases": (
        "{count} cases: {holds} hold, {fails} do not.",
        "{count} cas : {holds} tiennent, {fails} ne tiennent pas.",
    ),
    "test.unclear": (
        "{case}: nobody can tell, because the trees that it goes through have faults. Mend them first: advisor check",
        "{case} : impossible à dire, parce que les arbres que ce cas traverse ont des défauts. Corrigez-les d'abord : advisor check",
    ),
    "test.tree": (
        "{tree}: routes {taken} of {routes}, guidance {reached} of {guidance}, provisions {cited} of {provisions}",
        "{tree} : chemins {taken} sur {routes}, recommandations {reached} sur {guidance}, dispositions {cited} sur {provisions}",
    ),
    "test.untaken": ("No case takes:", "Aucun cas n'emprunte :"),
    "test.unreached": ("No case reaches the guidance: {names}", "Aucun cas n'atteint les recommandations : {names}"),
    "test.uncited": ("No case cites: {names}", "Aucun cas ne cite : {names}"),
    "test.case": ("case {number}", "cas {number}"),
    "test.end": ("nothing more", "rien de plus"),
    # advisor preview
    "cli.help.preview": (
        "Hold the consultation of a tree that you are writing: it is told anew with every save, and keeps your answers.",
        "Mener la consultation d'un arbre que vous écrivez : elle se renouvelle à chaque enregistrement et garde vos réponses.",
    ),
    "cli.meta.tree-or-file": ("TREE|FILE", "ARBRE|FICHIER"),
    "preview.terminal": (
        "The preview needs a terminal. To read findings elsewhere: advisor check",
        "L'aperçu demande un terminal. Pour lire les constats ailleurs : advisor check",
    ),
    "preview.first": (
        "The tree {tree} cannot be walked yet. Mend what stands above, then begin the preview.",
        "L'arbre {tree} ne peut pas encore être parcouru. Corrigez ce qui précède, puis lancez l'aperçu.",
    ),
    "preview.clean": ("Preview · no findings", "Aperçu · rien à signaler"),
    "preview.one": ("1 finding", "1 constat"),
    "preview.many": ("{count} findings", "{count} constats"),
    "preview.aside": ("answers set aside: {count}", "réponses mises de côté : {count}"),
    "preview.broken": (
        "This save cannot be read; you see the last good one",
        "Cette version ne peut pas être lue; voici la dernière bonne",
    ),
    "preview.all": ("{key} more", "{key} détails"),
    "preview.waiting": (
        "This tree cannot be walked yet. Mend what stands below and save it: the consultation begins here.",
        "Cet arbre ne peut pas encore être parcouru. Corrigez ce qui suit et enregistrez : la consultation commencera ici.",
    ),
    "preview.scroll": ("scroll", "faire défiler"),
    "key.findings": ("findings", "constats"),
    "key.findings.tip": (
        "In the preview of a tree, every finding of the last save",
        "Dans l'aperçu d'un arbre, tous les constats du dernier enregistrement",
    ),
    "preview.dialog": ("Findings", "Constats"),
    "preview.dialog.keys": ("↑↓ scroll · Esc close", "↑↓ faire défiler · Échap fermer"),
    # The comments of a new tree
    "new.comment.about": (
        "A tree of questions and guidance. Change every text; keep the words before the colons.\nCheck it with “advisor check”, as often as you like.",
        "Un arbre de questions et de recommandations. Changez tous les textes; gardez les mots devant les deux-points.\nVérifiez-le avec « advisor check », aussi souvent que vous voulez.",
    ),
    "new.comment.reviewed": (
        "Who answers for the content, and since when (2026-11-22). As long as it is empty, readers are told so.",
        "Qui répond du contenu, et depuis quand (2026-11-22). Tant que c'est vide, on le dit aux lecteurs.",
    ),
    "new.comment.start": ("The question that comes first.", "La question qui vient en premier."),
    "new.comment.id": (
        "A question's name is permanent. If you must rename it, keep the old one: “formerly: [agreed]”.",
        "Le nom d'une question est permanent. Si vous devez le changer, gardez l'ancien : « formerly: [agreed] ».",
    ),
    "new.comment.help": ("How to tell (optional).", "Comment le savoir (facultatif)."),
    "new.comment.cite": ("Why it is asked (optional).", "Pourquoi on le demande (facultatif)."),
    "new.comment.target": ("Each answer names what comes next.", "Chaque réponse nomme ce qui vient ensuite."),
    "new.comment.unsure": (
        "“I don't know” is an answer with a way of its own.",
        "« Je ne sais pas » est une réponse qui a son propre chemin.",
    ),
    "new.comment.one-of": (
        "Several answers to choose from. For a checklist, write any-of.",
        "Plusieurs réponses au choix. Pour une liste à cocher, écrivez any-of.",
    ),
    "new.comment.list": ("Several targets are visited in this order.", "Plusieurs cibles se suivent dans cet ordre."),
    "new.comment.verdict": (
        "One of: urgent, must-not, not-yet, consult, must, may, note.",
        "Au choix : urgent, must-not, not-yet, consult, must, may, note.",
    ),
    "new.comment.always-cite": (
        "Guidance always cites what it rests on: source/provision.",
        "Une recommandation cite toujours ce sur quoi elle repose : source/disposition.",
    ),
    "new.comment.steps": (
        "What to do, step by step (optional). The practitioner can tick each step.",
        "Ce qu'il y a à faire, étape par étape (facultatif). On peut cocher chaque étape.",
    ),
    "new.comment.unsettled": (
        "What the sources leave open, and whom to ask (optional):\ncollege, supervisor, lawyer, insurer, court, emergency.",
        "Ce que les sources laissent ouvert, et à qui le demander (facultatif) :\ncollege, supervisor, lawyer, insurer, court, emergency.",
    ),
    "new.comment.source": (
        "A source that the tree cites: a law, a standard, a policy of your own.",
        "Une source que l'arbre cite : une loi, une norme, une politique à vous.",
    ),
    "new.comment.force": (
        "How binding it is: law, standard, guidance, illustration, reflection, definition, model, report, own.",
        "Sa force : law, standard, guidance, illustration, reflection, definition, model, report, own.",
    ),
    "new.comment.provision": (
        "Cited as source/agreement. Keep this name once somebody cites it.",
        "Se cite source/agreement. Gardez ce nom dès que quelqu'un le cite.",
    ),
    "new.comment.gist": ("In your own words.", "Dans vos propres mots."),
}
