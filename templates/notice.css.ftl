<style>
.notice .copy { display: flex; flex-direction: column; }
.notice .which { margin: 0; color: var(--quiet); font-size: 13px; }
.notice h1 { margin: 0; text-align: center; font-size: 22px; }
.notice .number { margin: 0 0 4px; text-align: right; font-size: 14px; }
.notice table { flex: 1; font-size: 14px; }
.notice th, .notice td { border-color: var(--ink); vertical-align: middle; }
.notice th { width: 5.6em; text-align: center; white-space: normal; }
.notice td[colspan="5"], .notice td[colspan="3"] { white-space: pre-line; }
.notice .hand td { vertical-align: bottom; white-space: normal; }
.notice .ink { display: inline-block; white-space: nowrap; margin-right: 1em; }
.notice .ink i { display: inline-block; width: 8em; }
.notice .cut { display: flex; align-items: center; gap: 12px; margin: 24px 0; color: var(--quiet); font-size: 12px; }
.notice .cut::before, .notice .cut::after { content: ""; flex: 1; border-top: 1px dashed var(--quiet); }
@page { size: A4; margin: 8mm 15mm; @bottom-center { content: none; } }
@media print {
  .notice { font-size: 10pt; line-height: 1.4; }
  .notice main { display: flex; flex-direction: column; min-height: 280mm; }
  .notice .copy { flex: 1 1 0; break-inside: avoid; }
  .notice h1 { font-size: 15pt; line-height: 1.3; }
  .notice .which, .notice .number { font-size: 9pt; }
  .notice table { font-size: 10pt; line-height: 1.4; }
  .notice th, .notice td { padding: 1.2mm 2mm; }
  .notice .cut { margin: 3mm 0; font-size: 8pt; }
  .notice.dense table { font-size: 9pt; line-height: 1.3; }
  .notice.densest table { font-size: 7.5pt; line-height: 1.25; }
  .notice.dense th, .notice.dense td, .notice.densest th, .notice.densest td { padding: .8mm 1.6mm; }
}
</style>
