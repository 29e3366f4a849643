"""Rules of the ways through a tree, and of the order in which questions are asked."""

WORDS: dict[str, tuple[str, str]] = {
    "meaning.unreachable": (
        "Some way leads to each question and each guidance.",
        "Un parcours au moins mène à chaque question et à chaque recommandation.",
    ),
    "unreachable": ("Nothing leads to “{name}”.", "Rien ne mène à « {name} »."),
    "unreachable.fix": (
        "Let an answer lead to it, or delete it.",
        "Faites-y mener une réponse, ou supprimez l'élément.",
    ),
    "meaning.cycle": (
        "No way comes back to where it was: a consultation asks each question once.",
        "Aucun parcours ne revient sur ses pas : une consultation ne pose chaque question qu'une fois.",
    ),
    "cycle": ("The way comes back to where it was: {nodes}.", "Le parcours revient sur ses pas : {nodes}."),
    "cycle.fix": (
        "Let this reference lead on, or write [].",
        "Faites mener ce renvoi plus loin, ou écrivez [].",
    ),
    "meaning.no-citation": (
        "Each guidance cites the provision it rests on, whatever its steps cite.",
        "Chaque recommandation cite la disposition sur laquelle elle repose, quoi que citent ses étapes.",
    ),
    "no-citation": (
        "The guidance “{name}” cites no provision.",
        "La recommandation « {name} » ne cite aucune disposition.",
    ),
    "no-citation.fix": (
        "Add “cite: [source/provision]”; the advisor's own advice has a source too.",
        "Ajoutez « cite: [source/disposition] »; les conseils de l'outil ont aussi leur source.",
    ),
    "meaning.no-guidance": (
        "Each way ends with at least one guidance.",
        "Chaque parcours se termine avec au moins une recommandation.",
    ),
    "no-guidance": (
        "A consultation that ends here has received no guidance: {nodes}.",
        "Une consultation qui se termine ici n'a reçu aucune recommandation : {nodes}.",
    ),
    "no-guidance.fix": (
        "Lead to a guidance, if only to one that says all is in order.",
        "Menez à une recommandation, ne serait-ce que pour dire que tout est en ordre.",
    ),
    "meaning.dead-case": (
        "Of several cases the first that holds is taken, so none stands after one that holds wherever it would.",
        "De plusieurs cas, le premier qui vaut est pris : aucun ne suit donc un cas qui vaut partout où il vaudrait.",
    ),
    "dead-case": (
        "Case {number} is never taken: case {before} holds wherever it does.",
        "Le cas {number} n'est jamais pris : le cas {before} vaut partout où il vaudrait.",
    ),
    "dead-case.fix": (
        "Delete it, or put it before case {before}.",
        "Supprimez-le, ou placez-le avant le cas {before}.",
    ),
    "meaning.open-cases": (
        "The last of several cases has no condition, unless they name every answer to one question.",
        "Le dernier de plusieurs cas n'a pas de condition, à moins qu'ils nomment toutes les réponses à une question.",
    ),
    "open-cases": (
        "The last case has a condition: where none holds, nothing follows.",
        "Le dernier cas a une condition : si aucun ne vaut, rien ne suit.",
    ),
    "open-cases.fix": (
        "Add a last case without “when”; “- then: []” says that nothing follows.",
        "Ajoutez un dernier cas sans « when »; « - then: [] » dit que rien ne suit.",
    ),
    "meaning.early-condition": (
        "A condition reads a question that can have been answered before its place is reached.",
        "Une condition lit une question qui peut avoir reçu sa réponse avant qu'on arrive à sa place.",
    ),
    "early-condition": (
        "“{name}” cannot have been answered yet: it is asked only after this place.",
        "« {name} » ne peut pas encore avoir de réponse : la question n'est posée qu'après cet endroit.",
    ),
    "early-condition.fix": (
        "Ask that question before, or read another one.",
        "Posez cette question plus tôt, ou lisez-en une autre.",
    ),
    "meaning.shared-question": (
        "A question that two parts of a consultation share, and that reads another answer, comes after both parts: it is asked once, by whichever part comes first.",
        "Une question commune à deux parties d'une consultation, et qui lit une autre réponse, vient après les deux : elle n'est posée qu'une fois, par la partie qui vient d'abord.",
    ),
    "shared-question": (
        "Two parts of one consultation share “{node}”: it may be asked before “{name}” is answered, or after.",
        "Deux parties d'une même consultation ont « {node} » en commun : la question peut venir avant ou après la réponse à « {name} ».",
    ),
    "shared-question.fix": (
        "Write “{node}” as a target of a list, after both parts, so that “{name}” is always answered first.",
        "Faites de « {node} » une cible d'une liste, après les deux parties, pour que « {name} » ait toujours sa réponse avant.",
    ),
    "meaning.beyond-budget": (
        "A tree is small enough to be looked at whole; where it is not, the checker says how far it looked.",
        "Un arbre est assez petit pour être examiné en entier; sinon, la vérification dit jusqu'où elle a regardé.",
    ),
    "beyond-budget": (
        "“{name}” has so many ways that not all could be followed: that each ends in guidance is not proven.",
        "« {name} » a trop de parcours pour que tous soient suivis : il n'est pas prouvé que chacun mène à une recommandation.",
    ),
    "beyond-budget.fix": (
        "Let the questions on the way to the first guidance be fewer, or put some of them in a tree of their own.",
        "Réduisez le nombre de questions avant la première recommandation, ou placez-en certaines dans un autre arbre.",
    ),
    "beyond-budget.cases": (
        "Of these {count} cases, only the first {number} were compared with those after them.",
        "De ces {count} cas, seuls les {number} premiers ont été comparés à ceux qui les suivent.",
    ),
    "beyond-budget.cases.fix": (
        "Ask a question of its own in place of some of them.",
        "Posez une question distincte à la place de quelques-uns.",
    ),
}
