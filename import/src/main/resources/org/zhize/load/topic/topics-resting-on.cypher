MATCH (t:Topic)
WHERE EXISTS { (t)<-[:ABOUT|INCLUDES]-(:DutyItem)-[:LISTED_IN]->(:DutyList {topicBasis: $basis}) }
RETURN t.id AS id, t.label AS label, t.subject AS subject, t.function AS function
