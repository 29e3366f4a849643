"""The words of the search, and of the answers that are proposed on the way to what was found."""

WORDS: dict[str, tuple[str, str]] = {
    "find.line": ("what is it about?", "de quoi s'agit-il?"),
    "find.about": (
        "Type what it is about in your own words, or choose a tree.",
        "Tapez de quoi il s'agit, dans vos mots, ou choisissez un arbre.",
    ),
    "find.reading": ("Reading all trees …", "Lecture de tous les arbres…"),
    "find.nothing": (
        "Nothing goes with these words. Try others; what you typed stays.",
        "Rien ne correspond à ces mots. Essayez-en d'autres; ce que vous avez tapé reste.",
    ),
    "find.kind.tree": ("tree", "arbre"),
    "find.kind.question": ("question", "question"),
    "find.kind.guidance": ("guidance", "recommandation"),
    "find.kind.provision": ("provision", "disposition"),
    "find.in.keywords": ("words: ", "mots : "),
    "find.in.phrases": ("people say: ", "on dit : "),
    "find.in.labels": ("answer: ", "réponse : "),
    "find.in.before": ("comes from: ", "vient de : "),
    "find.dialog": ("Find", "Chercher"),
    "find.dialog.keys": (
        "type to find · ↑↓ choose · ↵ open · Esc close",
        "taper pour chercher · ↑↓ choisir · ↵ ouvrir · Échap fermer",
    ),
    "find.dialog.about": (
        "A situation in your own words, in English or in French. Nothing of it is kept.",
        "Une situation dans vos mots, en français ou en anglais. Rien n'en est conservé.",
    ),
    "find.proposed": (
        "Proposed: {answer}, as it leads to “{node}”. Enter confirms; any other answer is as good.",
        "Proposition : {answer}, car cela mène à « {node} ». Entrée confirme; toute autre réponse est possible.",
    ),
    "find.proposed.none": ("none of these", "rien de cela"),
    "find.row": ("proposed", "proposé"),
    "find.there": ("Here is what you were looking for: “{node}”.", "Voici ce que vous cherchiez : « {node} »."),
    "find.not-from-here": (
        "With the answers given, nothing leads to “{node}”. Another answer to “{question}” would.",
        "Avec les réponses données, rien ne mène à « {node} ». Une autre réponse à « {question} » y mènerait.",
    ),
    "find.no-way": (
        "No way was found that leads to “{node}”.",
        "Aucun chemin menant à « {node} » n'a été trouvé.",
    ),
    "hint.find": ("find “{words}” in all trees", "chercher « {words} » dans tous les arbres"),
    "key.find": ("find", "chercher"),
    "key.find.tip": (
        "Find a question, guidance or provision in your own words",
        "Trouver une question, une recommandation ou une disposition dans vos mots",
    ),
    "keys.find": ("find", "chercher"),
    "keys.clear": ("clear", "effacer"),
    # Line by line
    "plain.words.find": ("find", "chercher|cherche|trouver"),
    "plain.help.find": (
        "with your words, what all trees and sources say about a situation: find client who threatens me",
        "avec vos mots, ce que tous les arbres et les sources disent d'une situation : chercher client qui me menace",
    ),
    "plain.words.open": ("open", "ouvrir"),
    "plain.help.open": (
        "with its number, go to something that was found: open 2",
        "avec son numéro, aller à ce qui a été trouvé : ouvrir 2",
    ),
    "plain.find.empty": (
        "Write what it is about after the word “find”.",
        "Écrivez de quoi il s'agit après le mot « chercher ».",
    ),
    "plain.find.hint": (
        "(“open” with a number goes there: open 1)",
        "(« ouvrir » avec un numéro y mène : ouvrir 1)",
    ),
    "plain.find.first": (
        "(You can also search all trees in your own words: find client who threatens me)",
        "(Vous pouvez aussi chercher dans tous les arbres avec vos mots : chercher client qui me menace)",
    ),
    "plain.open.no-such": (
        "There is nothing found under {number}. “find” with your words lists what there is.",
        "Rien n'a été trouvé sous {number}. « chercher » avec vos mots énumère ce qu'il y a.",
    ),
    "plain.open.other": (
        "This stands in another tree; of this consultation nothing would be kept. Type it once more to go there.",
        "C'est dans un autre arbre; rien de cette consultation ne serait conservé. Tapez-le encore une fois pour y aller.",
    ),
}
