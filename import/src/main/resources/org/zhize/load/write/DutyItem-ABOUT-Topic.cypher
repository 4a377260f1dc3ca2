// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:DutyItem {id: row.from})
MATCH (b:Topic {id: row.to})
MERGE (a)-[r:ABOUT]->(b)
SET r.score = row.score,
    r.method = row.method,
    r.subject = row.subject,
    r.action = row.action,
    r.steps = row.steps,
    r.sharedWords = row.sharedWords,
    r.confirmedBy = row.confirmedBy
RETURN count(r) AS written
