// Two imports of one township wait for each other.
MERGE (t:Township {id: $township})
SET t.id = $township
