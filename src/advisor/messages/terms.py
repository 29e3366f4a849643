"""The terms of the field: verdicts, force, whom to ask, and the answers that every tree has."""

WORDS: dict[str, tuple[str, str]] = {
    "answer.yes": ("Yes", "Oui"),
    "answer.no": ("No", "Non"),
    "answer.unsure": ("I don't know", "Je ne sais pas"),
    "answer.nothing-ticked": ("none of these", "rien de cela"),
    "verdict.urgent": ("urgent", "urgent"),
    "verdict.must-not": ("must not", "interdit"),
    "verdict.not-yet": ("not yet", "pas encore"),
    "verdict.consult": ("consult", "consulter"),
    "verdict.must": ("must", "obligatoire"),
    "verdict.may": ("may", "permis"),
    "verdict.note": ("note", "à noter"),
    "force.law": ("law", "loi"),
    "force.standard": ("standard", "norme"),
    "force.guidance": ("guidance", "conseil"),
    "force.illustration": ("illustration", "illustration"),
    "force.reflection": ("reflection", "réflexion"),
    "force.definition": ("definition", "définition"),
    "force.model": ("model", "modèle"),
    "force.report": ("report", "rapporté"),
    "force.own": ("advisor's own", "propre à l'outil"),
    "force.law.meaning": ("it binds by law", "contraignant en droit"),
    "force.standard.meaning": (
        "a standard of practice: it binds the members of the body that issued it",
        "norme d'exercice : elle lie les membres de l'organisme qui l'a adoptée",
    ),
    "force.guidance.meaning": (
        "general advice of the body that issued it, no rule in itself",
        "conseil général de l'organisme qui l'a publié; ce n'est pas une règle en soi",
    ),
    "force.illustration.meaning": (
        "what one member did or planned: never a rule",
        "ce qu'un membre a fait ou prévu : jamais une règle",
    ),
    "force.reflection.meaning": ("a question to think about", "question à se poser"),
    "force.definition.meaning": ("what a word means in its source", "sens d'un mot dans sa source"),
    "force.model.meaning": (
        "a model for regulators: it does not bind by itself in Ontario",
        "modèle destiné aux organismes de réglementation : il ne lie personne par lui-même en Ontario",
    ),
    "force.report.meaning": (
        "reported by third parties, not verified in an official text",
        "rapporté par des tiers, non vérifié dans un texte officiel",
    ),
    "force.own.meaning": (
        "the advisor's own advice, in no source",
        "avis de l'outil lui-même, absent des sources",
    ),
    "whom.college": (
        "the College's Professional Practice Department (calls are documented and not confidential)",
        "le Service de la pratique professionnelle de l'Ordre (les appels sont consignés et ne sont pas confidentiels)",
    ),
    "whom.supervisor": ("your supervisor", "la personne qui vous supervise"),
    "whom.lawyer": ("a lawyer", "une avocate ou un avocat"),
    "whom.insurer": (
        "your professional liability insurer",
        "votre assureur en responsabilité professionnelle",
    ),
    "whom.court": ("the court", "le tribunal"),
    "whom.emergency": ("emergency services", "les services d'urgence"),
    "error.unknown-start": (
        "There is no tree called “{given}”. There is: {names}.",
        "Aucun arbre ne s'appelle « {given} ». Il y a : {names}.",
    ),
    "error.unknown-start.near": (
        "There is no tree called “{given}”. Did you mean {names}?",
        "Aucun arbre ne s'appelle « {given} ». Vouliez-vous dire {names}?",
    ),
    "error.unknown-question": (
        "There is no question “{given}”. There is, for example: {names}.",
        "Il n'y a pas de question « {given} ». Il y a par exemple : {names}.",
    ),
    "error.unknown-question.near": (
        "There is no question “{given}”. Did you mean {names}?",
        "Il n'y a pas de question « {given} ». Vouliez-vous dire {names}?",
    ),
    "error.unknown-answer": (
        "“{given}” is no answer to {question}. The answers are: {names}.",
        "« {given} » n'est pas une réponse à {question}. Les réponses sont : {names}.",
    ),
    "error.unknown-answer.near": (
        "“{given}” is no answer to {question}. Did you mean {names}?",
        "« {given} » n'est pas une réponse à {question}. Vouliez-vous dire {names}?",
    ),
    "error.not-a-list": (
        "{question} is a checklist: its answer is a list of ticked items, and “{given}” is none. The items are: {names}.",
        "{question} est une liste à cocher : sa réponse est la liste des éléments cochés, et « {given} » n'en est pas une. Les éléments sont : {names}.",
    ),
    "error.not-a-list.near": (
        "{question} is a checklist: its answer is a list of ticked items, such as [{names}].",
        "{question} est une liste à cocher : sa réponse est la liste des éléments cochés, par exemple [{names}].",
    ),
    "error.not-a-question": (
        "“{given}” is guidance and takes no answer.",
        "« {given} » est une recommandation et n'attend pas de réponse.",
    ),
}
