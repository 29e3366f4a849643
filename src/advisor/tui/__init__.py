"""The terminal app: it shows a walk and passes on what a person chooses; it decides nothing."""

import os

# Textual would write every key to a file, or send it to another program, if one of these is set; it reads them when it
# is first imported.
for _name in ("TEXTUAL", "TEXTUAL_LOG", "TEXTUAL_SCREENSHOT", "TEXTUAL_DEBUG"):
    os.environ.pop(_name, None)
