<#-- 阶段报告的标题下面和上方的数字；变量见 parts.html.ftl。单独放在一个文件里，这样较早的 phase.parts.ftl 副本也能用。
     | What stands below the title of the report on a phase, and its figures on top; the variables: see parts.html.ftl. It stands apart
     so that copies of phase.parts.ftl may be older. -->
<#assign subtitle = w.span(period)>
<#assign notes = finished?then([], [p.unfinished])>
<#assign total = hazards.total.name>
<#assign figures = [
  {"name": w.rate, "value": w.percent(coverage.total.rate!""), "bad": false},
  {"name": c.found, "value": hazards.total.found, "bad": false},
  {"name": c.eliminated, "value": hazards.total.eliminated, "bad": false},
  {"name": c.rate, "value": w.percent(hazards.total.rate!""), "bad": false},
  {"name": c.inTimeRate, "value": w.percent(hazards.total.inTimeRate!""), "bad": false},
  {"name": c.overdue, "value": hazards.total.overdue, "bad": hazards.total.overdue gt 0}]>
<#assign annexTitle = p.section.annex>
