MATCH (schedule:Schedule {id: $id})
SET schedule += $changes
