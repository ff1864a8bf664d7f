<#-- 中文用语。三种格式的模板都用它；改一处，三处都改。函数只排版，不计算数字。 -->
<#assign title = "安全稳定工作日报">
<#assign none = "无">
<#-- 网页上的表比手机宽时 -->
<#assign sideways = "左右滑动查看更多">
<#assign noRate = "—">
<#assign space = "">
<#assign colon = "：">
<#assign comma = "、">
<#assign stop = "；">
<#assign cutOff = "统计截至">
<#assign campaign = "专项工作">
<#assign restDay = "休息日">
<#-- 期限最早日已过，而该年节假日未知 -->
<#assign untold = "节假日未知，不能判定">
<#assign calendarUnknown = "本年放假安排尚未写入 stability.yaml，休息日按周末推算。">
<#assign weekdays = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"]>

<#assign section = {
  "overall": "一、总体",
  "hazards": "二、排查整改",
  "petitions": "三、信访",
  "incidents": "四、突发事件",
  "warnings": "五、预警与值班",
  "entries": "六、补录与未签",
  "tomorrow": "七、明日重点",
  "departments": "附：部门一览表"
}>

<#assign due = "应报">
<#assign reported = "实报">
<#assign rate = "报告率">
<#assign opening = "期初存量">
<#assign new = "新增">
<#assign reopened = "重新立案">
<#assign takenUpAgain = "重新办理">
<#assign closed = "销号">
<#assign closing = "期末存量">
<#assign overdue = "逾期">
<#assign found = "累计发现">
<#assign eliminated = "已消除">
<#assign rectified = "整改率">
<#assign duty = "值班">

<#assign missingList = "未报">
<#assign lateList = "迟报">
<#assign excusedList = "免报">
<#assign newItems = "新增隐患">
<#assign closedItems = "当日销号">
<#assign majorOrSupervised = "重大及督办">
<#assign overdueItems = "逾期事项">
<#assign lateEntries = "补录">
<#assign unsigned = "未签">
<#assign newPetitions = "新收信访事项">
<#assign closedPetitions = "当日办结">
<#assign openPetitions = "在办信访事项">
<#assign owedItems = "结案时未到位的事项">
<#assign newIncidents = "当日突发事件">
<#assign openIncidents = "未结突发事件">
<#assign closedIncidents = "当日结案">
<#assign incidentDuties = "应报未报和今日应报">
<#assign inForce = "生效中的预警">
<#assign liftedWarnings = "当日解除">
<#assign warningActions = "逾期和将到期的预警措施">
<#assign inspected = "当日检查">
<#assign notArrived = "尚未到场">
<#assign dueTomorrow = "明日到期">
<#assign today = "当日报告">
<#assign coverage = "近14日报告情况">

<#assign column = {
  "id": "编号", "title": "事项", "place": "地点", "category": "类别", "level": "等级", "department": "部门",
  "charge": "承办", "due": "期限", "state": "状态", "outcome": "结果", "leader": "带班领导", "staff": "值班员",
  "kind": "类型", "did": "补录内容", "at": "发生", "recorded": "录入", "by": "录入人", "unsigned": "未签环节",
  "class": "类别", "arrival": "到场", "validity": "有效期", "alert": "防范要求", "action": "措施", "item": "未到位项", "note": "说明", "duty": "要办的事", "report": "报告", "areas": "排查区域", "hazards": "隐患", "head": "负责人"
}>
<#-- 更正与作废 -->
<#assign mended = {"title": "更正与作废", "what": "内容（原为 → 现为）", "whole": "整件", "state": "状态", "reason": "理由", "entered": "录入", "papers": "此前说法不同的报告", "why": "理由和录入", "earlier": "此前说法不同"}>
<#function mendedDays from until year>
  <#local first = (from[0..3] == year)?then(shortDay(from), day(from))>
  <#if from == until><#return first + "日报"></#if>
  <#return first + "至" + (until[0..3] == year)?then(shortDay(until), day(until)) + "日报">
