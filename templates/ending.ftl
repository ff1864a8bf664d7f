<#-- 报告的结尾：落款的单位和日期。单独放在一个文件里，这样用语较早的副本也能用。
     | How a paper ends: the school and the day beside its seal. It stands apart so that copies of the words may be older. -->
<#import "words.${language}.ftl" as w>
<#-- 单位，写明盖章处 | the school, with the place for its seal -->
<#function issuer><#return (w.sealed??)?then(w.sealed(school), school)></#function>
<#-- 成文日期：截止那天 | the day of the paper: that of the moment -->
<#function date moment><#return w.day(moment?keep_before("T"))></#function>
<#-- 一行字在纯文本里靠右，与签字一行齐 | a line of text on the right, as wide as the line of signatures -->
<#assign wide = 68>
<#function right text>
  <#local columns = text?replace("[^\\x00-\\xff]", "00", "r")?length>
  <#return (columns lt wide)?then(""?left_pad(wide - columns), "") + text>
</#function>
