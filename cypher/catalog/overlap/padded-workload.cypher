/*
id: overlap:padded-workload
title: {zh: 拆分同一职责的事项, en: Items that split one duty}
question: {zh: 哪些部门的多个事项职责文字相同，或只差事项名称里的字，可能是一项职责拆成了几项？, en: "Which departments have several items with the same text, or the same but for the words of their names, so that one duty may be counted several times?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  items: {type: integer, default: 3, zh: 至少相同的事项数, en: Items with the same text at least}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  department: {type: text, zh: 部门, en: Department}
  list: {type: text, coding: list, zh: 清单, en: List}
  items: {type: integer, unit: items, zh: 文字相同的事项, en: Items with the same text}
  proportion: {type: number, unit: ratio, zh: 占本部门在该乡镇事项比例, en: Proportion of the department's items in that township}
  text: {type: texts, zh: 相同的文字, en: The text they share}
  duties: {type: texts, zh: 事项（序号 名称）, en: "The duties, with their numbers"}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, township, department, list, text]
severity: low
maturity: stable
version: 2
*/
WITH {county: null, items: 3} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[task:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
WHERE NOT item.abolished
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH given, county, township, department, task, item, document
ORDER BY item.number
WITH given, county, township, department,
     // The clauses that are the department's own, where the text gives it any.
     collect({name: task.printedName, title: item.name, text: CASE WHEN task.clauseCount > 0 THEN task.clauses ELSE coalesce(item.departmentDuties, item.method, []) END, list: item.list,
              duty: item.number + ' ' + item.name,
              place: document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine}) AS entries
UNWIND entries AS entry
WITH given, county, township, department, size(entries) AS all, entry,
     reduce(text = '', clause IN entry.text | text + clause) AS text
// The very same text; or the same but for the characters of the duty's own name, where those are not most of it.
WITH given, county, township, department, all, entry, text,
     reduce(rest = text, character IN split(entry.title, '') | replace(rest, character, '')) AS rest
// A heading with the department's name says nothing of a duty.
WHERE size(replace(text, entry.name, '')) > 5
UNWIND [text] + CASE WHEN rest <> text AND 2 * size(rest) >= size(text) THEN [rest] ELSE [] END AS key
WITH given, county, township, department, all, entry.list AS list, key,
     collect(entry.text)[0] AS text, collect(entry.duty) AS duties, collect(entry.place) AS evidence
WHERE size(duties) >= given.items
WITH county, township, department, all, list, {text: text, duties: duties, evidence: evidence} AS group
ORDER BY size(group.duties) DESC, group.duties
WITH county, township, department, all, list, collect(group) AS groups
// Each duty with the largest group that it belongs to.
UNWIND reduce(kept = [], group IN groups |
  CASE WHEN any(larger IN kept WHERE all(duty IN group.duties WHERE duty IN larger.duties)) THEN kept ELSE kept + [group] END) AS group
WITH county, township, department, all, list, group.text AS text, group.duties AS duties, group.evidence AS evidence
RETURN county.name AS county,
       township.name AS township,
       department.name AS department,
       list,
       size(duties) AS items,
       round(1.0 * size(duties) / all, 2) AS proportion,
       text,
       duties,
       evidence
ORDER BY items DESC, county, township, department, list, text
