"""The words of `advisor new vignette`, and the comments of a new vignette."""

WORDS: dict[str, tuple[str, str]] = {
    "cli.help.new.vignette": (
        "Begin an exercise: a small commented vignette for a tree, in which “advisor check” finds what is missing.",
        "Commencer un exercice : une petite vignette commentée pour un arbre, dans laquelle « advisor check » trouve ce qui manque.",
    ),
    "cli.help.new.vignette.tree": (
        "The tree that the vignette goes through; each question gets its first answer.",
        "L'arbre que la vignette traverse; chaque question reçoit sa première réponse.",
    ),
    "cli.help.new.vignette.from": (
        "A transcript (JSON, HTML or PDF) whose answers are the way that is right.",
        "Un relevé (JSON, HTML ou PDF) dont les réponses sont le parcours juste.",
    ),
    "cli.help.new.vignette.folder": (
        "Folder of your own trees and vignettes, laid over the shipped ones (default: this one).",
        "Dossier de vos arbres et vignettes, ajoutés à ceux qui sont fournis (par défaut, celui-ci).",
    ),
    "draft.error.tree": (
        "Which tree does the vignette go through? Name it with --tree: {known}. Or give a transcript with --from.",
        "Quel arbre la vignette traverse-t-elle? Nommez-le avec --tree : {known}. Ou donnez un relevé avec --from.",
    ),
    "draft.error.known": (
        "There is a vignette “{name}” already. Choose another name.",
        "Il y a déjà une vignette « {name} ». Choisissez un autre nom.",
    ),
    "draft.next": (
        "Next:\n  advisor check --trees {folder}\n  advisor train {name} --trees {folder}",
        "Ensuite :\n  advisor check --trees {folder}\n  advisor train {name} --trees {folder}",
    ),
    "draft.text.title": ("A name for the case", "Un nom pour le cas"),
    "draft.text.story": ("Tell here what happened. Speak to the student.", "Racontez ici ce qui s'est passé."),
    "draft.text.feedback": (
        "Say what goes wrong with this answer, why, and what the provision asks.",
        "Dites ce qui ne va pas dans cette réponse, pourquoi, et ce que demande la disposition.",
    ),
    "draft.comment.about": (
        "A vignette: a story, and the answers that are right. Change every text; keep the words before the colons.\n“advisor check” says what does not hold and what is missing, as often as you like.",
        "Une vignette : une histoire, et les réponses justes. Changez tous les textes; gardez les mots devant les deux-points.\n« advisor check » dit ce qui ne tient pas et ce qui manque, aussi souvent que vous voulez.",
    ),
    "draft.comment.beats": (
        "The parts of the story. During one of them the facts do not change.",
        "Les parties de l'histoire. Pendant une partie, les faits ne changent pas.",
    ),
    "draft.comment.story": (
        "What the student reads. It holds everything that the answers below need, and names nobody who exists.",
        "Ce que lit l'étudiante ou l'étudiant. Tout ce que les réponses demandent s'y trouve, et personne de réel n'y est nommé.",
    ),
    "draft.comment.path": (
        "The way that is right: each question of the tree with its answer. If you change an answer, other questions may\nfollow: advisor check names the next one.",
        "Le parcours juste : chaque question de l'arbre avec sa réponse. Si vous changez une réponse, d'autres questions peuvent\nsuivre : advisor check nomme la prochaine.",
    ),
    "draft.comment.also": (
        "Another answer that can be defended as well (of a checklist: a list of lists): “also: [unsure]”",
        "Une autre réponse qui se défend aussi (pour une liste à cocher, une liste de listes) : « also: [unsure] »",
    ),
    "draft.comment.otherwise": (
        "What is said to each wrong answer, with the provision. “any” speaks to all that have nothing of their own.",
        "Ce qui est dit à chaque mauvaise réponse, avec la disposition. « any » s'adresse à toutes celles qui n'ont rien en propre.",
    ),
    "draft.comment.reach": ("The guidance that the way comes to.", "Les recommandations auxquelles le parcours mène."),
    "draft.comment.never": (
        "What it must not come to, if you like to say so: “never: [name]”",
        "Celles auxquelles il ne doit pas mener, si vous voulez le dire : « never: [nom] »",
    ),
    "draft.comment.beat": (
        "A second part, if facts change: another “- story:” with the path of what changes.",
        "Une deuxième partie, si les faits changent : un autre « - story: », avec le parcours de ce qui change.",
    ),
}
