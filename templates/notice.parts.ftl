<#-- 整改通知书里的照片，各种格式都一样。 | The photos of a notice, the same in every format. -->
<#import "photos.ftl" as taken>
<#assign pairs = taken.pairs(photos?map(photo -> taken.look(photo)))>
