/*
id: township:comparison
title: {zh: 乡镇清单对照, en: Comparison of townships}
question: {zh: 同一事项在各乡镇各列在哪份清单？, en: "On which list does each duty stand, township by township?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  townships: {type: integer, default: 20, zh: 最多比较的乡镇数, en: Townships to compare at most}
columns:
  topic: {type: text, zh: 主题, en: Topic}
  townships: {type: integer, unit: townships, zh: 有此事项的乡镇, en: Townships that have it}
  basic: {type: texts, zh: 基本履职, en: Townships that do it themselves}
  coordinated: {type: texts, zh: 配合履职, en: Townships that help with it}
  reclaimed: {type: texts, zh: 上级收回, en: Townships it was taken back from}
  lacking: {type: texts, zh: 没有, en: Townships that lack it}
  agree: {type: boolean, zh: 是否一致, en: Whether all of them list it alike}
identity: [topic]
chart: {kind: heatmap, x: topic, y: [townships]}
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null, townships: 20} AS given
MATCH (county:County)<-[:PART_OF]-(township:Township)
WHERE (given.county IS NULL OR given.county IN [county.name, county.id])
  AND EXISTS { (township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
WITH given, township
ORDER BY township.id
WITH given, collect(township) AS townships
WITH given, townships[..given.townships] AS townships
UNWIND townships AS township
MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT]->(topic:Topic)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH townships, topic, township, item.list AS list
ORDER BY township.name, township.id
WITH townships, topic, collect(DISTINCT {township: township, list: list}) AS entries
WITH topic, townships, entries,
     [each IN entries WHERE each.list = 'BASIC' | each.township.name] AS basic,
     [each IN entries WHERE each.list = 'COORDINATED' | each.township.name] AS coordinated,
     [each IN entries WHERE each.list = 'RECLAIMED' | each.township.name] AS reclaimed,
     [township IN townships WHERE none(each IN entries WHERE each.township = township) | township.name] AS lacking
RETURN topic.label AS topic,
       size(townships) - size(lacking) AS townships,
       basic,
       coordinated,
       reclaimed,
       lacking,
       size([list IN [basic, coordinated, reclaimed] WHERE list <> []]) = 1 AND lacking = [] AS agree
ORDER BY townships DESC, topic
