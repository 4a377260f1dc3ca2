/*
id: overlap:padded-workload
title: {zh: 拆分同一职责的事项, en: Items that split one duty}
question: {zh: 哪些部门的多个事项职责文字完全相同，可能是一项职责拆成了几项？, en: "Which departments have several items with the very same text, so that one duty may be counted several times?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  items: {type: integer, default: 3, zh: 至少相同的事项数, en: Items with the same text at least}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  department: {type: text, zh: 部门, en: Department}
  list: {type: text, zh: 清单, en: List}
  items: {type: integer, unit: items, zh: 文字相同的事项, en: Items with the same text}
  proportion: {type: number, unit: ratio, zh: 占本部门在该乡镇事项比例, en: Proportion of the department's items in that township}
  text: {type: texts, zh: 相同的文字, en: The text they share}
  duties: {type: texts, zh: 事项（序号 名称）, en: "The duties, with their numbers"}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, township, department, list, text]
severity: low
maturity: stable
version: 1
*/
WITH {county: null, items: 3} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
WHERE NOT item.abolished
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH given, county, township, department, item, document
ORDER BY item.number
WITH given, county, township, department,
     collect({text: coalesce(item.departmentDuties, item.method, []), list: item.list,
              duty: item.number + ' ' + item.name,
              place: document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine}) AS entries
UNWIND entries AS entry
WITH given, county, township, department, size(entries) AS all, entry.text AS text, entry.list AS list,
     collect(entry.duty) AS duties, collect(entry.place) AS evidence
WHERE text <> [] AND size(duties) >= given.items
RETURN county.name AS county,
       township.name AS township,
       department.name AS department,
       list,
       size(duties) AS items,
       round(1.0 * size(duties) / all, 2) AS proportion,
       text,
       duties,
       evidence
ORDER BY items DESC, county, township, department, list
