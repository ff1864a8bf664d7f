<#import "shared.ftl" as s>
<#assign w = s.w>
<#assign d = w.desk>
${school}${w.space}${d.title}
${w.cutOff} ${w.moment(cutOff)}

${d.reports}	${today.due} / ${today.reported}
<#if today.missing?has_content>
${d.missing}	${today.missing?join(w.comma)}
</#if>
${d.new}	${today.new}
${d.closed}	${today.closed}
${d.overdue}	${today.overdue}
${d.closing}	${today.closing}
${d.petitions}	${today.petitions}<#if today.petitionsOverdue gt 0>${w.aside(w.overdue + " " + today.petitionsOverdue)}</#if>
${d.incidents}	${today.incidents}
${d.warnings}	${today.warnings}
<#if shelves?size == 0>

${d.none}
</#if>
<#list shelves as shelf>

${shelf.label?cap_first}${w.aside(w.deskCount(shelf.papers?size))}
<#list shelf.papers as paper>
${paper.name}	${paper.title!""}	<#list paper.files as file>${d.formats[file.format]!file.format}<#if file.beside>${w.aside(d.new_one)}</#if><#if file.changed>${w.aside(d.changed)}</#if><#sep>${w.comma}</#list>
</#list>
</#list>
<#if changed gt 0>

${w.deskChanged(changed)}
</#if>
