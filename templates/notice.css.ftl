<style>
.notice .copy { position: relative; isolation: isolate; display: flex; flex-direction: column; }
.notice .qr { position: absolute; z-index: -1; top: 0; right: 0; margin: 0; }
.notice .which { margin: 0; color: var(--quiet); font-size: 13px; }
.notice h1 { margin: 0; text-align: center; font-size: 22px; }
.notice .number { margin: 0 0 4px; padding-right: 20mm; text-align: right; font-size: 14px; }
.notice table { flex: 1; table-layout: fixed; font-size: 14px; }
.notice th, .notice td { border-color: var(--ink); vertical-align: middle; }
.notice th { width: 11%; padding-left: 2px; padding-right: 2px; text-align: center; overflow-wrap: normal; }
.notice td { width: 39%; }
.notice:lang(en) th { width: 13.5%; }
.notice:lang(en) td { width: 36.5%; }
.notice .hand td { vertical-align: bottom; }
.notice .ink { display: inline-block; white-space: nowrap; margin-right: 1em; }
.notice .ink i { display: inline-block; width: 8em; margin-left: .5em; border-bottom: 1px solid var(--ink); }
.notice .cut { display: flex; align-items: center; gap: 12px; margin: 24px 0; color: var(--quiet); font-size: 12px; }
.notice .cut::before, .notice .cut::after { content: ""; flex: 1; border-top: 1px dashed var(--quiet); }
.notice .finding { margin-top: 32px; border-top: 1px solid var(--line); }
.notice .photos { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.notice figure { margin: 0; text-align: center; break-inside: avoid; }
.notice figcaption { font-size: 12.5px; color: var(--quiet); }
@media screen and (max-width: 600px) {
  .notice h1 { padding-right: 20mm; font-size: 19px; }
  .notice .ink { margin-right: 0; white-space: normal; }
}
@media (max-width: 720px) {
  .notice th { width: 20%; }
  .notice td { width: 30%; max-width: none; }
  .notice .ink i { width: 5em; }
}
@page { size: A4; margin: 8mm 15mm; @bottom-center { content: none; } }
@media print {
  .notice { font-size: 10pt; line-height: 1.4; }
  .notice main { display: flex; flex-direction: column; min-height: 279mm; }
  .notice .qr { width: 16mm !important; }
  .notice .copy { flex: 1 1 0; break-inside: avoid; }
  .notice h1 { font-size: 15pt; line-height: 1.3; }
  .notice .which, .notice .number { font-size: 9pt; }
  .notice th, .notice td { padding: 1.1mm 2mm; font-size: 10pt; line-height: 1.4; }
  .notice th { padding-left: .5mm; padding-right: .5mm; }
  .notice .cut { margin: 3mm 0; font-size: 8pt; }
  .notice .finding { break-before: page; border: 0; padding-top: 12mm; }
  .notice.dense th, .notice.dense td { padding-top: .8mm; padding-bottom: .8mm; font-size: 9pt; line-height: 1.3; }
  .notice.densest th, .notice.densest td { padding-top: .6mm; padding-bottom: .6mm; font-size: 7.5pt; line-height: 1.25; }
  .notice.densest h1 { font-size: 13pt; }
  .notice.pages main { display: block; }
  .notice.pages .cut { display: none; }
  .notice.pages .copy + .cut + .copy { break-before: page; }
}
</style>
