// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:DutyItem {id: row.from})
MATCH (b:Department {id: row.to})
MERGE (a)-[r:RECLAIMED_BY]->(b)
SET r.position = row.position,
    r.printedName = row.printedName,
    r.lead = row.lead,
    r.method = row.method
RETURN count(r) AS written