</#function>
<#function mendedTimes c><#return "更正 " + c.corrections + " 次、作废 " + c.voids + " 次、恢复 " + c.reinstatements + " 次"></#function>
<#function mendedPhase name><#return "“" + name + "”阶段报告"></#function>
<#function mendedCampaign name><#return "“" + name + "”总结报告"></#function>
<#assign recordKind = {"screen": "日排查", "hazard": "隐患", "petition": "信访", "incident": "突发事件", "warning": "预警", "inspect": "检查", "activity": "活动"}>
<#assign legend = "图例">
<#assign lateMark = "补录">
<#assign backfilled = "补">
<#assign backfilledLong = "事后补录，仍计未报">
<#-- 终端里一个格子一个字，都是两列宽 -->
<#assign cell = {"clear": "零", "found": "患", "excused": "免", "missing": "缺", "not_due": "　"}>
<#assign lateCell = {"clear": "迟", "found": "迟患"}>
<#assign late = "迟报">
<#function reportedLate report><#return report + "（" + late + "）"></#function>

<#assign preparedBy = "填报人">
<#assign checkedBy = "审核人">
<#assign issuedBy = "签发人">
<#-- 结尾的单位，印章盖在旁边 -->
<#function sealed name><#return name + "（盖章）"></#function>

<#function number n><#return "第 " + n + " 期"></#function>
<#function day d>
  <#local p = d?split("-")>
  <#return p[0] + "年" + p[1]?number + "月" + p[2]?number + "日">
</#function>
<#function shortDay d>
  <#local p = d?split("-")>
  <#return p[1]?number + "月" + p[2]?number + "日">
</#function>
<#function clock m><#return m?keep_after("T")[0..4]></#function>
<#-- to the second: a report made again with the cut-off that it prints is the same report -->
<#function moment m><#return day(m?keep_before("T")) + " " + m?keep_after("T")?replace("(Z|[+-][0-9:]+)$", "", "r")></#function>
<#function shortMoment m><#return shortDay(m?keep_before("T")) + " " + clock(m)></#function>
<#function weekday n><#return weekdays[n - 1]></#function>
<#function period from until><#return shortDay(from) + "至" + shortDay(until)></#function>
<#function dueSoon days><#return days + "日内到期"></#function>
<#function daysLeft n>
  <#if n lt 0><#return "逾期" + n?abs + "天"></#if>
  <#return (n == 0)?then("今日到期", "剩" + n + "天")>
</#function>
<#function delay hours><#return "晚 " + hours + " 小时"></#function>
<#function extended n><#return "延期" + n + "次"></#function>
<#function phaseStarts name><#return "“" + name + "”阶段明日开始。"></#function>
<#function phaseEnds name><#return "“" + name + "”阶段明日结束，请准备阶段报告。"></#function>
<#-- 日报里没有内容的节和表：合成一句 -->
<#assign daily = {
  "departments": "的部门", "hazards": "的隐患", "petitions": "的信访事项", "incidents": "的突发事件", "warnings": "的预警", "entries": "",
  "newItems": "新增", "closedItems": "当日销号", "majorOrSupervised": "重大及督办", "overdueItems": "逾期",
  "newPetitions": "新收", "closedPetitions": "当日办结", "openPetitions": "在办", "newIncidents": "当日发生", "openIncidents": "未结", "inForce": "生效中",
  "noPetitions": "当日无新收、无办结，在办 0 件。",
  "noIncidents": "当日无，未结 0 件。",
  "noWarnings": "无生效中的预警，无未落实的措施。",
  "noEntries": "当日无补录、更正与作废，无未签。",
  "noDuty": "未安排值班。",
  "nothingDue": "明日无到期事项。",
  "otherInTime": "其他部门近14日均按时报告。"
}>
<#-- 句与句之间 -->
<#assign sentenceSpace = "">
<#function noneOf names what><#return "无" + names?join(comma) + what + "。"></#function>
<#function dueSoonOnes days><#return days + "日内到期"></#function>
<#function onDuty list><#return duty + colon + list?map(x -> "带班领导" + x.leader + "，值班员" + x.staff)?join(stop) + "。"></#function>
<#function listed list><#return list?join(stop) + "。"></#function>
<#-- 清单只列前面若干项时，表下的一句 -->
<#function more n><#return "另有 " + n + " 项，见台账"></#function>
<#function percent value><#return value?is_number?then(value + "%", noRate)></#function>

<#function reports s>
  <#return "应报 " + s.due + " 个部门，实报 " + s.reported + " 个，报告率 " + percent(s.rate!"") + "。其中零报告 " + s.clear + "，有隐患 " + s.found
    + "；实报中迟报 " + s.late + "（" + s.reportedBy + " 以后）；另免报 " + s.excused + "。">
