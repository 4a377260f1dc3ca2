/*
id: township:often-reclaimed
title: {zh: 多个县区已收回的事项, en: Duties that several counties took back}
question: {zh: 哪些事项已有几个县区从乡镇收回，由谁承接，哪里还要乡镇去做？, en: "Which duties did several counties take back from their townships, who does them now, and where do townships still do them?"}
parameters:
  county: {type: text, default: null, zh: 只看该县区也已收回的事项；不填为全部, en: Only duties that this county took back too; all if not given}
  counties: {type: integer, default: 2, zh: 至少收回的县区数, en: Counties that took it back at least}
columns:
  topic: {type: text, zh: 主题, en: Topic}
  counties: {type: integer, unit: counties, zh: 已收回的县区, en: Counties that took it back}
  townships: {type: integer, unit: townships, zh: 已收回的乡镇, en: Townships it was taken back from}
  abolished: {type: integer, unit: townships, zh: 其中取消的乡镇, en: "Of these, townships where it was abolished"}
  receivers: {type: texts, zh: 承接部门（按县区）, en: "Who took it back, by county"}
  still: {type: texts, zh: 仍要乡镇承担或配合的县区, en: Counties whose townships still do it or help with it}
  duties: {type: texts, zh: 收回事项（前十个）, en: The first ten of the reclaimed duties}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [topic]
chart: {kind: bar, x: topic, y: [counties]}
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null, counties: 2} AS given
MATCH (topic:Topic)<-[about:ABOUT]-(item:DutyItem)<-[holds:KEEPS|ASSISTS_WITH|RELINQUISHED]-(township:Township)-[:PART_OF]->(county:County)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH given, topic, about.action AS action, item, type(holds) = 'RELINQUISHED' AS reclaimed, township, county,
     document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine AS place
ORDER BY county.name, township.name, item.number, item.id
WITH given, topic,
     collect(CASE WHEN reclaimed THEN {item: item, action: action, township: township, county: county, place: place} END) AS gone,
     collect(CASE WHEN NOT reclaimed THEN {action: action, county: county.name} END) AS living
WITH given, topic, gone, living, [each IN gone | each.action] AS actions,
     COLLECT { UNWIND gone AS each RETURN DISTINCT each.county } AS counties
WHERE size(counties) >= given.counties AND (given.county IS NULL OR any(each IN counties WHERE given.county IN [each.name, each.id]))
RETURN topic.label AS topic,
       size(counties) AS counties,
       COUNT { UNWIND gone AS each RETURN DISTINCT each.township } AS townships,
       COUNT { UNWIND gone AS each WITH each WHERE each.item.abolished RETURN DISTINCT each.township } AS abolished,
       COLLECT {
         UNWIND gone AS each
         WITH each.county AS county, each.item AS item
         MATCH (item)-[:RECLAIMED_BY]->(department:Department)
         WHERE NOT item.abolished
         WITH DISTINCT county.name AS county, department.name AS name
         ORDER BY county, name
         WITH county, collect(name) AS names
         RETURN county + '：' + reduce(list = '', name IN names | list + CASE list WHEN '' THEN '' ELSE '、' END + name) AS receiver
         ORDER BY receiver
       } AS receivers,
       // The same step, or one of them the duty as a whole.
       COLLECT {
         UNWIND living AS each
         WITH each
         WHERE each.action IN actions OR each.action = 'HANDLING' OR 'HANDLING' IN actions
         RETURN DISTINCT each.county AS name ORDER BY name
       } AS still,
       [each IN gone[..10] | each.county.name + each.township.name + ' ' + each.item.number + ' ' + each.item.name] AS duties,
       [each IN gone[..10] | each.place] AS evidence
ORDER BY counties DESC, townships DESC, topic
