<#-- English words, used by the templates of all three formats. Functions lay out; they compute no figure. -->
<#assign title = "Daily safety report">
<#assign none = "none">
<#-- where a table of a page is wider than a phone -->
<#assign sideways = "Scroll sideways to see more">
<#assign noRate = "—">
<#assign space = " ">
<#assign colon = ": ">
<#assign comma = ", ">
<#assign stop = "; ">
<#assign cutOff = "As entered by">
<#assign campaign = "Campaign">
<#assign restDay = "rest day">
<#-- the earliest day has passed, and the holidays of the year are unknown -->
<#assign untold = "cannot be told, holidays unknown">
<#assign calendarUnknown = "The holidays of this year are not in stability.yaml; weekends count as rest days.">
<#assign weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]>
<#assign months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]>

<#assign section = {
  "overall": "1 Overall",
  "hazards": "2 Hazards",
  "petitions": "3 Petitions",
  "incidents": "4 Incidents",
  "warnings": "5 Warnings and duty",
  "entries": "6 Late entries and missing signatures",
  "tomorrow": "7 Tomorrow",
  "departments": "Annex: departments"
}>

<#assign due = "Due">
<#assign reported = "Reported">
<#assign rate = "Reporting rate">
<#assign opening = "Opening stock">
<#assign new = "New">
<#assign reopened = "reopened">
<#assign takenUpAgain = "reopened">
<#assign closed = "Closed">
<#assign closing = "Closing stock">
<#assign overdue = "Overdue">
<#assign found = "Found so far">
<#assign eliminated = "Eliminated">
<#assign rectified = "Rectified">
<#assign duty = "Duty">

<#assign missingList = "Missing">
<#assign lateList = "Late">
<#assign excusedList = "Excused">
<#assign newItems = "New hazards">
<#assign closedItems = "Closed on this day">
<#assign majorOrSupervised = "Major or under supervision">
<#assign overdueItems = "Overdue">
<#assign lateEntries = "Late entries">
<#assign unsigned = "Signatures missing">
<#assign newPetitions = "New petitions">
<#assign closedPetitions = "Finished on this day">
<#assign openPetitions = "Open petitions">
<#assign owedItems = "Not in place when closed">
<#assign newIncidents = "New incidents">
<#assign openIncidents = "Open incidents">
<#assign closedIncidents = "Closed on this day">
<#assign incidentDuties = "Reports overdue or due today">
<#assign inForce = "Warnings in force">
<#assign liftedWarnings = "Lifted on this day">
<#assign warningActions = "Actions overdue or due soon">
<#assign inspected = "Inspections of the day">
<#assign notArrived = "nobody on the scene yet">
<#assign dueTomorrow = "Due tomorrow">
<#assign today = "Reports of the day">
<#assign coverage = "Reports of the last 14 days">

<#assign column = {
  "id": "Id", "title": "Matter", "place": "Place", "category": "Category", "level": "Level", "department": "Department",
  "charge": "In charge", "due": "Due", "state": "State", "outcome": "Outcome", "leader": "Leader on duty", "staff": "Staff on duty",
  "kind": "Kind", "did": "Entered late", "at": "Happened", "recorded": "Recorded", "by": "By", "unsigned": "Stages",
  "class": "Class", "arrival": "Arrival", "validity": "In force", "alert": "What to do", "action": "Action", "item": "Not in place", "note": "Note", "duty": "To be done", "report": "Report", "areas": "Areas", "hazards": "Hazards", "head": "Head"
}>
<#-- corrections and voids -->
<#assign mended = {"title": "Corrections and voids", "what": "What (before → now)", "whole": "the whole matter", "state": "state", "reason": "Reason", "entered": "Recorded", "papers": "Earlier papers that say otherwise", "why": "Why, and who recorded it", "earlier": "otherwise before"}>
<#function mendedDays from until year>
  <#local first = (from[0..3] == year)?then(shortDay(from), day(from))>
  <#if from == until><#return "daily report of " + first></#if>
  <#return "daily reports of " + first + " to " + (until[0..3] == year)?then(shortDay(until), day(until))>
