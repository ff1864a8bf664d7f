<#-- 报告的结尾：签字和落款，写成 Markdown。 | How a paper ends: signatures and seal, as Markdown. -->
<#import "ending.ftl" as e>
<#macro signed moment>

---

| ${e.w.preparedBy} | ${e.w.checkedBy} | ${e.w.issuedBy} |
| --- | --- | --- |
| &nbsp; | &nbsp; | &nbsp; |

${e.issuer()}

${e.date(moment)}
</#macro>
