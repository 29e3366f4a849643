"""The words of `advisor verify`."""

WORDS: dict[str, tuple[str, str]] = {
    "cli.help.verify": (
        "Verify a transcript (JSON, HTML or PDF): replay its answers and say whether its guidance follows. Exit code: 0 follows, 1 differs or another version of the trees, 2 could not be read.",
        "Vérifier un relevé (JSON, HTML ou PDF) : rejouer ses réponses et dire si ses recommandations en découlent. Code de sortie : 0 elles en découlent, 1 il diffère ou l'arbre est d'une autre version, 2 lecture impossible.",
    ),
    "verify.follows": ("Follows.", "Conforme."),
    "verify.differs": ("Differs.", "Différent."),
    "verify.unknown": ("That version of the trees is not here.", "Cette version des arbres n'est pas ici."),
    "verify.about": ("{title}: {tree}. Made on {made}.", "{title} : {tree}. Établi le {made}."),
    "verify.record.whole": (
        "The record in the file fits its digests.",
        "Le relevé contenu dans le fichier correspond à ses empreintes.",
    ),
    "verify.record.changed": (
        "The record in the file was changed after it was made:",
        "Le relevé contenu dans le fichier a été modifié après avoir été établi :",
    ),
    "verify.page.fits": (
        "What the file shows is what its record says.",
        "Ce que le fichier montre est ce que dit son relevé.",
    ),
    "verify.page.text": (
        "The file shows something else than its record says. It shows (without spaces) “…{found}…”, the record says “…{wanted}…”.",
        "Le fichier montre autre chose que ce que dit son relevé. Il montre (sans les espaces) « …{found}… », le relevé dit « …{wanted}… ».",
    ),
    "verify.page.other": (
        "What the file shows is not what this version of the program makes of its record. It was made by {program}, whose words may be others: verify it with that one. It shows (without spaces) “…{found}…”, here the record gives “…{wanted}…”.",
        "Ce que le fichier montre n'est pas ce que cette version du programme tire de son relevé. Il vient de {program}, dont les mots peuvent être autres : vérifiez-le avec cette version. Il montre (sans les espaces) « …{found}… », le relevé donne ici « …{wanted}… ».",
    ),
    "verify.page.rest": (
        "The file shows the text of its record, but it is not the file that the program makes of it: something beside the text was changed, or another program saved it again. Something in it may cover or hide text.",
        "Le fichier montre le texte de son relevé, mais ce n'est pas le fichier que le programme en tire : autre chose que le texte a été modifié, ou un autre programme l'a enregistré de nouveau. Un élément peut y couvrir ou cacher du texte.",
    ),
    "verify.tree.follows": (
        "Replayed on the same version of the trees, its answers lead to this guidance, with these provisions.",
        "Rejouées sur la même version des arbres, ses réponses mènent à ces recommandations, avec ces dispositions.",
    ),
    "verify.tree.differs": (
        "Replayed on the same version of the trees, its answers lead to something else:",
        "Rejouées sur la même version des arbres, ses réponses mènent à autre chose :",
    ),
    "verify.tree.refused": (
        "Its answers do not fit the trees: {reason}",
        "Ses réponses ne vont pas avec les arbres : {reason}",
    ),
    "verify.tree.unknown": (
        "It rests on version {hash} of {trees}. Nothing can be said about its guidance until you give that version with --trees.",
        "Il repose sur la version {hash} de {trees}. Rien ne peut être dit de ses recommandations sans cette version, à donner avec --trees.",
    ),
    "verify.tree.program": (
        "It was made by {program}, this is {here}: the program's own words and the glossary are in no version of the trees, and may have changed.",
        "Il vient de {program}, ceci est {here} : les mots du programme et le glossaire ne font partie d'aucune version des arbres et ont pu changer.",
    ),
    "verify.difference": (
        "{place}: there stands {found}, it should be {expected}",
        "{place} : on y lit {found}, ce devrait être {expected}",
    ),
    "verify.nothing": ("nothing", "rien"),
    "verify.more": ("and {number} more", "et {number} de plus"),
    "verify.proves": ("What this shows", "Ce que cela démontre"),
    "verify.proves.follows": (
        "These answers, on this version of the trees, lead to this guidance. No more than that.",
        "Ces réponses, sur cette version des arbres, mènent à ces recommandations. Rien de plus.",
    ),
    "verify.proves.differs": (
        "This file is not, as it stands, what the program makes of these answers. Who changed it, and whether on purpose, it does not show.",
        "Ce fichier n'est pas, tel quel, ce que le programme tire de ces réponses. Il ne montre ni qui l'a modifié, ni si c'était à dessein.",
    ),
    "verify.proves.unknown": (
        "Only that the file agrees with itself.",
        "Seulement que le fichier concorde avec lui-même.",
    ),
    "verify.not": (
        "It does not show that the answers are those first given, that they describe what happened, nor who made the file and when. Notes, dates and reasons that were typed cannot be replayed: only the digest covers them, and whoever changes a file on purpose can make it anew.",
        "Cela ne démontre pas que les réponses sont celles données au départ, ni qu'elles décrivent ce qui s'est passé, ni qui a fait le fichier et quand. Les notes, dates et motifs saisis ne peuvent être rejoués : seule l'empreinte les couvre, et qui modifie un fichier à dessein peut la recalculer.",
    ),
    "verify.error": ("{path} cannot be verified: {reason}", "{path} ne peut être vérifié : {reason}"),
    "verify.error.missing": ("there is no such file.", "ce fichier n'existe pas."),
    "verify.error.folder": ("it is a folder.", "c'est un dossier."),
    "verify.error.unreadable": ("it cannot be opened ({reason}).", "il ne peut être ouvert ({reason})."),
    "verify.error.large": (
        "it is larger than {megabytes} MB, and no transcript is.",
        "il dépasse {megabytes} Mo, ce qu'aucun relevé n'atteint.",
    ),
    "verify.error.kind": (
        "it is no JSON, HTML or PDF transcript. Text and Markdown hold no record; write the transcript again from its answers.",
        "ce n'est pas un relevé JSON, HTML ou PDF. Le texte et le Markdown ne contiennent pas le relevé; produisez-le de nouveau à partir des réponses.",
    ),
    "verify.error.no-record": (
        "no transcript of this program is in it, or it comes from a version that wrote another form.",
        "il ne contient aucun relevé de ce programme, ou il vient d'une version qui l'écrivait autrement.",
    ),
    "verify.error.json": (
        "the transcript in it is broken off or damaged.",
        "le relevé qu'il contient est interrompu ou endommagé.",
    ),
    "verify.error.pdf": ("the PDF is broken off or damaged.", "le PDF est interrompu ou endommagé."),
    "verify.error.shape": (
        "the transcript in it has no valid value at “{where}”.",
        "le relevé qu'il contient n'a pas de valeur valable à « {where} ».",
    ),
}
