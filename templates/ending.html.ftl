<#-- 报告的结尾：签字和落款，写成网页。 | How a paper ends: signatures and seal, as a page. -->
<#import "ending.ftl" as e>
<#macro signed moment>
<footer class="ending">
<dl class="signatures">
<div><dt>${e.w.preparedBy}</dt><dd></dd></div>
<div><dt>${e.w.checkedBy}</dt><dd></dd></div>
<div><dt>${e.w.issuedBy}</dt><dd></dd></div>
</dl>
<p class="seal"><span>${e.issuer()}</span> <time datetime="${moment?keep_before("T")}">${e.date(moment)}</time></p>
</footer>
</#macro>