</#function>
<#function mendedTimes c><#return "corrected " + c.corrections + ", voided " + c.voids + ", reinstated " + c.reinstatements></#function>
<#function mendedPhase name><#return "phase report " + name></#function>
<#function mendedCampaign name><#return "final report " + name></#function>
<#assign recordKind = {"screen": "screening", "hazard": "hazard", "petition": "petition", "incident": "incident", "warning": "warning", "inspect": "inspection", "activity": "activity"}>
<#assign legend = "Key">
<#assign lateMark = "entered late">
<#assign backfilled = "b">
<#assign backfilledLong = "entered after the day, still missing">
<#-- one letter for each cell in a terminal -->
<#assign cell = {"clear": "c", "found": "F", "excused": "e", "missing": "X", "not_due": " "}>
<#assign lateCell = {"clear": "L", "found": "LF"}>
<#assign late = "late">
<#function reportedLate report><#return report + " but " + late></#function>

<#assign preparedBy = "Prepared by">
<#assign checkedBy = "Checked by">
<#assign issuedBy = "Issued by">
<#-- the school at the end of a paper, beside which the seal goes -->
<#function sealed name><#return name + " (seal)"></#function>

<#function number n><#return "No. " + n></#function>
<#function day d>
  <#local p = d?split("-")>
  <#return p[2]?number + " " + months[p[1]?number - 1] + " " + p[0]>
</#function>
<#function shortDay d>
  <#local p = d?split("-")>
  <#return p[2]?number + " " + months[p[1]?number - 1][0..2]>
</#function>
<#function clock m><#return m?keep_after("T")[0..4]></#function>
<#-- to the second: a report made again with the cut-off that it prints is the same report -->
<#function moment m><#return day(m?keep_before("T")) + ", " + m?keep_after("T")?replace("(Z|[+-][0-9:]+)$", "", "r")></#function>
<#function shortMoment m><#return shortDay(m?keep_before("T")) + " " + clock(m)></#function>
<#function weekday n><#return weekdays[n - 1]></#function>
<#function period from until><#return shortDay(from) + " to " + shortDay(until)></#function>
<#function dueSoon days><#return "Due within " + days + " days"></#function>
<#function daysLeft n>
  <#if n lt 0><#return "overdue by " + n?abs + (n == -1)?then(" day", " days")></#if>
  <#return (n == 0)?then("due today", n + (n == 1)?then(" day left", " days left"))>
</#function>
<#function delay hours><#return hours + " h late"></#function>
<#function extended n><#return "extended " + n + (n == 1)?then(" time", " times")></#function>
<#function phaseStarts name><#return "The phase \"" + name + "\" starts tomorrow."></#function>
<#function phaseEnds name><#return "The phase \"" + name + "\" ends tomorrow; its report is due."></#function>
<#-- sections and tables of the daily report in which there is nothing: one sentence -->
<#assign daily = {
  "departments": "departments ", "hazards": "hazards ", "petitions": "petitions ", "incidents": "incidents ", "warnings": "warnings ", "entries": "",
  "newItems": "new", "closedItems": "closed on this day", "majorOrSupervised": "major or under supervision", "overdueItems": "overdue",
  "newPetitions": "new", "closedPetitions": "finished on this day", "openPetitions": "open", "newIncidents": "on this day", "openIncidents": "open", "inForce": "in force",
  "noPetitions": "None received, none finished, 0 open.",
  "noIncidents": "None on this day, 0 open.",
  "noWarnings": "No warning in force, no action outstanding.",
  "noEntries": "No late entries, no corrections or voids, no signatures missing.",
  "noDuty": "Nobody is put down for duty.",
  "nothingDue": "Nothing is due tomorrow.",
  "otherInTime": "All other departments reported in time on each of these days."
}>
<#-- between sentences -->
<#assign sentenceSpace = " ">
<#function noneOf names what>
  <#local last = names?size - 1>
  <#return "No " + what + (last == 0)?then("", names[0..<last]?join(", ") + " or ") + names[last]?uncap_first + ".">
</#function>
<#function dueSoonOnes days><#return "due within " + days + " days"></#function>
<#function onDuty list><#return "On duty: " + list?map(x -> "leader " + x.leader + ", staff " + x.staff)?join("; ") + "."></#function>
<#function listed list><#return list?join("; ") + "."></#function>
<#-- below a list of which only the first members are shown -->
<#function more n><#return n + " more, in the ledger"></#function>
<#function percent value><#return value?is_number?then(value + "%", noRate)></#function>

