// The schedule that has been due the longest.
MATCH (schedule:Schedule)
WHERE schedule.nextDue <= $now AND NOT schedule.paused
RETURN schedule.id AS id
ORDER BY schedule.nextDue, schedule.id
LIMIT 1
