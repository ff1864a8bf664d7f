<#assign blank><#include "month.parts.ftl"></#assign>
<#include "parts.md.ftl">
