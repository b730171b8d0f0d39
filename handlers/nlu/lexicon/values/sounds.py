"""Letters that are not told apart where a day is heard: content, no logic."""

STOPS = ("ตทสจชดลนฤ", "ดดดดดดนนิ")
SECOND = "(?<=[กคตปพบสทด])[ลนว](?=.)"
FIRST = "[เโไ]?."
RUE = ("ฤ", "รึ")
SHORT_A = "ะ"