</#function>
<#-- a figure of a sum that hardly ever is there: nothing where there is none -->
<#function plus name count><#return (count gt 0)?then(" + " + name + " " + count, "")></#function>
<#function minus name count><#return (count gt 0)?then(" − " + name + " " + count, "")></#function>
<#function stock h>
  <#return "期初存量 " + h.opening + plus("转入", h.carried) + " + 新增 " + h.new + plus("恢复", h.reinstated) + " − 销号 " + h.closed + minus("作废", h.voided) + " = 期末存量 " + h.closing + "，其中逾期 " + h.overdue
    + "。" + (h.reopened gt 0)?then("新增中重新立案 " + h.reopened + "。", "") + "累计发现 " + h.found + "，已消除 " + h.eliminated + "，整改率 " + percent(h.rate!"") + "。">
</#function>
<#function incidentStock i>
  <#return "期初未结 " + i.opening + plus("转入", i.carried) + " + 新发 " + i.new + plus("恢复", i.reinstated) + " − 结案 " + i.closed + minus("作废", i.voided) + " = 期末未结 " + i.closing + "。">
</#function>
<#function warningStock v>
  <#return "生效中 " + v.inForce + " 个；当日发布 " + v.issued + "，调整 " + v.adjusted + "，解除 " + v.lifted + "。未落实的措施 " + v.unfinished + " 项，逾期 " + v.overdue + "。">
</#function>
<#-- 当日的检查，和当日录入的演练、培训、会议 -->
<#function inspections n>
  <#local also = (activities.held gt 0)?then("" + activitiesHeld(activities), "")>
  <#if n.made == 0 && n.findings == 0><#return "当日没有登记检查。" + also></#if>
  <#return "当日检查 " + n.made + " 次，其中未发现隐患 " + n.clear + " 次；当日检查发现隐患 " + n.findings + " 处，其中未销号 " + n.open + " 处。" + also>
</#function>
<#function openFrom day><#return day + "起"></#function>
<#function petitionStock p>
  <#return "期初在办 " + p.opening + plus("转入", p.carried) + " + 新收 " + p.new + plus("恢复", p.reinstated) + " − 办结 " + p.closed + minus("作废", p.voided) + " = 期末在办 " + p.closing + "。" + (p.reopened gt 0)?then("其中重新办理 " + p.reopened + "。", "")
    + "当日书面告知 " + p.notified + "，书面答复 " + p.replied + "。在办中 " + p.dueSoonDays + " 日内到期 " + p.dueSoon + "，逾期 " + p.overdue + (p.untold gt 0)?then("，不能判定 " + p.untold, "") + "。">
</#function>
<#function ends day><#return day + "期满"></#function>
<#function earliest text><#return "最早 " + text></#function>
<#function pastDue text><#return text + " 已逾期"></#function>
<#function pastDueTimes n first last><#return "逾期" + n + "次（" + first + "至" + last + "）"></#function>
<#function owed n><#return n + "项未到位"></#function>
<#function aside text><#return "（" + text + "）"></#function>
<#function reason text><#return (text == "")?then("", "（" + text + "）")></#function>
<#function at title place><#return title + "（" + place + "）"></#function>
<#function supervised by><#return by></#function>
<#function month d><#return d?split("-")[1]?number + "月"></#function>

<#-- 突发事件快报 -->
<#assign bulletinTitle = "突发事件快报">
<#assign incident = {
  "id": "编号",
  "urgency": "紧急程度",
  "approvedBy": "签发人",
  "to": "报送",
  "reported": "报告时间",
  "overview": "事件概况",
  "summary": "基本情况",
  "harm": "伤亡和损失",
  "impact": "影响和态势",
  "response": "领导到位和处置措施",
  "cause": "原因（慎报）",
  "inquiry": "原因、责任和善后",
  "planned": "下一步工作和请求",
  "told": "已报告对象和时间",
  "occurred": "事发时间",
  "place": "事发地点",
  "department": "涉事部门",
  "class": "类别",
  "learned": "接报时间",
  "source": "信息来源",
  "level": "初判级别",
  "levelNow": "事件级别",
  "casualties": "伤亡",
  "loss": "损失",
  "remark": "说明",
  "scope": "影响范围",
  "trend": "态势",
  "why": "原因",
  "responsibility": "责任认定",
  "lessons": "教训",
  "remedies": "整改措施",
  "aftercare": "善后",
  "hazards": "倒查隐患",
  "next": "下一步",
  "request": "请求"
}>
<#assign draft = "待签发稿">
<#assign notSigned = "待签发">
<#assign notCounted = "正在核实">
<#assign underInquiry = "正在调查。">
<#assign nothingNew = "上一份报告以后没有新情况。">
<#assign numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]>
<#function heading n name><#return numerals[n - 1] + "、" + name></#function>
<#function bulletin name kind number><#return (kind == "follow_up")?then(name + number, name)></#function>
<#function since m><#return "以下为上一份报告（" + shortMoment(m) + "）以后的新情况。"></#function>
<#function dueBy m><#return "应于" + shortMoment(m) + "前报出"></#function>
<#function length n>
  <#if n gte 60><#return (n / 60)?floor + "小时" + n % 60 + "分钟"></#if>
  <#return n + "分钟">
