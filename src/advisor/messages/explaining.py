"""The words around the rules of the checker: their pages, and the commands that tell of them."""

WORDS: dict[str, tuple[str, str]] = {
    "cli.help.explain": (
        "Explain a rule of the checker, with an example; without a name, list them all.",
        "Expliquer une règle de la vérification, avec un exemple; sans nom, les énumérer toutes.",
    ),
    "cli.help.check.summary": (
        "Also print what is proven of the library: the ways through each tree, and where they end.",
        "Afficher aussi ce qui est prouvé de la bibliothèque : les parcours de chaque arbre, et où ils mènent.",
    ),
    "cli.stats.proven": (
        "Every way ends in guidance that cites a provision.",
        "Chaque parcours aboutit à une recommandation qui cite une disposition.",
    ),
    "cli.stats.unproven": (
        "It is not proven that every way ends in guidance that cites a provision: “advisor check” says what stands against it.",
        "Il n'est pas prouvé que chaque parcours aboutit à une recommandation qui cite une disposition : « advisor check » dit ce qui s'y oppose.",
    ),
    "cli.meta.rule": ("RULE", "RÈGLE"),
    "cli.error.rule": (
        "there is no rule “{name}”. “advisor explain” lists them.",
        "la règle « {name} » n'existe pas. « advisor explain » les énumère.",
    ),
    "cli.error.rule.near": (
        "there is no rule “{name}”. Did you mean {near}?",
        "la règle « {name} » n'existe pas. Vouliez-vous dire {near}?",
    ),
    "rules.wrong": ("Avoid", "À éviter"),
    "rules.right": ("Write", "À écrire"),
    "rules.title": ("The rules of the checker", "Les règles de la vérification"),
    "rules.intro": (
        "`advisor check` tells of each finding which rule it breaks; `advisor explain RULE` prints what stands here. An error or a warning fails the check; an info does not, and is told only once nothing is wrong.",
        "`advisor check` dit de chaque constat quelle règle il enfreint; `advisor explain RÈGLE` affiche ce qui se trouve ici. Une erreur ou un avertissement fait échouer la vérification; une info ne le fait pas, et n'est donnée que si rien d'autre n'est à signaler.",
    ),
    "progress.reading": ("Reading the files", "Lecture des fichiers"),
    "progress.checking": ("Checking the rules", "Vérification des règles"),
}
