<#-- 名单里没有列出的部分，报告怎么说。单独放在一个文件里，这样别的文件即使是旧副本也能用：
     用语里没有这些句子也不缺什么。
     | What a paper says of the members of a list that it leaves out. It stands apart so that copies of the other files may be
     older: words without these sentences do not lack them. -->
<#import "words.${language}.ftl" as w>

<#-- 名单下面的一行：还有多少；都列出时为空 | the line below a list: how many more there are; empty if all are in it -->
<#function line list count>
  <#local more = count - list?size>
  <#if more lte 0><#return ""></#if>
  <#return (w.more??)?then(w.more(more), "+" + more)>
</#function>

<#-- 阶段报告的一条规则查出多少件 | how many matters a rule of the report on a phase found -->
<#function found rule><#return problems?filter(x -> x.rule == rule)?map(x -> x.itemsCount)?first!0></#function>

<#-- 写在一行的编号，以及还有多少 | ids on one line, and how many more there are -->
<#function ids list count separator>
  <#return (list + [line(list, count)]?filter(x -> x != ""))?join(separator)>
</#function>

<#-- 许多编号里的前几个，以及共有多少 | the first of many ids, and how many there are in all -->
<#function some list count>
  <#return (w.someOf??)?then(w.someOf(list, count), ids(list, count, w.comma))>
</#function>
