"""Rules of whole files: that they can be read, and what they say they hold."""

WORDS: dict[str, tuple[str, str]] = {
    "meaning.unreadable": (
        "Each file and folder that you name is there, is an ordinary one, and may be read.",
        "Chaque fichier ou dossier que vous nommez existe, est ordinaire, et peut être lu.",
    ),
    "unreadable": ("This file cannot be read: {reason}.", "Ce fichier ne peut pas être lu : {reason}."),
    "unreadable.fix": (
        "Check that it is there and that you may read it.",
        "Vérifiez qu'il existe et que vous avez le droit de le lire.",
    ),
    "unreadable.missing": ("There is no such file or folder.", "Ce fichier ou ce dossier n'existe pas."),
    "unreadable.special": ("This is not a regular file.", "Ce n'est pas un fichier ordinaire."),
    "unreadable.folder": (
        "There is no .yaml file in this folder.",
        "Ce dossier ne contient aucun fichier .yaml.",
    ),
    "unreadable.folder.fix": (
        "Name the folder in which the trees stand.",
        "Nommez le dossier où se trouvent les arbres.",
    ),
    "meaning.too-large": (
        "A file stays so small that reading and checking it takes little time, whatever it holds.",
        "Un fichier reste assez petit pour que sa lecture et sa vérification soient brèves, quel que soit son contenu.",
    ),
    "too-large": (
        "This file has {size} MB; a file of a library has {limit} MB at most.",
        "Ce fichier compte {size} Mo; un fichier de bibliothèque en compte {limit} au plus.",
    ),
    "too-large.fix": ("Split it into several trees.", "Répartissez-le en plusieurs arbres."),
    "meaning.not-utf8": (
        "A file is text in UTF-8: other encodings turn accents into other letters.",
        "Un fichier est du texte en UTF-8 : d'autres encodages changent les accents en d'autres lettres.",
    ),
    "not-utf8": (
        "From this place on, the file is not UTF-8 text.",
        "À partir d'ici, le fichier n'est pas du texte en UTF-8.",
    ),
    "not-utf8.fix": (
        "Save it again with the encoding UTF-8.",
        "Enregistrez-le de nouveau avec l'encodage UTF-8.",
    ),
    "meaning.control-character": (
        "No invisible character that steers a terminal or moves text about stands in a file.",
        "Aucun caractère invisible qui commande un terminal ou déplace du texte ne figure dans un fichier.",
    ),
    "control-character": (
        "The invisible control character {code} stands here.",
        "Le caractère de commande invisible {code} se trouve ici.",
    ),
    "control-character.fix": ("Delete it.", "Supprimez-le."),
    "meaning.empty-file": (
        "A file of a library holds something besides comments.",
        "Un fichier de bibliothèque contient autre chose que des commentaires.",
    ),
    "empty-file": ("This file is empty.", "Ce fichier est vide."),
    "empty-file.fix": (
        "Write a tree, a source or a vignette in it, or delete it.",
        "Écrivez-y un arbre, une source ou une vignette, ou supprimez-le.",
    ),
    "meaning.several-documents": (
        "A file holds one YAML document; “---” would begin another.",
        "Un fichier contient un seul document YAML; « --- » en ouvrirait un autre.",
    ),
    "several-documents": (
        "A second document begins here; a file holds one.",
        "Un second document commence ici; un fichier n'en contient qu'un.",
    ),
    "several-documents.fix": (
        "Delete the line “---”, or move what follows to a file of its own.",
        "Supprimez la ligne « --- », ou déplacez la suite dans son propre fichier.",
    ),
    "meaning.unknown-kind": (
        "A file says at its top what it holds: a tree, a source, a vignette, a glossary or phrases.",
        "Un fichier dit d'entrée ce qu'il contient : un arbre, une source, une vignette, un glossaire ou des phrases.",
    ),
    "unknown-kind": (
        "This file says neither “tree”, “source”, “vignette”, “glossary” nor “phrases-of”.",
        "Ce fichier ne dit ni « tree », ni « source », ni « vignette », ni « glossary », ni « phrases-of ».",
    ),
    "unknown-kind.fix": (
        "Begin it with one of these keys and a name.",
        "Commencez-le par l'une de ces clés et un nom.",
    ),
    "meaning.duplicate-name": (
        "No two files of one kind, and no two terms, have the same name; and phrases for a thing stand in one place.",
        "Deux fichiers d'un même genre, ou deux termes, ne portent pas le même nom; et les phrases d'une chose sont à un seul endroit.",
    ),
    "duplicate-name": (
        "“{name}” is already there ({kind}), in {file}.",
        "« {name} » existe déjà ({kind}), dans {file}.",
    ),
    "duplicate-name.fix": (
        "Rename one of them; until then, the first counts.",
        "Renommez l'un des deux; d'ici là, le premier compte.",
    ),
    "meaning.too-many": (
        "Of one file or one rule, only the first thousand findings are told.",
        "D'un même fichier ou d'une même règle, seuls les mille premiers constats sont donnés.",
    ),
    "too-many": (
        "More than {number} findings: the rest is not told.",
        "Plus de {number} constats : les autres ne sont pas indiqués.",
    ),
    "too-many.information": (
        "More than {number} pieces of information: the rest is not told.",
        "Plus de {number} informations : les autres ne sont pas indiquées.",
    ),
    "too-many.fix": ("Mend those first, then check again.", "Corrigez d'abord ceux-là, puis vérifiez de nouveau."),
}
