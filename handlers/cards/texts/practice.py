"""Labels of the buttons that lead into the practice game."""

ROUND_LABEL = "ฝึกจับกลนี้ 1 นาที"
