<#-- 整改销号单的内容，各种格式都一样：
       facts   一行一项或两项：[{"name", "text"}, …]，没有写的项是空的，留着用笔填
       course  整改情况，一项一段
       stages  自查、验收、销号：{"name", "text", "signer", "signed"}，signed 表示要签字
     | What a closing sheet says, the same in every format:
       facts   rows of one or two items: [{"name", "text"}, …]; what nobody wrote down is empty, for ink
       course  what was done, a paragraph each
       stages  self-check, acceptance, sign-off: {"name", "text", "signer", "signed"}; signed tells that somebody signs it -->
<#import "shared.ftl" as s>
<#assign w = s.w>
<#assign n = w.notice>
<#assign c = w.closingSheet>
<#function item name text><#return {"name": name, "text": text}></#function>
<#function full name text><#return (text == "")?then([], [[item(name, text)]])></#function>

<#-- 某日：某事：说明 | on a day: something: what was said -->
<#function told e>
  <#local what = (e.did == "supervise")?then("", e.didName) + (e.until??)?then(w.aside(w.day(e.until!"")), "")>
  <#local what = [what, e.note!""]?filter(x -> x != "")?join(w.colon)>
  <#return (e.on??)?then(w.day(e.on!"") + " ", "") + what>
</#function>

<#-- 谁在何日，以及说明 | who on which day, and what was said -->
<#function signed d what>
  <#return [what, d.note!"", d.by!"", (d.on??)?then(w.day(d.on!""), "")]?filter(x -> x != "")?join(w.stop)>
</#function>

<#assign limit = "">
<#if due??>
  <#assign limit = w.day(due) + (deal??)?then(w.aside(label.deal[deal!""]!""), "")>
  <#if firstDue?? && firstDue != due><#assign limit += w.aside(n.firstDue + w.space + w.day(firstDue))></#if>
</#if>

<#assign grade = label.level[level] + (risk??)?then(w.comma + label.risk[risk!""]!"", "")>
<#assign spent = (cost??)?then(cost + " " + n.unitOfFunds, "")>
<#assign supervised = supervision?map(e -> told(e))?join(w.stop)>

<#assign facts =
  [[item(c.place, place), item(c.foundIn, foundIn)],
   [item(c.category, categoryName), item(c.level, grade)],
   [item(c.found, w.moment(found)), item(c.due, limit)]]
  + full(c.carried, carriedFrom!"")
  + [[item(c.problem, s.problem(.data_model))]]
  + full(c.cause, cause!"")
  + [[item(c.basis, basis!"")],
   [item(c.leader, leader!""), item(c.unit, unit!"")],
   [item(c.handler, handler!""), item(c.cost, spent)],
   [item(c.requirement, requirement!"")]]
  + (plan??)?then(full(c.measures, s.plan(plan!)), [])
  + full(c.control, control!"")
  + full(c.supervision, supervised)>

<#-- 已销号而没有的一环，说明为何没有；还没有的一环留着用笔填。 | Of what was closed without a stage, why it has none; a stage that is still to come is left for ink. -->
<#function without reason><#return (carriedFrom?? && signOff?? && (signOff.by!"") == "")?then(c.notKnown, reason)></#function>

<#assign course = course?map(e -> told(e))>
<#if !course?has_content><#assign course = [without(w.none)]></#if>

<#function stage name done signer blank reason>
  <#local missing = signOff?? && done == "">
  <#return {"name": name, "text": missing?then(without(reason), (done == "")?then(blank, done)), "signer": signer, "signed": !missing}>
</#function>
<#assign ending = "">
<#if signOff??>
  <#assign ending = [label.outcome[signOff.outcome], (signOff.duplicateOf??)?then(c.repeats + w.colon + (signOff.duplicateOf!""), ""), signed(signOff, "")]?filter(x -> x != "")?join(w.stop)>
</#if>
<#assign stages = [
  stage(c.selfCheck, (selfCheck??)?then(signed(selfCheck!, c.rectified), ""), c.selfChecker, "", c.notDone),
  stage(c.acceptance, (acceptance??)?then(signed(acceptance!, n.passed), ""), c.accepter, "□ " + n.passed + "　□ " + n.failed, c.notAccepted),
  {"name": c.signOff, "text": (ending == "")?then(c.leave, ending), "signer": c.approver, "signed": true}]?map(each -> each + {"hand": each.signed?then(each.signer + w.closingSheet.hand, "")})>


<#-- 整改前后的照片，左右并排 | photos from before and after, side by side -->
<#import "photos.ftl" as taken>
<#assign pairs = taken.beside(before?map(photo -> taken.look(photo)), after?map(photo -> taken.look(photo)))>
