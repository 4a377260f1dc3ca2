/*
id: network:similar-townships
title: {zh: 清单相似的乡镇, en: Townships with similar lists}
question: {zh: 哪些乡镇两两之间的清单最相似？, en: "Which pairs of townships have the most similar lists?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  others: {type: integer, default: 10, zh: 每个乡镇最多比较的对象, en: Townships to compare each with at most}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  otherCounty: {type: text, zh: 对方县区, en: County of the other}
  other: {type: text, zh: 对方乡镇, en: The other township}
  similarity: {type: number, unit: ratio, zh: 相似度（Jaccard）, en: Similarity (Jaccard)}
identity: [county, township, otherCounty, other]
maturity: experimental
version: 1
requires: [gds, topics]
*/
WITH {county: null, others: 10} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT]->(topic:Topic)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH given, township, topic, count(item) AS items
WITH given.others AS others, gds.graph.project('townships-' + randomUUID(), township, topic, {}, {readConcurrency: 1}) AS graph
WHERE graph.nodeCount > 0
CALL gds.nodeSimilarity.stream(graph.graphName, {topK: others, concurrency: 1}) YIELD node1, node2, similarity
WITH graph.graphName AS graphName,
     collect({township: gds.util.asNode(node1), other: gds.util.asNode(node2), similarity: similarity}) AS rows
CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
UNWIND rows AS row
WITH row.township AS township, row.other AS other, row.similarity AS similarity
// Each pair once.
WHERE township.id < other.id
MATCH (township)-[:PART_OF]->(county:County)
MATCH (other)-[:PART_OF]->(otherCounty:County)
RETURN county.name AS county,
       township.name AS township,
       otherCounty.name AS otherCounty,
       other.name AS other,
       round(similarity, 3) AS similarity
ORDER BY similarity DESC, county, township, otherCounty, other
