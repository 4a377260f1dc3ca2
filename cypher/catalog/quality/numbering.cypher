/*
id: quality:numbering
title: {zh: 序号不连续, en: Gaps in the numbering}
question: {zh: 哪些清单的序号有缺漏或重复？, en: "Which lists have gaps or repetitions in their numbers?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  items: {type: integer, unit: items, zh: 事项数, en: Items}
  last: {type: integer, unit: none, zh: 最大序号, en: The highest number}
  missing: {type: texts, zh: 缺少的序号, en: Numbers that are missing}
  repeated: {type: texts, zh: 重复的序号, en: Numbers that stand twice}
  document: {type: text, zh: 来源文件, en: Document}
identity: [county, township, list]
severity: medium
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)<-[:ISSUED_FOR]-(list:DutyList {current: true})<-[:LISTED_IN]-(item:DutyItem)
WITH county, township, list, collect(item.number) AS numbers, max(item.number) AS last
WITH county, township, list, numbers, last, [number IN range(1, last) WHERE NOT number IN numbers | toString(number)] AS missing
WHERE missing <> [] OR size(numbers) > last
MATCH (list)-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       list.kind AS list,
       size(numbers) AS items,
       last,
       missing,
       COLLECT { UNWIND numbers AS number WITH number, count(*) AS times WHERE times > 1 RETURN toString(number) ORDER BY number } AS repeated,
       document.name AS document
ORDER BY size(missing) DESC, county, township, list