<#function reports s>
  <#return s.due + " departments due, " + s.reported + " reported, reporting rate " + percent(s.rate!"") + ". Clear " + s.clear + ", found " + s.found
    + "; of the reported ones late " + s.late + " (after " + s.reportedBy + "); excused " + s.excused + ".">
</#function>
<#-- a figure of a sum that hardly ever is there: nothing where there is none -->
<#function plus name count><#return (count gt 0)?then(" + " + name + " " + count, "")></#function>
<#function minus name count><#return (count gt 0)?then(" − " + name + " " + count, "")></#function>
<#function stock h>
  <#return "Opening stock " + h.opening + plus("carried", h.carried) + " + new " + h.new + plus("reinstated", h.reinstated) + " − closed " + h.closed + minus("voided", h.voided) + " = closing stock " + h.closing + ", of these overdue " + h.overdue
    + ". " + (h.reopened gt 0)?then("Of the new ones reopened " + h.reopened + ". ", "") + "Found so far " + h.found + ", eliminated " + h.eliminated + ", rectified " + percent(h.rate!"") + ".">
</#function>
<#function incidentStock i>
  <#return "Open before " + i.opening + plus("carried", i.carried) + " + new " + i.new + plus("reinstated", i.reinstated) + " − closed " + i.closed + minus("voided", i.voided) + " = open " + i.closing + ".">
</#function>
<#function warningStock v>
  <#return "In force " + v.inForce + "; issued on the day " + v.issued + ", adjusted " + v.adjusted + ", lifted " + v.lifted + ". Unfinished actions " + v.unfinished + ", overdue " + v.overdue + ".">
</#function>
<#-- the inspections of a day, and the drills, trainings and meetings that were entered on it -->
<#function inspections n>
  <#local also = (activities.held gt 0)?then(" " + activitiesHeld(activities), "")>
  <#if n.made == 0 && n.findings == 0><#return "No inspection was entered on the day." + also></#if>
  <#return "Inspections on the day " + n.made + ", of these without findings " + n.clear + "; hazards found on the day " + n.findings + ", still open " + n.open + "." + also>
</#function>
<#function openFrom day><#return "since " + day></#function>
<#function petitionStock p>
  <#return "Open before " + p.opening + plus("carried", p.carried) + " + new " + p.new + plus("reinstated", p.reinstated) + " − finished " + p.closed + minus("voided", p.voided) + " = open " + p.closing + ". " + (p.reopened gt 0)?then("Of the new ones reopened " + p.reopened + ". ", "")
    + "Notices of receipt on the day " + p.notified + ", replies " + p.replied + ". Of the open ones due within " + p.dueSoonDays + " days " + p.dueSoon + ", overdue " + p.overdue + (p.untold gt 0)?then(", not to be told " + p.untold, "") + ".">
</#function>
<#function ends day><#return "ends " + day></#function>
<#function earliest text><#return text + " at the earliest"></#function>
<#function pastDue text><#return text + ", overdue"></#function>
<#function pastDueTimes n first last><#return "overdue " + n + " times (" + first + " to " + last + ")"></#function>
<#function owed n><#return n + " not in place"></#function>
<#function aside text><#return " (" + text + ")"></#function>
<#function reason text><#return (text == "")?then("", " (" + text + ")")></#function>
<#function at title place><#return title + " (" + place + ")"></#function>
<#function supervised by><#return "supervised by the " + by></#function>
<#function month d><#return months[d?split("-")[1]?number - 1][0..2]></#function>

