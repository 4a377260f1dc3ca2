// On which lists each topic stands in each township; the townships are those of compared.cypher.
MATCH (:County {id: $county})<-[:PART_OF]-(township:Township)
WHERE EXISTS { (township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
WITH township
ORDER BY township.id
LIMIT 20
WITH collect(township) AS townships
UNWIND townships AS township
MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT]->(topic:Topic)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH townships, topic, township, collect(DISTINCT item.list) AS lists
WITH townships, topic, collect({township: township.id, lists: lists}) AS entries
RETURN topic.label AS topic,
       [township IN townships | head([each IN entries WHERE each.township = township.id | each.lists])] AS lists,
       // All of them list it, each on the same one list.
       size(entries) = size(townships)
         AND all(each IN entries WHERE size(each.lists) = 1 AND each.lists = entries[0].lists) AS agree
ORDER BY size(entries) DESC, topic
