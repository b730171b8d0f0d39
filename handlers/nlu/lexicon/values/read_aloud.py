"""Names of figures that are read aloud one by one."""

# Some as they are misspelt; a two is called so where a three could be heard.
DIGITS = {
    "0": "ศูนย์ ศูนย สูนย์ ศูน สูน zero oh",
    "1": "หนึ่ง หนึง นึง one",
    "2": "สอง ส่อง โท two",
    "3": "สาม ซาม three",
    "4": "สี่ four",
    "5": "ห้า ฮ้า five",
    "6": "หก ฮก six",
    "7": "เจ็ด เจด seven",
    "8": "แปด แปต eight",
    "9": "เก้า เก่า nine",
}
# A year is said in full in either era.
YEAR = "สองพัน(?:ห้าร้อย)?"
ONES = "หนึ่ง|เอ็ด|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า"
TENS = "(?:ยี่|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?สิบ"
UNITS = "สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน"
# A word that goes on with one of them is another.
MARKS = "[ะ-ฺ็-๎]"
# English numbers, the longer ones before those that begin them
_TEENS = "seventeen sixteen fifteen fourteen thirteen twelve eleven ten nineteen eighteen"
ENGLISH_NUMBERS = {
    **dict(zip(_TEENS.split(), (17, 16, 15, 14, 13, 12, 11, 10, 19, 18), strict=True)),
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
ENGLISH_UNITS = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
