/*
id: orphan:reclaimed-in-name-only
title: {zh: 名义收回的事项, en: Reclaimed in name only}
question: {zh: 哪些收回事项的工作方式仍给乡镇留下任务？, en: "Which reclaimed duties still leave the township a task in the way they are to be done?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  clause: {type: text, zh: 留下的任务（原文）, en: "The task that is left, as printed"}
  names: {type: texts, zh: 承接部门, en: The departments that took it back}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, duty, clause]
severity: high
maturity: experimental
version: 2
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:RELINQUISHED]->(item:DutyItem {abolished: false})
UNWIND item.method AS clause
// What the township has left, the surest first: it acts itself (由乡镇协助…, 乡镇保留…), it is where the work begins
// (审核乡镇上报数据), it is taken along (联合乡镇检查), or it does what it is guided in (指导乡镇建设…). 取消乡…的责任 is none of these.
WITH county, township, item, clause,
     CASE
       WHEN clause =~ '(?s).*(?<!指导|督促|督导|组织|通知|检查|考核|会同|联合|培训|监督|取消|对|向|为|各)(乡镇|镇街|街镇|街道|苏木|本镇|本乡)(（街道）|政府|人民政府|办事处)?(保留|负责|配合|协助|做好|登记|开展|提供|初审|摸排|排查|收集|宣传|受理|核实).*' THEN 1
       WHEN clause =~ '(?s)(.*[，；。：、])?(\\d+[.．、]\\s*)?由(?>乡镇|镇街|街镇|街道|苏木|乡|镇)(（街道）)?(政府|人民政府|办事处)?(?!派出|有关|相关|直属).*' THEN 1
       WHEN clause =~ '(?s)(.*[，；。：、])?(\\d+[.．、]\\s*)?[乡镇](政府|人民政府)?(对|保留|负责|配合|协助|做好|开展|提供|初审|摸排|排查).*' THEN 1
       WHEN clause =~ '(?s).*(乡镇|镇街|街镇|街道|苏木|(?<![城水])乡)(（街道）|政府|人民政府|办事处)?(上报|报送|举报|移送|移交).*' THEN 2
       WHEN clause =~ '(?s).*(联合|会同)(乡镇|镇街|街镇|街道|苏木|乡).*' THEN 3
       WHEN clause =~ '(?s).*指导(乡镇|镇街|街镇|街道|苏木|乡)(（街道）|政府|人民政府|办事处)?(引导|规范|建设|做好|开展|落实).*' THEN 4
     END AS left
WHERE left IS NOT NULL
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.number AS number,
       item.name AS duty,
       clause,
       COLLECT { MATCH (item)-[duty:RECLAIMED_BY]->() RETURN duty.printedName ORDER BY duty.position } AS names,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY left, county, township, number, clause
