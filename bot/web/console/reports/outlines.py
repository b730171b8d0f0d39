"""The outlines of the provinces, read once from the file that is shipped."""

import json
from functools import cache
from importlib.resources import files

from bot.reports.charts import Outlines, ProvinceOutline

FILE = "templates/thailand.json"


@cache
def thailand() -> Outlines:
    """All 77 provinces."""
    read = json.loads(files("bot").joinpath(FILE).read_text("utf-8"))
    places = {
        code: ProvinceOutline(each["path"], (each["at"][0], each["at"][1]))
        for code, each in read["provinces"].items()
    }
    return Outlines(read["width"], read["height"], places)
