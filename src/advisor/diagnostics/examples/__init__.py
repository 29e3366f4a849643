"""An example of each rule, by families of rules."""

from advisor.diagnostics.examples import files, links, shapes, vignettes, ways, wording, yaml

EXAMPLES = {
    rule: example
    for family in (files, yaml, shapes, links, ways, vignettes, wording)
    for rule, example in family.EXAMPLES.items()
}
