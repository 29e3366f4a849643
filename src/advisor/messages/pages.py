"""The words that only stand on printed pages."""

WORDS: dict[str, tuple[str, str]] = {
    # {page} and {pages} are set by the typesetter, which alone knows them.
    "pages.number": ("page {page} of {pages}", "page {page} sur {pages}"),
    "pages.question.number": ("No.", "N°"),
    "pages.way.key": (
        "A circle is a question, by its number in the table below. Under it stands the guidance to which it led. A dotted line takes up what had waited since an earlier question.",
        "Un cercle est une question, par son numéro dans le tableau ci-dessous. Au-dessous figurent les recommandations auxquelles elle a mené. Un trait pointillé reprend ce qui attendait depuis une question précédente.",
    ),
    "pages.way.alt": (
        "Drawing of the questions in the order in which they were answered, each with the guidance to which it led.",
        "Dessin des questions dans l'ordre où elles ont reçu une réponse, chacune avec les recommandations auxquelles elle a mené.",
    ),
    "pages.way.alone": ("Question {number}.", "Question {number}."),
    "pages.way.led": (
        "Question {number}, which led to: {guidance}.",
        "Question {number}, qui a mené à : {guidance}.",
    ),
    "pages.way.first": ("Before any question: {guidance}.", "Avant toute question : {guidance}."),
    "pages.attached": (
        "The same transcript as data, for “advisor verify”",
        "Le même relevé sous forme de données, pour « advisor verify »",
    ),
}
