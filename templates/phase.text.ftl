<#assign blank><#include "phase.parts.ftl"></#assign>
<#-- 各格用制表符分开；由程序按屏幕上的宽度对齐。 | Cells are separated by tabs; the program sets them in columns of what they take on the screen. -->
<#macro show block after=false>
<#if block.table??>

${block.table}<#if !block.rows?has_content>${w.colon}${w.none}</#if>
<#if block.rows?has_content>
<#list block.columns as c>${c}<#sep>	</#list>
<#list block.rows as row>
<#list row as cell>${cell}<#sep>	</#list>
</#list>
<#if (block.more!"") != "">
${block.more}
</#if>
</#if>
<#elseif block.heading??>

${block.heading}
<#elseif block.text??>
<#if after>

</#if>
${block.text}
</#if>
</#macro>
${title}
${w.span(period)}
${w.cutOff} ${w.moment(cutOff)}
<#if !finished>
${p.unfinished}
</#if>
<#list parts as part>

${part.name}
<#list part.blocks as block>
<@show block block?index gt 0 && part.blocks[block?index - 1].table??/>
</#list>
</#list>


${w.preparedBy}${w.colon}____________    ${w.checkedBy}${w.colon}____________    ${w.issuedBy}${w.colon}____________

${p.section.annex}
<#list annex as block>
<@show block/>
</#list>
