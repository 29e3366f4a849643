"""The words of the report of a class, and of the command that makes it."""

WORDS: dict[str, tuple[str, str]] = {
    # The command
    "cli.help.report": (
        "Report on a class from a folder of attempts. Exit code: 0 all count, 1 some were left out, 2 could not run.",
        "Faire le rapport d'un groupe à partir d'un dossier de tentatives. Code de sortie : 0 toutes comptent, 1 certaines ont été écartées, 2 exécution impossible.",
    ),
    "cli.help.report.to": (
        "text, an html page, or csv, the gradebook [default: text; into a folder: html and csv].",
        "text, une page html, ou csv, le carnet de notes [par défaut, text; dans un dossier : html et csv].",
    ),
    "cli.help.report.output": (
        "File or folder to write (default: standard output).",
        "Fichier ou dossier où écrire (par défaut, la sortie standard).",
    ),
    "report.error.folder": (
        "{folder} is no folder. Name the folder that holds the attempts of your class.",
        "{folder} n'est pas un dossier. Nommez le dossier qui contient les tentatives de votre groupe.",
    ),
    "report.error.empty": (
        "There is no attempt in {folder}: no file in it, or in a folder below it, ends in .json.",
        "Il n'y a pas de tentative dans {folder} : aucun fichier, ni là ni dans ses sous-dossiers, ne finit par .json.",
    ),
    "report.error.many": (
        "{folder} holds more than {most} files. Name the folder of one class.",
        "{folder} contient plus de {most} fichiers. Nommez le dossier d'un seul groupe.",
    ),
    "report.left.line": ("Left out: {file}: {reason}", "Écarté : {file} : {reason}"),
    "report.summary": (
        "Attempts counted: {counted}. Files left out: {left}.",
        "Tentatives comptées : {counted}. Fichiers écartés : {left}.",
    ),
    "report.others": (
        "Not looked at, because their names do not end in .json: {files}",
        "Pas examinés, parce que leur nom ne finit pas par .json : {files}",
    ),
    "report.others.more": ("{files} and {count} more", "{files} et {count} de plus"),
    # Why an attempt does not count
    "report.left.unknown": (
        "There is no exercise “{vignette}” in these trees. Was it taken on a folder of your own? Name it: --trees +FOLDER",
        "Il n'y a pas d'exercice « {vignette} » dans ces arbres. A-t-il été fait sur un dossier à vous? Nommez-le : --trees +DOSSIER",
    ),
    "report.left.vignette": (
        "It was taken on another version of the vignette “{vignette}”, whose answers may have been judged otherwise.",
        "Elle a été faite sur une autre version de la vignette « {vignette} », où les réponses ont pu être jugées autrement.",
    ),
    "report.left.tree": (
        "It was taken on another version of the trees that “{vignette}” goes through.",
        "Elle a été faite sur une autre version des arbres que « {vignette} » traverse.",
    ),
    "report.left.copy": (
        "It is the same attempt as {file}, which counts.",
        "C'est la même tentative que {file}, qui compte.",
    ),
    "report.left.second": (
        "{id} has an attempt at this vignette that was begun earlier and counts: {file}. Do two people share a pseudonym?",
        "{id} a une tentative commencée plus tôt sur cette vignette, qui compte : {file}. Deux personnes partagent-elles un pseudonyme?",
    ),
    # The head
    "report.title": ("Report of a class", "Rapport de groupe"),
    "report.made": ("Made on", "Établi le"),
    "report.counted": ("Attempts counted", "Tentatives comptées"),
    "report.left": ("Files left out", "Fichiers écartés"),
    "report.left.heading": ("Left out, and why", "Écartés, et pourquoi"),
    "report.left.file": ("File", "Fichier"),
    "report.left.reason": ("Why it does not count", "Pourquoi il ne compte pas"),
    "report.contents": ("Vignettes", "Vignettes"),
    # A vignette
    "report.counts": (
        "Attempts: {count} (learning: {learn}, exam: {exam}). Taken to the end: {over}.",
        "Tentatives : {count} (apprentissage : {learn}, examen : {exam}). Menées à terme : {over}.",
    ),
    "report.scores": ("Scores, of attempts taken to the end", "Résultats des tentatives menées à terme"),
    "report.share": ("Right at first", "Juste d'emblée"),
    "report.part.steps": ("Steps", "Étapes"),
    "report.part.order": ("Order", "Ordre"),
    "report.part.provisions": ("Provisions", "Dispositions"),
    "report.band.100": ("all", "tout"),
    "report.band.80": ("80 to 99%", "80 à 99 %"),
    "report.band.60": ("60 to 79%", "60 à 79 %"),
    "report.band.40": ("40 to 59%", "40 à 59 %"),
    "report.band.20": ("20 to 39%", "20 à 39 %"),
    "report.band.0": ("less than 20%", "moins de 20 %"),
    # A part of the story
    "report.scene": ("Part {number} (attempts: {count})", "Partie {number} (tentatives : {count})"),
    "report.met": ("Met by: {count}. First answers:", "Tentatives qui la rencontrent : {count}. Premières réponses :"),
    "report.gone": ("Went there: {count}. Questions met:", "Tentatives : {count}. Questions rencontrées :"),
    "report.aside": ("elsewhere, after {after}", "ailleurs, après {after}"),
    "report.aside.questions": ("other questions: {count}", "autres questions : {count}"),
    "report.of": ("{by} of {of}", "{by} sur {of}"),
    "report.worth.reference": ("the vignette's answer", "réponse de la vignette"),
    "report.worth.also": ("defensible too", "défendable aussi"),
    "report.worth.wrong": ("a wrong turn", "mauvais choix"),
    "report.checklist.reference": ("exactly the vignette's items", "exactement les éléments de la vignette"),
    "report.checklist.also": ("other items, defensible too", "d'autres éléments, défendables aussi"),
    "report.checklist.wrong": ("items too many or too few", "des éléments de trop ou de moins"),
    "report.item.expected": ("☑ ticked as expected: {item}", "☑ coché comme prévu : {item}"),
    "report.item.not": ("+ ticked besides: {item}", "+ coché en plus : {item}"),
    "report.way.begin": ("beginning", "début"),
    "report.way.end": ("end", "fin"),
    "report.way.stopped": ("stopped here", "arrêt ici"),
    "report.way.astray": ("(on a wrong answer)", "(sur une mauvaise réponse)"),
    "report.column.question": ("Question", "Question"),
    "report.column.met": ("Number", "Nombre"),
    "report.column.answers": ("First answers", "Premières réponses"),
    "report.column.named": ("Provision named", "Disposition nommée"),
    "report.column.on": ("Went on to", "Suite"),
    # Wrong turns
    "report.turns": ("The commonest wrong turns", "Les mauvais choix les plus fréquents"),
    "report.turns.none": ("No wrong turn was taken.", "Aucun mauvais choix."),
    "report.turns.more": (
        "Rarer ones, told in the tables alone: {count}.",
        "Plus rares, dans les tableaux seulement : {count}.",
    ),
    "report.turn.single": (
        "{by} of {of}: “{answer}” to {question}",
        "{by} sur {of} : « {answer} » à la question {question}",
    ),
    "report.turn.ticked": (
        "{by} of {of}: “{answer}” ticked under {question}",
        "{by} sur {of} : « {answer} » coché à la question {question}",
    ),
    "report.turn.unticked": (
        "{by} of {of}: “{answer}” left out under {question}",
        "{by} sur {of} : « {answer} » omis à la question {question}",
    ),
    "report.turn.reference": ("The vignette answers: {answer}", "La vignette répond : {answer}"),
    # Students
    "report.rows": ("By pseudonym", "Par pseudonyme"),
    "report.row.id": ("Pseudonym", "Pseudonyme"),
    "report.row.mode": ("Mode", "Mode"),
    "report.row.over": ("To the end", "À terme"),
    "report.row.steps": ("Steps", "Étapes"),
    "report.row.order": ("Order", "Ordre"),
    "report.row.provisions": ("Provisions", "Dispositions"),
    "report.row.minutes": ("Minutes", "Minutes"),
    "report.mode.learn": ("learning", "apprentissage"),
    "report.mode.exam": ("exam", "examen"),
    "report.yes": ("yes", "oui"),
    "report.no": ("no", "non"),
    # The picture
    "report.picture": (
        "Picture of the way: {count} questions. The tables below hold every number in it.",
        "Schéma du parcours : {count} questions. Les tableaux ci-dessous en contiennent tous les chiffres.",
    ),
    "report.legend": (
        "A box is a question with how many met it. The bar in it shows the first answers: filled, the vignette's answer; white, another that is defensible; hatched, a wrong one. A line is as thick as the number on it; a broken line goes on from a wrong answer. A dotted box gathers questions of which the vignette says nothing; the table names them.",
        "Une case est une question, avec le nombre de tentatives qui l'ont rencontrée. Sa barre montre les premières réponses : pleine, celle de la vignette; blanche, une autre qui se défend; hachurée, une mauvaise. Un trait est aussi épais que le nombre qu'il porte; un trait discontinu part d'une mauvaise réponse. Une case pointillée réunit des questions dont la vignette ne dit rien; le tableau les nomme.",
    ),
    # How it comes about
    "report.notes": ("How to read this", "Comment lire ce rapport"),
    "report.note.replay": (
        "Every figure comes from replaying the moves of each attempt on these trees. No attempt is believed about its score.",
        "Chaque chiffre vient des actions de chaque tentative, rejouées sur ces arbres. Aucune tentative n'est crue sur son résultat.",
    ),
    "report.note.first": (
        "First answers count. In learning mode a wrong answer is explained at once and answered anew; in an exam it is gone on with.",
        "Ce sont les premières réponses qui comptent. En apprentissage, une mauvaise réponse est expliquée aussitôt et reprise; à l'examen, on continue avec elle.",
    ),
    "report.note.parts": (
        "Steps, order and provisions are told apart and never become one mark: several ways can be defended, and a score says nothing about reflection.",
        "Étapes, ordre et dispositions restent séparés et ne deviennent jamais une seule note : plusieurs parcours se défendent, et un résultat ne dit rien de la réflexion.",
    ),
    "report.note.private": (
        "A pseudonym is all that stands here of a person. What was written in reflection is not shown; it stays in the attempts.",
        "Un pseudonyme est tout ce qui figure ici d'une personne. Les réflexions écrites ne sont pas montrées; elles restent dans les tentatives.",
    ),
}
