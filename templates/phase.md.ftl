<#assign blank><#include "phase.parts.ftl"><#include "phase.head.ftl"></#assign>
<#include "parts.md.ftl">