</#function>
<#function arrived minutes><#return "接报后" + length(minutes) + "到场"></#function>
<#function judged late><#return (late == 0)?then("，按时", "，超" + length(late))></#function>
<#function harmed h><#return "死亡" + h.dead + "人，失踪" + h.missing + "人，重伤" + h.serious + "人，轻伤" + h.minor + "人，被困" + h.trapped + "人"></#function>
<#function lost amount><#return (amount == 0)?then("没有直接经济损失", "直接经济损失约" + amount + "万元")></#function>

<#-- 整改通知书。narrowness：一个汉字的宽度排得下几个字符。 -->
<#assign notice = {
  "title": "安全隐患整改通知书",
  "number": "编号",
  "unit": "责任部门",
  "leader": "责任领导",
  "handler": "承办人",
  "found": "发现时间",
  "place": "地点",
  "problem": "存在问题",
  "basis": "整改依据",
  "requirement": "整改要求",
  "control": "整改期间防控",
  "measures": "整改措施",
  "funds": "资金",
  "unitOfFunds": "万元",
  "responsible": "责任",
  "deadline": "时限",
  "contingency": "预案",
  "due": "整改期限",
  "firstDue": "原定",
  "issued": "签发",
  "received": "签收",
  "feedback": "整改反馈",
  "verification": "复查验收",
  "signer": "签字",
  "stamp": "（盖章）",
  "date": "日期",
  "passed": "合格",
  "failed": "不合格",
  "cut": "沿此线裁开",
  "blankDay": "　　年　　月　　日",
  "narrowness": 1,
  "first": "第一联　存根，签发部门留存",
  "second": "第二联　送达，责任部门执行并回复"
}>

<#-- 几项隐患写在一份上的整改通知书；其余用语同 notice -->
<#assign notices = {
  "intro": "经排查，你部门有下列安全隐患。请按要求和期限整改；完成后填写整改反馈，报签发部门复查。",
  "count": "项数",
  "no": "序号",
  "id": "编号",
  "matter": "问题和地点",
  "work": "整改要求"
}>

<#assign photos = {
  "finding": "附：现场照片"
}>

<#-- 整改销号单；其余用语同 notice -->
<#assign closingSheet = {
  "title": "安全隐患整改销号单",
  "place": "地点",
  "foundIn": "所在部门",
  "category": "隐患类别",
  "level": "隐患等级",
  "found": "发现时间",
  "carried": "转自",
  "problem": "存在问题",
  "cause": "产生原因",
  "basis": "整改依据",
  "leader": "责任领导",
  "unit": "承办部门",
  "handler": "承办人",
  "due": "整改期限",
  "requirement": "整改要求",
  "measures": "整改方案",
  "control": "防控措施",
  "supervision": "挂牌督办",
  "course": "整改情况",
  "cost": "整改费用",
  "before": "整改前照片",
  "after": "整改后照片",
  "selfCheck": "自查",
  "rectified": "已整改",
  "acceptance": "验收",
  "signOff": "销号",
  "selfChecker": "自查人",
  "accepter": "验收人",
  "approver": "批准人",
  "repeats": "原登记编号",
  "notDone": "未经整改即销号",
  "notAccepted": "未经验收即销号",
  "notKnown": "原台账未记",
  "hand": "＿＿＿＿＿＿＿＿　　　　年　　月　　日",
  "leave": "□ 同意销号　□ 不同意销号"
}>

