<style>
.form main { max-width: 860px; }
.form .head { display: flex; align-items: flex-end; justify-content: space-between; gap: 16px; }
.form h1 { margin: 0; text-align: center; font-size: 24px; }
.form .number { margin: 8px 0 6px; font-size: 14px; text-align: right; }
.form .which { margin: 0; color: var(--quiet); font-size: 13px; }
.form table { table-layout: fixed; font-size: 14.5px; }
.form th, .form td { padding: 8px 10px; border-color: var(--ink); vertical-align: middle; }
.form .lines th { width: 14%; padding-left: 4px; padding-right: 4px; text-align: center; overflow-wrap: normal; }
.form .lines td { width: 36%; }
.form td p { margin: 0; }
.form td p + p { margin-top: 4px; }
.form .hand td { vertical-align: bottom; }
.form .hand .sign { margin-top: 26px; text-align: right; }
.form .ink { display: inline-block; white-space: nowrap; margin-left: 1.5em; }
.form .ink i { display: inline-block; width: 9em; margin-left: .5em; border-bottom: 1px solid var(--ink); }
.form .rows th { white-space: normal; text-align: center; color: inherit; }
.form .rows th:nth-child(1) { width: 8%; } .form .rows th:nth-child(2) { width: 21%; } .form .rows th:nth-child(5) { width: 18%; }
.form .rows tbody td:first-child { text-align: center; }
.form .rows .id { white-space: normal; overflow-wrap: anywhere; font-size: 12px; }
.form .rows .qr { float: none; margin: 0; }
.form .again { margin-top: 40px; padding-top: 24px; border-top: 1px dashed var(--quiet); }
.form tr.photos td { text-align: center; vertical-align: bottom; }
.form .photos p, .form figcaption { font-size: 12.5px; color: var(--quiet); }
.form div.photos { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.form figure { margin: 0; text-align: center; break-inside: avoid; }
@media screen and (max-width: 720px) {
  .form .lines th { width: 22%; } .form .lines td { width: 28%; max-width: none; }
  .form .ink { margin-left: 0; margin-right: 1em; }
  .form .ink i { width: 6em; }
}
@media screen and (max-width: 600px) {
  .form .ink { margin-right: 0; white-space: normal; }
  .form .ink i { width: 3.5em; }
  .form .hand .sign { text-align: left; }
  .form .rows tbody td:first-child { text-align: left; }
}
@page { size: A4; margin: 18mm 20mm; }
@media print {
  .form main { max-width: none; }
  .form h1 { font-size: 18pt; }
  .form .number, .form .which { font-size: 10pt; }
  .form th, .form td { padding: 1.8mm 2mm; font-size: 11pt; line-height: 1.45; }
  .form .hand .sign { margin-top: 7mm; }
  .form tr { break-inside: avoid; }
  .form thead { display: table-header-group; }
  .form .scroll { overflow: visible; }
  .form .rows td:nth-child(2), .form .rows td:nth-child(5) { font-size: 9pt; }
  .form .again { margin: 0; padding: 0; border: 0; break-before: page; }
}
</style>
