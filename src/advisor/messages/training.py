"""The words of exercises: the story, the feedback, the debrief and the attempt file."""

WORDS: dict[str, tuple[str, str]] = {
    "cli.help.train": (
        "Take an exercise: a story unfolds, the tree asks, you answer, and a debrief explains.",
        "Faire un exercice : une histoire se déroule, l'arbre interroge, vous répondez, et un retour explique.",
    ),
    "cli.meta.vignette": ("VIGNETTE", "VIGNETTE"),
    "cli.help.train.mode": (
        "learn, with feedback at once (unless you say otherwise); or exam, with feedback in the debrief alone.",
        "learn, avec une rétroaction immédiate (sauf indication contraire); ou exam, avec une rétroaction au retour seulement.",
    ),
    "cli.help.train.provisions": (
        "Ask after each decision which provision carries it, or do not.",
        "Demander après chaque décision quelle disposition la fonde, ou non.",
    ),
    "cli.help.train.plain": (
        "Line by line, as for a screen reader.",
        "Ligne par ligne, comme pour un lecteur d'écran.",
    ),
    "cli.help.train.attempt": (
        "Keep the attempt in this file with every move; if it is there, go on with it. Nothing is kept otherwise.",
        "Conserver la tentative dans ce fichier à chaque réponse; s'il existe, la poursuivre. Rien n'est conservé autrement.",
    ),
    "cli.help.train.id": (
        "The pseudonym in the attempt file, never your name; drawn by lot if you give none.",
        "Le pseudonyme dans le fichier de tentative, jamais votre nom; tiré au sort si vous n'en donnez pas.",
    ),
    "cli.meta.pseudonym": ("PSEUDONYM", "PSEUDONYME"),
    # The story
    "training.title": ("Exercise: {title}", "Exercice : {title}"),
    "training.part": ("Part {number} of {count}", "Partie {number} de {count}"),
    "training.changed": (
        "What you have answered still holds where nothing has changed; only the rest is asked.",
        "Vos réponses valent toujours là où rien n'a changé; seul le reste est demandé.",
    ),
    "training.progress": ("decision {number} of {count}", "décision {number} de {count}"),
    "training.progress.over": ("debrief", "retour"),
    "training.mode.learn": ("learning", "apprentissage"),
    "training.mode.exam": ("exam", "examen"),
    # What is said to an answer
    "training.wrong": (
        "Here your way parts from the vignette's",
        "Ici, votre parcours s'écarte de celui de la vignette",
    ),
    "training.also": (
        "This can be defended too. The vignette answers: {answer}.",
        "Cette réponse se défend aussi. La vignette répond : {answer}.",
    ),
    "training.no-feedback": (
        "The vignette answers otherwise, and does not say why.",
        "La vignette répond autrement, sans dire pourquoi.",
    ),
    "training.shown": ("The vignette answers: {answer}.", "La vignette répond : {answer}."),
    "training.led": ("Where this leads", "Où cela mène"),
    "training.led.asking": (
        "You are looking where it leads: nothing here counts.",
        "Vous regardez où cela mène : rien ici ne compte.",
    ),
    "training.led.joins": (
        "From here the tree asks again what it asks on the vignette's way: {question}",
        "D'ici, l'arbre pose de nouveau une question du parcours de la vignette : {question}",
    ),
    "training.led.ends": ("From here the tree asks nothing more.", "D'ici, l'arbre ne demande plus rien."),
    "training.led.nothing": ("No guidance has come of it.", "Aucune recommandation n'en est sortie."),
    "training.reached": ("What your answers come to", "Ce à quoi mènent vos réponses"),
    # Which provision
    "training.provision": (
        "Which provision carries this decision?",
        "Quelle disposition fonde cette décision?",
    ),
    "training.provision.help": (
        "One of them is cited where the tree asks or advises this.",
        "L'une d'elles est citée là où l'arbre pose cette question ou donne ce conseil.",
    ),
    "training.provision.right": ("It is cited here: {provision}", "Elle est citée ici : {provision}"),
    "training.provision.wrong": (
        "It is another that is cited here: {provision}",
        "C'est une autre qui est citée ici : {provision}",
    ),
    "training.provision.noted": ("Noted: {provision}", "Noté : {provision}"),
    # What to do after a wrong answer
    "training.next": ("What would you like to do?", "Que souhaitez-vous faire?"),
    "training.do.again": ("Try again", "Essayer de nouveau"),
    "training.do.lead": ("See where it leads", "Voir où cela mène"),
    "training.do.show": ("Show the vignette's answer and go on", "Montrer la réponse de la vignette et continuer"),
    "training.do.back": ("Go back to the decision", "Revenir à la décision"),
    # The debrief
    "training.debrief": ("Debrief", "Retour sur l'exercice"),
    "training.debrief.unfinished": (
        "The exercise is not finished; this is how far it has come.",
        "L'exercice n'est pas terminé; voici où il en est.",
    ),
    "training.exam.unfinished": (
        "The exam is not finished; its debrief comes at its end.",
        "L'examen n'est pas terminé; son retour vient à la fin.",
    ),
    "training.ways": ("Your way beside the vignette's", "Votre parcours à côté de celui de la vignette"),
    "training.sign.reference": ("as the vignette", "comme la vignette"),
    "training.sign.also": ("defensible too", "défendable aussi"),
    "training.sign.wrong": ("parts from it", "s'en écarte"),
    "training.sign.missed": ("not come to", "non atteinte"),
    "training.sign.beside": ("not in the vignette", "hors de la vignette"),
    "training.own": ("You: {answer}", "Vous : {answer}"),
    "training.own.then": ("You: {answer}, then: {then}", "Vous : {answer}, puis : {then}"),
    "training.reference": ("Vignette: {answer}", "Vignette : {answer}"),
    "training.others": ("Defensible too: {answers}", "Défendable aussi : {answers}"),
    "training.rests": ("Rests on: {provision}", "Se fonde sur : {provision}"),
    "training.named": (
        "You named: {provision}. Cited here: {right}",
        "Vous avez nommé : {provision}. Citée ici : {right}",
    ),
    "training.came": ("Your way came to", "Votre parcours a mené à"),
    "training.missed": ("A defensible way comes to this as well", "Un parcours défendable mène aussi à"),
    "training.beside": ("A defensible way does not come to this", "Un parcours défendable ne mène pas à"),
    "training.score": ("Procedure, part by part", "La démarche, volet par volet"),
    "training.score.steps": (
        "Steps: at {right} of {of} decisions your first answer can be defended.",
        "Étapes : à {right} décisions sur {of}, votre première réponse se défend.",
    ),
    "training.score.order": (
        "Order: after {right} of {of} decisions your first answer leads on to what a defensible one leads to.",
        "Ordre : après {right} décisions sur {of}, votre première réponse mène à la même suite qu'une réponse défendable.",
    ),
    "training.score.provisions": (
        "Provisions: for {right} of {of} decisions you named one that is cited.",
        "Dispositions : pour {right} décisions sur {of}, vous avez nommé une disposition citée.",
    ),
    "training.score.meaning": (
        "This is no grade. It shows where to look again; how you weigh and speak with people is not in it.",
        "Ce n'est pas une note. Cela montre où regarder de nouveau; votre façon de peser et de parler n'y est pas.",
    ),
    "training.reflection": ("Reflection, apart from the above", "Réflexion, à part de ce qui précède"),
    "training.reflect.record": (
        "What would you write in the record about these decisions?",
        "Qu'inscririez-vous au dossier au sujet de ces décisions?",
    ),
    "training.reflect.hard": (
        "What was hard here, and which value of yours did it touch?",
        "Qu'est-ce qui était difficile ici, et laquelle de vos valeurs était en jeu?",
    ),
    "training.reflect.whom": (
        "Whom would you consult before you act, and what would you ask?",
        "Qui consulteriez-vous avant d'agir, et que demanderiez-vous?",
    ),
    "training.reflect.empty": ("(nothing written)", "(rien d'écrit)"),
    "training.reflect.line": (
        "Write freely; Enter keeps it, an empty line passes on",
        "Écrivez librement; Entrée garde le texte, une ligne vide passe à la suite",
    ),
    "training.read": ("To read", "À lire"),
    "training.notice": ("{source}: {notice}", "{source} : {notice}"),
    "training.read.nothing": ("Nothing in particular.", "Rien de particulier."),
    # On the screen
    "key.train": ("exercises", "exercices"),
    "key.train.tip": (
        "Learn on a story: exercises with a debrief",
        "Apprendre sur une histoire : exercices avec retour",
    ),
    "keys.earlier-said": ("read back", "relire"),
    "keys.write": ("write", "écrire"),
    "help.training": (
        "The story stands in the conversation; below it the tree asks its own questions.\n"
        "Answer with a digit, with the arrows and Enter, with the mouse, or in your own words.\n"
        "After a decision you may be asked which provision carries it.\n"
        "Learning, a wrong answer is explained at once: try again, or see where it leads. In an exam everything is explained in the debrief.\n"
        "Nothing is kept unless you ask for it: {keep} keeps the attempt in a file, {save} writes the debrief.",
        "L'histoire se trouve dans la conversation; au-dessous, l'arbre pose ses propres questions.\n"
        "Répondez par un chiffre, avec les flèches et Entrée, à la souris ou dans vos mots.\n"
        "Après une décision, on peut vous demander quelle disposition la fonde.\n"
        "En apprentissage, une erreur est expliquée aussitôt : essayez de nouveau, ou voyez où cela mène. À l'examen, tout est expliqué au retour.\n"
        "Rien n'est conservé sans que vous le demandiez : {keep} conserve la tentative dans un fichier, {save} enregistre le retour.",
    ),
    "help.here.training": (
        "The exercise: answer what the tree asks, from what the story tells.",
        "L'exercice : répondez à ce que l'arbre demande, d'après ce que l'histoire raconte.",
    ),
    "help.here.exercises": (
        "The exercises: choose one with its digit, with the arrows and Enter, or with the mouse.",
        "Les exercices : choisissez-en un par son chiffre, avec les flèches et Entrée, ou à la souris.",
    ),
    "home.train": ("Exercises: learn on a story", "Exercices : apprendre sur une histoire"),
    "exercises.title": ("Exercises", "Exercices"),
    "exercises.about": (
        "A story unfolds, the tree asks, you answer, and a debrief explains. No grade; nothing is kept unless you ask.",
        "Une histoire se déroule, l'arbre interroge, vous répondez, et un retour explique. Sans note; rien n'est conservé sans que vous le demandiez.",
    ),
    "exercises.reading": ("Reading the exercises …", "Lecture des exercices…"),
    "exercises.line": ("a digit, or a word of the title", "un chiffre, ou un mot du titre"),
    "mode.dialog": ("How would you like to take it?", "Comment souhaitez-vous le faire?"),
    "mode.dialog.keys": ("1-3 or ↑↓ ↵ choose · Esc back", "1-3 ou ↑↓ ↵ choisir · Échap pour revenir"),
    "mode.learn": ("To learn: a wrong turn is explained at once", "Pour apprendre : un écart est expliqué aussitôt"),
    "mode.exam": (
        "As an exam: everything is explained in the debrief",
        "Comme un examen : tout est expliqué au retour",
    ),
    "mode.stay": ("Another exercise", "Un autre exercice"),
    "training.line": ("type an answer", "tapez une réponse"),
    "training.line.reflect": (
        "write freely; ↵ keeps it, empty passes on",
        "écrivez librement; ↵ garde, vide passe à la suite",
    ),
    "training.hint.none": ("This matches none of the answers.", "Cela ne correspond à aucune des réponses."),
    "training.hint.reflect": ("keep this", "garder ceci"),
    "training.over": ("What next?", "Et maintenant?"),
    "training.done.save": (
        "Write the debrief to a file, or the attempt for your teacher",
        "Enregistrer le retour dans un fichier, ou la tentative pour la personne qui enseigne",
    ),
    "training.done.another": ("Take another exercise", "Faire un autre exercice"),
    "training.done.home": ("Go to all trees", "Revenir à tous les arbres"),
    "training.save.dialog": ("Write a file", "Enregistrer un fichier"),
    "training.save.dialog.keys": ("↵ write · Esc leave it", "↵ enregistrer · Échap pour y renoncer"),
    "training.save.about": (
        "The ending says what: .pdf, .html, .md, .txt or .json is the debrief; .attempt.json the attempt for your teacher. An existing file is never touched.",
        "La fin du nom dit quoi : .pdf, .html, .md, .txt ou .json est le retour; .attempt.json la tentative pour la personne qui enseigne. Un fichier existant n'est jamais touché.",
    ),
    "training.keep.dialog": ("Keep the attempt in a file", "Conserver la tentative dans un fichier"),
    "training.keep.dialog.keys": ("↵ keep · Esc leave it", "↵ conserver · Échap pour y renoncer"),
    "training.keep.about": (
        "Your answers and their times under a pseudonym, no score. Each further move is added. “advisor train … --attempt FILE” goes on with it.",
        "Vos réponses et leurs temps sous un pseudonyme, sans résultat. Chaque réponse suivante s'y ajoute. « advisor train … --attempt FICHIER » la poursuit.",
    ),
    "training.kept": ("The attempt is kept in {path}.", "La tentative est conservée dans {path}."),
    "training.kept.already": (
        "The attempt is kept already, in {path}.",
        "La tentative est déjà conservée, dans {path}.",
    ),
    "training.saved": ("Written: {path}", "Enregistré : {path}"),
    "training.save.later": (
        "The debrief can be written once the exercise is finished.",
        "Le retour pourra être enregistré une fois l'exercice terminé.",
    ),
    "training.leave.dialog": ("Leave this exercise?", "Quitter cet exercice?"),
    "training.leave.dialog.keys": ("1-3 or ↑↓ ↵ choose · Esc stay", "1-3 ou ↑↓ ↵ choisir · Échap pour rester"),
    "training.leave.about": ("Your answers are not kept.", "Vos réponses ne sont pas conservées."),
    "training.leave.keep": ("Keep the attempt in a file first", "Conserver d'abord la tentative dans un fichier"),
    "training.leave.leave": ("Leave, and keep nothing", "Quitter sans rien garder"),
    "training.leave.stay": ("Stay", "Rester"),
    # Line by line
    "training.choose": ("Which exercise would you like to take?", "Quel exercice souhaitez-vous faire?"),
    "training.head": ("Exercise: {title} ({mode})", "Exercice : {title} ({mode})"),
    "training.not-understood": (
        "“{given}” is none of these. Type a number, the words of an answer, or “help”.",
        "« {given} » n'en fait pas partie. Tapez un numéro, les mots d'une réponse, ou « aide ».",
    ),
    "training.help": (
        "Type the number or the words of an answer. “français” goes on in French, “quit” ends the exercise here.",
        "Tapez le numéro ou les mots d'une réponse. « english » continue en anglais, « quitter » arrête l'exercice ici.",
    ),
    "training.after": (
        "Nothing is kept. To keep something, type a file's name: NAME.attempt.json is the attempt for your teacher; "
        "NAME.pdf, .html, .md or .txt is this debrief. An empty line ends.",
        "Rien n'est conservé. Pour conserver quelque chose, tapez un nom de fichier : NOM.attempt.json est la tentative pour "
        "la personne qui enseigne; NOM.pdf, .html, .md ou .txt est ce retour. Une ligne vide termine.",
    ),
    "training.after.kept": (
        "The attempt is in its file. NAME.pdf, .html, .md or .txt writes this debrief; an empty line ends.",
        "La tentative est dans son fichier. NOM.pdf, .html, .md ou .txt enregistre ce retour; une ligne vide termine.",
    ),
    # What cannot be done
    "training.error.vignette": (
        "The vignette {name} does not fit its tree. “advisor check” says where.",
        "La vignette {name} ne correspond pas à son arbre. « advisor check » dit où.",
    ),
    "training.error.unknown": (
        "There is no exercise {name}. Those that there are: {known}.",
        "Il n'y a pas d'exercice {name}. Ceux qu'il y a : {known}.",
    ),
    "training.error.near": (
        "There is no exercise {name}. Did you mean {known}?",
        "Il n'y a pas d'exercice {name}. Vouliez-vous dire {known}?",
    ),
    "training.error.none": (
        "These trees have no exercise: none of their vignettes tells a story.",
        "Ces arbres n'ont pas d'exercice : aucune de leurs vignettes ne raconte une histoire.",
    ),
    "training.error.id": (
        "A pseudonym is made of letters, digits, “.”, “-” and “_”, 64 at most, without spaces.",
        "Un pseudonyme se compose de lettres, de chiffres, de « . », « - » et « _ », 64 au plus, sans espaces.",
    ),
    "training.error.suffix": (
        "Give the name an ending: .attempt.json for the attempt, or .pdf, .html, .md, .txt or .json for the debrief.",
        "Donnez une fin au nom : .attempt.json pour la tentative, ou .pdf, .html, .md, .txt ou .json pour le retour.",
    ),
    "training.error.move": (
        "The move “{do}” ({question}) cannot be made here: the attempt belongs to another version, or was changed.",
        "L'action « {do} » ({question}) n'est pas possible ici : la tentative vient d'une autre version ou a été modifiée.",
    ),
    "training.error.hidden": (
        "The answer to {question} ticks what is not shown there.",
        "La réponse à {question} coche ce qui n'y est pas affiché.",
    ),
    # The attempt file
    "attempt.error": ("{file}: {reason}", "{file} : {reason}"),
    "attempt.other": (
        "The file holds another attempt ({vignette}, {id}). Name another file.",
        "Le fichier contient une autre tentative ({vignette}, {id}). Nommez un autre fichier.",
    ),
    "attempt.version": (
        "The attempt was begun on another version of the exercise and cannot go on. Name another file.",
        "La tentative a été commencée sur une autre version de l'exercice et ne peut pas continuer. Nommez un autre fichier.",
    ),
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
