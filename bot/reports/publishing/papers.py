"""Papers that other agencies take from the public site: poster, practice sheets, slides."""

import logging

from bot.reports.publishing.poster import make_poster
from bot.reports.publishing.site import Pages, Site
from bot.reports.publishing.teaching_pack import make_teaching_pack
from bot.runtime.pdf import TypesettingError

FOLDER, POSTER = "agencies/", "ruthan-poster.pdf"
_log = logging.getLogger(__name__)


def make_papers(site: Site) -> Pages:
    """By its path each paper; none where they cannot be set now, since the site goes without."""
    try:
        papers = {**make_teaching_pack(site.knowledge.practice, site.friend)}
        if site.friend:
            papers[POSTER] = make_poster(site.friend, "")
    except TypesettingError as error:
        _log.warning("papers of the public site: %s", error)
        return {}
    return {FOLDER + name: content for name, content in papers.items()}
