<#-- 文书里的照片：每张的说明，两张一行。单独放在一个文件里，这样别的文件即使是旧副本也能用。
     | Photos in papers: what is said of each, and two on a line. It stands apart so that copies of the other files may be older. -->
<#import "words.${language}.ftl" as w>

<#-- 现场照片的标题 | the heading of photos of a finding -->
<#function heading><#return (w.photos.finding)!"—"></#function>

<#-- 一张照片：shown 能否放入，picture 叫什么，caption 说明 | a photo: shown, whether it can be; picture, what it is called; caption, what is said of it -->
<#function look photo lead="">
  <#local shown = (pictures[photo.picture])??>
  <#local day = w.day(photo.at?keep_before("T"))>
  <#return {"shown": shown, "picture": photo.picture, "caption": lead + day + shown?then("", w.aside(photo.file + w.space + " " + (photo.missing!"")))}>
</#function>
<#assign nothing = {"shown": false, "picture": "", "caption": ""}>

<#-- 左右两列，按次序并排 | two columns side by side -->
<#function beside left right>
  <#local rows = []>
  <#list 0..<[left?size, right?size]?max as i>
    <#local rows += [[(i lt left?size)?then(left[i]!nothing, nothing), (i lt right?size)?then(right[i]!nothing, nothing)]]>
  </#list>
  <#return rows>
</#function>

<#-- 两张一行 | two on a line -->
<#function pairs looks><#return looks?chunk(2, nothing)></#function>

<#-- 只有文字的格式里怎样列出 | how they are listed where there is only text -->
<#function named photos><#return photos?map(photo -> photo.file + w.aside(w.day(photo.at?keep_before("T")) + (photo.missing??)?then(w.stop + (photo.missing!""), "")))></#function>
