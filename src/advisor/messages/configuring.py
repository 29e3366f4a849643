"""The words about a person's settings, and about copying."""

WORDS = {
    "config": ("Settings: {what}", "Réglages : {what}"),
    "config.fault": ("Settings, line {line}: {what}", "Réglages, ligne {line} : {what}"),
    "config.more": ("{first} And {count} more.", "{first} Et {count} de plus."),
    "config.no-file": ("{path} is no file; nothing is read from it.", "{path} n'est pas un fichier; rien n'y est lu."),
    "config.large": ("{path} is too large to be settings.", "{path} est trop volumineux pour des réglages."),
    "config.unreadable": ("{path} cannot be read: {reason}.", "Impossible de lire {path} : {reason}."),
    "config.encoding": ("this is no UTF-8 text; nothing is read.", "ce n'est pas du texte en UTF-8; rien n'est lu."),
    "config.toml": (
        "this is no TOML. A setting is written: theme = 'light'. Nothing is read.",
        "ce n'est pas du TOML. Un réglage s'écrit ainsi : theme = 'light'. Rien n'est lu.",
    ),
    "config.unknown": (
        "“{name}” is no setting (nearest: {near}). It is left aside.",
        "« {name} » n'est pas un réglage (le plus proche : {near}). Il est laissé de côté.",
    ),
    "config.value": (
        "{name} cannot be “{value}” (known: {known}). It is left aside.",
        "{name} ne peut pas valoir « {value} » (possible : {known}). Ce réglage est laissé de côté.",
    ),
    "config.keys": (
        "[keys] holds a line for each command: note = 'alt+n'.",
        "[keys] contient une ligne par commande : note = 'alt+n'.",
    ),
    "config.command": ("“{name}” is no command ({known}).", "« {name} » n'est pas une commande ({known})."),
    "config.command.near": ("nearest: {near}", "la plus proche : {near}"),
    "config.command.list": ("the guide lists them", "le guide en donne la liste"),
    "config.key": (
        "“{key}” cannot be the key of {name}: take F1 to F24, or Ctrl or Alt with a letter. It keeps its own.",
        "« {key} » ne peut pas être la touche de {name} : choisissez F1 à F24, ou Ctrl ou Alt avec une lettre. La commande garde sa touche.",
    ),
    "config.clash": (
        "{key} is the key of {other} already; {name} keeps its own.",
        "{key} est déjà la touche de {other}; {name} garde la sienne.",
    ),
    # Themes
    "theme.dark": ("dark theme", "thème sombre"),
    "theme.light": ("light theme", "thème clair"),
    "theme.high-contrast-dark": ("dark theme, high contrast", "thème sombre à contraste élevé"),
    "theme.high-contrast-light": ("light theme, high contrast", "thème clair à contraste élevé"),
    "theme.now": ("Now the {theme}.", "Affichage : {theme}."),
    "palette.theme.tip": ("Show the screen in this theme", "Afficher l'écran dans ce thème"),
    "palette.open": ("open: {title}", "ouvrir : {title}"),
    "palette.open.tip": ("Begin this consultation", "Commencer cette consultation"),
}
