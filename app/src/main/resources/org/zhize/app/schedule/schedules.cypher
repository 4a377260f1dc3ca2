// The schedules, in the order in which they were made; one of them, if an id is given.
MATCH (schedule:Schedule)
WHERE $id IS NULL OR schedule.id = $id
RETURN properties(schedule) AS schedule
ORDER BY schedule.createdAt, schedule.id
