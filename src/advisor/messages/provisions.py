"""The words of provisions: the library, a card, and a departure from a guidance."""

WORDS: dict[str, tuple[str, str]] = {
    # Commands
    "key.library": ("provisions", "dispositions"),
    "key.library.tip": (
        "Provisions by source: what is cited here, and everything else",
        "Dispositions par source : celles qui sont citées ici, et toutes les autres",
    ),
    "key.depart": ("depart from a guidance", "s'écarter d'une recommandation"),
    "key.depart.tip": (
        "Write down why you depart from a guidance, and what or whom that rests on",
        "Écrire pourquoi vous vous écartez d'une recommandation, et ce qui ou qui appuie ce choix",
    ),
    "keys.library": ("provisions", "dispositions"),
    "keys.depart": ("depart", "s'écarter"),
    # The library
    "library.dialog": ("Provisions", "Dispositions"),
    "library.dialog.keys": (
        "type to find · ↑↓ choose · ↵ open · Esc back",
        "taper pour chercher · ↑↓ choisir · ↵ ouvrir · Échap retour",
    ),
    "library.line": ("words, or a place such as 2.8", "des mots, ou un endroit comme 2.8"),
    "library.here": ("Cited here", "Citées ici"),
    "library.sources": ("All sources", "Toutes les sources"),
    "library.found": ("{count} found", "{count} trouvées"),
    "library.found.one": ("1 found", "1 trouvée"),
    "library.found.most": (
        "{count} found; the first {most} are shown. Another word narrows it down.",
        "{count} trouvées; voici les {most} premières. Un mot de plus restreint la liste.",
    ),
    "library.nothing": (
        "No provision holds all these words. One word fewer may find it.",
        "Aucune disposition ne contient tous ces mots. Un mot de moins peut la faire trouver.",
    ),
    "library.reading": ("Reading the other sources…", "Lecture des autres sources…"),
    "library.count": ("{count} provisions", "{count} dispositions"),
    "library.count.one": ("1 provision", "1 disposition"),
    # The card
    "card.dialog": ("Provision", "Disposition"),
    "card.dialog.keys": ("↑↓ scroll · Esc close", "↑↓ faire défiler · Échap fermer"),
    "card.force": ("{force}: {meaning}", "{force} : {meaning}"),
    "card.cited": ("Cited by", "Citée par"),
    "card.cited.nobody": ("No question or guidance cites it.", "Aucune question ni recommandation ne la cite."),
    "card.reading": ("Looking through the other trees…", "Consultation des autres arbres…"),
    "card.question": ("question", "question"),
    "card.step": ("step", "étape"),
    "card.term": ("term", "terme"),
    "card.glossary": ("Glossary", "Glossaire"),
    "card.way": ("A way that leads there", "Un chemin qui y mène"),
    "card.way.looking": ("Looking for one…", "Recherche en cours…"),
    "card.way.to": ("In “{tree}”, to: {node}", "Dans « {tree} », jusqu'à : {node}"),
    "card.way.start": ("It comes first, before any answer.", "C'est là que tout commence, avant toute réponse."),
    "card.way.fewest": (
        "No way with fewer answers leads there.",
        "Aucun chemin plus court n'y mène.",
    ),
    "card.way.perhaps": (
        "There may be a way with fewer answers.",
        "Il existe peut-être un chemin plus court.",
    ),
    "card.way.none": (
        "No way was found that leads there.",
        "Aucun chemin qui y mène n'a été trouvé.",
    ),
    # A departure
    "depart.dialog": ("I depart from this guidance", "Je m'écarte de cette recommandation"),
    "depart.dialog.keys": (
        "↵ keep · Tab next line · empty: take it away · Esc leave as it was",
        "↵ garder · Tab ligne suivante · vide : retirer · Échap ne rien changer",
    ),
    "depart.reason": ("because", "parce que"),
    "depart.rests": (
        "it rests on (provision, or person consulted)",
        "d'après (disposition, ou personne consultée)",
    ),
    "depart.binding.law": (
        "What you depart from binds by law.",
        "Ce dont vous vous écartez oblige en droit.",
    ),
    "depart.binding.standard": (
        "What you depart from is a standard: it binds members.",
        "Ce dont vous vous écartez est une norme : elle lie les membres.",
    ),
    "depart.binding.less": (
        "What you depart from guides and does not bind by itself.",
        "Ce dont vous vous écartez guide et n'oblige pas en soi.",
    ),
    "depart.binding.unknown": (
        "How binding this guidance is cannot be told: no known provision is cited.",
        "La portée de cette recommandation n'est pas connue : aucune disposition connue n'est citée.",
    ),
    "depart.which": ("Depart from which guidance?", "S'écarter de quelle recommandation?"),
    "depart.which.keys": ("1-9 or ↑↓ ↵ choose · Esc leave it", "1-9 ou ↑↓ ↵ choisir · Échap pour y renoncer"),
    "depart.no-reason": (
        "Write the reason first: what it rests on cannot stand alone.",
        "Écrivez d'abord la raison : ce qui l'appuie ne peut pas figurer seul.",
    ),
    "remark.departed": ("Departure written down.", "Écart noté."),
    "remark.departure-gone": ("Departure taken away.", "Écart retiré."),
    "remark.no-guidance": (
        "There is no guidance yet to depart from.",
        "Il n'y a pas encore de recommandation dont s'écarter.",
    ),
    # Line by line
    "plain.words.sources": ("sources", "sources|dispositions"),
    "plain.help.sources": (
        "the provisions of this question and of the guidance so far",
        "les dispositions de cette question et des recommandations à ce stade",
    ),
    "plain.words.card": ("card|provision", "fiche|disposition"),
    "plain.help.card": (
        "with a number, a place or words: all about a provision, such as “card 2”; alone, the list of sources",
        "avec un numéro, un endroit ou des mots : tout sur une disposition, par exemple « fiche 2 »; seul, la liste des sources",
    ),
    "plain.words.depart": ("depart|depart from", "m'écarter|m'écarter de|écart"),
    "plain.help.depart": (
        "with a number, such as “depart 2 because …”: write down why you depart from a guidance; alone, it asks which one",
        "avec un numéro, par exemple « m'écarter 2 parce que … » : noter pourquoi vous vous écartez d'une recommandation; seul, on vous demande laquelle",
    ),
    "plain.because": ("because", "parce que|parce qu'|car"),
    "plain.sources.nothing": (
        "No provision is cited here.",
        "Aucune disposition n'est citée ici.",
    ),
    "plain.card.hint": (
        "(“card” and a number, a place or words tell all about one.)",
        "(« fiche » suivi d'un numéro, d'un endroit ou de mots dit tout sur l'une d'elles.)",
    ),
    "plain.card.several": ("These provisions hold “{given}”:", "Ces dispositions contiennent « {given} » :"),
    "plain.card.more": ("… and {count} more.", "… et {count} autres."),
    "plain.card.nothing": (
        "No provision holds “{given}”. “sources” lists those of this question.",
        "Aucune disposition ne contient « {given} ». « sources » énumère celles de cette question.",
    ),
    "plain.depart.which": (
        "Type “depart” and the number of the guidance:",
        "Tapez « m'écarter » et le numéro de la recommandation :",
    ),
    "plain.depart.departed": ("you depart from it", "vous vous en écartez"),
    "plain.depart.no-such": (
        "There is no guidance {number} here.",
        "Il n'y a pas de recommandation {number} ici.",
    ),
    "plain.depart.reason": (
        "You depart from this because … (an empty line leaves it as it was)",
        "Vous vous en écartez parce que … (une ligne vide ne change rien)",
    ),
    "plain.depart.reason.again": (
        "Your reason so far: {reason}. Type another one, an empty line to leave it, or “-” to take the departure away.",
        "Votre raison jusqu'ici : {reason}. Tapez-en une autre, une ligne vide pour la garder, ou « - » pour retirer l'écart.",
    ),
    "plain.depart.rests": (
        "What or whom does it rest on: a provision, or the person consulted? (an empty line leaves it open)",
        "Sur quoi ou sur qui cela s'appuie-t-il : une disposition, ou la personne consultée? (une ligne vide laisse la question ouverte)",
    ),
    "plain.depart.meant": (
        "Is it “{name}”? An empty line says yes; any other keeps your own words.",
        "Est-ce « {name} »? Une ligne vide veut dire oui; toute autre garde vos mots.",
    ),
    "plain.depart.kept": (
        "Departure written down for: {guidance}",
        "Écart noté pour : {guidance}",
    ),
    "plain.depart.gone": ("Departure taken away for: {guidance}", "Écart retiré pour : {guidance}"),
}
