"""The English words of the report to ASEAN, and the Thai ones of its command."""

from collections.abc import Mapping
from datetime import date

COMMAND_HELP = (
    "เขียนรายงานภาษาอังกฤษสำหรับคณะกรรมการอาเซียนลงโฟลเดอร์ DIR เป็น PDF XLSX และ JSON "
    "ของปีหรือไตรมาสที่จบแล้ว มีแต่ตัวเลขรวม จำนวนที่น้อยกว่า 5 ถูกปิดไว้"
)
YEAR_HELP = "ปี เช่น 2026 (ค.ศ.) หรือ 2569 (พ.ศ.) นับมกราคมถึงธันวาคม"
QUARTER_HELP = "ไตรมาส 1 ถึง 4 ของปีปฏิทิน ไม่ใส่คือทั้งปี"
NOT_OVER = "ปีหรือไตรมาสนี้ยังไม่จบ ทำรายงานได้เฉพาะช่วงที่จบแล้ว"
NOT_TYPESET = "ทำ PDF ไม่สำเร็จ ยังไม่ได้เขียนอะไร ลองใหม่อีกครั้ง"

COUNTRY = "Thailand"
OFFICE = "Office of the Consumer Protection Board (OCPB), Thailand"
TITLE = "Consumer complaints about online shopping in Thailand"
DESCRIPTION = (
    "Complaints about buying online that consumers filed through Ruthan, the consumer protection "
    "assistant on LINE. Counts and medians only: no personal data and no free text."
)
COMPLAINTS, THB, DAYS, PERCENT = "complaints", "THB", "days", "percent"
PEOPLE, POINTS = "people", "points"
WHOLE_PERIOD = "Whole period"
UNLISTED = "No longer offered"
LOSS = "Amount reported as paid"
LOSS_MEDIAN = "Median amount reported as paid"
CONTACT = "Median time to first contact"
IN_TIME = "Contacted within 15 days"
CLOSE = "Median time to closing"
PRACTICE_STAGES: Mapping[str, str] = {
    "after": "right after the rounds",
    "day-21": "after 21 days",
    "day-90": "after 90 days",
}
# Of each stage: the same people before the rounds, and then.
PRACTICE: Mapping[str, str] = {
    "people": "people",
    "discernment-before": "their discernment before the rounds",
    "discernment": "their discernment then",
    "trust-before": "their trust in genuine messages before the rounds",
    "trust": "their trust in genuine messages then",
}
FINISHED = "Tests that were finished"
NO_RESULTS = "No results yet: too few people played and agreed that their results are counted."
WITHHELD = "withheld"
DATA_SHEET, ABOUT_SHEET = "data", "about"

SECTIONS: Mapping[str, tuple[str, str]] = {
    "complaints": ("Volume", "Complaints by month of filing, in Thai time."),
    "kind": ("Kinds of problem", "As the consumer chose it in the form."),
    "platform": ("Channels", "Where the consumer found or bought the goods or the service."),
    "amount": (
        "Losses",
        "Amounts that consumers say they paid. They are reported, not adjudicated.",
    ),
    "outcome": ("Outcomes", "The state of these complaints on the day of this report."),
    "practice": (
        "Learning to tell tricks from genuine messages",
        (
            "A practice game in the chat, with as many genuine messages as tricks. All tests until "
            "the day of this report; changes are of people who agreed that they are counted."
        ),
    ),
}
HEADERS: Mapping[str, str] = {
    "complaints": "Month",
    "kind": "Kind",
    "platform": "Channel",
    "amount": "Amount",
    "outcome": "State",
}
COUNT_HEADER, SHARE_HEADER, MONTHS_HEADER = "Complaints", "Share", "Months withheld"
FACT_ROWS = "Figure", "Value"

