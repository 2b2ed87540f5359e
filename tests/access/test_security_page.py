import re
from pathlib import Path

from ehcplan.access.roles import roles_table

PAGE = Path(__file__).parents[2] / "docs" / "security.md"
TABLE = re.compile(r"<!-- roles: begin -->\n(.*?)<!-- roles: end -->", re.DOTALL)


def test_the_table_of_roles_in_the_documentation_is_the_one_in_the_code():
    (printed,) = TABLE.findall(PAGE.read_text(encoding="utf-8"))
    assert printed == roles_table(), "put the output of roles_table() between the markers"
