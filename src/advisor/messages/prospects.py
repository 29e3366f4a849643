"""The words for what would be: a changed answer before it is done, what if, and both sides of "I don't know"."""

WORDS = {
    # A changed answer
    "change.dialog": ("Change this answer?", "Changer cette réponse?"),
    "change.dialog.keys": (
        "↵ change it · ↑↓ scroll · Esc leave everything as it was",
        "↵ changer · ↑↓ faire défiler · Échap pour tout laisser tel quel",
    ),
    "help.here.change.dialog": (
        "What another answer would do. Nothing is done yet: Enter does it, Esc leaves everything as it was.",
        "Ce qu'une autre réponse ferait. Rien n'est encore fait : Entrée le fait, Échap laisse tout tel quel.",
    ),
    "change.answered": ("{ask} – {answer}", "{ask} – {answer}"),
    "change.before": ("now: {answer}", "actuellement : {answer}"),
    "change.after": ("would be: {answer}", "deviendrait : {answer}"),
    "change.ticked": ("ticked as well: {answer}", "à cocher en plus : {answer}"),
    "change.unticked": ("no longer ticked: {answer}", "à décocher : {answer}"),
    "change.nothing": ("Nothing else changes.", "Rien d'autre ne change."),
    "change.appears": ("Guidance that is added", "Recommandations qui s'ajoutent"),
    "change.goes": ("Guidance that goes", "Recommandations qui disparaissent"),
    "change.in-doubt": (
        "Guidance that may go: it depends on what is still open",
        "Recommandations qui pourraient disparaître, selon ce qui reste à répondre",
    ),
    "change.asked": ("New questions", "Nouvelles questions"),
    "change.spared": ("Questions that need no answer any more", "Questions qui ne se posent plus"),
    "change.dropped": (
        "Answers that fall out of use; they count again if you change back",
        "Réponses qui ne servent plus; elles comptent de nouveau si vous revenez en arrière",
    ),
    "change.hangs": (
        "Answers that may fall out of use: it depends on what is still open",
        "Réponses qui pourraient ne plus servir, selon ce qui reste à répondre",
    ),
    "change.restored": ("Answers that count again", "Réponses qui comptent de nouveau"),
    "change.stays": ("{count} later answers stay.", "{count} réponses suivantes restent."),
    "change.stays.one": ("1 later answer stays.", "1 réponse suivante reste."),
    "change.done": ("Answer changed. {by} takes it back.", "Réponse changée. {by} pour revenir en arrière."),
    "change.left": ("Nothing was changed.", "Rien n'a été changé."),
    "prospect.guidance": ("{sign} {verdict}: {title}", "{sign} {verdict} : {title}"),
    # What if
    "key.what-if": ("what if", "et si"),
    "keys.what-if": ("what if", "et si"),
    "key.what-if.tip": (
        "Which other answer would lead elsewhere; what “I don't know” leaves open",
        "Quelle autre réponse mènerait ailleurs; ce que « Je ne sais pas » laisse ouvert",
    ),
    "whatif.dialog": ("What if", "Et si"),
    "whatif.dialog.keys": (
        "↑↓ choose · ↵ see what it would change · Esc close",
        "↑↓ choisir · ↵ voir ce que cela changerait · Échap fermer",
    ),
    "help.here.whatif.dialog": (
        "Which other answers would lead elsewhere, the nearest first. Enter or a digit shows what one of them would change.",
        "Les autres réponses qui mèneraient ailleurs, la plus proche d'abord. Entrée ou un chiffre montre ce que l'une d'elles changerait.",
    ),
    "whatif.away": ("This would not stand: {guidance}", "Ceci ne tiendrait plus : {guidance}"),
    "whatif.away.none": (
        "No single changed answer would take this away: {guidance}",
        "Aucune réponse changée à elle seule n'écarterait ceci : {guidance}",
    ),
    "whatif.away.unknown": (
        "No single changed answer was found that would take this away: {guidance}",
        "On n'a pas trouvé de réponse qui, changée à elle seule, écarterait ceci : {guidance}",
    ),
    "whatif.more": ("{count} further changed answers would, too.", "{count} autres réponses changées aussi."),
    "whatif.more.one": ("1 further changed answer would, too.", "1 autre réponse changée aussi."),
    "whatif.verdicts": ("The gravest point would be another", "Le point le plus grave serait un autre"),
    "whatif.instead": ("{then} instead of {now}", "{then} au lieu de {now}"),
    "whatif.first": ("{then}", "{then}"),
    "whatif.if": ("if: {ask} – {answer}", "si : {ask} – {answer}"),
    "whatif.if.ticked": ("if ticked as well: {ask} – {answer}", "si c'était coché aussi : {ask} – {answer}"),
    "whatif.if.unticked": ("if not ticked: {ask} – {answer}", "si ce n'était pas coché : {ask} – {answer}"),
    "whatif.further": ("and then, newly asked: {ask} – {answer}", "et ensuite, nouvelle question : {ask} – {answer}"),
    "whatif.open": ("then at least {count} more questions", "puis au moins {count} questions de plus"),
    "whatif.open.one": ("then at least one more question", "puis au moins une question de plus"),
    "whatif.comes": ("in its place: {guidance}", "à la place : {guidance}"),
    "whatif.comes.nothing": ("nothing takes its place", "rien ne le remplace"),
    "whatif.turns": ("what turns it: {provisions}", "ce qui en décide : {provisions}"),
    "whatif.looked.all": (
        "Every way with up to {changes} changed and {further} new answers was looked at. Questions that still wait are left out.",
        "Tout a été examiné jusqu'à {changes} réponses changées et {further} nouvelles. Les questions encore en attente sont laissées de côté.",
    ),
    "whatif.looked.one": (
        "Every single changed answer, with up to {further} new ones, was looked at; of two changed at once only some. Questions that still wait are left out.",
        "Chaque réponse changée a été examinée seule, avec jusqu'à {further} nouvelles; parmi les paires, quelques-unes seulement. Les questions encore en attente sont laissées de côté.",
    ),
    "whatif.looked.some": (
        "There are more ways than could be looked at: a nearer one may exist. Questions that still wait are left out.",
        "Il y a plus de possibilités qu'il n'a pu en être examiné : une plus proche peut exister. Les questions encore en attente sont laissées de côté.",
    ),
    "whatif.nothing": (
        "There is nothing to turn yet: answer a question first.",
        "Il n'y a encore rien à changer : répondez d'abord à une question.",
    ),
    # I don't know
    "fork.heading": ("If you knew: {ask}", "Si vous le saviez : {ask}"),
    "fork.next": ("then the question: {ask}", "puis la question : {ask}"),
    "fork.end": ("then nothing more is asked", "puis plus aucune question"),
    "fork.meets": ("All answers meet again at: {node}", "Toutes les réponses se rejoignent ici : {node}"),
    "fork.may-meet": ("They may meet again at: {node}", "Elles peuvent se rejoindre ici : {node}"),
    "fork.apart": ("They do not meet again.", "Elles ne se rejoignent plus."),
    # Line by line
    "plain.words.what-if": ("what if", "et si"),
    "plain.help.what-if": (
        "which other answer would lead elsewhere; with its number, try one: what if 2",
        "quelle autre réponse mènerait ailleurs; avec son numéro, en essayer une : et si 2",
    ),
    "whatif.no-number": (
        "There is no such number; “what if” lists them.",
        "Ce numéro n'existe pas; « et si » les énumère.",
    ),
    "change.confirm": (
        "Press Enter or type “yes” to change it; anything else leaves everything as it was.",
        "Appuyez sur Entrée ou tapez « oui » pour changer; toute autre entrée laisse tout tel quel.",
    ),
}
