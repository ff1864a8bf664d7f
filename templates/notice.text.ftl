<#import "shared.ftl" as s>
<#import "photos.ftl" as taken>
<#assign w = s.w>
<#assign n = w.notice>
<#assign notice = .data_model>
${school}${w.space}${n.title}
${n.number}${w.colon}${number}

${n.unit}	${unit}
${n.leader}	${leader}
${n.handler}	${handler}
${n.found}	${w.moment(found)}
${n.place}	${place}
${n.problem}	${s.problem(notice)}${w.aside(categoryName + w.comma + label.level[level])}
<#if basis??>
${n.basis}	${basis}
</#if>
${n.requirement}	${requirement}
<#if plan??>
${n.measures}	${s.plan(plan)}
</#if>
<#if control??>
${n.control}	${control}
</#if>
${n.due}	${s.limit(notice)}
<#if feedback??>
${n.feedback}	${s.done(feedback)}
</#if>
<#if verification??>
${n.verification}	${n.passed}${w.colon}${s.done(verification)}
</#if>
<#list taken.named(photos) as each>
${each?is_first?then(taken.heading(), "")}	${each}
</#list>