<#-- Bulletins on incidents -->
<#assign bulletinTitle = "Incident bulletin">
<#assign incident = {
  "id": "Id",
  "urgency": "Urgency",
  "approvedBy": "Approved by",
  "to": "To",
  "reported": "Reported",
  "overview": "The incident",
  "summary": "What happened",
  "harm": "Casualties and loss",
  "impact": "Impact and trend",
  "response": "On the scene, and what was done",
  "cause": "Cause (as far as known)",
  "inquiry": "Cause, responsibility and aftercare",
  "planned": "Next steps and requests",
  "told": "Who was told, and when",
  "occurred": "Occurred",
  "place": "Place",
  "department": "Department",
  "class": "Class",
  "learned": "Call received",
  "source": "Source",
  "level": "First level",
  "levelNow": "Level",
  "casualties": "Casualties",
  "loss": "Loss",
  "remark": "Remark",
  "scope": "Scope",
  "trend": "Trend",
  "why": "Cause",
  "responsibility": "Responsibility",
  "lessons": "Lessons",
  "remedies": "Remedies",
  "aftercare": "Aftercare",
  "hazards": "Hazards found",
  "next": "Next",
  "request": "Request"
}>
<#assign draft = "draft, to be approved">
<#assign notSigned = "to be approved">
<#assign notCounted = "being established">
<#assign underInquiry = "Under inquiry.">
<#assign nothingNew = "Nothing new since the last bulletin.">
<#assign numerals = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]>
<#function heading n name><#return numerals[n - 1] + " " + name></#function>
<#function bulletin name kind number><#return (kind == "follow_up")?then(name?cap_first + " " + number, name?cap_first)></#function>
<#function since m><#return "What is new since the bulletin of " + shortMoment(m) + "."></#function>
<#function dueBy m><#return "due by " + shortMoment(m)></#function>
<#function length n>
  <#if n gte 60><#return (n / 60)?floor + " h " + n % 60 + " min"></#if>
  <#return n + " min">
</#function>
<#function arrived minutes><#return "on the scene " + length(minutes) + " after the call"></#function>
<#function judged late><#return (late == 0)?then(", in time", ", " + length(late) + " over")></#function>
<#function harmed h><#return h.dead + " dead, " + h.missing + " missing, " + h.serious + " seriously and " + h.minor + " slightly injured, " + h.trapped + " trapped"></#function>
<#function lost amount><#return (amount == 0)?then("no direct loss", "direct loss about " + amount + " (10,000 yuan)")></#function>

<#-- The rectification notice. narrowness: how many characters take the width of a Chinese one. -->
<#assign notice = {
  "title": "Notice to put a hazard right",
  "number": "Number",
  "unit": "Department",
  "leader": "Leader",
  "handler": "Handler",
  "found": "Found",
  "place": "Place",
  "problem": "Problem",
  "basis": "Basis",
  "requirement": "Requirement",
  "control": "Meanwhile",
  "measures": "Measures",
  "funds": "funds",
  "unitOfFunds": "× 10,000 yuan",
  "responsible": "responsible",
  "deadline": "by",
  "contingency": "contingency",
  "due": "Time limit",
  "firstDue": "first",
  "issued": "Issued",
  "received": "Received",
  "feedback": "What was done",
  "verification": "Verification",
  "signer": "Signature",
  "stamp": " (stamp)",
  "date": "Date",
  "passed": "pass",
  "failed": "fail",
  "cut": "cut here",
  "blankDay": "",
  "narrowness": 1.9,
  "first": "First copy, kept by the issuing office",
  "second": "Second copy, for the department in charge to act on and return"
}>

<#-- The notice on several hazards; the other words are those of notice. -->
<#assign notices = {
  "intro": "The hazards below were found in your department's charge. Put them right as asked and in time, then fill in what was done and return this to the issuing office.",
  "count": "Hazards",
  "no": "No.",
  "id": "Number",
  "matter": "Problem and place",
  "work": "Requirement"
}>

<#assign photos = {
  "finding": "Annex: photos of the finding"
}>

<#-- The closing sheet; the other words are those of notice. -->
<#assign closingSheet = {
  "title": "Closing sheet of a hazard",
  "place": "Place",
  "foundIn": "Found in",
  "category": "Category",
  "level": "Level",
  "found": "Found",
  "carried": "Carried from",
  "problem": "Problem",
  "cause": "Cause",
  "basis": "Basis",
  "leader": "Leader",
  "unit": "In charge",
  "handler": "Handler",
  "due": "Time limit",
  "requirement": "Requirement",
  "measures": "Plan",
  "control": "Meanwhile",
  "supervision": "Supervision",
  "course": "What was done",
  "cost": "Cost",
  "before": "Photos before",
  "after": "Photos after",
  "selfCheck": "Self-check",
  "rectified": "put right",
  "acceptance": "Acceptance",
  "signOff": "Sign-off",
  "selfChecker": "Checked by",
  "accepter": "Accepted by",
  "approver": "Approved by",
  "repeats": "registered before as",
  "notDone": "closed without being put right",
  "notAccepted": "closed without acceptance",
  "notKnown": "not in the ledger that it came from",
  "hand": " ________________  Date ____________",
  "leave": "□ to be signed off   □ not yet"
}>

