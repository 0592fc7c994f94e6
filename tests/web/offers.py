"""What a page offers."""

import re


def offered(page: str) -> set[str]:
    """The words that the forms of a page say."""
    return set(re.findall(r'name="word" value="([^"]+)"', page))
