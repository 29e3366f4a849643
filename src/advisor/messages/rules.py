"""What each rule of the checker says, and how to mend what it found."""

WORDS: dict[str, tuple[str, str]] = {
    # Files
    "unreadable": ("This file cannot be read: {reason}.", "Ce fichier ne peut pas être lu : {reason}."),
    "unreadable.fix": (
        "Check that it is there and that you may read it.",
        "Vérifiez qu'il existe et que vous avez le droit de le lire.",
    ),
    "unreadable.missing": ("There is no such file or folder.", "Ce fichier ou ce dossier n'existe pas."),
    "unreadable.special": ("This is not a regular file.", "Ce n'est pas un fichier ordinaire."),
    "unreadable.folder": (
        "There is no .yaml file in this folder.",
        "Ce dossier ne contient aucun fichier .yaml.",
    ),
    "unreadable.folder.fix": (
        "Name the folder in which the trees stand.",
        "Nommez le dossier où se trouvent les arbres.",
    ),
    "too-large": (
        "This file has {size} MB; a file of a library has {limit} MB at most.",
        "Ce fichier compte {size} Mo; un fichier de bibliothèque en compte {limit} au plus.",
    ),
    "too-large.fix": ("Split it into several trees.", "Répartissez-le en plusieurs arbres."),
    "not-utf8": (
        "From this place on, the file is not UTF-8 text.",
        "À partir d'ici, le fichier n'est pas du texte en UTF-8.",
    ),
    "not-utf8.fix": (
        "Save it again with the encoding UTF-8.",
        "Enregistrez-le de nouveau avec l'encodage UTF-8.",
    ),
    "control-character": (
        "The invisible control character {code} stands here.",
        "Le caractère de commande invisible {code} se trouve ici.",
    ),
    "control-character.fix": ("Delete it.", "Supprimez-le."),
    "empty-file": ("This file is empty.", "Ce fichier est vide."),
    "empty-file.fix": (
        "Write a tree, a source or a vignette in it, or delete it.",
        "Écrivez-y un arbre, une source ou une vignette, ou supprimez-le.",
    ),
    "several-documents": (
        "A second document begins here; a file holds one.",
        "Un second document commence ici; un fichier n'en contient qu'un.",
    ),
    "several-documents.fix": (
        "Delete the line “---”, or move what follows to a file of its own.",
        "Supprimez la ligne « --- », ou déplacez la suite dans son propre fichier.",
    ),
    "tab": (
        "A tab stands here; YAML indents with spaces only.",
        "Une tabulation se trouve ici; YAML ne se met en retrait qu'avec des espaces.",
    ),
    "tab.fix": ("Replace it by spaces.", "Remplacez-la par des espaces."),
    "unquoted-colon": (
        "A colon followed by a space ends a key in YAML, and this text has one in its middle.",
        "En YAML, un deux-points suivi d'une espace termine une clé, et ce texte en contient un.",
    ),
    "unquoted-colon.fix": (
        'Put the whole text in quotation marks: "…".',
        'Mettez tout le texte entre guillemets droits : "…".',
    ),
    "reserved-character": (
        "A text cannot begin with “{character}” in YAML.",
        "En YAML, un texte ne peut pas commencer par « {character} ».",
    ),
    "reserved-character.fix": (
        'Put the whole text in quotation marks: "…".',
        'Mettez tout le texte entre guillemets droits : "…".',
    ),
    "open-quote": (
        "The quotation mark that opens here is never closed.",
        "Le guillemet ouvert ici n'est jamais fermé.",
    ),
    "open-quote.fix": (
        "Close it, or write ’ for an apostrophe within quotation marks.",
        "Fermez-le, ou écrivez ’ pour une apostrophe entre guillemets.",
    ),
    "open-quote.late": (
        "The quotation mark that opens here is closed only on line {line}, in the middle of a text.",
        "Le guillemet ouvert ici n'est fermé qu'à la ligne {line}, au milieu d'un texte.",
    ),
    "open-bracket": (
        "The bracket that opens here is not closed.",
        "Le crochet ou l'accolade qui s'ouvre ici n'est pas fermé.",
    ),
    "open-bracket.fix": (
        "Close it; if it belongs to a text, put the whole text in quotation marks.",
        "Fermez-le; s'il fait partie d'un texte, mettez tout le texte entre guillemets droits.",
    ),
    "yaml-syntax": (
        "From here on, the lines do not fit together as YAML.",
        "À partir d'ici, les lignes ne s'accordent plus en YAML.",
    ),
    "yaml-syntax.after-quote": (
        "The text in quotation marks ended before this place.",
        "Le texte entre guillemets se terminait avant cet endroit.",
    ),
    "yaml-syntax.after-quote.fix": (
        "Put the whole text in quotation marks, with ’ for an apostrophe.",
        "Mettez tout le texte entre guillemets droits, avec ’ pour apostrophe.",
    ),
    "yaml-syntax.fix": (
        "Look at this line and the one above: indentation, brackets, quotation marks.",
        "Regardez cette ligne et la précédente : retrait, crochets, guillemets.",
    ),
    "too-deep": ("Nested more than {limit} levels deep.", "Imbriqué sur plus de {limit} niveaux."),
    "too-deep.fix": (
        "Write it flatter; a tree needs no more than a dozen levels.",
        "Écrivez-le plus à plat; un arbre n'a pas besoin de plus d'une douzaine de niveaux.",
    ),
    "alias": (
        "“{name}” makes one text stand for another; trees do without anchors, aliases and merge keys.",
        "« {name} » fait valoir un texte pour un autre; les arbres se passent d'ancres, d'alias et de fusions.",
    ),
    "alias.fix": (
        "Write the text out where it is needed; if the sign belongs to the text, put it in quotation marks.",
        "Écrivez le texte là où il sert; si le signe en fait partie, mettez le texte entre guillemets droits.",
    ),
    "tag": (
        "“{name}” is a YAML tag; every value here is a plain text.",
        "« {name} » est une étiquette YAML; ici, toute valeur est un simple texte.",
    ),
    "tag.fix": (
        "Delete it; if it belongs to the text, put the text in quotation marks.",
        "Supprimez-la; si elle fait partie du texte, mettez celui-ci entre guillemets droits.",
    ),
    "key-not-text": (
        "A list or mapping stands where a key is expected.",
        "Une liste ou un groupe se trouve là où une clé est attendue.",
    ),
    "key-not-text.fix": ("Begin with a name and a colon.", "Commencez par un nom suivi d'un deux-points."),
    "duplicate-key": (
        "“{key}” stands twice; it is already on line {line}.",
        "« {key} » figure deux fois; la clé est déjà à la ligne {line}.",
    ),
    "duplicate-key.fix": (
        "Delete one of them or give it another name; until then, the first counts.",
        "Supprimez l'une des deux ou renommez-la; d'ici là, la première compte.",
    ),
    "eaten-by-comment": (
        "A # after a space begins a comment: the rest of this line is not part of the text.",
        "Un # précédé d'une espace ouvre un commentaire : la fin de la ligne ne fait pas partie du texte.",
    ),
    "eaten-by-comment.fix": (
        "Put the whole text in quotation marks, or move the comment to a line of its own.",
        "Mettez tout le texte entre guillemets droits, ou placez le commentaire sur sa propre ligne.",
    ),
    "eaten-by-comment.broken": (
        "A # after a space begins a comment: it ended this text, and the line below does not belong to it any more.",
        "Un # précédé d'une espace ouvre un commentaire : il a terminé ce texte, et la ligne suivante n'en fait plus partie.",
    ),
    "unknown-kind": (
        "This file says neither “tree”, “source”, “vignette” nor “glossary”.",
        "Ce fichier ne dit ni « tree », ni « source », ni « vignette », ni « glossary ».",
    ),
    "unknown-kind.fix": (
        "Begin it with one of these keys and a name.",
        "Commencez-le par l'une de ces clés et un nom.",
    ),
    "duplicate-name": (
        "There is already a {kind} called “{name}”, in {file}.",
        "« {name} » existe déjà ({kind}), dans {file}.",
    ),
    "duplicate-name.fix": (
        "Rename one of them; until then, the first counts.",
        "Renommez l'un des deux; d'ici là, le premier compte.",
    ),
    "too-many": (
        "More than {number} findings: the rest is not told.",
        "Plus de {number} constats : les autres ne sont pas indiqués.",
    ),
    "too-many.information": (
        "More than {number} pieces of information: the rest is not told.",
        "Plus de {number} informations : les autres ne sont pas indiquées.",
    ),
    "too-many.fix": ("Mend those first, then check again.", "Corrigez d'abord ceux-là, puis vérifiez de nouveau."),
    # Shapes
    "unknown-key": (
        "“{key}” is no key of this place. Keys here: {known}.",
        "« {key} » n'est pas une clé d'ici. Clés possibles : {known}.",
    ),
    "unknown-key.fix": ("Delete it, or use one of these.", "Supprimez-la, ou employez l'une de celles-ci."),
    "unknown-key.near": ("“{key}” is no key of this place.", "« {key} » n'est pas une clé d'ici."),
    "unknown-key.near.fix": ("Did you mean “{near}”?", "Vouliez-vous dire « {near} »?"),
    "missing-key": ("“{key}” is missing or empty.", "« {key} » manque ou est vide."),
    "missing-key.fix": ("Add it here.", "Ajoutez-la ici."),
    "missing-target": ("“{key}” does not say where to go.", "« {key} » ne dit pas où aller."),
    "missing-target.fix": (
        "Name a question or a guidance; write [] if nothing follows on this branch.",
        "Nommez une question ou une recommandation; écrivez [] si rien ne suit sur cette branche.",
    ),
    "missing-language": (
        "“{what}” has no text in “{language}”.",
        "« {what} » n'a pas de texte en « {language} ».",
    ),
    "missing-language.fix": (
        "Add “{language}:” with the text; until then, the other language stands in for it.",
        "Ajoutez « {language}: » et le texte; d'ici là, l'autre langue en tient lieu.",
    ),
    "missing-language.empty": (
        "“{what}” is empty in “{language}”.",
        "« {what} » est vide en « {language} ».",
    ),
    "wrong-shape.mapping": (
        "“{what}” should be keys with values.",
        "« {what} » devrait être un groupe de clés et de valeurs.",
    ),
    "wrong-shape.mapping.fix": (
        "Write it as lines “key: value”, indented. Keys: {keys}.",
        "Écrivez-le en lignes « clé: valeur », en retrait. Clés : {keys}.",
    ),
    "wrong-shape.names": (
        "“{what}” should be names, each with its content below it.",
        "« {what} » devrait être une suite de noms, chacun suivi de son contenu.",
    ),
    "wrong-shape.names.fix": (
        "Write “name:” and indent what belongs to it.",
        "Écrivez « nom: » et mettez en retrait ce qui en dépend.",
    ),
    "wrong-shape.string": ("“{what}” should be a text.", "« {what} » devrait être un texte."),
    "wrong-shape.string.fix": (
        "Write one line of text; if it begins with [ or {{, put it in quotation marks.",
        "Écrivez une ligne de texte; si elle commence par [ ou {{, mettez-la entre guillemets droits.",
    ),
    "wrong-shape.strings": (
        "“{what}” should be a list of words.",
        "« {what} » devrait être une liste de mots.",
    ),
    "wrong-shape.strings.fix": ("Write it as [one, two].", "Écrivez-la ainsi : [un, deux]."),
    "wrong-shape.list": ("“{what}” should be a list.", "« {what} » devrait être une liste."),
    "wrong-shape.list.fix": (
        "Begin each entry on a line of its own with “- ”.",
        "Commencez chaque élément sur sa propre ligne par « - ».",
    ),
    "wrong-shape.text": (
        "“{what}” should be a text in both languages.",
        "« {what} » devrait être un texte dans les deux langues.",
    ),
    "wrong-shape.text.fix": (
        "Write “en:” and “fr:” below it, each with its text.",
        "Écrivez dessous « en: » et « fr: », chacun avec son texte.",
    ),
    "wrong-shape.target": (
        "“{what}” should be a reference, a list of references, or cases.",
        "« {what} » devrait être un renvoi, une liste de renvois ou des cas.",
    ),
    "wrong-shape.target.fix": (
        "Write a node's name, [one, two], or a list of “when:” and “then:”.",
        "Écrivez le nom d'un nœud, [un, deux], ou une liste de « when: » et « then: ».",
    ),
    "wrong-shape.mixed": ("“{what}” mixes references and cases.", "« {what} » mêle des renvois et des cas."),
    "wrong-shape.mixed.fix": (
        "Use one or the other; a case's “then:” may list several references.",
        "Employez les uns ou les autres; le « then: » d'un cas peut énumérer plusieurs renvois.",
    ),
    "wrong-shape.nested-cases": (
        "A case of “{what}” holds cases again.",
        "Un cas de « {what} » contient à son tour des cas.",
    ),
    "wrong-shape.nested-cases.fix": (
        "Put all conditions into one “when:”, or ask a question of its own.",
        "Réunissez les conditions dans un seul « when: », ou posez une question distincte.",
    ),
    "wrong-shape.two-kinds": (
        "This question has answers of two kinds.",
        "Cette question a des réponses de deux genres.",
    ),
    "wrong-shape.two-kinds.fix": (
        "Keep one: yes/no/unsure, “one-of:”, or “any-of:”.",
        "N'en gardez qu'un : yes/no/unsure, « one-of: » ou « any-of: ».",
    ),
    "wrong-shape.no-answers": ("This question has no answers.", "Cette question n'a pas de réponses."),
    "wrong-shape.no-answers.fix": (
        "Add “yes:” and “no:”, or “one-of:”, or “any-of:”.",
        "Ajoutez « yes: » et « no: », ou « one-of: », ou « any-of: ».",
    ),
    "wrong-shape.decision": (
        "A turn of the path is one question with its answer.",
        "Un tour du parcours est une question avec sa réponse.",
    ),
    "wrong-shape.decision.fix": ("Write “- question: answer”.", "Écrivez « - question: réponse »."),
    "bad-id": ("“{id}” is no permanent name.", "« {id} » n'est pas un nom permanent."),
    "bad-id.fix": (
        "Use lower-case letters, digits and single hyphens, such as “court-order”.",
        "Employez des minuscules sans accent, des chiffres et des traits d'union simples, comme « court-order ».",
    ),
    "bad-id.provision": ("“{id}” is no name of a provision.", "« {id} » n'est pas un nom de disposition."),
    "bad-id.provision.fix": (
        "Use letters, digits, single dots and hyphens, such as “2.8.iii”.",
        "Employez des lettres sans accent, des chiffres, des points et des traits d'union, comme « 2.8.iii ».",
    ),
    "unknown-value": (
        "“{value}” is no value of “{what}”.",
        "« {value} » n'est pas une valeur de « {what} ».",
    ),
    "unknown-value.fix": ("Use one of: {known}.", "Employez l'une de celles-ci : {known}."),
    "unknown-value.near": (
        "“{value}” is no value of “{what}”.",
        "« {value} » n'est pas une valeur de « {what} ».",
    ),
    "unknown-value.near.fix": (
        "Did you mean “{near}”? Values: {known}.",
        "Vouliez-vous dire « {near} »? Valeurs : {known}.",
    ),
    "single-option": (
        "This question has fewer than two answers, so it decides nothing.",
        "Cette question a moins de deux réponses : elle ne décide rien.",
    ),
    "single-option.fix": (
        "Add the other answers, or go straight to what follows.",
        "Ajoutez les autres réponses, ou passez directement à la suite.",
    ),
    # Links
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
    # Graph
    "unreachable": ("Nothing leads to “{name}”.", "Rien ne mène à « {name} »."),
    "unreachable.fix": (
        "Let an answer lead to it, or delete it.",
        "Faites-y mener une réponse, ou supprimez l'élément.",
    ),
    "cycle": ("The way comes back to where it was: {nodes}.", "Le parcours revient sur ses pas : {nodes}."),
    "cycle.fix": (
        "Let this reference lead on, or write [].",
        "Faites mener ce renvoi plus loin, ou écrivez [].",
    ),
    "no-citation": (
        "The guidance “{name}” cites no provision.",
        "La recommandation « {name} » ne cite aucune disposition.",
    ),
    "no-citation.fix": (
        "Add “cite: [source/provision]”; the advisor's own advice has a source too.",
        "Ajoutez « cite: [source/disposition] »; les conseils de l'outil ont aussi leur source.",
    ),
    "no-guidance": (
        "A consultation that ends here has received no guidance: {nodes}.",
        "Une consultation qui se termine ici n'a reçu aucune recommandation : {nodes}.",
    ),
    "no-guidance.fix": (
        "Lead to a guidance, if only to one that says all is in order.",
        "Menez à une recommandation, ne serait-ce que pour dire que tout est en ordre.",
    ),
    # Vignettes
    "vignette-tree": ("There is no tree “{name}”.", "Il n'y a pas d'arbre « {name} »."),
    "vignette-tree.fix": (
        "Name the tree that the vignette goes through. Trees: {known}.",
        "Nommez l'arbre que la vignette parcourt. Arbres : {known}.",
    ),
    "vignette-question": (
        "There is no question “{name}” in that tree.",
        "Il n'y a pas de question « {name} » dans cet arbre.",
    ),
    "vignette-question.fix": (
        "Name one of its questions. Near: {near}.",
        "Nommez l'une de ses questions. Noms voisins : {near}.",
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
    "vignette-answer.checklist.fix": (
        "Write [one, two], or [] if nothing is ticked. Items: {known}.",
        "Écrivez [un, deux], ou [] si rien n'est coché. Éléments : {known}.",
    ),
    "vignette-answer.fix": ("Use one of: {known}.", "Employez l'une de celles-ci : {known}."),
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
    # Order and wording
    "dead-case": (
        "Case {number} is never taken: case {before} holds wherever it does.",
        "Le cas {number} n'est jamais pris : le cas {before} vaut partout où il vaudrait.",
    ),
    "dead-case.fix": (
        "Delete it, or put it before case {before}.",
        "Supprimez-le, ou placez-le avant le cas {before}.",
    ),
    "open-cases": (
        "The last case has a condition: where none holds, nothing follows.",
        "Le dernier cas a une condition : si aucun ne vaut, rien ne suit.",
    ),
    "open-cases.fix": (
        "Add a last case without “when”; “- then: []” says that nothing follows.",
        "Ajoutez un dernier cas sans « when »; « - then: [] » dit que rien ne suit.",
    ),
    "early-condition": (
        "“{name}” cannot have been answered yet: it is asked only after this place.",
        "« {name} » ne peut pas encore avoir de réponse : la question n'est posée qu'après cet endroit.",
    ),
    "early-condition.fix": (
        "Ask that question before, or read another one.",
        "Posez cette question plus tôt, ou lisez-en une autre.",
    ),
    "shared-question": (
        "Two parts of one consultation share “{node}”: it may be asked before “{name}” is answered, or after.",
        "Deux parties d'une même consultation ont « {node} » en commun : la question peut venir avant ou après la réponse à « {name} ».",
    ),
    "shared-question.fix": (
        "Write “{node}” as a target of a list, after both parts, so that “{name}” is always answered first.",
        "Faites de « {node} » une cible d'une liste, après les deux parties, pour que « {name} » ait toujours sa réponse avant.",
    ),
    "no-step": (
        "“{name}” is urgent and names no step.",
        "« {name} » est urgent et n'indique aucune étape.",
    ),
    "no-step.fix": ("Say under “steps” what to do first.", "Dites sous « steps » ce qu'il faut faire d'abord."),
    "no-unsure": (
        "“{name}” has no way for someone who does not know.",
        "« {name} » n'a pas de voie pour qui ne sait pas.",
    ),
    "no-unsure.fix": (
        "Add “unsure:”; it may lead where the careful answer leads.",
        "Ajoutez « unsure: »; elle peut mener là où mène la réponse prudente.",
    ),
    "long-question": (
        "“{name}” has {number} characters; {limit} fit on two lines.",
        "« {name} » compte {number} caractères; {limit} tiennent sur deux lignes.",
    ),
    "long-question.fix": (
        "Ask one thing, and put the rest under “help”.",
        "Ne demandez qu'une chose, et placez le reste sous « help ».",
    ),
    "superseded": (
        "“{name}” is superseded by “{by}” and has no notice that says so.",
        "« {name} » est remplacé par « {by} » et n'a pas d'avis qui le dise.",
    ),
    "superseded.fix": (
        "Add “notice:”; it is shown with every citation.",
        "Ajoutez « notice: »; l'avis accompagne chaque citation.",
    ),
    "uncited": ("Nothing cites “{name}”.", "Rien ne cite « {name} »."),
    "uncited.fix": (
        "Cite it where it carries a question or a guidance, or delete it.",
        "Citez-la là où elle fonde une question ou une recommandation, ou supprimez-la.",
    ),
    "languages-differ": (
        "The numbers differ: English has {en}, French has {fr}.",
        "Les nombres diffèrent : l'anglais a {en}, le français a {fr}.",
    ),
    "languages-differ.place": (
        "The placeholders differ: English has {en}, French has {fr}.",
        "Les champs diffèrent : l'anglais a {en}, le français a {fr}.",
    ),
    "languages-differ.fix": (
        "Write both alike; a number that only one language needs can be written in words.",
        "Écrivez-les pareillement; un nombre propre à une langue peut s'écrire en lettres.",
    ),
    "untranslated": (
        "“{what}” reads the same in English and in French.",
        "« {what} » se lit pareillement en anglais et en français.",
    ),
    "untranslated.fix": ("Translate it.", "Traduisez-le."),
    "unknown-reference.renamed": (
        "“{name}” has been renamed.",
        "« {name} » a changé de nom.",
    ),
    "unknown-reference.renamed.fix": ("Write “{near}”.{also}", "Écrivez « {near} ».{also}"),
}
