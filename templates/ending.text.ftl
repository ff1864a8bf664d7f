<#-- 报告的结尾：签字和落款，写成纯文本。 | How a paper ends: signatures and seal, as text. -->
<#import "ending.ftl" as e>
<#macro signed moment>


${e.w.preparedBy}${e.w.colon}____________    ${e.w.checkedBy}${e.w.colon}____________    ${e.w.issuedBy}${e.w.colon}____________

${e.right(e.issuer())}
${e.right(e.date(moment))}
</#macro>