<#-- The report on a phase -->
<#assign phase = {
  "title": "phase report",
  "campaignTitle": "final report",
  "unfinished": "The cut-off lies before the end of the phase; figures are up to the cut-off.",
  "unfixed": "not fixed",
  "outcomes": "How they ended",
  "received": "New by nature",
  "contacts": "What was done",
  "settled": "How settled",
  "satisfaction": "Satisfaction",
  "byClass": "By class",
  "byLevel": "By level",
  "noComparison": "There is no earlier phase to compare with.",
  "hazardNote": "The rate is the share eliminated of those found in the period, without what was no hazard or a duplicate; in time are those that fell due in it or were done early, each judged once; days run from the finding until put right, the median before the longest; funds in 10,000 yuan; carried are those that were open before the account, reinstated and voided what mending a slip brought back or took out.",
  "goalNote": "The records that support or contradict each aim; whether it was reached is for the leading group to say.",
  "assessmentNote": "The evidence is of duties kept or not, never of how many hazards or petitions there were; people decide whether to commend, warn or veto.",
  "passed": "day to improve has passed",
  "inForce": "in force",
  "ended": "ended",
  "problemNote": "Found by rule from the records.",
  "section": {
    "organisation": "Organisation", "results": "Results", "practice": "What was done", "problems": "Problems", "assessment": "Assessment",
    "next": "What is next", "annex": "Annex: ledgers"
  },
  "results": {
    "hazards": "Hazards", "petitions": "Petitions", "events": "Incidents and warnings", "coverage": "Duty and daily reports", "goals": "The aims one by one", "comparison": "Compared with the phase before"
  },
  "table": {
    "meetings": "Meetings", "leadingGroup": "Leading group", "duty": "Duty", "byCategory": "By category", "byDepartment": "By department", "byLevel": "By level",
    "clocks": "Limits of petitions", "running": "Limits still running", "closing": "Questions at the closing", "incidents": "Incidents", "incidentClocks": "Limits of arrival and reports",
    "warnings": "Warnings", "overdueActions": "Overdue actions on warnings", "coverage": "Daily reports by department", "goals": "Aims and records", "inspections": "Inspections", "activities": "Drills, training and meetings",
    "evidence": "Duties", "decisions": "Decisions", "supervised": "Supervised hazards", "comparison": "Figures", "open": "Still open, with the five fixed things", "annexHazards": "Hazards", "annexPetitions": "Petitions"
  },
  "column": {
    "group": "Group", "opening": "Before", "carried": "Carried", "new": "New", "reinstated": "Reinstated", "closed": "Closed", "voided": "Voided", "closing": "Open", "found": "Found", "eliminated": "Eliminated", "rate": "Rate", "share": "Share",
    "inTime": "In time", "inTimeRate": "In time, %", "overdue": "Overdue", "days": "Days", "funds": "Funds", "clock": "Limit", "basis": "Basis", "due": "Due", "dueReports": "Due", "reportedLate": "Late", "kept": "In time",
    "late": "Late", "lateItems": "Late ones", "department": "Department", "reported": "Reported", "clear": "Clear", "foundSome": "Found", "excused": "Excused", "missing": "Missing",
    "date": "Date", "meeting": "Meeting", "post": "Post", "task": "Task", "period": "Days", "id": "Id", "title": "Matter", "place": "Place", "number": "What",
    "leader": "Leader", "handler": "Handler", "requirement": "Requirement", "dueBy": "Due", "state": "State", "item": "Question", "inPlace": "In place", "notInPlace": "Not in place",
    "points": "Points", "breaches": "Duties not kept", "reached": "Reached", "decision": "Decision", "reason": "Reason", "signer": "Signed by", "improveBy": "Improve by", "notApplicable": "Not applicable", "goal": "Aim", "verdict": "Records", "supports": "Supporting records", "contradicts": "Contradicting, or to be judged", "figure": "Figure", "activityKind": "Kind", "participants": "Participants", "before": "Before", "now": "Now", "change": "Change"
  }
}>
<#-- The reports on weeks and months, and the minutes -->
<#function weekOf p><#return "week " + (p.week!0) + " of " + (p.year!0)></#function>
<#function monthOf p><#return ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][p.from[5..6]?number - 1] + " " + p.from[0..3]></#function>
<#assign periodic = {
  "unfinished": "The cut-off lies before the end of the period; figures are up to the cut-off.",
  "before": "Before", "now": "Now",
  "byDay": "Reports day by day", "lacking": "Departments with missing or late reports", "closedItems": "Closed in the period",
  "noProblems": "No problem was found by rule from the records.",
  "held": "Time and place", "reporters": "Reported by", "participants": "Participants",
  "blank": "______________________________",
  "section": {
    "daily": "Daily screenings", "found": "Found and put right", "problems": "Problems", "others": "Petitions, incidents and other work", "nextWeek": "Next week",
    "overview": "Overview", "control": "Daily control", "practice": "Inspections, supervision and meetings", "measures": "Problems and what is done about them", "nextMonth": "Plan for the next month",
    "meeting": "The meeting", "decisions": "Decisions"
  }
}>
<#function weekTitle p><#return "report on " + weekOf(p)></#function>
<#function monthTitle p><#return "report on safety and stability, " + monthOf(p)></#function>
<#function minutesTitle p><#return "minutes of the safety meeting, " + monthOf(p)></#function>
<#function comparedPeriod before><#return "Compared with " + (before.span == "week")?then(weekOf(before), monthOf(before)) + " (" + period(before.from, before.until) + ").">
</#function>

