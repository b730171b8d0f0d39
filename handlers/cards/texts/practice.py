"""Labels of the buttons that lead into the practice game."""

PLAY_LABEL = "เล่นเกมรู้ทัน"
ROUND_LABEL = "ฝึกจับกลนี้ 1 นาที"
