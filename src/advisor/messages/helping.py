"""What help says of the place that has the focus: `help.here.` and the place; a dialog's place is its heading."""

WORDS = {
    "help.here": ("Here", "Ici"),
    "help.line": ("Keys on the line", "Touches sur la ligne"),
    "help.here.home": (
        "Type what it is about in your own words: what goes with them in all trees and sources is listed as you type. On the empty line a digit opens a tree; the arrows with Enter and the mouse open what is listed.",
        "Tapez de quoi il s'agit, dans vos mots : ce qui s'y rapporte dans tous les arbres et les sources s'affiche à mesure. Sur la ligne vide, un chiffre ouvre un arbre; les flèches avec Entrée, ou la souris, ouvrent ce qui est affiché.",
    ),
    "help.here.question": (
        "A question waits. A digit answers at once; the arrows choose and Enter confirms. You can also type your answer.",
        "Une question attend. Un chiffre répond aussitôt; les flèches choisissent et Entrée confirme. Vous pouvez aussi taper votre réponse.",
    ),
    "help.here.checklist": (
        "Several answers may be ticked. A digit or the space bar ticks one and unticks it; Enter goes on with those that are ticked, also with none.",
        "Plusieurs réponses peuvent être cochées. Un chiffre ou la barre d'espace coche ou décoche; Entrée continue avec les cases cochées, même s'il n'y en a aucune.",
    ),
    "help.here.changing": (
        "You are at an earlier answer. Choose another one: you see first what it would do. Esc leaves it as it is.",
        "Vous êtes à une réponse antérieure. Choisissez-en une autre : vous verrez d'abord ce que cela changerait. Échap la laisse telle quelle.",
    ),
    "help.here.typing": (
        "You have begun to type. The line below says what Enter does with it: an answer, a command after “/”, or a note. Nothing is lost.",
        "Vous avez commencé à taper. La ligne du dessous dit ce qu'Entrée en fera : une réponse, une commande après « / », ou une note. Rien ne se perd.",
    ),
    "help.here.finished": (
        "The consultation is finished, the gravest guidance first. A digit chooses what to do next; ↑ leads to the guidance and to your answers.",
        "La consultation est terminée; la recommandation la plus grave vient en premier. Un chiffre choisit la suite; ↑ mène aux recommandations et à vos réponses.",
    ),
    "help.here.turn": (
        "The cursor is on a question that you answered. ↑↓ go to the next one; Enter answers it anew; Esc goes back to the line.",
        "Le curseur est sur une question à laquelle vous avez répondu. ↑↓ vont à la suivante; Entrée y répond de nouveau; Échap revient à la ligne.",
    ),
    "help.here.card": (
        "The cursor is on a guidance; its sources stand beside it. ↓ goes through its steps: space ticks one with today's date, Enter asks for a date and a note.",
        "Le curseur est sur une recommandation; ses sources sont à côté. ↓ parcourt ses étapes : espace en coche une à la date du jour, Entrée demande une date et une note.",
    ),
    "help.here.note.dialog": (
        "Write a note on this answer. It stands in the transcript beside the answer. Enter keeps it; Esc changes nothing.",
        "Écrivez une note sur cette réponse. Elle figurera dans le relevé, à côté de la réponse. Entrée la garde; Échap ne change rien.",
    ),
    "help.here.tick.dialog": (
        "Say on which day this step was done, and note what matters. Tab goes from line to line.",
        "Indiquez le jour où cette étape a été faite, et notez ce qui importe. Tab passe d'une ligne à l'autre.",
    ),
    "help.here.save.dialog": (
        "Name the file of the transcript. Its ending chooses the form. A file that exists is never overwritten.",
        "Nommez le fichier du relevé. Sa terminaison choisit la forme. Un fichier existant n'est jamais écrasé.",
    ),
    "help.here.leave.dialog": (
        "Something would be lost. You can keep the consultation, write the transcript first, leave all the same, or stay.",
        "Quelque chose serait perdu. Vous pouvez conserver la consultation, d'abord enregistrer le relevé, quitter quand même, ou rester.",
    ),
    "help.here.palette.dialog": (
        "Type a part of what you want to do, in French or in English. Commands, trees and themes are found.",
        "Tapez une partie de ce que vous voulez faire, en français ou en anglais. On y trouve les commandes, les arbres et les thèmes.",
    ),
    "help.here.terms.dialog": (
        "Terms of the field that stand in the question and in the guidance, with what they rest on.",
        "Les termes du métier qui figurent dans la question et les recommandations, et ce qui les fonde.",
    ),
    "help.here.copy.dialog": (
        "The advisor itself keeps no clipboard of yours. A terminal that is handed a text may keep it, so you decide.",
        "Le conseiller lui-même ne conserve pas de presse-papiers. Un terminal à qui un texte est remis peut le conserver; c'est à vous de décider.",
    ),
    "help.here.shown.dialog": (
        "Your terminal's own selection works here: in most terminals, hold Shift and drag the mouse.",
        "La sélection de votre terminal fonctionne ici : le plus souvent, tenez Maj et glissez la souris.",
    ),
    "help.here.library.dialog": (
        "All provisions, by source. Type words or a place to find one; Enter opens it.",
        "Toutes les dispositions, par source. Tapez des mots ou un endroit pour en trouver une; Entrée l'ouvre.",
    ),
    "help.here.card.dialog": (
        "One provision: how far it binds, what it says in short, who cites it, and a way that leads there.",
        "Une disposition : ce à quoi elle oblige, ce qu'elle dit en bref, ce qui la cite, et un chemin qui y mène.",
    ),
    "help.here.depart.which": (
        "Choose the guidance that you do not follow, to say why.",
        "Choisissez la recommandation que vous ne suivez pas, pour dire pourquoi.",
    ),
    "help.here.depart.dialog": (
        "Say why you do otherwise, and which provision or person that rests on. It stands in the transcript beside the guidance.",
        "Dites pourquoi vous faites autrement, et quelle disposition ou quelle personne l'appuie. Cela figure dans le relevé, à côté de la recommandation.",
    ),
    "help.here.reasons.dialog": (
        "Why this question is asked: what is still open, what each answer decides, and which answers led here.",
        "Pourquoi cette question est posée : ce qui reste ouvert, ce que chaque réponse décide, et les réponses qui y ont mené.",
    ),
    "help.here.reasons.guidance": (
        "Which of your answers led to this guidance, and what it rests on.",
        "Celles de vos réponses qui ont mené à cette recommandation, et ce qui la fonde.",
    ),
    "help.here.map.dialog": (
        "The way taken, the question that waits and what may lie ahead. Enter goes to the answered question at the cursor.",
        "Le chemin parcouru, la question qui attend et ce qui peut suivre. Entrée va à la question répondue sous le curseur.",
    ),
}