<#-- 阶段报告 -->
<#assign phase = {
  "title": "阶段工作报告",
  "campaignTitle": "工作总结报告",
  "unfinished": "截止时间早于阶段结束，数字到截止时间为止。",
  "unfixed": "未定",
  "outcomes": "销号结果",
  "received": "新收按性质",
  "contacts": "办理（五包）",
  "settled": "化解方式",
  "satisfaction": "满意度",
  "byClass": "按类别",
  "byLevel": "按级别",
  "noComparison": "没有更早的阶段可比。",
  "hazardNote": "整改率为本期发现中已消除的比例，不算隐患和重复的不计入发现；按期为期内到期或提前完成的，各隐患只判定一次；天数从发现到整改完成，先中位数后最长；资金单位万元；转入为建账前已有的，恢复、作废为更正录错的所致。",
  "goalNote": "以下只列台账中支持或相反的记录，是否达到由领导小组认定。",
  "assessmentNote": "依据只看各部门履行职责的情况，与发现隐患和信访事项的多少无关；是否表彰、警示或否决由人决定。",
  "passed": "改进期限已过",
  "inForce": "有效",
  "ended": "已终止",
  "problemNote": "以下由台账按规则列出。",
  "section": {
    "organisation": "组织部署", "results": "工作成效", "practice": "主要做法", "problems": "存在问题", "assessment": "考核通报",
    "next": "下一步工作", "annex": "附：台账"
  },
  "results": {
    "hazards": "隐患排查整治", "petitions": "矛盾化解", "events": "突发事件与预警", "coverage": "值班与零报告", "goals": "目标逐条对照", "comparison": "与上一阶段比较"
  },
  "table": {
    "meetings": "专题会议", "leadingGroup": "领导小组", "duty": "值班安排", "byCategory": "按类别", "byDepartment": "按部门", "byLevel": "按等级",
    "clocks": "信访各环节时限", "running": "仍在计时的环节", "closing": "五个到位和三个不欠账", "incidents": "突发事件", "incidentClocks": "到场和报告时限",
    "warnings": "预警", "overdueActions": "逾期的预警措施", "coverage": "各部门日排查报告", "goals": "目标与记录", "inspections": "不定期检查", "activities": "演练、培训和会议",
    "evidence": "履职情况", "decisions": "考核决定", "supervised": "挂牌督办", "comparison": "主要数字", "open": "未销号清单（五定）", "annexHazards": "隐患台账", "annexPetitions": "信访事项台账"
  },
  "column": {
    "group": "分类", "opening": "期初", "carried": "转入", "new": "新增", "reinstated": "恢复", "closed": "销号", "voided": "作废", "closing": "期末", "found": "发现", "eliminated": "已消除", "rate": "整改率", "share": "比率",
    "inTime": "按期", "inTimeRate": "按期率", "overdue": "逾期", "days": "天数", "funds": "资金", "clock": "时限", "basis": "依据", "due": "应办", "dueReports": "应报", "reportedLate": "迟报", "kept": "按期",
    "late": "超期", "lateItems": "超期的编号", "department": "部门", "reported": "实报", "clear": "零报告", "foundSome": "有隐患", "excused": "免报", "missing": "未报",
    "date": "日期", "meeting": "会议", "post": "岗位", "task": "职责", "period": "日期", "id": "编号", "title": "事项", "place": "地点", "number": "情况",
    "leader": "责任领导", "handler": "承办人", "requirement": "要求", "dueBy": "期限", "state": "状态", "item": "事项", "inPlace": "到位", "notInPlace": "未到位",
    "points": "分值", "breaches": "未履行的职责", "reached": "达到提示线", "decision": "决定", "reason": "理由", "signer": "签发人", "improveBy": "改进期限", "notApplicable": "不涉及", "goal": "目标", "verdict": "记录", "supports": "支持的记录", "contradicts": "相反或待研判的记录", "figure": "项目", "activityKind": "种类", "participants": "人数", "before": "上一阶段", "now": "本阶段", "change": "增减"
  }
}>
<#-- 周、月报告和会议纪要 -->
<#function weekOf p><#return (p.year!0) + "年第" + (p.week!0) + "周"></#function>
<#function monthOf p><#return p.from[0..3] + "年" + p.from[5..6]?number + "月"></#function>
<#assign periodic = {
  "unfinished": "截止时间早于期末，数字到截止时间为止。",
  "before": "上期", "now": "本期",
  "byDay": "每日报告", "lacking": "有未报、迟报的部门", "closedItems": "期内销号",
  "noProblems": "按台账的规则没有查出问题。",
  "held": "会议时间、地点", "reporters": "报告人", "participants": "参会人",
  "blank": "______________________________",
  "section": {
    "daily": "每日排查情况", "found": "发现和整改", "problems": "存在问题", "others": "信访、突发事件和其他工作", "nextWeek": "下周工作",
    "overview": "总体概述", "control": "日管控执行情况", "practice": "检查、督办和会议", "measures": "存在问题及整改措施", "nextMonth": "下月工作计划",
    "meeting": "会议", "decisions": "会议议定事项"
  }
}>
<#function weekTitle p><#return weekOf(p) + "排查治理报告"></#function>
<#function monthTitle p><#return monthOf(p) + "安全稳定工作情况"></#function>
<#function minutesTitle p><#return monthOf(p) + "安全稳定工作调度会议纪要"></#function>
<#function comparedPeriod before><#return "与" + (before.span == "week")?then(weekOf(before), monthOf(before)) + "（" + period(before.from, before.until) + "）比较。"></#function>

