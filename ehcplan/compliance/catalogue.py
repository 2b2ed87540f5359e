"""Every rule by its code. A new rule is one new record in the module of its section."""

from ehcplan.compliance.rule import Rule
from ehcplan.compliance.rules import (
    a_content,
    a_voice,
    a_words,
    b,
    c_d,
    e,
    f,
    f_links,
    g_h,
    i_j_k,
    t,
    x,
)

RULES: dict[str, Rule] = {
    rule.code: rule
    for module in (a_content, a_voice, a_words, b, c_d, e, f, f_links, g_h, i_j_k, x, t)
    for rule in module.RULES
}
