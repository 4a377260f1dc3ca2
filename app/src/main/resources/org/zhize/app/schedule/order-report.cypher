MATCH (schedule:Schedule {id: $schedule})
MERGE (report:Report {id: $properties.id})
ON CREATE SET report = $properties
MERGE (report)-[:ORDERED_BY]->(schedule)
