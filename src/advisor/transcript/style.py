"""How the HTML page looks: calm on a desk and on a phone, and printed like a letter."""

STYLE = """
:root { color-scheme: light; --ink: #1d1d1f; --quiet: #55585e; --line: #d5d8dd; --soft: #f5f6f8; --accent: #0b4f8a; }
.urgent { --sign: #a3001b; } .must-not { --sign: #8b1a1a; } .not-yet { --sign: #7a4300; } .consult { --sign: #5b3a8c; }
.must { --sign: #1b5e20; } .may { --sign: #0b4f8a; } .note { --sign: #55585e; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; color: var(--ink); background: #fff;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.02rem; margin: 1.25rem 0 .4rem; }
p { margin: .3rem 0; white-space: pre-line; }
ul { margin: .4rem 0; padding-left: 1.3rem; }
a { color: var(--accent); }
code { font: .85em ui-monospace, "Liberation Mono", monospace; }
.quiet, .cites, .facts dt { color: var(--quiet); }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 0; font-size: .95rem; }
.facts dd { margin: 0; }
.typed { white-space: pre-wrap; background: var(--soft); padding: 0 .25rem; }
.gravest { font-size: 1.15rem; font-weight: 600; padding: .7rem .9rem; background: var(--soft);
  border-left: .3rem solid var(--sign); }
.unfinished { font-weight: 600; }
.todo { list-style: none; padding-left: 1.6rem; }
.todo > li { margin: .35rem 0; }
.todo > li > span:not(.box) { color: var(--quiet); }
.box { display: inline-block; width: 1.6rem; margin-left: -1.6rem; }
.lines { list-style: none; padding: 0; line-height: 2; }
.stop { border: 1px solid var(--line); border-radius: .3rem; padding: .05rem .45rem; white-space: nowrap; }
.stop[class*=" "] { border-color: var(--sign); color: var(--sign); font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 600; width: 34%; }
td p:first-child, td ul:first-child { margin-top: 0; }
.cites { list-style: none; padding-left: 0; font-size: .9rem; }
.todo .cites, .terms .cites, .college .cites { margin: .1rem 0; }
article { border-left: .2rem solid var(--sign); padding: .1rem 0 .1rem 1rem; margin: 1.25rem 0; }
article h3 { margin-top: 0; }
.unsettled, .departed { background: var(--soft); padding: .4rem .75rem; margin: .5rem 0; }
.terms dt { font-weight: 600; margin-top: .75rem; }
.terms dd { margin: 0; }
footer { font-size: .9rem; }
@media (max-width: 40rem) {
  .facts { display: block; }
  .facts dt { margin-top: .4rem; }
  table, tbody, tr, tbody th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 1px solid var(--line); padding: .6rem 0; }
  tbody th, td { border: 0; padding: .15rem 0; }
  td:empty { display: none; }
  td::before { content: attr(data-column); display: block; color: var(--quiet); font-size: .85rem; }
}
@media print {
  @page { margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
  body { max-width: none; padding: 0; font-size: 10pt; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, article > .quiet { break-after: avoid; }
  tr, li, dt, .gravest, .unsettled, .departed { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
"""
"""Its hash stands in the page's policy: no other style is let in."""