<#function subheading n name><#return "（" + numerals[n - 1] + "）" + name></#function>
<#function phaseTitle p><#return (p.phaseName??)?then(p.campaignName + "“" + (p.phaseName!"") + "”" + phase.title, p.campaignName + phase.campaignTitle)></#function>
<#function span p><#return day(p.from) + "至" + day(p.until) + "，共 " + p.days + " 天"></#function>
<#function counted name n><#return name + " " + n></#function>
<#function share part whole rate><#return part + "/" + whole + (rate?is_number)?then("（" + percent(rate) + "）", "")></#function>
<#-- 检查表执行情况 -->
<#assign checklists = {"title": "检查表执行情况", "list": "检查表", "every": "周期", "due": "应查", "done": "已查", "missing": "未查", "rate": "执行率", "abnormal": "异常项", "missed": "未查的日期"}>
<#function checklistsDone c>
  <#return "检查表应查 " + c.due + " 次，已查 " + c.done + "，执行率 " + percent(c.rate!"") + "；已查中迟报 " + c.late + "；未查 " + missed(c.missing, c.backfilled) + "；查出异常 " + c.abnormal + " 项。">
</#function>
<#function missed n backfilled><#return n + (backfilled gt 0)?then("（补 " + backfilled + "）", "")></#function>
<#function someOf ids count><#return (count gt 8)?then(ids[0..*8]?join("、") + " 等 " + count + " 项", ids?join("、"))></#function>
<#-- 供较早的 phase.parts.ftl 副本使用 -->
<#function some ids><#return someOf(ids, ids?size)></#function>
<#function extent rule n>
  <#switch rule>
    <#case "overdue"><#return "逾期 " + n + " 天">
    <#case "returned"><#return "退回 " + n + " 次">
    <#case "repeated"><#return "此前 " + n + " 次">
    <#case "extended"><#return "延期 " + n + " 次">
    <#case "unsigned"><#return n + " 个环节">
    <#default><#return n + " 项">
  </#switch>
</#function>
<#function ruled name n><#return name + "（" + n + "）"></#function>
<#function valued v isPercent><#return v?is_number?then(v + isPercent?then("%", ""), noRate)></#function>
<#function signed n><#return (n gt 0)?then("+", (n lt 0)?then("−", "")) + n?abs></#function>
<#function changed v isPercent>
  <#if !v?is_number><#return noRate></#if>
  <#return signed(v) + isPercent?then(" 个百分点", "")>
</#function>
<#function organised o p>
  <#return (o.office??)?then("由" + (o.office!"") + "汇总，", "") + o.departments + " 个部门参加日排查，领导小组设 " + o.leadingGroup?size + " 个岗位，期内召开专题会议 " + o.meetings?size + " 次。">
</#function>
<#function phaseStock h>
  <#return "期初存量 " + h.opening + plus("转入", h.carried) + " + 新增 " + h.new + plus("恢复", h.reinstated) + " − 销号 " + h.closed + minus("作废", h.voided) + " = 期末存量 " + h.closing + "，其中逾期 " + h.overdue + "。" + (h.reopened gt 0)?then("新增中重新立案 " + h.reopened + "。", "")
    + "本期发现 " + h.found + "，其中已消除 " + h.eliminated + "，整改率 " + percent(h.rate!"") + "；期内应整改 " + h.due + "，按期 " + h.inTime + "，按期整改率 " + percent(h.inTimeRate!"") + ((h.dueCorrected == 0 && h.inTimeCorrected == 0)?then("", "；补录、延期等对以前各期的更正：应整改 " + signed(h.dueCorrected) + "，按期 " + signed(h.inTimeCorrected))) + "。"
    + (h.medianDays??)?then("整改天数中位数 " + (h.medianDays!0) + "，最长 " + (h.longestDays!0) + "。", "") + "投入资金 " + h.funds + " 万元。">