<#function subheading n name><#return "(" + n + ") " + name></#function>
<#function phaseTitle p><#return p.campaignName + ((p.phaseName??)?then(", " + (p.phaseName!"") + ": " + phase.title, ": " + phase.campaignTitle))></#function>
<#function span p><#return day(p.from) + " to " + day(p.until) + ", " + p.days + " days"></#function>
<#function counted name n><#return name + " " + n></#function>
<#function share part whole rate><#return part + "/" + whole + (rate?is_number)?then(" (" + percent(rate) + ")", "")></#function>
<#-- how checklists were gone through -->
<#assign checklists = {"title": "Checklists", "list": "Checklist", "every": "How often", "due": "Due", "done": "Done", "missing": "Not done", "rate": "Rate", "abnormal": "Abnormal", "missed": "Days not done"}>
<#function checklistsDone c>
  <#return "Checklists were due " + c.due + (c.due == 1)?then(" time", " times") + " and done " + c.done + ", " + percent(c.rate!"") + "; reported late " + c.late + "; not done " + missed(c.missing, c.backfilled) + "; items found abnormal " + c.abnormal + ".">
</#function>
<#function missed n backfilled><#return n + (backfilled gt 0)?then(" (" + backfilled + " entered afterwards)", "")></#function>
<#function someOf ids count><#return (count gt 8)?then(ids[0..*8]?join(", ") + " and others, " + count + " in all", ids?join(", "))></#function>
<#-- for copies of phase.parts.ftl from before someOf -->
<#function some ids><#return someOf(ids, ids?size)></#function>
<#function extent rule n>
  <#switch rule>
    <#case "overdue"><#return n + (n == 1)?then(" day", " days") + " overdue">
    <#case "returned"><#return "returned " + n + (n == 1)?then(" time", " times")>
    <#case "repeated"><#return n + (n == 1)?then(" time", " times") + " before">
    <#case "extended"><#return "extended " + n + (n == 1)?then(" time", " times")>
    <#case "unsigned"><#return n + (n == 1)?then(" stage", " stages")>
    <#default><#return n?string>
  </#switch>
</#function>
<#function ruled name n><#return name + " (" + n + ")"></#function>
<#function valued v isPercent><#return v?is_number?then(v + isPercent?then("%", ""), noRate)></#function>
<#function signed n><#return (n gt 0)?then("+", (n lt 0)?then("−", "")) + n?abs></#function>
<#function changed v isPercent>
  <#if !v?is_number><#return noRate></#if>
  <#return signed(v) + isPercent?then(" points", "")>
</#function>
<#function organised o p>
  <#return (o.office??)?then("Run by " + (o.office!"") + ". ", "") + o.departments + " departments screen daily; the leading group has " + o.leadingGroup?size + " posts; meetings held in the period: " + o.meetings?size + ".">
