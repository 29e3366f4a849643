"""What another place has to do with a finding."""

WORDS: dict[str, tuple[str, str]] = {
    "related.first": ("first here", "première occurrence"),
    "related.english": ("the English text", "le texte anglais"),
    "related.closed": ("closed only here", "fermé seulement ici"),
    "related.kind": ("an answer of another kind", "une réponse d'un autre genre"),
    "related.renamed": ("its present name", "son nom actuel"),
    "related.question": ("the question that is meant", "la question visée"),
    "related.guidance": ("the guidance that is meant", "la recommandation visée"),
    "related.asked": ("the question that is asked", "la question posée"),
    "related.case": ("this case holds wherever it does", "ce cas vaut partout où il vaudrait"),
    "related.way": ("on the way", "sur le parcours"),
    "related.newer": ("the newer source", "la source plus récente"),
}
