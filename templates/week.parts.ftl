<#-- 周排查治理报告的内容，各种格式都一样。块的写法见 phase.parts.ftl，共用的块见 period.ftl。
     | What the report on a week says, the same in every format: phase.parts.ftl says what a block is, period.ftl has those that papers share. -->
<#include "period.ftl">
<#assign title = unit + w.space + w.weekTitle(period)>
<#assign annex = []>

<@part w.periodic.section.daily
  text(w.phaseCoverage(coverage.total))
  + table(w.periodic.byDay, dayColumns, dayRows(coverage.byDay))
  + some(w.periodic.lacking, coverageColumns, lacking(coverage.departments)?map(r -> coverageRow(r)))
  + checked
  + chart("coverage")/>
<@part w.periodic.section.found
  text(w.phaseStock(hazards.total)) + saidSome(p.outcomes, hazards.outcomes)
  + chart("byDay")
  + some(w.newItems, itemColumns, itemRows(hazards.newItems), [1], cut.line(hazards.newItems, hazards.newItemsCount))
  + some(w.periodic.closedItems, itemColumns, itemRows(hazards.closedItems), [1], cut.line(hazards.closedItems, hazards.closedItemsCount))
  + some(t.byCategory, hazardColumns, hazards.byCategory?map(r -> hazardRow(r)))/>
<@part w.periodic.section.problems own.blocks("problems") + problemBlocks()/>
<@part w.periodic.section.others petitionBlocks() + eventBlocks() + own.blocks("practice") + practiceBlocks() + own.headed("experience")/>
<@part w.periodic.section.nextWeek own.blocks("next") + text(w.stillOpen(open))/>
