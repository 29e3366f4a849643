"""Rules of the YAML that trees are written in: its traps, and what they leave of a text."""

WORDS: dict[str, tuple[str, str]] = {
    "meaning.tab": (
        "Lines are indented with spaces: YAML does not say how wide a tab is.",
        "Le retrait se fait avec des espaces : YAML ne dit pas quelle largeur a une tabulation.",
    ),
    "tab": (
        "A tab stands here; YAML indents with spaces only.",
        "Une tabulation se trouve ici; YAML ne se met en retrait qu'avec des espaces.",
    ),
    "tab.fix": ("Replace it by spaces.", "Remplacez-la par des espaces."),
    "meaning.unquoted-colon": (
        "A text with a colon and a space in it stands in quotation marks, or YAML takes its beginning for a key.",
        "Un texte qui contient un deux-points suivi d'une espace se met entre guillemets droits, sinon YAML prend son début pour une clé.",
    ),
    "unquoted-colon": (
        "A colon followed by a space ends a key in YAML, and this text has one in its middle.",
        "En YAML, un deux-points suivi d'une espace termine une clé, et ce texte en contient un.",
    ),
    "unquoted-colon.fix": (
        'Put the whole text in quotation marks: "…".',
        'Mettez tout le texte entre guillemets droits : "…".',
    ),
    "meaning.reserved-character": (
        "A text that begins with a sign that YAML keeps for itself, such as @ or %, stands in quotation marks.",
        "Un texte qui commence par un signe réservé à YAML, comme @ ou %, se met entre guillemets droits.",
    ),
    "reserved-character": (
        "A text cannot begin with “{character}” in YAML.",
        "En YAML, un texte ne peut pas commencer par « {character} ».",
    ),
    "reserved-character.fix": (
        'Put the whole text in quotation marks: "…".',
        'Mettez tout le texte entre guillemets droits : "…".',
    ),
    "meaning.open-quote": (
        "A quotation mark at the beginning of a text is closed at its end.",
        "Un guillemet droit ouvert au début d'un texte se ferme à sa fin.",
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
    "meaning.open-bracket": (
        "A bracket that opens a list or a group is closed.",
        "Un crochet ou une accolade qui ouvre une liste ou un groupe se ferme.",
    ),
    "open-bracket": (
        "The bracket that opens here is not closed.",
        "Le crochet ou l'accolade qui s'ouvre ici n'est pas fermé.",
    ),
    "open-bracket.fix": (
        "Close it; if it belongs to a text, put the whole text in quotation marks.",
        "Fermez-le; s'il fait partie d'un texte, mettez tout le texte entre guillemets droits.",
    ),
    "meaning.yaml-syntax": (
        "Lines fit together: one indentation for what belongs together, and nothing after a closed quotation mark.",
        "Les lignes s'accordent : un même retrait pour ce qui va ensemble, et rien après un guillemet fermé.",
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
    "meaning.too-deep": (
        "Lists and groups are not nested deeper than anyone can read.",
        "Les listes et les groupes ne s'imbriquent pas plus profondément qu'on ne peut lire.",
    ),
    "too-deep": ("Nested more than {limit} levels deep.", "Imbriqué sur plus de {limit} niveaux."),
    "too-deep.fix": (
        "Write it flatter; a tree needs no more than a dozen levels.",
        "Écrivez-le plus à plat; un arbre n'a pas besoin de plus d'une douzaine de niveaux.",
    ),
    "meaning.alias": (
        "Each text is written where it is needed: no anchors (&), aliases (*) or merge keys (<<).",
        "Chaque texte s'écrit là où il sert : pas d'ancres (&), d'alias (*) ni de fusions (<<).",
    ),
    "alias": (
        "“{name}” makes one text stand for another; trees do without anchors, aliases and merge keys.",
        "« {name} » fait valoir un texte pour un autre; les arbres se passent d'ancres, d'alias et de fusions.",
    ),
    "alias.fix": (
        "Write the text out where it is needed; if the sign belongs to the text, put it in quotation marks.",
        "Écrivez le texte là où il sert; si le signe en fait partie, mettez le texte entre guillemets droits.",
    ),
    "meaning.tag": (
        "Each value is a plain text: no YAML tags (!).",
        "Chaque valeur est un simple texte : pas d'étiquettes YAML (!).",
    ),
    "tag": (
        "“{name}” is a YAML tag; every value here is a plain text.",
        "« {name} » est une étiquette YAML; ici, toute valeur est un simple texte.",
    ),
    "tag.fix": (
        "Delete it; if it belongs to the text, put the text in quotation marks.",
        "Supprimez-la; si elle fait partie du texte, mettez celui-ci entre guillemets droits.",
    ),
    "meaning.key-not-text": (
        "Each key is a name, not a list or a group.",
        "Chaque clé est un nom, et non une liste ou un groupe.",
    ),
    "key-not-text": (
        "A list or mapping stands where a key is expected.",
        "Une liste ou un groupe se trouve là où une clé est attendue.",
    ),
    "key-not-text.fix": ("Begin with a name and a colon.", "Commencez par un nom suivi d'un deux-points."),
    "meaning.duplicate-key": (
        "A key stands once in its group: of two, YAML programs silently keep either.",
        "Une clé figure une seule fois dans son groupe : de deux, les programmes YAML en gardent une sans le dire.",
    ),
    "duplicate-key": (
        "“{key}” stands twice; it is already on line {line}.",
        "« {key} » figure deux fois; la clé est déjà à la ligne {line}.",
    ),
    "duplicate-key.fix": (
        "Delete one of them or give it another name; until then, the first counts.",
        "Supprimez l'une des deux ou renommez-la; d'ici là, la première compte.",
    ),
    "meaning.eaten-by-comment": (
        "A # after a space begins a comment, so a text with one stands in quotation marks.",
        "Un # précédé d'une espace ouvre un commentaire : un texte qui en contient un se met entre guillemets droits.",
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
}
