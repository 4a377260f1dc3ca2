// What an import can't leave as it was: counts, the time of the newest list, and what topics rest on.
CALL () {
  MATCH (n)
  RETURN count(n) AS nodes
}
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relationships
}
OPTIONAL MATCH (list:DutyList)
RETURN nodes,
       relationships,
       max(list.importedAt) AS newest,
       count(CASE WHEN list.current THEN 1 END) AS current,
       max(list.topicBasis) AS topics,
       min(list.topicBasis) AS otherTopics
