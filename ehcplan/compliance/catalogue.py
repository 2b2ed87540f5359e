"""Every rule by its code. A new rule is one new record in the module of its section."""

from ehcplan.compliance import (
    rules_a_content,
    rules_a_voice,
    rules_a_words,
    rules_b,
    rules_c_d,
    rules_e,
    rules_f,
    rules_f_links,
    rules_g_h,
    rules_i_j_k,
    rules_t,
    rules_x,
)
from ehcplan.compliance.rule import Rule

RULES: dict[str, Rule] = {
    rule.code: rule
    for module in (
        rules_a_content,
        rules_a_voice,
        rules_a_words,
        rules_b,
        rules_c_d,
        rules_e,
        rules_f,
        rules_f_links,
        rules_g_h,
        rules_i_j_k,
        rules_x,
        rules_t,
    )
    for rule in module.RULES
}
