<#-- What a paper says of the members of a list that it leaves out. It stands apart so that copies of the other files may be
     older: words without these sentences do not lack them. -->
<#import "words.${language}.ftl" as w>

<#-- the line below a list: how many more there are; empty if all are in it -->
<#function line list count>
  <#local more = count - list?size>
  <#if more lte 0><#return ""></#if>
  <#return (w.more??)?then(w.more(more), "+" + more)>
</#function>

<#-- how many matters a rule of the report on a phase found -->
<#function found rule><#return problems?filter(x -> x.rule == rule)?map(x -> x.itemsCount)?first!0></#function>

<#-- ids on one line, and how many more there are -->
<#function ids list count separator>
  <#return (list + [line(list, count)]?filter(x -> x != ""))?join(separator)>
</#function>

<#-- the first of many ids, and how many there are in all -->
<#function some list count>
  <#return (w.someOf??)?then(w.someOf(list, count), ids(list, count, w.comma))>
</#function>
