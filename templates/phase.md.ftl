<#assign blank><#include "phase.parts.ftl"></#assign>
<#macro show block>
<#if block.table??>

#### ${block.table}

<#if block.rows?has_content>
|<#list block.columns as c> ${c} |</#list>
|<#list block.columns as c> --- |</#list>
<#list block.rows as row>
|<#list row as cell> ${cell} |</#list>
</#list>
<#if (block.more!"") != "">

${block.more}
</#if>
<#else>
${w.none}
</#if>
<#elseif block.heading??>

### ${block.heading}
<#elseif block.text??>

${block.text}
</#if>
</#macro>
# ${title}

${w.span(period)} · ${w.cutOff} ${w.moment(cutOff)}
<#if !finished>

> ${p.unfinished}
</#if>
<#list parts as part>

## ${part.name}
<#list part.blocks as block>
<@show block/>
</#list>
</#list>

---

| ${w.preparedBy} | ${w.checkedBy} | ${w.issuedBy} |
| --- | --- | --- |
| &nbsp; | &nbsp; | &nbsp; |

## ${p.section.annex}
<#list annex as block>
<@show block/>
</#list>
