<#assign blank><#include "minutes.parts.ftl"></#assign>
<#include "parts.text.ftl">
