"""What an editor shows of a key in a tree, a source, a vignette or a glossary."""

WORDS: dict[str, tuple[str, str]] = {
    "cli.help.schema": (
        "Print the JSON Schema of a kind of file, for editors, with hover texts in the chosen language.",
        "Produire le schéma JSON d'un type de fichier, pour les éditeurs, avec des explications dans la langue choisie.",
    ),
    "cli.meta.kind": ("KIND", "TYPE"),
    "schema.kind.tree": ("A tree of the advisor", "Un arbre du conseiller"),
    "schema.kind.provisions": ("A source with its provisions", "Une source et ses dispositions"),
    "schema.kind.vignette": ("A vignette", "Une vignette"),
    "schema.kind.glossary": ("A glossary", "Un glossaire"),
    "schema.kind.phrases": ("Phrases", "Des phrases"),
    # Keys that mean the same everywhere
    "schema.en": ("The text in English.", "Le texte en anglais."),
    "schema.fr": (
        "The text in French, with plain spaces; the screen sets the unbreakable ones.",
        "Le texte en français, avec des espaces simples; l'écran pose les insécables.",
    ),
    "schema.cite": (
        "What it rests on: “source/provision”, or a list of them.",
        "Ce sur quoi cela repose : « source/disposition », ou une liste.",
    ),
    "schema.then": (
        "What comes next: a node, a list of them in order, cases, or [] for nothing more.",
        "Ce qui vient ensuite : un nœud, une liste dans l'ordre, des cas, ou [] pour rien de plus.",
    ),
    "schema.when": (
        "Earlier answers that must all hold: the question's name, then an answer or a list of answers.",
        "Réponses antérieures qui doivent toutes être vraies : le nom de la question, puis une réponse ou une liste.",
    ),
    "schema.title": ("The name that people read, in both languages.", "Le nom que l'on lit, dans les deux langues."),
    "schema.force": (
        "How binding it is: law, standard, guidance, illustration, reflection, definition, model, report, or own (your own advice).",
        "Sa force : law (loi), standard (norme), guidance (orientation), illustration, reflection (réflexion), definition (définition), model (modèle), report (rapport) ou own (votre propre conseil).",
    ),
    "schema.also": ("Other forms in which it stands in texts.", "D'autres formes qu'il prend dans les textes."),
    # Trees
    "schema.tree.tree": (
        "The tree's permanent name, as the file is called. Small letters, digits, hyphens.",
        "Le nom permanent de l'arbre, comme celui du fichier. Minuscules, chiffres, traits d'union.",
    ),
    "schema.tree.reviewed": (
        "Who answers for the content. As long as it is empty, readers are told so.",
        "Qui répond du contenu. Tant que c'est vide, on le dit aux lecteurs.",
    ),
    "schema.reviewed.by": ("The name of whoever reviewed it.", "Le nom de la personne qui l'a révisé."),
    "schema.reviewed.on": (
        "The day of the review, such as 2026-11-22.",
        "Le jour de la révision, par exemple 2026-11-22.",
    ),
    "schema.tree.start": ("The question that comes first.", "La question qui vient en premier."),
    "schema.tree.questions": (
        "The questions, each under its permanent name.",
        "Les questions, chacune sous son nom permanent.",
    ),
    "schema.tree.guidance": (
        "What a consultation comes to, each under its permanent name.",
        "Ce à quoi mène une consultation, chaque recommandation sous son nom permanent.",
    ),
    "schema.question.ask": ("What is asked: one thing at a time.", "Ce qui est demandé : une seule chose à la fois."),
    "schema.question.help": ("How to tell.", "Comment le savoir."),
    "schema.question.cite": (
        "Why it is asked: “source/provision”.",
        "Pourquoi on le demande : « source/disposition ».",
    ),
    "schema.keywords": (
        "What people type when they look for this.",
        "Ce que l'on tape quand on cherche cela.",
    ),
    "schema.question.formerly": (
        "Names that the question had before; answers under them still count.",
        "Les noms que la question portait avant; les réponses données sous ces noms comptent toujours.",
    ),
    "schema.question.yes": ("Where “yes” leads.", "Où mène « oui »."),
    "schema.question.no": ("Where “no” leads.", "Où mène « non »."),
    "schema.question.unsure": ("Where “I don't know” leads.", "Où mène « je ne sais pas »."),
    "schema.question.one-of": (
        "The answers of which one is chosen, each under its permanent name.",
        "Les réponses dont une est choisie, chacune sous son nom permanent.",
    ),
    "schema.question.any-of": (
        "The items of a checklist, each under its permanent name.",
        "Les éléments d'une liste à cocher, chacun sous son nom permanent.",
    ),
    "schema.question.all": (
        "After a checklist: if every item is ticked.",
        "Après une liste à cocher : si tout est coché.",
    ),
    "schema.question.some": (
        "After a checklist: if some items are ticked and some not.",
        "Après une liste à cocher : si une partie seulement est cochée.",
    ),
    "schema.question.none": (
        "After a checklist: if nothing is ticked.",
        "Après une liste à cocher : si rien n'est coché.",
    ),
    "schema.question.then": (
        "After a checklist: what follows in any case.",
        "Après une liste à cocher : la suite, dans tous les cas.",
    ),
    "schema.item.when": (
        "The item is shown and counted only if these earlier answers hold.",
        "L'élément n'est montré et compté que si ces réponses antérieures sont vraies.",
    ),
    "schema.item.ticked": ("Where it leads if it is ticked.", "Où il mène s'il est coché."),
    "schema.item.unticked": ("Where it leads if it is not ticked.", "Où il mène s'il n'est pas coché."),
    "schema.guidance.verdict": (
        "What it comes to, the gravest first: urgent, must-not, not-yet, consult, must, may, note.",
        "Ce qu'elle dit, du plus grave au moins grave : urgent, must-not (il ne faut pas), not-yet (pas encore), consult (consulter), must (il faut), may (c'est permis), note.",
    ),
    "schema.guidance.title": ("What to do, in one sentence.", "Ce qu'il faut faire, en une phrase."),
    "schema.guidance.body": ("The explanation.", "L'explication."),
    "schema.guidance.steps": (
        "What to do, step by step; each can be ticked and dated.",
        "Ce qu'il faut faire, étape par étape; chacune peut être cochée et datée.",
    ),
    "schema.guidance.cite": (
        "What it rests on: “source/provision”. Never empty; your own advice has a source with “force: own”.",
        "Ce sur quoi elle repose : « source/disposition ». Jamais vide; votre propre conseil a une source avec « force: own ».",
    ),
    "schema.guidance.unsettled": (
        "What the sources leave open, and whom to ask.",
        "Ce que les sources laissent ouvert, et à qui le demander.",
    ),
    "schema.unsettled.ask": (
        "Whom to ask: college, supervisor, lawyer, insurer, court, emergency.",
        "À qui le demander : college (l'Ordre), supervisor (supervision), lawyer (avocate ou avocat), insurer (assureur), court (tribunal), emergency (urgence).",
    ),
    # Sources
    "schema.source.source": (
        "The source's permanent name, as the file is called; citations begin with it.",
        "Le nom permanent de la source, comme celui du fichier; les citations commencent par lui.",
    ),
    "schema.source.short": (
        "The name by which citations go in the text.",
        "Le nom sous lequel on la cite dans le texte.",
    ),
    "schema.source.publisher": ("Who publishes it.", "Qui la publie."),
    "schema.source.checked": (
        "The day on which its text was last known to stand, such as 2026-11-22.",
        "Le jour où son texte était encore en vigueur à votre connaissance, par exemple 2026-11-22.",
    ),
    "schema.source.notice": (
        "What a reader must know, such as a newer edition; shown with every citation.",
        "Ce qu'il faut savoir, par exemple une édition plus récente; montré avec chaque citation.",
    ),
    "schema.source.superseded-by": ("The document that took its place.", "Le document qui l'a remplacée."),
    "schema.source.provisions": (
        "Its provisions, each under the name by which it is cited.",
        "Ses dispositions, chacune sous le nom qui sert à la citer.",
    ),
    "schema.provision.locator": ("Where it stands in the source.", "Où elle se trouve dans la source."),
    "schema.provision.gist": ("What it says, in your own words.", "Ce qu'elle dit, dans vos propres mots."),
    "schema.provision.force": (
        "Its force, if it is not that of the whole source.",
        "Sa force, si ce n'est pas celle de toute la source.",
    ),
    # Vignettes
    "schema.vignette.vignette": (
        "The vignette's permanent name, as the file is called.",
        "Le nom permanent de la vignette, comme celui du fichier.",
    ),
    "schema.vignette.tree": ("The tree that it goes through.", "L'arbre qu'elle traverse."),
    "schema.vignette.beats": (
        "Its parts; facts may change from one to the next, and other answers carry over.",
        "Ses parties; les faits peuvent changer de l'une à l'autre, et les autres réponses sont conservées.",
    ),
    "schema.beat.story": (
        "What has happened. Without a story the vignette is a plain case to test.",
        "Ce qui s'est passé. Sans histoire, la vignette est un simple cas à tester.",
    ),
    "schema.beat.path": (
        "The questions in order, each with its answer; for a checklist, the list of the ticked items. A later part may leave out what has not changed.",
        "Les questions dans l'ordre, chacune avec sa réponse; pour une liste à cocher, la liste des éléments cochés. Une partie qui suit peut omettre ce qui n'a pas changé.",
    ),
    "schema.beat.reach": ("Guidance that must be reached.", "Les recommandations qui doivent être atteintes."),
    "schema.beat.cite": ("Provisions that must be cited.", "Les dispositions qui doivent être citées."),
    "schema.beat.never": (
        "Guidance that must not be reached.",
        "Les recommandations qui ne doivent pas être atteintes.",
    ),
    "schema.decision.also": ("Other defensible answers.", "D'autres réponses défendables."),
    "schema.decision.otherwise": (
        "What a student reads after a wrong answer, by answer; of a checklist, by item ticked or left out wrongly. “any” is for all that have nothing of their own.",
        "Ce qu'on lit après une mauvaise réponse, pour chaque réponse; d'une liste à cocher, pour chaque élément coché ou omis à tort. « any » vaut pour toutes celles qui n'ont rien en propre.",
    ),
    # Glossaries
    "schema.phrases.phrases-of": (
        "The tree or the source whose questions, guidance or provisions are found by these phrases.",
        "L'arbre ou la source dont ces phrases font trouver les questions, les recommandations ou les dispositions.",
    ),
    "schema.phrases.phrases": (
        "For each question, guidance or provision, by its name: what people say who look for it.",
        "Pour chaque question, recommandation ou disposition, par son nom : ce que l'on dit quand on la cherche.",
    ),
    "schema.glossary.glossary": ("The glossary's name.", "Le nom du glossaire."),
    "schema.glossary.terms": (
        "The terms, each under its permanent name.",
        "Les termes, chacun sous son nom permanent.",
    ),
    "schema.term.term": ("The term itself.", "Le terme lui-même."),
    "schema.term.meaning": ("What it means.", "Ce qu'il veut dire."),
}
