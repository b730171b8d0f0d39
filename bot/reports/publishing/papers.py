"""Papers that other agencies take from the public site: poster, practice sheets, slides."""

from bot.reports.publishing.poster import POSTER, make_poster
from bot.reports.publishing.site import PAPERS_FOLDER, Pages, Site
from bot.reports.publishing.teaching_pack import make_teaching_pack


def make_papers(site: Site) -> Pages:
    """By its path each paper that the site offers. Raises TypesettingError."""
    papers = {**make_teaching_pack(site.knowledge.practice, site.friend)}
    if site.friend:
        papers[POSTER] = make_poster(site.friend, "")
    return {PAPERS_FOLDER + name: content for name, content in papers.items()}
