"""How the page of a report looks: like the transcript's, with charts that need no colour."""

from advisor.transcript.style import STYLE as TRANSCRIPT

STYLE = (
    TRANSCRIPT
    + """
h2 { margin-top: 3.5rem; }
.story { border-left: .2rem solid var(--line); padding-left: 1rem; color: var(--quiet); }
figure { margin: 1rem 0; overflow-x: auto; }
.tally { list-style: none; padding: 0 0 0 2.4rem; margin: 0; }
.tally b { display: inline-block; width: 2.4rem; margin-left: -2.4rem; padding-right: .6rem; text-align: right; }
.bar { vertical-align: middle; margin-left: .5rem; }
.bar rect { fill: var(--accent); }
.turns > li { margin: 1rem 0; break-inside: avoid; }
.turns p:first-child { font-weight: 600; }
@media (min-width: 40rem), print {
  .scores tbody th { width: 22%; }
  .flow table { table-layout: fixed; }
  .flow th:nth-child(1) { width: 22%; }
  .flow th:nth-child(2) { width: 9%; }
  .flow th:nth-child(3) { width: 42%; }
  .flow th:nth-child(4) { width: 13%; }
  .flow thead th { font-size: .85rem; }
}
.way text { font-size: 11.5px; fill: var(--ink); }
.way .called, .way .met { font-weight: 700; }
.way .met { text-anchor: end; }
.way .number { text-anchor: middle; font-size: 12px; font-weight: 600; }
.way .frame { fill: #fff; stroke: var(--ink); stroke-width: 1.2; }
.way .beside { stroke-dasharray: 2 3; }
.way .line { fill: none; stroke: #9aa4b2; }
.way .astray { stroke-dasharray: 7 5; stroke: #7a4300; }
.way .head { fill: #3b4654; }
.way .by { fill: #fff; stroke: var(--line); }
.way .share { stroke: var(--ink); stroke-width: 1; }
.way .share.reference { fill: var(--accent); }
.way .share.also { fill: #fff; }
.way .ground { fill: #fff; }
.way .stripe { stroke: #7a4300; stroke-width: 3; }
.way .number.reference { fill: #fff; }
.way .number.wrong { paint-order: stroke; stroke: #fff; stroke-width: 5px; stroke-linejoin: round; }
@media print {
  :root { font-size: 9pt; }
  body { font-size: 1rem; }
  h2 { break-before: page; margin-top: 0; }
  .first h2, footer h2 { break-before: auto; margin-top: 2rem; }
  figure { overflow: visible; break-inside: avoid; }
  svg.way { max-width: 100%; max-height: 235mm; }
}
"""
)
"""Its hash stands in the page's policy: no other style is let in."""
