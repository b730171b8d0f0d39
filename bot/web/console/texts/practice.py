"""Texts of the page of the practice game that its template cannot know."""

STAGES = {"after": "หลังฝึกทันที", "day-21": "21 วันต่อมา", "day-90": "90 วันต่อมา"}
