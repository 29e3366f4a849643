"""Rules of what stands in its place: keys, values, names, texts in both languages."""

WORDS: dict[str, tuple[str, str]] = {
    "meaning.unknown-key": (
        "Each key is one that its place knows; a misspelt one would leave out what you wrote.",
        "Chaque clé est connue à sa place; mal écrite, elle ferait perdre ce que vous avez saisi.",
    ),
    "unknown-key": (
        "“{key}” is no key of this place. Keys here: {known}.",
        "« {key} » n'est pas une clé d'ici. Clés possibles : {known}.",
    ),
    "unknown-key.fix": ("Delete it, or use one of these.", "Supprimez-la, ou employez l'une de celles-ci."),
    "unknown-key.near": ("“{key}” is no key of this place.", "« {key} » n'est pas une clé d'ici."),
    "unknown-key.near.fix": ("Did you mean “{near}”?", "Vouliez-vous dire « {near} »?"),
    "meaning.missing-key": (
        "What a reader cannot do without is there: a question's text, a verdict, a title.",
        "Ce dont on ne peut se passer est là : le texte d'une question, un verdict, un titre.",
    ),
    "missing-key": ("“{key}” is missing or empty.", "« {key} » manque ou est vide."),
    "missing-key.fix": ("Add it here.", "Ajoutez-la ici."),
    "meaning.missing-target": (
        "Each answer says where to go, or [] if nothing follows: leaving it out could be an oversight.",
        "Chaque réponse dit où aller, ou [] si rien ne suit : l'omettre pourrait être un oubli.",
    ),
    "missing-target": ("“{key}” does not say where to go.", "« {key} » ne dit pas où aller."),
    "missing-target.fix": (
        "Name a question or a guidance; write [] if nothing follows on this branch.",
        "Nommez une question ou une recommandation; écrivez [] si rien ne suit sur cette branche.",
    ),
    "meaning.missing-language": (
        "Each text stands in English and in French.",
        "Chaque texte existe en français et en anglais.",
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
    "meaning.wrong-shape": (
        "Each value has the shape of its place: a text, a list, a group; and a question has answers of one kind.",
        "Chaque valeur a la forme de sa place : un texte, une liste, un groupe; et une question a des réponses d'un seul genre.",
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
    "meaning.bad-id": (
        "Permanent names are plain, because answers files and links use them.",
        "Les noms permanents sont simples, parce que les fichiers de réponses et les liens les emploient.",
    ),
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
    "meaning.unknown-value": (
        "Where only certain words are allowed, one of them stands.",
        "Là où seuls certains mots sont admis, l'un d'eux figure.",
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
    "meaning.single-option": (
        "A question has at least two answers, and a checklist at least one item.",
        "Une question a au moins deux réponses, et une liste à cocher au moins un élément.",
    ),
    "single-option": (
        "This question has fewer than two answers, so it decides nothing.",
        "Cette question a moins de deux réponses : elle ne décide rien.",
    ),
    "single-option.fix": (
        "Add the other answers, or go straight to what follows.",
        "Ajoutez les autres réponses, ou passez directement à la suite.",
    ),
}
