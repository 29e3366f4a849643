"""Rules of names that mean something elsewhere: nodes, questions, provisions."""

WORDS: dict[str, tuple[str, str]] = {
    "meaning.unknown-reference": (
        "Each reference names a question, a guidance or a tree that exists, by the name it has now.",
        "Chaque renvoi nomme une question, une recommandation ou un arbre qui existe, par son nom actuel.",
    ),
    "unknown-reference": (
        "There is no question or guidance “{name}”.{also}",
        "Il n'y a ni question ni recommandation « {name} ».{also}",
    ),
    "unknown-reference.tree": ("There is no tree “{name}”.{also}", "Il n'y a pas d'arbre « {name} ».{also}"),
    "unknown-reference.tree.fix": ("Add it, or mend the name.", "Ajoutez-le, ou corrigez le nom."),
    "unknown-reference.fix": (
        "Add it, or write [] if nothing follows on this branch.",
        "Ajoutez-la, ou écrivez [] si rien ne suit sur cette branche.",
    ),
    "unknown-reference.near": (
        "There is no question or guidance “{name}”.{also}",
        "Il n'y a ni question ni recommandation « {name} ».{also}",
    ),
    "unknown-reference.near.fix": ("Did you mean {near}?", "Vouliez-vous dire {near}?"),
    "unknown-reference.renamed": (
        "“{name}” has been renamed.",
        "« {name} » a changé de nom.",
    ),
    "unknown-reference.renamed.fix": ("Write “{near}”.{also}", "Écrivez « {near} ».{also}"),
    "unknown-reference.phrases": (
        "These are phrases for “{name}”, which is no question, guidance or provision; nobody finds anything by them.",
        "Ces phrases sont pour « {name} », qui n'est ni une question, ni une recommandation, ni une disposition; elles ne font rien trouver.",
    ),
    "unknown-reference.phrases.fix": ("Mend the name, or take them out.", "Corrigez le nom, ou retirez-les."),
    "unknown-reference.near-phrases": (
        "These are phrases for “{name}”, which is no question, guidance or provision; nobody finds anything by them.",
        "Ces phrases sont pour « {name} », qui n'est ni une question, ni une recommandation, ni une disposition; elles ne font rien trouver.",
    ),
    "unknown-reference.near-phrases.fix": ("Did you mean {near}?", "Vouliez-vous dire {near}?"),
    "meaning.unknown-start": (
        "A tree starts at one of its own nodes.",
        "Un arbre commence à l'un de ses propres nœuds.",
    ),
    "unknown-start": (
        "The tree should start at “{name}”, which is no node of it.",
        "L'arbre devrait commencer à « {name} », qui n'en est pas un nœud.",
    ),
    "unknown-start.fix": ("Name the question that is asked first.", "Nommez la première question à poser."),
    "unknown-start.near": (
        "The tree should start at “{name}”, which is no node of it.",
        "L'arbre devrait commencer à « {name} », qui n'en est pas un nœud.",
    ),
    "unknown-start.near.fix": ("Did you mean {near}?", "Vouliez-vous dire {near}?"),
    "meaning.unknown-condition": (
        "A condition reads a question that exists and an answer that it has; otherwise it never holds.",
        "Une condition lit une question qui existe et une réponse qu'elle a; sinon elle ne vaut jamais.",
    ),
    "unknown-condition.question": (
        "This condition reads “{name}”, which is no question.{also}",
        "Cette condition lit « {name} », qui n'est pas une question.{also}",
    ),
    "unknown-condition.question.fix": (
        "Name a question that comes earlier. Near: {near}.",
        "Nommez une question posée plus tôt. Noms voisins : {near}.",
    ),
    "unknown-condition.answer": (
        "“{value}” is no answer to “{name}”, so this condition never holds by it.{also}",
        "« {value} » n'est pas une réponse à « {name} » : la condition ne peut pas s'y fier.{also}",
    ),
    "unknown-condition.answer.fix": ("Use one of: {known}.", "Employez l'une de celles-ci : {known}."),
    "meaning.unresolved-citation": (
        "Each provision that is cited stands in a source of the library.",
        "Chaque disposition citée se trouve dans une source de la bibliothèque.",
    ),
    "unresolved-citation": ("There is no provision “{name}”.{also}", "Il n'y a pas de disposition « {name} ».{also}"),
    "unresolved-citation.source": (
        "There is no source “{name}” in this library.{also}",
        "Il n'y a pas de source « {name} » dans cette bibliothèque.{also}",
    ),
    "unresolved-citation.source.fix": (
        "Add its file to provisions/, or cite as source/provision.",
        "Ajoutez son fichier à provisions/, ou citez sous la forme source/disposition.",
    ),
    "unresolved-citation.fix": (
        "Register it in provisions/, as source/provision.",
        "Inscrivez-la dans provisions/, sous la forme source/disposition.",
    ),
    "unresolved-citation.near": (
        "There is no provision “{name}”.{also}",
        "Il n'y a pas de disposition « {name} ».{also}",
    ),
    "unresolved-citation.near.fix": ("Did you mean {near}?", "Vouliez-vous dire {near}?"),
    "also": (" Also on line {lines}.", " Aussi à la ligne {lines}."),
    "also.many": (" Also on lines {lines}.", " Aussi aux lignes {lines}."),
}
