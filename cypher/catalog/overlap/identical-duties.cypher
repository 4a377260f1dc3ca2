/*
id: overlap:identical-duties
title: {zh: 文字完全相同的事项, en: Duties in the same words}
question: {zh: 哪些事项在同一乡镇的清单里用完全相同的文字写了两次？, en: "Which duties stand twice in the lists of one township in the very same words?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  duty: {type: text, zh: 事项, en: Duty}
  items: {type: integer, unit: items, zh: 出现次数, en: How often}
  lists: {type: texts, zh: 清单与序号, en: Lists and numbers}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, township, duty]
severity: high
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH county, township, item, document
ORDER BY item.list, item.number
WITH county, township, item.name AS duty, count(item) AS items, collect(item.list + ' ' + item.number) AS lists,
     collect(document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine) AS evidence
WHERE items > 1
RETURN county.name AS county,
       township.name AS township,
       duty,
       items,
       lists,
       evidence
ORDER BY items DESC, county, township, duty