</#function>
<#function phaseStock h>
  <#return "Opening stock " + h.opening + plus("carried", h.carried) + " + new " + h.new + plus("reinstated", h.reinstated) + " − closed " + h.closed + minus("voided", h.voided) + " = closing stock " + h.closing + ", of these overdue " + h.overdue + ". " + (h.reopened gt 0)?then("Of the new ones reopened " + h.reopened + ". ", "")
    + "Found in the period " + h.found + ", of these eliminated " + h.eliminated + ", rectified " + percent(h.rate!"") + "; due in the period " + h.due + ", in time " + h.inTime + ", " + percent(h.inTimeRate!"") + ((h.dueCorrected == 0 && h.inTimeCorrected == 0)?then("", "; earlier periods corrected by late entries, extensions and the like: due " + signed(h.dueCorrected) + ", in time " + signed(h.inTimeCorrected))) + ". "
    + (h.medianDays??)?then("Median days to put right " + (h.medianDays!0) + ", longest " + (h.longestDays!0) + ". ", "") + "Funds spent " + h.funds + " (10,000 yuan).">
</#function>
<#function phasePetitions p>
  <#return "Open before " + p.opening + plus("carried", p.carried) + " + new " + p.new + plus("reinstated", p.reinstated) + " − closed " + p.closed + minus("voided", p.voided) + " = open " + p.closing + ". " + (p.reopened gt 0)?then("Of the new ones reopened " + p.reopened + ".", "")>
</#function>
<#function phaseIncidents i>
  <#return "Open before " + i.opening + plus("carried", i.carried) + " + new " + i.new + plus("reinstated", i.reinstated) + " − closed " + i.closed + minus("voided", i.voided) + " = open " + i.closing + ". " + (i.new gt 0)?then("The new ones: " + (i.harm.dead + i.harm.missing + i.harm.serious + i.harm.minor + i.harm.trapped == 0)?then("nobody harmed", harmed(i.harm)) + "; " + lost(i.loss) + ".", "")>
</#function>
<#function phaseWarnings v>
  <#return "Warnings standing before " + v.opening + plus("carried", v.carried) + " + issued " + v.issued + plus("reinstated", v.reinstated) + " − lifted " + v.lifted + minus("voided", v.voided) + " = standing " + v.closing + ". Actions asked for " + v.asked + ", done " + v.done + " (late " + v.doneLate + "), overdue " + v.overdue + ".">
</#function>
<#function phaseCoverage c>
  <#return "Reports due " + c.due + ", reported " + c.reported + ", reporting rate " + percent(c.rate!"") + ". Clear " + c.clear + ", found " + c.found + "; of the reported ones late " + c.late + "; missing " + missed(c.missing, c.backfilled) + ", excused " + c.excused + ".">
</#function>
<#function practised d v>
  <#return "Inspections " + d.inspections + ", of these without findings " + d.inspectionsClear + ", hazards found " + d.inspectionFindings + "; verifications " + d.verifications + ", returned " + d.returned + "; put under supervision " + d.supervised + ", released " + d.released + "; warnings issued " + v.issued + ".">
</#function>
<#function activitiesHeld a><#return "Drills, training and meetings: " + (a.held == 0)?then("none entered.", a.byKind?filter(k -> k.held gt 0)?map(k -> k.kindName + " " + k.held + " (" + k.participants + " participants)")?join(", ") + ".")></#function>
<#function comparedWith p><#return "Compared with " + ((p.phaseName??)?then("\"" + (p.phaseName!"") + "\"", p.campaignName)) + ", " + period(p.from, p.until) + ".">
</#function>
<#-- the list may have been cut: its figures are the model's -->
<#function stillOpen list>
  <#return openCount + " still open, of these overdue " + openOverdue + (openCount gt 0)?then(": leader, department, handler, requirement and due date of each are in the list of what is still open", "") + ".">
</#function>

<#-- the list of open hazards -->
<#assign openList = {
  "title": "open hazards",
  "list": "List, with who does what by when",
  "no": "No.", "hazard": "Hazard (place)", "leader": "Leader", "department": "In charge", "handler": "Handler", "requirement": "Requirement", "due": "Due", "left": "Left",
  "unfixed": "not settled"
}>
<#function openTitle department><#return (department == "")?then("", department + ": ") + openList.title></#function>
<#function foundIn department><#return openList.unfixed + " (found in: " + department + ")"></#function>
<#function openStock o>
  <#if o.open == 0><#return "On " + day(o.day) + " no hazard is open (zero report)."></#if>
  <#return "Open hazards on " + day(o.day) + ": " + o.open + " (" + o.stages?map(x -> o.label.state[x.stage] + " " + x.count)?join("; ") + "). Overdue: " + o.overdue + "; due within " + o.dueSoonDays + " days: " + o.dueSoon
    + "; major: " + o.major + "; supervised: " + o.supervised + "; assigned to nobody: " + o.unassigned + ".">
