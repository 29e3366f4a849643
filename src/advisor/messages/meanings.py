"""What each rule of the checker means, and the words around it."""

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
        "As long as there are errors, it is not proven that every way ends in guidance that cites a provision.",
        "Tant qu'il y a des erreurs, il n'est pas prouvé que chaque parcours aboutit à une recommandation qui cite une disposition.",
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
    "meaning.unreadable": (
        "Each file and folder that you name is there, is an ordinary one, and may be read.",
        "Chaque fichier ou dossier que vous nommez existe, est ordinaire, et peut être lu.",
    ),
    "meaning.too-large": (
        "A file stays so small that reading and checking it takes little time, whatever it holds.",
        "Un fichier reste assez petit pour que sa lecture et sa vérification soient brèves, quel que soit son contenu.",
    ),
    "meaning.not-utf8": (
        "A file is text in UTF-8: other encodings turn accents into other letters.",
        "Un fichier est du texte en UTF-8 : d'autres encodages changent les accents en d'autres lettres.",
    ),
    "meaning.control-character": (
        "No invisible character that steers a terminal or moves text about stands in a file.",
        "Aucun caractère invisible qui commande un terminal ou déplace du texte ne figure dans un fichier.",
    ),
    "meaning.empty-file": (
        "A file of a library holds something besides comments.",
        "Un fichier de bibliothèque contient autre chose que des commentaires.",
    ),
    "meaning.several-documents": (
        "A file holds one YAML document; “---” would begin another.",
        "Un fichier contient un seul document YAML; « --- » en ouvrirait un autre.",
    ),
    "meaning.tab": (
        "Lines are indented with spaces: YAML does not say how wide a tab is.",
        "Le retrait se fait avec des espaces : YAML ne dit pas quelle largeur a une tabulation.",
    ),
    "meaning.unquoted-colon": (
        "A text with a colon and a space in it stands in quotation marks, or YAML takes its beginning for a key.",
        "Un texte qui contient un deux-points suivi d'une espace se met entre guillemets droits, sinon YAML prend son début pour une clé.",
    ),
    "meaning.reserved-character": (
        "A text that begins with a sign that YAML keeps for itself, such as @ or %, stands in quotation marks.",
        "Un texte qui commence par un signe réservé à YAML, comme @ ou %, se met entre guillemets droits.",
    ),
    "meaning.open-quote": (
        "A quotation mark at the beginning of a text is closed at its end.",
        "Un guillemet droit ouvert au début d'un texte se ferme à sa fin.",
    ),
    "meaning.open-bracket": (
        "A bracket that opens a list or a group is closed.",
        "Un crochet ou une accolade qui ouvre une liste ou un groupe se ferme.",
    ),
    "meaning.yaml-syntax": (
        "Lines fit together: one indentation for what belongs together, and nothing after a closed quotation mark.",
        "Les lignes s'accordent : un même retrait pour ce qui va ensemble, et rien après un guillemet fermé.",
    ),
    "meaning.too-deep": (
        "Lists and groups are not nested deeper than anyone can read.",
        "Les listes et les groupes ne s'imbriquent pas plus profondément qu'on ne peut lire.",
    ),
    "meaning.alias": (
        "Each text is written where it is needed: no anchors (&), aliases (*) or merge keys (<<).",
        "Chaque texte s'écrit là où il sert : pas d'ancres (&), d'alias (*) ni de fusions (<<).",
    ),
    "meaning.tag": (
        "Each value is a plain text: no YAML tags (!).",
        "Chaque valeur est un simple texte : pas d'étiquettes YAML (!).",
    ),
    "meaning.key-not-text": (
        "Each key is a name, not a list or a group.",
        "Chaque clé est un nom, et non une liste ou un groupe.",
    ),
    "meaning.duplicate-key": (
        "A key stands once in its group: of two, YAML programs silently keep either.",
        "Une clé figure une seule fois dans son groupe : de deux, les programmes YAML en gardent une sans le dire.",
    ),
    "meaning.eaten-by-comment": (
        "A # after a space begins a comment, so a text with one stands in quotation marks.",
        "Un # précédé d'une espace ouvre un commentaire : un texte qui en contient un se met entre guillemets droits.",
    ),
    "meaning.unknown-kind": (
        "A file says at its top what it holds: a tree, a source, a vignette or a glossary.",
        "Un fichier dit d'entrée ce qu'il contient : un arbre, une source, une vignette ou un glossaire.",
    ),
    "meaning.duplicate-name": (
        "No two files of one kind, and no two terms, have the same name.",
        "Deux fichiers d'un même genre, ou deux termes, ne portent pas le même nom.",
    ),
    "meaning.too-many": (
        "Of one file or one rule, only the first thousand findings are told.",
        "D'un même fichier ou d'une même règle, seuls les mille premiers constats sont donnés.",
    ),
    "meaning.unknown-key": (
        "Each key is one that its place knows; a misspelt one would leave out what you wrote.",
        "Chaque clé est connue à sa place; mal écrite, elle ferait perdre ce que vous avez saisi.",
    ),
    "meaning.missing-key": (
        "What a reader cannot do without is there: a question's text, a verdict, a title.",
        "Ce dont on ne peut se passer est là : le texte d'une question, un verdict, un titre.",
    ),
    "meaning.missing-target": (
        "Each answer says where to go, or [] if nothing follows: leaving it out could be an oversight.",
        "Chaque réponse dit où aller, ou [] si rien ne suit : l'omettre pourrait être un oubli.",
    ),
    "meaning.missing-language": (
        "Each text stands in English and in French.",
        "Chaque texte existe en français et en anglais.",
    ),
    "meaning.wrong-shape": (
        "Each value has the shape of its place: a text, a list, a group; and a question has answers of one kind.",
        "Chaque valeur a la forme de sa place : un texte, une liste, un groupe; et une question a des réponses d'un seul genre.",
    ),
    "meaning.bad-id": (
        "Permanent names are plain, because answers files and links use them.",
        "Les noms permanents sont simples, parce que les fichiers de réponses et les liens les emploient.",
    ),
    "meaning.unknown-value": (
        "Where only certain words are allowed, one of them stands.",
        "Là où seuls certains mots sont admis, l'un d'eux figure.",
    ),
    "meaning.single-option": (
        "A question has at least two answers, and a checklist at least one item.",
        "Une question a au moins deux réponses, et une liste à cocher au moins un élément.",
    ),
    "meaning.unknown-reference": (
        "Each reference names a question, a guidance or a tree that exists, by the name it has now.",
        "Chaque renvoi nomme une question, une recommandation ou un arbre qui existe, par son nom actuel.",
    ),
    "meaning.unknown-start": (
        "A tree starts at one of its own nodes.",
        "Un arbre commence à l'un de ses propres nœuds.",
    ),
    "meaning.unknown-condition": (
        "A condition reads a question that exists and an answer that it has; otherwise it never holds.",
        "Une condition lit une question qui existe et une réponse qu'elle a; sinon elle ne vaut jamais.",
    ),
    "meaning.unresolved-citation": (
        "Each provision that is cited stands in a source of the library.",
        "Chaque disposition citée se trouve dans une source de la bibliothèque.",
    ),
    "meaning.unreachable": (
        "Some way leads to each question and each guidance.",
        "Un parcours au moins mène à chaque question et à chaque recommandation.",
    ),
    "meaning.cycle": (
        "No way comes back to where it was: a consultation asks each question once.",
        "Aucun parcours ne revient sur ses pas : une consultation ne pose chaque question qu'une fois.",
    ),
    "meaning.no-citation": (
        "Each guidance cites the provision it rests on, whatever its steps cite.",
        "Chaque recommandation cite la disposition sur laquelle elle repose, quoi que citent ses étapes.",
    ),
    "meaning.no-guidance": (
        "Each way ends with at least one guidance.",
        "Chaque parcours se termine avec au moins une recommandation.",
    ),
    "meaning.vignette-tree": (
        "A vignette names the tree that it goes through.",
        "Une vignette nomme l'arbre qu'elle parcourt.",
    ),
    "meaning.vignette-question": (
        "Each turn of a vignette's path answers a question of its tree.",
        "Chaque tour du parcours d'une vignette répond à une question de son arbre.",
    ),
    "meaning.vignette-answer": (
        "Each answer in a vignette is one that its question has.",
        "Chaque réponse d'une vignette est l'une de celles de sa question.",
    ),
    "meaning.vignette-path": (
        "A vignette's path answers the questions in the order in which they are asked.",
        "Le parcours d'une vignette répond aux questions dans l'ordre où elles sont posées.",
    ),
    "meaning.not-reached": (
        "A vignette's path collects what it should reach and cite, and nothing that it never should.",
        "Le parcours d'une vignette recueille ce qu'il doit atteindre et citer, et rien de ce qu'il ne doit jamais atteindre.",
    ),
    "meaning.wrong-answer-without-feedback": (
        "In a vignette with a story, each wrong answer has feedback that cites a provision.",
        "Dans une vignette qui a une histoire, chaque mauvaise réponse a une rétroaction qui cite une disposition.",
    ),
    "meaning.dead-case": (
        "Of several cases the first that holds is taken, so none stands after one that holds wherever it would.",
        "De plusieurs cas, le premier qui vaut est pris : aucun ne suit donc un cas qui vaut partout où il vaudrait.",
    ),
    "meaning.open-cases": (
        "The last of several cases has no condition, unless they name every answer to one question.",
        "Le dernier de plusieurs cas n'a pas de condition, à moins qu'ils nomment toutes les réponses à une question.",
    ),
    "meaning.early-condition": (
        "A condition reads a question that can have been answered before its place is reached.",
        "Une condition lit une question qui peut avoir reçu sa réponse avant qu'on arrive à sa place.",
    ),
    "meaning.shared-question": (
        "A question that two parts of a consultation share, and that reads another answer, comes after both parts: it is asked once, by whichever part comes first.",
        "Une question commune à deux parties d'une consultation, et qui lit une autre réponse, vient après les deux : elle n'est posée qu'une fois, par la partie qui vient d'abord.",
    ),
    "meaning.no-step": (
        "An urgent guidance says what to do first.",
        "Une recommandation urgente dit quoi faire d'abord.",
    ),
    "meaning.no-unsure": (
        "Someone who does not know the answer to a yes or no question has a way too; leave it out where everyone can know.",
        "Qui ignore la réponse à une question par oui ou non a aussi une voie; omettez-la là où chacun peut savoir.",
    ),
    "meaning.long-question": (
        "A question fits on two lines of a terminal of 80 columns, and asks one thing.",
        "Une question tient sur deux lignes d'un terminal de 80 colonnes, et ne demande qu'une chose.",
    ),
    "meaning.superseded": (
        "A source that another one replaces has a notice that says so, since it is still cited.",
        "Une source qu'une autre remplace a un avis qui le dit, puisqu'elle est encore citée.",
    ),
    "meaning.uncited": (
        "Each provision of a source is cited somewhere; one that is not may have been forgotten.",
        "Chaque disposition d'une source est citée quelque part; sinon, elle a peut-être été oubliée.",
    ),
    "meaning.languages-differ": (
        "The same numbers and placeholders stand in English and in French, so that no deadline differs.",
        "Les mêmes nombres et les mêmes champs figurent en français et en anglais, pour qu'aucun délai ne diffère.",
    ),
    "meaning.untranslated": (
        "A text of more than a few words does not read the same in both languages.",
        "Un texte de plus de quelques mots ne se lit pas pareillement dans les deux langues.",
    ),
}
