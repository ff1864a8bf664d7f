<#assign blank><#include "open.parts.ftl">
<#-- 十栏排不进一屏：每项隐患几行，一行一栏 | ten columns do not fit a screen: some lines for each hazard, one for each column -->
<#if items?has_content>
  <#assign fixedRows = []>
  <#list openRows(items) as r>
    <#assign fixedRows += [[[r[0] + "  " + r[1] + "  " + r[2]], [r[3]], [r[4]], [r[5]], [r[6]], [[r[7], r[8], r[9]]?filter(x -> x != "")?join("  ")]]]>
  </#list>
  <#assign fixed = {"grid": o.list, "columns": [o.no, o.leader, o.department, o.handler, o.requirement, o.due], "rows": fixedRows, "more": cut.line(items, itemsCount)}>
  <#assign parts = [{"name": "", "blocks": blocks[0..<blocks?size - 1] + [fixed]}]>
</#if>
</#assign>
<#include "parts.text.ftl">
