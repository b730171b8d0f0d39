"""The line to who was held and is home again."""

from handlers.texts.i18n import Localized

BACK_HOME = Localized(
    "กลับมาแล้ว ดีใจด้วยนะคะ แจ้งความได้ที่สถานีตำรวจไหนก็ได้ หรือทางเว็บ เล่าว่าใครพาไป ไปที่ไหน และเสียเงินเท่าไร "
    "ยังมีคนติดอยู่ที่นั่น บอกตำรวจด้วยค่ะ",
    "Glad that you are back. Report it at any police station or online: who took you there, where "
    "it was, and what it cost. If others are still there, tell the police.",
)
