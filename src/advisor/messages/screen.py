"""The words of the terminal app."""

WORDS: dict[str, tuple[str, str]] = {
    "app.name": ("advisor", "conseiller"),
    "private.long": ("○ private: nothing is kept", "○ privé : rien n'est conservé"),
    "private.word": ("○ private", "○ privé"),
    "private.sign": ("○", "○"),
    # Home
    "home.welcome": ("What would you like to think through?", "À quoi souhaitez-vous réfléchir?"),
    "home.no-trees": ("There is no decision tree in this folder.", "Ce dossier ne contient aucun arbre de décision."),
    "home.not.advice": (
        "General guidance, to be weighed with your own judgment. It is no legal advice.",
        "Conseils généraux, à peser avec votre propre jugement. Ce n'est pas un avis juridique.",
    ),
    "home.not.kept": (
        "Nothing you answer is recorded unless you keep it, and nothing is sent anywhere.",
        "Aucune de vos réponses n'est enregistrée sans que vous la conserviez; rien n'est transmis.",
    ),
    "home.not.official": (
        "Not affiliated with the College (OCSWSSW) or the ASWB.",
        "Sans lien avec l'Ordre (OTSTTSO) ni avec l'ASWB.",
    ),
    # The top line
    "progress.question": ("question {number}", "question {number}"),
    "progress.range": ("{low} to {high} to go", "encore {low} à {high}"),
    "progress.exact": ("{high} to go", "encore {high}"),
    "progress.last": ("the last one", "la dernière"),
    "progress.bound": ("at least {low}, at most {high} to go", "encore au moins {low}, au plus {high}"),
    "progress.finished": ("finished", "terminée"),
    # The conversation
    "speaker.advisor": ("advisor", "conseiller"),
    "speaker.you": ("you", "vous"),
    "note.label": ("note: ", "note : "),
    "note.more": (
        "… and {count} more characters, kept and printed in full.",
        "… et {count} autres caractères, conservés et imprimés en entier.",
    ),
    "notice.sign": ("⚠\u00a0see\u00a0notice", "⚠\u00a0voir\u00a0l'avis"),
    "checked": ("(Text last known to stand on {on}.)", "(Texte réputé en vigueur en date du {on}.)"),
    "below": ("↓ new below", "↓ nouveau plus bas"),
    "result": ("The consultation is finished.", "La consultation est terminée."),
    "result.one": ("Finished. It comes to one point: {verdict}.", "Terminé. Il en ressort un point : {verdict}."),
    "result.gravest": (
        "Finished. The gravest of {count} points comes first: {verdict}.",
        "Terminé. Le plus grave des {count} points vient en premier : {verdict}.",
    ),
    "result.path": ("The way here", "Le chemin parcouru"),
    # The question that waits
    "panel.changing": (
        "An earlier answer: choose another, or Esc to leave it.",
        "Une réponse antérieure : en choisir une autre, ou Échap pour la garder.",
    ),
    "panel.finished": ("What next?", "Et maintenant?"),
    "finished.print": ("Print the transcript", "Imprimer le relevé"),
    "finished.keep": ("Keep the consultation in your records", "Garder la consultation dans vos dossiers"),
    "finished.save": ("Write the transcript to a file", "Enregistrer le relevé dans un fichier"),
    "finished.earlier": ("Look at an earlier answer again", "Revoir une réponse antérieure"),
    "finished.restart": ("Begin again", "Recommencer"),
    "finished.home": ("Go to all trees", "Revenir à tous les arbres"),
    "confirm.none": ("None of these", "Rien de cela"),
    "confirm.one": ("Go on with the one that is ticked", "Continuer avec la case cochée"),
    "confirm.several": ("Go on with the {count} that are ticked", "Continuer avec les {count} cases cochées"),
    "line.placeholder": ("type an answer or a note", "taper une réponse ou une note"),
    "line.finished": ("type a note", "taper une note"),
    "hint.note": (
        "matches no answer: keep it as a note",
        "ne correspond à aucune réponse : garder comme note",
    ),
    "hint.tick": ("tick", "cocher"),
    "hint.untick": ("untick", "décocher"),
    # What has just happened
    "remark.noted": ("Note kept.", "Note gardée."),
    "remark.note-gone": ("Note taken away.", "Note retirée."),
    "remark.undo": ("Undone. {by} makes it again.", "Annulé. {by} pour rétablir."),
    "remark.redo": ("Made again.", "Rétabli."),
    "remark.no-undo": ("There is nothing to undo.", "Il n'y a rien à annuler."),
    "remark.no-redo": ("There is nothing to make again.", "Il n'y a rien à rétablir."),
    "remark.restarted": (
        "Begun again. {by} brings your answers back.",
        "Recommencé. {by} pour retrouver vos réponses.",
    ),
    "remark.saved": ("Transcript written to {path}", "Relevé enregistré dans {path}"),
    "remark.findings": (
        "The files of this tree have faults ({count}): “advisor check” names them.",
        "Les fichiers de cet arbre ont des défauts ({count}) : « advisor check » les nomme.",
    ),
    "remark.faulty": (
        "This tree cannot be opened: its files have faults ({count}). “advisor check” names them.",
        "Cet arbre ne peut pas s'ouvrir : ses fichiers ont des défauts ({count}). « advisor check » les nomme.",
    ),
    # The pane beside it
    "aside.why": ("why & sources", "pourquoi et sources"),
    "aside.so-far": ("guidance so far", "recommandations à ce stade"),
    "aside.none-yet": ("none yet", "aucune pour l'instant"),
    "aside.no-source": ("No provision is cited here.", "Aucune disposition n'est citée ici."),
    # Dialogs
    "note.dialog": ("Note on this answer", "Note sur cette réponse"),
    "note.dialog.keys": (
        "↵ keep · empty takes it away · Esc leave as it was",
        "↵ garder · vide pour retirer · Échap pour ne rien changer",
    ),
    "tick.dialog": ("This step is done", "Cette étape est faite"),
    "tick.dialog.keys": (
        "↵ tick · Tab next line · Esc leave as it was",
        "↵ cocher · Tab ligne suivante · Échap pour ne rien changer",
    ),
    "tick.day": ("on (year-month-day)", "le (année-mois-jour)"),
    "tick.note": ("note", "note"),
    "tick.bad-day": (
        "This is no day. Write it as year-month-day, such as 2026-03-09.",
        "Ce n'est pas une date. L'écrire ainsi : année-mois-jour, par exemple 2026-03-09.",
    ),
    "save.dialog": ("Write the transcript to a file", "Enregistrer le relevé dans un fichier"),
    "save.dialog.keys": ("↵ write · Esc leave it", "↵ enregistrer · Échap pour y renoncer"),
    "save.about": (
        "The ending chooses the form: .md, .txt, .html, .pdf or .json. A file that exists is never overwritten. What it says is confidential: mind where you put it.",
        "La terminaison choisit la forme : .md, .txt, .html, .pdf ou .json. Un fichier existant n'est jamais écrasé. Son contenu est confidentiel : choisissez bien l'endroit.",
    ),
    "save.exists": (
        "A file of this name exists already. Here is a name that is free.",
        "Un fichier porte déjà ce nom. Voici un nom libre.",
    ),
    "save.no-name": ("Give the file a name.", "Donnez un nom au fichier."),
    "save.suffix": (
        "End the name in .md, .txt, .html, .pdf or .json.",
        "Terminez le nom par .md, .txt, .html, .pdf ou .json.",
    ),
    "save.no-folder": ("This folder does not exist.", "Ce dossier n'existe pas."),
    "save.forbidden": ("You may not write in this place.", "Vous n'avez pas le droit d'écrire à cet endroit."),
    "save.is-folder": ("This is the name of a folder.", "C'est le nom d'un dossier."),
    "save.full": (
        "There is no room left on this disk; nothing was written.",
        "Il n'y a plus de place sur ce disque; rien n'a été enregistré.",
    ),
    "save.long-name": ("This name is too long.", "Ce nom est trop long."),
    "save.failed": ("It could not be written: {reason}.", "L'enregistrement a échoué : {reason}."),
    "leave.dialog": ("Leave this consultation?", "Quitter cette consultation?"),
    "leave.dialog.keys": ("1-4 or ↑↓ ↵ choose · Esc stay", "1-4 ou ↑↓ ↵ choisir · Échap pour rester"),
    "leave.about": (
        "Nothing of it is kept once you leave.",
        "Une fois que vous l'aurez quittée, il n'en restera rien.",
    ),
    "leave.about.not-kept": (
        "The last changes are not kept yet; they end with this screen.",
        "Les derniers changements ne sont pas encore conservés; ils disparaîtraient avec cet écran.",
    ),
    "leave.keep": ("Keep it in the records, sealed", "La conserver dans les dossiers, scellée"),
    "leave.leave": ("Leave, and keep nothing", "Quitter sans rien garder"),
    "leave.save": ("Write the transcript first", "Enregistrer d'abord le relevé"),
    "leave.stay": ("Stay", "Rester"),
    "palette.dialog": ("Commands", "Commandes"),
    "palette.dialog.keys": (
        "type to find · ↑↓ choose · ↵ run · Esc close",
        "taper pour chercher · ↑↓ choisir · ↵ exécuter · Échap fermer",
    ),
    # Commands: the short word, and a sentence
    "key.help": ("help", "aide"),
    "key.help.tip": ("How this screen is used", "Mode d'emploi de cet écran"),
    "key.language": ("language", "langue"),
    "key.language.tip": ("Speak French; nothing is lost", "Passer à l'anglais; rien ne se perd"),
    "key.pane": ("sources", "sources"),
    "key.pane.tip": ("Show the sources, or fold them away", "Afficher les sources ou les replier"),
    "key.theme": ("theme", "thème"),
    "key.theme.tip": (
        "The next theme: dark, light, and both with high contrast",
        "Le thème suivant : sombre, clair, et les deux à contraste élevé",
    ),
    "key.home": ("all trees", "tous les arbres"),
    "key.home.tip": (
        "Leave this consultation or exercise for the list of trees",
        "Quitter cette consultation ou cet exercice pour la liste des arbres",
    ),
    "key.restart": ("begin again", "recommencer"),
    "key.restart.tip": (
        "Begin this consultation again; undo brings it back",
        "Recommencer cette consultation; annuler la fait revenir",
    ),
    "key.palette": ("commands", "commandes"),
    "key.palette.tip": ("Find a command by its words", "Chercher une commande par ses mots"),
    "key.save": ("transcript", "relevé"),
    "key.save.tip": (
        "Write the transcript to a file; of an exercise, the debrief",
        "Enregistrer le relevé dans un fichier; d'un exercice, le retour",
    ),
    "key.terms": ("terms", "termes"),
    "key.terms.tip": ("What the terms on this screen mean", "Le sens des termes qui figurent ici"),
    "terms.dialog": ("Terms of the field", "Termes du métier"),
    "terms.dialog.keys": ("↑↓ scroll · Esc close", "↑↓ faire défiler · Échap fermer"),
    "terms.nothing": (
        "No term of the glossary stands in this question or its guidance.",
        "Aucun terme du glossaire ne figure dans cette question ni dans ses recommandations.",
    ),
    "key.note": ("note", "note"),
    "key.note.tip": ("Note something on this answer or step", "Noter quelque chose sur cette réponse ou cette étape"),
    "key.undo": ("undo", "annuler"),
    "key.undo.tip": ("Take back the last change", "Annuler le dernier changement"),
    "key.redo": ("redo", "rétablir"),
    "key.redo.tip": ("Make the undone change again", "Rétablir le changement annulé"),
    "key.earlier": ("earlier answers", "réponses antérieures"),
    "key.earlier.tip": (
        "Go up to the earlier answers and the guidance",
        "Remonter aux réponses antérieures et aux recommandations",
    ),
    "key.page-up": ("page up", "page précédente"),
    "key.page-up.tip": ("Scroll up", "Faire défiler vers le haut"),
    "key.page-down": ("page down", "page suivante"),
    "key.page-down.tip": ("Scroll down", "Faire défiler vers le bas"),
    "key.quit": ("quit", "quitter"),
    "key.quit.tip": (
        "Leave the advisor; it asks if something would be lost",
        "Quitter le conseiller; il demande confirmation s'il y a quelque chose à perdre",
    ),
    # The line of keys
    "keys.answer": ("answer", "répondre"),
    "keys.tick": ("tick", "cocher"),
    "keys.confirm": ("go on", "continuer"),
    "keys.earlier": ("earlier answers", "réponses antérieures"),
    "keys.note": ("note", "note"),
    "keys.pane": ("sources", "sources"),
    "keys.palette": ("commands", "commandes"),
    "keys.help": ("help", "aide"),
    "keys.back": ("back", "retour"),
    "keys.change": ("change", "changer"),
    "keys.step": ("date and note", "date et note"),
    "keys.move": ("move", "se déplacer"),
    "keys.keep": ("take it", "valider"),
    "keys.as-note": ("keep as a note", "garder comme note"),
    "keys.open": ("open", "ouvrir"),
    "keys.choose": ("choose", "choisir"),
    "keys.language": ("français", "English"),
    "keys.theme": ("theme", "thème"),
    "keys.quit": ("quit", "quitter"),
    # Help
    "help.dialog": ("Help", "Aide"),
    "help.dialog.keys": ("↑↓ scroll · Esc close", "↑↓ faire défiler · Échap fermer"),
    "help.home": (
        "Choose a tree with its digit, with the arrows and Enter, or with the mouse.",
        "Choisissez un arbre par son chiffre, avec les flèches et Entrée, ou à la souris.",
    ),
    "help.consultation": (
        "Answer with a digit, with the arrows and Enter, with the mouse, or in your own words: “yes”, “I'm not sure”, a word of the answer. Enter confirms what was understood.\n"
        "Words that match no answer become a note; {note} keeps anything you typed as a note.\n"
        "Where several answers may be ticked, digits tick and Enter goes on. To tick nothing is an answer too.\n"
        "↑ or a click goes to an earlier answer: choose another one there. Later answers that still apply are kept; the others wait and count again if you change back.\n"
        "On guidance, ↓ goes through its steps: space ticks one with today's date, Enter sets a date and a note.\n"
        "A command can be typed too: / and its word.",
        "Répondez par un chiffre, avec les flèches et Entrée, à la souris ou dans vos mots : « oui », « je sais pas », un mot de la réponse. Entrée confirme ce qui a été compris.\n"
        "Les mots qui ne correspondent à aucune réponse deviennent une note; {note} garde comme note tout ce que vous avez tapé.\n"
        "Là où plusieurs réponses peuvent être cochées, les chiffres cochent et Entrée continue. Ne rien cocher est aussi une réponse.\n"
        "↑ ou un clic mène à une réponse antérieure : choisissez-en une autre. Les réponses suivantes qui s'appliquent encore sont gardées; les autres attendent et comptent de nouveau si vous revenez en arrière.\n"
        "Sur une recommandation, ↓ parcourt ses étapes : espace en coche une à la date du jour, Entrée permet de fixer une date et une note.\n"
        "Une commande peut aussi se taper : / suivi de son mot.",
    ),
    "help.keys": ("Keys", "Touches"),
    "help.verdicts": ("Verdicts, the gravest first", "Verdicts, du plus grave au moins grave"),
    "help.verdict.urgent": ("do this before anything else", "à faire avant toute autre chose"),
    "help.verdict.must-not": ("a rule stands against it", "une règle s'y oppose"),
    "help.verdict.not-yet": ("something is missing first", "il manque d'abord quelque chose"),
    "help.verdict.consult": ("ask someone before you go on", "consulter avant d'aller plus loin"),
    "help.verdict.must": ("a rule requires it", "une règle l'exige"),
    "help.verdict.may": ("nothing here stands against it", "rien ici ne s'y oppose"),
    "help.verdict.note": ("worth knowing", "bon à savoir"),
    "help.forces": ("How far a source binds", "Ce à quoi une source oblige"),
    "help.not": (
        "General guidance; no legal advice. Nothing is recorded unless you keep it, and nothing is sent anywhere.",
        "Conseils généraux, sans valeur d'avis juridique. Rien n'est enregistré sans que vous le conserviez; rien n'est transmis.",
    ),
    # A fault of the program itself
    "crash": (
        "The advisor has stopped at a fault of its own: {kind}. It arose here:",
        "Le conseiller s'est arrêté sur une erreur interne : {kind}. Elle est survenue ici :",
    ),
    "crash.tell": (
        "Nothing you wrote is shown above, and nothing was recorded but what you kept. Please report these lines.",
        "Rien de ce que vous avez écrit ne figure ci-dessus, et rien n'a été enregistré hormis ce que vous avez conservé. Merci de signaler ces lignes.",
    ),
    # What people type when none of a checklist's items is true
    "match.none": (
        "none|none of these|none of them|nothing|neither|no|nope|n",
        "aucun|aucune|aucun de ceux-ci|aucune de celles-ci|rien|rien de cela|ni l'un ni l'autre|non|nan",
    ),
}
