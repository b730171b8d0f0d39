"""Violations that axe-core finds on a page, for people who hear it, enlarge it or use no mouse."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# What WCAG 2.2 added, axe looks at only when it is told to.
_OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}


def violations(page: Page) -> list[str]:
    """Each broken rule with the places that break it, once the page with its styles is there."""
    page.wait_for_load_state()
    if page.evaluate("!window.axe"):
        page.evaluate(Axe().axe_script)
    found = page.evaluate("options => axe.run(document, options)", _OPTIONS)["violations"]
    return [
        f"{each['id']}: {each['help']}: {[place['html'][:120] for place in each['nodes']]}"
        for each in found
    ]
