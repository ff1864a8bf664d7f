<#-- 月调度会议纪要的内容，各种格式都一样：数字由台账填好，空着的由人填写。块的写法见 phase.parts.ftl，共用的块见 period.ftl。
     | What the minutes of the month's meeting say, the same in every format: figures are filled in, what is blank is for a person.
     phase.parts.ftl says what a block is, period.ftl has those that papers share. -->
<#include "period.ftl">
<#assign title = unit + w.space + w.minutesTitle(period)>
<#assign annex = []>
<#assign broad = []>

<#-- 没有写就留空供填写 | what nobody wrote is left blank for a person -->
<#function asked name section><#return own.of(section)?has_content?then([{"text": name + w.colon + own.of(section)?map(x -> x.text)?join(w.stop)}], [{"text": name + w.colon + w.periodic.blank}])></#function>

<@part w.periodic.section.meeting
  asked(w.periodic.held, "meeting") + asked(w.periodic.reporters, "reporters") + asked(w.periodic.participants, "participants")/>
<@part w.periodic.section.overview
  text(w.phaseStock(hazards.total)) + text(w.phasePetitions(petitions)) + text(w.phaseIncidents(incidents)) + text(w.phaseWarnings(warnings))
  + comparedBlocks(t.comparison)/>
<@part w.periodic.section.control
  text(w.phaseCoverage(coverage.total))
  + some(w.periodic.lacking, coverageColumns, lacking(coverage.departments)?map(r -> coverageRow(r)))
  + checked/>
<@part w.periodic.section.measures own.blocks("problems") + problemBlocks()/>
<@part w.periodic.section.nextMonth own.blocks("next") + text(w.stillOpen(open)) + openList()/>
<@part w.periodic.section.decisions own.of("decisions")?has_content?then(own.blocks("decisions"), (1..3)?map(n -> {"text": n + ". " + w.periodic.blank}))/>
