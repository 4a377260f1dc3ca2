// Writing what is there takes the lock; others then wait, and read what was written under it.
MATCH (schedule:Schedule {id: $id})
SET schedule.paused = schedule.paused
