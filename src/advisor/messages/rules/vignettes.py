"""Rules of vignettes: the path that they take, and what it must come to."""

WORDS: dict[str, tuple[str, str]] = {
    "meaning.vignette-tree": (
        "A vignette names the tree that it goes through.",
        "Une vignette nomme l'arbre qu'elle parcourt.",
    ),
    "vignette-tree": ("There is no tree “{name}”.", "Il n'y a pas d'arbre « {name} »."),
    "vignette-tree.fix": (
        "Name the tree that the vignette goes through. Trees: {known}.",
        "Nommez l'arbre que la vignette parcourt. Arbres : {known}.",
    ),
    "meaning.vignette-question": (
        "Each turn of a vignette's path answers a question of its tree.",
        "Chaque tour du parcours d'une vignette répond à une question de son arbre.",
    ),
    "vignette-question": (
        "There is no question “{name}” in that tree.",
        "Il n'y a pas de question « {name} » dans cet arbre.",
    ),
    "vignette-question.fix": (
        "Name one of its questions. Near: {near}.",
        "Nommez l'une de ses questions. Noms voisins : {near}.",
    ),
    "meaning.vignette-answer": (
        "Each answer in a vignette is one that its question has.",
        "Chaque réponse d'une vignette est l'une de celles de sa question.",
    ),
    "vignette-answer": (
        "“{value}” is no answer to “{name}”.",
        "« {value} » n'est pas une réponse à « {name} ».",
    ),
    "vignette-answer.list": (
        "“{name}” has one answer, not a list.",
        "« {name} » a une seule réponse, et non une liste.",
    ),
    "vignette-answer.checklist": (
        "“{name}” is a checklist; its answer is a list of the ticked items.",
        "« {name} » est une liste à cocher; sa réponse est la liste des éléments cochés.",
    ),
    "vignette-answer.hidden": (
        "“{value}” is not shown here, so nobody can tick it in “{name}”.",
        "« {value} » n'est pas montré ici : personne ne peut le cocher dans « {name} ».",
    ),
    "vignette-answer.hidden.fix": (
        "Leave it out, or change an answer before it. Shown: {known}.",
        "Omettez-le, ou changez une réponse qui précède. Éléments montrés : {known}.",
    ),
    "vignette-answer.checklist.fix": (
        "Write [one, two], or [] if nothing is ticked. Items: {known}.",
        "Écrivez [un, deux], ou [] si rien n'est coché. Éléments : {known}.",
    ),
    "vignette-answer.fix": ("Use one of: {known}.", "Employez l'une de celles-ci : {known}."),
    "meaning.vignette-path": (
        "A vignette's path answers the questions in the order in which they are asked.",
        "Le parcours d'une vignette répond aux questions dans l'ordre où elles sont posées.",
    ),
    "vignette-path": (
        "Here the walk asks “{asked}”, not “{name}”.",
        "Ici, le parcours demande « {asked} », et non « {name} ».",
    ),
    "vignette-path.fix": (
        "Put the path in the order in which the questions are asked.",
        "Mettez le parcours dans l'ordre où les questions sont posées.",
    ),
    "vignette-path.ended": (
        "Here the walk is already complete; “{name}” is not asked.",
        "Ici, le parcours est déjà terminé; « {name} » n'est pas demandé.",
    ),
    "vignette-path.ended.fix": (
        "Delete this turn, or change an answer before it.",
        "Supprimez ce tour, ou changez une réponse qui précède.",
    ),
    "meaning.not-reached": (
        "A vignette's path collects what it should reach and cite, and nothing that it never should.",
        "Le parcours d'une vignette recueille ce qu'il doit atteindre et citer, et rien de ce qu'il ne doit jamais atteindre.",
    ),
    "not-reached": ("The path does not collect “{name}”.", "Le parcours ne recueille pas « {name} »."),
    "not-reached.fix": (
        "Change the path or the expectation. Collected: {known}.",
        "Changez le parcours ou ce qui en est attendu. Recueilli : {known}.",
    ),
    "not-reached.unfinished": (
        "The path stops before “{asked}” and does not collect “{name}”.",
        "Le parcours s'arrête avant « {asked} » et ne recueille pas « {name} ».",
    ),
    "not-reached.unfinished.fix": (
        "Let the path answer that question too, or change the expectation.",
        "Faites répondre le parcours à cette question aussi, ou changez ce qui en est attendu.",
    ),
    "not-reached.cite": (
        "The path collects nothing that cites “{name}”.",
        "Le parcours ne recueille rien qui cite « {name} ».",
    ),
    "not-reached.cite.fix": (
        "Change the path, the expectation, or the guidance's citations.",
        "Changez le parcours, ce qui en est attendu, ou les citations des recommandations.",
    ),
    "not-reached.never": (
        "The path collects “{name}”, which it never should.",
        "Le parcours recueille « {name} », ce qui ne devrait jamais arriver.",
    ),
    "not-reached.never.fix": ("Change the path or the tree.", "Changez le parcours ou l'arbre."),
    "meaning.wrong-answer-without-feedback": (
        "In a vignette with a story, each wrong answer has feedback that cites a provision.",
        "Dans une vignette qui a une histoire, chaque mauvaise réponse a une rétroaction qui cite une disposition.",
    ),
    "wrong-answer-without-feedback": (
        "A wrong answer to “{name}” gets no feedback: {answers}.",
        "Une mauvaise réponse à « {name} » reste sans rétroaction : {answers}.",
    ),
    "wrong-answer-without-feedback.item": (
        "Items of “{name}” ticked or left out wrongly get no feedback: {answers}.",
        "Des éléments de « {name} » cochés ou omis à tort restent sans rétroaction : {answers}.",
    ),
    "wrong-answer-without-feedback.uncited": (
        "The feedback on “{answer}” names no provision.",
        "La rétroaction sur « {answer} » ne nomme aucune disposition.",
    ),
    "wrong-answer-without-feedback.fix": (
        "Say under “otherwise” what goes wrong, and cite the provision; “any” is for all that have nothing of their own. A defensible answer stands under “also”.",
        "Dites sous « otherwise » ce qui ne va pas, et citez la disposition; « any » vaut pour toutes celles qui n'ont rien en propre. Une réponse défendable va sous « also ».",
    ),
    "wrong-answer-without-feedback.uncited.fix": (
        "Name under “cite” the provision that it rests on.",
        "Nommez sous « cite » la disposition sur laquelle elle s'appuie.",
    ),
}
