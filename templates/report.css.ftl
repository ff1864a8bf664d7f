<style>
:root {
  --paper: #fff; --ground: #eef1f4; --ink: #1b2430; --quiet: #55606e; --line: #d3dae2; --head: #f3f6f9; --accent: #1d4f86;
  --sans: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
  --clear: #1f6b3a; --clear-bg: #e9f5ec; --found: #8a4b00; --found-bg: #fdf0db; --late: #7a3aa0; --late-bg: #f4eafa;
  --excused: #55606e; --excused-bg: #eef0f3; --missing: #b3261e; --missing-bg: #fde9e7; --edge: rgb(0 0 0 / .35);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171c22; --ground: #0e1216; --ink: #e4e9ef; --quiet: #a3afbc; --line: #343e49; --head: #1f262e; --accent: #8fbdf0;
    --clear: #7fd19b; --clear-bg: #16301f; --found: #f2b45e; --found-bg: #35270f; --late: #d1a3ee; --late-bg: #2c1d38;
    --excused: #a3afbc; --excused-bg: #252c34; --missing: #ff9d94; --missing-bg: #3d1b18; --edge: rgb(255 255 255 / .3);
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.7 var(--sans); -webkit-text-size-adjust: 100%; }
main { max-width: 1080px; margin: 0 auto; padding: 40px 56px 56px; background: var(--paper); }
header { text-align: center; padding-bottom: 18px; border-bottom: 3px double var(--accent); }
h1 { margin: 0 0 8px; font: 700 30px/1.35 "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif; letter-spacing: .02em; text-wrap: balance; }
h2 { margin: 36px 0 8px; font-size: 19px; line-height: 1.4; color: var(--accent); break-after: avoid; }
h3 { margin: 24px 0 6px; font-size: 16.5px; line-height: 1.4; break-after: avoid; }
p { margin: 6px 0; overflow-wrap: anywhere; }
ul.own, ol.own { margin: 6px 0; padding-left: 2em; }
.own li { margin: 3px 0; overflow-wrap: anywhere; }
.date { font-size: 17px; }
.date span { display: inline-block; margin: 0 .5em; }
.cut, .none, .legend { color: var(--quiet); }
.cut { font-size: 14px; margin: 2px 0; }
.figures { display: grid; grid-template-columns: repeat(6, 1fr); gap: 10px; margin: 24px 0 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 12px 8px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--head); text-align: center; }
.figures dt { font-size: 13px; color: var(--quiet); }
.figures dd { margin: 0; font-size: 26px; line-height: 1.3; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.figures .bad { border-color: var(--missing); background: var(--missing-bg); }
.figures .bad dd, .bad { color: var(--missing); }
.bad { font-weight: 600; }
.late { color: var(--late); }
.pairs { margin: 8px 0; }
.pairs div { display: grid; grid-template-columns: max-content 1fr max-content 2fr; gap: 0 1em; padding: 3px 0; }
.pairs dt { color: var(--quiet); }
.pairs dd { margin: 0; overflow-wrap: anywhere; }
.names div { grid-template-columns: 4em 1fr; }
.scroll { position: relative; overflow-x: auto; margin: 16px 0 0; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.5; }
caption { padding: 0 0 6px; text-align: left; font-size: 15px; font-weight: 600; }
th, td { padding: 7px 9px; border: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th { background: var(--head); color: var(--quiet); font-size: 13px; white-space: nowrap; }
.items { table-layout: fixed; }
.items th:nth-child(1) { width: 146px; } .items th:nth-child(3) { width: 16%; } .items th:nth-child(4) { width: 10%; }
.items th:nth-child(5) { width: 14%; } .items th:nth-child(6) { width: 9%; } .items th:nth-child(7) { width: 13%; }
.when span { display: inline-block; }
.id { white-space: nowrap; }
.when { overflow-wrap: normal; }
.id, .when { font-variant-numeric: tabular-nums; }
.id { font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", monospace; font-size: 13px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.total > * { font-weight: 600; background: var(--head); }
.tag { white-space: nowrap; font-weight: 600; }
.clear { color: var(--clear); } .found { color: var(--found); } .excused { color: var(--excused); } .missing { color: var(--missing); }
.coverage { table-layout: fixed; }
.coverage th:first-child { width: 9.5em; }
.coverage th[scope=row] { position: sticky; left: 0; background: var(--paper); }
.coverage thead th:not(:first-child), .coverage td { text-align: center; padding-left: 2px; padding-right: 2px; }
.coverage thead th { vertical-align: bottom; }
.coverage small { display: block; font-size: 11px; line-height: 1.2; }
.coverage td { white-space: nowrap; font-weight: 600; }
.coverage td.clear, .legend .clear { background: var(--clear-bg); } .coverage td.found, .legend .found { background: var(--found-bg); }
.coverage td.late, .legend .late { background: var(--late-bg); } .coverage td.excused, .legend .excused { background: var(--excused-bg); }
.coverage td.missing, .legend .missing { background: var(--missing-bg); }
sup { font-size: 11px; line-height: 0; }
.legend { font-size: 14px; }
.legend span { display: inline-block; margin-right: 1em; }
.legend b { display: inline-block; min-width: 24px; text-align: center; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ending { margin: 56px 0 24px; break-inside: avoid; break-before: avoid; }
.signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; margin: 56px 0 24px; break-inside: avoid; }
.ending .signatures { margin: 0; }
.signatures div { display: flex; align-items: flex-end; }
.signatures dd { flex: 1; margin: 0 0 5px 8px; border-bottom: 1px solid var(--ink); }
.seal { width: fit-content; margin: 32px 2em 0 auto; text-align: center; }
.seal span, .seal time { display: block; }
.photo { max-width: 100%; height: auto; }
.qr { float: right; margin: 0 0 4px 12px; image-rendering: pixelated; }
@media screen and (max-width: 720px) {
  main { padding: 24px 16px 40px; }
  h1 { font-size: 23px; }
  h2 { font-size: 18px; margin-top: 30px; }
  .figures { grid-template-columns: repeat(3, 1fr); gap: 8px; }
  .figures dd { font-size: 21px; }
  .pairs:not(.names) div { grid-template-columns: 5em 1fr; }
  .scroll { margin-left: -16px; margin-right: -16px; padding: 0 16px; }
  .scroll table { width: max-content; min-width: 100%; table-layout: auto; }
  .scroll .items { width: 980px; table-layout: fixed; }
  .scroll .coverage { width: 660px; table-layout: fixed; }
  .coverage th:first-child { width: 7.5em; }
  td { max-width: 12em; }
  .wide { min-width: 11em; max-width: 16em; }
  .signatures { grid-template-columns: 1fr; gap: 28px; }
}
<#-- 手机：清单成为卡片，较宽的表格在还有内容的一侧有阴影 | a phone: lists are cards, wider tables show a shadow where there is more -->
@media screen and (max-width: 600px) {
  .scroll:not(:has(.cards)) { background: linear-gradient(to right, var(--paper) 30%, transparent) left / 40px 100% no-repeat local, linear-gradient(to left, var(--paper) 30%, transparent) right / 40px 100% no-repeat local, linear-gradient(to right, var(--edge), transparent) left / 14px 100% no-repeat scroll, linear-gradient(to left, var(--edge), transparent) right / 14px 100% no-repeat scroll; }
  .scroll[data-hint]:not([data-hint=""])::before { content: attr(data-hint) " ⇄"; display: block; width: max-content; font-size: 13px; color: var(--quiet); }
  .scroll .cards { display: block; width: auto; }
  .cards caption, .cards tbody { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tbody > tr { display: flex; flex-direction: column; margin: 0 0 10px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px; }
  .cards tbody :is(th, td) { display: flow-root; width: auto; min-width: 0; max-width: none; padding: 2px 0 2px 100px; border: 0; text-align: left; white-space: normal; }
  .cards tbody :is(th, td)::before { content: attr(data-label); float: left; width: 90px; margin-left: -100px; color: var(--quiet); font: 400 13px/1.6 var(--sans); }
  .cards td:empty::after { content: "—"; }
  .cards tbody .name { order: -1; padding: 0 0 4px; font-size: 15px; font-weight: 600; }
  .cards tbody .name::before { content: none; }
}
@supports (animation-timeline: scroll(self inline)) {
  @media screen and (max-width: 600px) {
    .scroll[data-hint]::before { max-height: 0; overflow: hidden; animation: more linear; animation-timeline: scroll(nearest inline); }
  }
  @keyframes more { from, to { max-height: 3em; } }
}
@page { size: A4; margin: 22mm 18mm 20mm; @bottom-center { content: "— " counter(page) " —"; font-size: 10pt; } }
@page broad { size: A4 landscape; margin: 20mm 18mm 18mm; }
@media print {
  :root {
    --paper: #fff; --ground: #fff; --ink: #000; --quiet: #333; --line: #888; --head: #f2f2f2; --accent: #000;
    --clear: #1f6b3a; --clear-bg: #e9f5ec; --found: #8a4b00; --found-bg: #fdf0db; --late: #7a3aa0; --late-bg: #f4eafa;
    --excused: #444; --excused-bg: #eef0f3; --missing: #b3261e; --missing-bg: #fde9e7;
  }
  body { font-size: 11pt; line-height: 1.55; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0 1px; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13pt; margin-top: 16pt; }
  .figures { grid-template-columns: repeat(6, 1fr); break-inside: avoid; }
  .figures dd { font-size: 15pt; }
  .figures dt { font-size: 8.5pt; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  caption { font-size: 10pt; break-after: avoid; }
  thead th, .id { font-size: 8pt; }
  th, td { padding: 3pt 4pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .items th:nth-child(1) { width: 31mm; } .items th:nth-child(6) { width: 11%; }
  .none + .pairs { break-before: avoid; }
  .coverage th[scope=row] { position: static; }
  .coverage td, .coverage thead th:not(:first-child) { padding: 3pt 1pt; }
  .annex { break-before: page; }
  .broad { page: broad; }
  .signatures, .ending { margin: 36pt 0 0; }
  .seal { margin-top: 20pt; }
  h3 { font-size: 11.5pt; margin-top: 12pt; }
}
</style>
