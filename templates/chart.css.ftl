<style>
.chart { margin: 18px 0 0; }
figcaption { padding: 0 0 6px; font-size: 15px; font-weight: 600; }
.chart svg { display: block; width: 100%; height: auto; break-inside: avoid; }
.chart svg + svg { margin-top: 14px; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 36px; align-items: start; }
.pair svg + svg { margin-top: 0; }
.phone { display: none; }
svg text { fill: var(--ink); font-variant-numeric: tabular-nums; }
svg .axis, svg .key { fill: var(--quiet); }
svg .bad { fill: var(--missing); font-weight: 600; }
svg .value { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; font-weight: 600; }
.grid { stroke: var(--line); } .base { stroke: var(--quiet); }
.track { fill: var(--head); stroke: var(--line); stroke-width: .5; }
svg .new, svg .used { fill: var(--accent); }
svg .closed, svg .done { stroke: var(--clear); } svg .closed { fill: var(--clear-bg); } svg .done { fill: var(--clear); stroke: none; }
svg .rest { fill: var(--found-bg); stroke: var(--found); } svg .over { fill: var(--missing-bg); stroke: var(--missing); }
.stock { fill: none; stroke: var(--found); stroke-width: 2; stroke-linejoin: round; } .stock-dot { fill: var(--paper); stroke: var(--found); stroke-width: 2; }
.limit { stroke: var(--ink); stroke-width: 1.5; } .flag { fill: var(--missing); }
.cell { stroke: none; } .cell.clear { fill: var(--clear-bg); } .cell.found { fill: var(--found-bg); } .cell.late { fill: var(--late-bg); }
.cell.excused { fill: var(--excused-bg); } .cell.missing { fill: var(--missing-bg); }
svg .sign { font-weight: 600; } .sign.clear { fill: var(--clear); } .sign.found { fill: var(--found); } .sign.late { fill: var(--late); }
.sign.excused { fill: var(--excused); } .sign.missing { fill: var(--missing); }
@media screen and (max-width: 820px) {
  .desk { display: none; }
  .phone { display: block; }
  .phone svg, .pair svg { max-width: 480px; }
  .pair { grid-template-columns: minmax(0, 1fr); gap: 16px; }
}
@media print {
  figcaption { font-size: 10pt; break-after: avoid; }
  .chart { margin-top: 10pt; }
}
</style>
