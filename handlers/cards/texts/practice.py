"""Labels of the buttons that lead into the practice game."""

from handlers.texts.i18n import Localized

GAME_LABEL = Localized("เกมรู้ทัน", "Practice game (Thai)")
ROUND_LABEL = Localized("ฝึกจับกลนี้ 1 นาที", "Practise it (Thai)")
BOOSTER_LABEL = Localized("ทวน 4 ข้อความ 1 นาที", "4 messages (in Thai)")
