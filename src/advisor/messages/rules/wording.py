"""Rules of what the reader needs: words, languages, steps, notices."""

WORDS: dict[str, tuple[str, str]] = {
    "meaning.no-step": (
        "An urgent guidance says what to do first.",
        "Une recommandation urgente dit quoi faire d'abord.",
    ),
    "no-step": (
        "“{name}” is urgent and names no step.",
        "« {name} » est urgent et n'indique aucune étape.",
    ),
    "no-step.fix": ("Say under “steps” what to do first.", "Dites sous « steps » ce qu'il faut faire d'abord."),
    "meaning.no-unsure": (
        "Someone who does not know the answer to a yes or no question has a way too; leave it out where everyone can know.",
        "Qui ignore la réponse à une question par oui ou non a aussi une voie; omettez-la là où chacun peut savoir.",
    ),
    "no-unsure": (
        "“{name}” has no way for someone who does not know.",
        "« {name} » n'a pas de voie pour qui ne sait pas.",
    ),
    "no-unsure.fix": (
        "Add “unsure:”; it may lead where the careful answer leads.",
        "Ajoutez « unsure: »; elle peut mener là où mène la réponse prudente.",
    ),
    "meaning.long-question": (
        "A question fits on two lines of a terminal of 80 columns, and asks one thing.",
        "Une question tient sur deux lignes d'un terminal de 80 colonnes, et ne demande qu'une chose.",
    ),
    "long-question": (
        "“{name}” has {number} characters; {limit} fit on two lines.",
        "« {name} » compte {number} caractères; {limit} tiennent sur deux lignes.",
    ),
    "long-question.fix": (
        "Ask one thing, and put the rest under “help”.",
        "Ne demandez qu'une chose, et placez le reste sous « help ».",
    ),
    "meaning.superseded": (
        "A source that another one replaces has a notice that says so, since it is still cited.",
        "Une source qu'une autre remplace a un avis qui le dit, puisqu'elle est encore citée.",
    ),
    "superseded": (
        "“{name}” is superseded by “{by}” and has no notice that says so.",
        "« {name} » est remplacé par « {by} » et n'a pas d'avis qui le dise.",
    ),
    "superseded.fix": (
        "Add “notice:”; it is shown with every citation.",
        "Ajoutez « notice: »; l'avis accompagne chaque citation.",
    ),
    "meaning.uncited": (
        "Each provision of a source is cited somewhere; one that is not may have been forgotten.",
        "Chaque disposition d'une source est citée quelque part; sinon, elle a peut-être été oubliée.",
    ),
    "uncited": ("Nothing cites “{name}”.", "Rien ne cite « {name} »."),
    "uncited.fix": (
        "Cite it where it carries a question or a guidance, or delete it.",
        "Citez-la là où elle fonde une question ou une recommandation, ou supprimez-la.",
    ),
    "meaning.languages-differ": (
        "The same numbers and placeholders stand in English and in French, so that no deadline differs.",
        "Les mêmes nombres et les mêmes champs figurent en français et en anglais, pour qu'aucun délai ne diffère.",
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
    "meaning.untranslated": (
        "A text of more than a few words does not read the same in both languages.",
        "Un texte de plus de quelques mots ne se lit pas pareillement dans les deux langues.",
    ),
    "untranslated": (
        "“{what}” reads the same in English and in French.",
        "« {what} » se lit pareillement en anglais et en français.",
    ),
    "untranslated.fix": ("Translate it.", "Traduisez-le."),
}
