// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:DutyItem {id: row.from})
MATCH (b:Topic {id: row.to})
MERGE (a)-[r:INCLUDES]->(b)
SET r.score = row.score,
    r.action = row.action,
    r.steps = row.steps,
    r.sharedWords = row.sharedWords
RETURN count(r) AS written