</#function>
<#function phasePetitions p>
  <#return "期初在办 " + p.opening + plus("转入", p.carried) + " + 新收 " + p.new + plus("恢复", p.reinstated) + " − 办结 " + p.closed + minus("作废", p.voided) + " = 期末在办 " + p.closing + "。" + (p.reopened gt 0)?then("新收中重新办理 " + p.reopened + "。", "")>
</#function>
<#function phaseIncidents i>
  <#return "期初未结 " + i.opening + plus("转入", i.carried) + " + 新发 " + i.new + plus("恢复", i.reinstated) + " − 结案 " + i.closed + minus("作废", i.voided) + " = 期末未结 " + i.closing + "。" + (i.new gt 0)?then("新发事件" + (i.harm.dead + i.harm.missing + i.harm.serious + i.harm.minor + i.harm.trapped == 0)?then("没有人员伤亡", harmed(i.harm)) + "，" + lost(i.loss) + "。", "")>
</#function>
<#function phaseWarnings v>
  <#return "期初未解除预警 " + v.opening + plus("转入", v.carried) + " + 发布 " + v.issued + plus("恢复", v.reinstated) + " − 解除 " + v.lifted + minus("作废", v.voided) + " = 期末未解除 " + v.closing + "。要求部门落实措施 " + v.asked + " 项，已落实 " + v.done + "（其中超期 " + v.doneLate + "），逾期未落实 " + v.overdue + "。">
</#function>
<#function phaseCoverage c>
  <#return "应报 " + c.due + " 份，实报 " + c.reported + "，报告率 " + percent(c.rate!"") + "。其中零报告 " + c.clear + "，有隐患 " + c.found + "；实报中迟报 " + c.late + "；未报 " + missed(c.missing, c.backfilled) + "，免报 " + c.excused + "。">
</#function>
<#function practised d v>
  <#return "不定期检查 " + d.inspections + " 次，其中未发现隐患 " + d.inspectionsClear + " 次，发现隐患 " + d.inspectionFindings + " 处；验收 " + d.verifications + " 次，退回 " + d.returned + " 次；挂牌督办 " + d.supervised + " 项，解除 " + d.released + " 项；发布预警 " + v.issued + " 个。">
</#function>
<#function activitiesHeld a><#return (a.held == 0)?then("期内没有录入演练、培训和会议。", "举行" + a.byKind?filter(k -> k.held gt 0)?map(k -> k.kindName + " " + k.held + " 次、" + k.participants + " 人次")?join("，") + "。")></#function>
<#function comparedWith p><#return "与" + ((p.phaseName??)?then("“" + (p.phaseName!"") + "”", p.campaignName)) + "（" + period(p.from, p.until) + "）比较。"></#function>
<#-- 清单可能只列了一部分，项数以模型为准 -->
<#function stillOpen list>
  <#return "期末未办结 " + openCount + " 项，其中逾期 " + openOverdue + " 项" + (openCount gt 0)?then("，每项的责任领导、承办部门、承办人、要求和期限见未销号清单", "") + "。">
</#function>

<#-- 未销号清单 -->
<#assign openList = {
  "title": "安全隐患未销号清单",
  "list": "清单（五定）",
  "no": "序号", "hazard": "隐患（地点）", "leader": "责任领导", "department": "承办部门", "handler": "具体承办人", "requirement": "责任要求", "due": "办结时限", "left": "剩余",
  "unfixed": "未落实"
}>
<#function openTitle department><#return department + openList.title></#function>
<#function foundIn department><#return openList.unfixed + "（所在：" + department + "）"></#function>
<#function openStock o>
  <#if o.open == 0><#return "截至" + day(o.day) + "，没有未销号的隐患（零报告）。"></#if>
  <#return "截至" + day(o.day) + "，未销号隐患 " + o.open + " 项：" + o.stages?map(x -> o.label.state[x.stage] + " " + x.count)?join(comma) + "。其中逾期 " + o.overdue + " 项，" + o.dueSoonDays + " 日内到期 " + o.dueSoon
    + " 项；重大 " + o.major + " 项，挂牌督办 " + o.supervised + " 项；五定未落实 " + o.unassigned + " 项。">