</#function>
<#function openDefault days><#return "Those assigned to nobody are due " + days + " days after the finding; those carried as their old ledger says."></#function>

<#-- the list of major hazards -->
<#assign majorList = {
  "title": "major hazards: one list, four systems",
  "caption": "One list, four systems",
  "list": "List", "handover": "Assignment", "ledger": "Handling", "closing": "Closing", "circular": "Reporting", "supervision": "Supervision",
  "basis": "basis", "noPlan": "no plan yet", "measures": "measures", "responsible": "responsible", "funds": "funds", "deadline": "deadline", "contingency": "contingency",
  "notAssigned": "not assigned", "requirement": "requirement", "control": "control", "due": "due", "notice": "rectification notice",
  "rectified": "rectified", "verified": "verified", "closed": "closed",
  "authority": "to the authority", "congress": "to the workers' congress", "staff": "to the staff", "notRecorded": "not recorded", "inCircular": "overdue, in the circular"
}>
<#-- between a day and what is said of it -->
<#assign gap = ": ">
<#function majorFound department><#return "found in " + department></#function>
<#function majorAssigned x><#return "to " + x.departmentName + ", leader " + x.leader + ", handler " + x.handler></#function>
<#function majorDays n><#return n + ((n == 1)?then(" day", " days")) + " from the finding"></#function>
<#function majorSupervised by from until><#return by + ", " + ((until == "")?then("since " + from, from + " to " + until))></#function>
<#function majorFacts o>
  <#if o.open == 0 && o.closed == 0><#return "On " + day(o.day) + " no major hazard is open, and none was closed this year (zero report)."></#if>
  <#return "Open major hazards on " + day(o.day) + ": " + o.open + "; overdue: " + o.overdue + "; supervised: " + o.supervised + "; not recorded as reported to the authority: " + o.unreported + ". Closed this year: " + o.closed + ".">
</#function>

<#-- the circular -->
<#assign circular = {
  "title": "circular on overdue hazards and screenings not reported",
  "situation": "Facts", "overdue": "Overdue hazards", "missing": "Screenings not reported", "asked": "What is asked",
  "overdueList": "Overdue", "missingList": "Not reported",
  "department": "Department", "hazard": "Hazard (place)", "due": "Due", "late": "Overdue", "number": "Days", "days": "Not reported on",
  "requirement": "To be done", "deadline": "By"
}>
<#function circularDays from until><#return day(from) + " to " + day(until)></#function>
<#function circularFacts o>
  <#local days = (o.from == o.until)?then("on that day", "from " + shortDay(o.from) + " to " + shortDay(o.until))>
  <#if o.overdue == 0 && o.missing == 0><#return "On " + day(o.until) + " no hazard is overdue; " + days + " no screening was missing at its time."></#if>
  <#return "Overdue hazards on " + day(o.until) + ": " + o.overdue + ". Screenings that were due and not reported " + days + ": " + o.missing + ". Departments stand in the order of the settings; one without either is not named.">
</#function>
<#function circularOffice office><#return "What is to be assigned or verified is the work of " + office + " and stands there."></#function>

<#-- the page of all papers -->
<#assign desk = {
  "title": "safety papers",
  "reports": "Due / reported", "new": "New hazards", "closed": "Closed", "overdue": "Overdue", "closing": "Closing stock", "petitions": "Open petitions", "incidents": "Open incidents", "warnings": "Warnings in force",
  "missing": "Missing", "kinds": "Contents", "paper": "Paper", "open": "Open", "changed": "changed", "new_one": "new", "none": "No papers have been written yet.",
  "formats": {"html": "Page", "docx": "Word", "xlsx": "Excel", "pdf": "PDF", "md": "Markdown", "txt": "Text", "csv": "CSV", "json": "JSON"}
}>
<#function deskCount n><#return n + (n == 1)?then(" paper", " papers")></#function>
<#function deskEarlier n><#return n + " earlier"></#function>
<#function deskChanged n><#return n + (n == 1)?then(" file was", " files were") + " changed since written (marked \"changed\"); what was written after that lies beside, marked \"new\"."></#function>
