// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:DutyList {id: row.from})
MATCH (b:Category {name: row.to})
MERGE (a)-[r:DIVIDED_INTO]->(b)
SET r.position = row.position,
    r.declared = row.declared,
    r.items = row.items
RETURN count(r) AS written