# By column of the data: what it means.
COLUMNS: Mapping[str, str] = {
    "table": "complaints, kind, platform, province, amount, outcome, loss, time or practice",
    "code": "Stable code; months as YYYY-MM, provinces by ISO 3166-2:TH",
    "label": "The code in English",
    "unit": "What the value counts",
    "value": "The figure; empty where it is withheld",
    "months_withheld": "Months that could tell nothing; with any, the value is a lower bound",
}
DEFINITIONS: tuple[tuple[str, str], ...] = (
    (
        "Complaint",
        (
            "A form that a consumer completed and sent. Complaints found to be the same case are "
            "counted once."
        ),
    ),
    ("Kind", "Chosen by the consumer from the list of the form; an officer may correct it."),
    ("Channel", "The platform that the consumer names. It is not a finding against it."),
    ("Amount", "What the consumer says was paid, in Thai baht (THB), not converted."),
    (
        "Outcome",
        (
            "Received, Being checked and In mediation are open. Settled, Not settled, Passed on, "
            "Withdrawn and Closed are ended. Closing follows on one of the other ends."
        ),
    ),
    (
        "First contact",
        (
            "From filing to the first contact by an officer. The share within 15 days is of "
            "complaints that are older than 15 days and were not withdrawn before."
        ),
    ),
    ("Time to closing", "From filing to the last closing, of complaints that are closed today."),
    (
        "Trust",
        "Genuine messages that were held for genuine, of 100. An unsure answer is half of one.",
    ),
    (
        "Discernment",
        (
            "Tricks caught minus genuine messages called a trick, in points of 100. More suspicion "
            "alone leaves it as it was."
        ),
    ),
)
METHOD: tuple[str, ...] = (
    (
        "All figures are counted from the complaints themselves on the day of this report. "
        "Outcomes and times of a period that ended lately still change."
    ),
    (
        "Consumers file by themselves. The figures describe what was reported here; they are no "
        "estimate of how often the problem occurs in Thailand."
    ),
    (
        "Disclosure control: in each month, counts of 1 to 4 are withheld, with as many larger "
        "ones as it takes so that no withheld count follows from a total. A month of fewer than 5 "
        "complaints is withheld as a whole, and so is the amount reported in a month by fewer than "
        "5 people."
    ),
    (
        "A figure of a quarter or a year is the sum of what its months tell, the same as in the "
        "monthly open data. Where a month is withheld the figure is marked “at least”. So no "
        "withheld count follows from comparing months, quarters and years."
    ),
    (
        "Medians are of the whole period, withheld where fewer than 5 complaints have them, and "
        "left out where none has."
    ),
)


def year(number: int) -> str:
    """Year 2026."""
    return f"Year {number}"


def quarter(in_year: int, number: int, first: date, last: date) -> str:
    """Quarter 3 of 2026 (July to September)."""
    return (
        f"Quarter {number} of {in_year} ({_MONTHS[first.month - 1]} to {_MONTHS[last.month - 1]})"
    )


def month(day: date) -> str:
    """July 2026."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def day(value: date) -> str:
    """3 November 2026."""
    return f"{value.day} {month(value)}"


def at_least(value: str) -> str:
    """A sum of which months are missing."""
    return f"at least {value}"


def figure(value: float, unit: str) -> str:
    """A value with its unit where that is not in the table's head."""
    if unit == THB:
        return f"THB {value:,.2f}"
    if unit == DAYS:
        return f"{value:,.1f} days"
    return f"{value:,}%" if unit == PERCENT else f"{value:,}"


def of_stage(label: str, stage: str) -> str:
    """A figure of the people who played at a stage of the game."""
    return f"Played {PRACTICE_STAGES[stage]}: {label}"


def most(label: str, shown: str) -> str:
    """The longest bar, for those who do not see it."""
    return f"Most: {label}, {shown}"


def data_note(in_xlsx: str, in_json: str) -> str:
    """The other files of this report."""
    return f"The same figures as data, provinces among them: {in_xlsx} and {in_json}."


def written(names: str, folder: str) -> str:
    """The files lie there."""
    return f"เขียน {names} ลง {folder} แล้ว อ่านให้ครบทุกหน้าก่อนส่ง"


def exists(name: str) -> str:
    """Refuse a second report of a period."""
    return f"มี {name} อยู่แล้ว รายงานช่วงหนึ่งเขียนครั้งเดียว ถ้าต้องการฉบับใหม่ให้ย้ายไฟล์เดิมก่อน"


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