</#function>
<#function openDefault days><#return "五定未落实的，办结时限按发现后 " + days + " 日计；转入的按原台账所记。"></#function>

<#-- 一单四制 -->
<#assign majorList = {
  "title": "重大事故隐患“一单四制”清单",
  "caption": "一单四制",
  "list": "清单", "handover": "交办制", "ledger": "台账制", "closing": "销号制", "circular": "通报制", "supervision": "挂牌督办",
  "basis": "判定依据", "noPlan": "整改方案（五落实）未落实", "measures": "措施", "responsible": "责任", "funds": "资金", "deadline": "时限", "contingency": "预案",
  "notAssigned": "未交办", "requirement": "要求", "control": "防控", "due": "期限", "notice": "整改通知书",
  "rectified": "整改完成", "verified": "验收合格", "closed": "销号",
  "authority": "报主管部门", "congress": "报职代会", "staff": "向从业人员通报", "notRecorded": "未记录", "inCircular": "已逾期，列入通报"
}>
<#-- 日期与其后文字之间 -->
<#assign gap = " ">
<#function majorFound department><#return "发现于" + department></#function>
<#function majorAssigned x><#return "交" + x.departmentName + "，责任领导" + x.leader + "，承办人" + x.handler></#function>
<#function majorDays n><#return "从发现起用时 " + n + " 天"></#function>
<#function majorSupervised by from until><#return by + "，" + from + ((until == "")?then("起", "至" + until))></#function>
<#function majorFacts o>
  <#if o.open == 0 && o.closed == 0><#return "截至" + day(o.day) + "，没有未销号的重大隐患，本年也没有销号的（零报告）。"></#if>
  <#return "截至" + day(o.day) + "，未销号的重大隐患 " + o.open + " 项，其中逾期 " + o.overdue + " 项，挂牌督办 " + o.supervised + " 项，没有记录报主管部门的 " + o.unreported + " 项；本年已销号 " + o.closed + " 项。">
</#function>

<#-- 通报 -->
<#assign circular = {
  "title": "关于隐患整改逾期和日排查未报情况的通报",
  "situation": "基本情况", "overdue": "逾期未办结的隐患", "missing": "未报日排查的部门", "asked": "整改要求",
  "overdueList": "逾期隐患", "missingList": "未报日排查",
  "department": "部门", "hazard": "隐患（地点）", "due": "办结时限", "late": "逾期", "number": "未报天数", "days": "未报日期",
  "requirement": "要求", "deadline": "完成时限"
}>
<#function circularDays from until><#return day(from) + "至" + day(until)></#function>
<#function circularFacts o>
  <#local days = (o.from == o.until)?then("当日", shortDay(o.from) + "至" + shortDay(o.until))>
  <#if o.overdue == 0 && o.missing == 0><#return "截至" + day(o.until) + "，没有逾期未办结的隐患；" + days + "没有到时未报的日排查。"></#if>
  <#return "截至" + day(o.until) + "，逾期未办结的隐患 " + o.overdue + " 项；" + days + "应报未报日排查 " + o.missing + " 份。以下按部门设置的顺序列出，没有逾期和未报的部门不列。">
</#function>
<#function circularOffice office><#return "待交办和待验收的由" + office + "办理，列在" + office + "。"></#function>

<#-- 文书一览 -->
<#assign desk = {
  "title": "安全稳定文书一览",
  "reports": "应报 / 实报", "new": "新增隐患", "closed": "销号", "overdue": "逾期", "closing": "期末存量", "petitions": "在办信访", "incidents": "未结突发事件", "warnings": "生效预警",
  "missing": "未报", "kinds": "目录", "paper": "文书", "open": "打开", "changed": "改动过", "new_one": "新", "none": "还没有写成的文书。",
  "formats": {"html": "网页", "docx": "Word", "xlsx": "Excel", "pdf": "PDF", "md": "Markdown", "txt": "文本", "csv": "CSV", "json": "JSON"}
}>
<#function deskCount n><#return "共 " + n + " 份"></#function>
<#function deskEarlier n><#return "更早的 " + n + " 份"></#function>
<#function deskChanged n><#return "有 " + n + " 个文件写成后改动过（标“改动过”）；此后写的一份在旁边，标“新”。"></#function>
