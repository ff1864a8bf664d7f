<#-- 月度报告的内容，各种格式都一样。块的写法见 phase.parts.ftl，共用的块见 period.ftl。
     | What the report on a month says, the same in every format: phase.parts.ftl says what a block is, period.ftl has those that papers share. -->
<#include "period.ftl">
<#assign title = unit + w.space + w.monthTitle(period)>
<#assign annex = []>

<@part w.periodic.section.overview
  text(w.organised(organisation, period)) + comparedBlocks(t.comparison)/>
<@part w.periodic.section.control
  text(w.phaseCoverage(coverage.total))
  + chart("coverage")
  + table(t.coverage, coverageColumns, coverage.departments?map(r -> coverageRow(r)) + [coverageRow(coverage.total)])
  + checked/>
<@part p.results.hazards
  text(w.phaseStock(hazards.total)) + saidSome(p.outcomes, hazards.outcomes)
  + chart("byDay")
  + chart("byCategory")
  + some(t.byCategory, hazardColumns, hazards.byCategory?map(r -> hazardRow(r)) + hazards.byCategory?has_content?then([hazardRow(hazards.total)], []))
  + table(t.byDepartment, hazardColumns, hazards.byDepartment?map(r -> hazardRow(r)) + [hazardRow(hazards.total)])
  + text(p.hazardNote)/>
<@part p.results.petitions chart("petitionClocks") + petitionBlocks()/>
<@part p.results.events eventBlocks()/>
<@part w.periodic.section.practice own.blocks("practice") + practiceBlocks() + own.headed("experience")/>
<@part w.periodic.section.measures own.blocks("problems") + problemBlocks()/>
<@part w.periodic.section.nextMonth own.blocks("next") + text(w.stillOpen(open))/>
