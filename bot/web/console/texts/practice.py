"""Texts of the page of the practice game that its template cannot know."""

from db.queue.practice_players import PracticeStage

STAGES = {
    PracticeStage.AFTER: "หลังฝึกทันที",
    PracticeStage.DAY_21: "21 วันต่อมา",
    PracticeStage.DAY_90: "90 วันต่อมา",
}
