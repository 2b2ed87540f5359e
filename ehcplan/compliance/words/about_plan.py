"""Sentences of Section F that speak of the plan itself: where its amounts come from, who agreed them.

They give no help and leave none open: "The hours are those that the report recommends" is a good
plan's word on its advice, as long as the hours stand beside it. What counts is the subject of the
sentence (amounts, items, reports, the section) and a verb that looks back or says what is here.
"""

import re

from ehcplan.compliance.pattern import Pattern

_AMOUNTS = r"(?:amounts?|hours|minutes|times|lengths|figures|numbers|frequenc(?:y|ies)|totals?)"
_PLAN = (
    rf"(?:{_AMOUNTS}|items?|provision|section(?:\s+F)?|plan|entr(?:y|ies)|paragraphs?|lines?|list|"
    r"wording|decisions?)"
)
_PAPERS = (
    r"(?:advice|reports?|recommendations?|recommended|recommends?|assessments?|advis(?:es|ed)|"
    r"professionals?|authors?|section\s+K)"
)
_HERE = (
    r"(?:above|below|here|in\s+full|in\s+this\s+(?:section|plan|part)|into\s+(?:this\s+)?section|"
    r"as\s+(?:an\s+)?items?|item\s+by\s+item|"
    r"word\s+for\s+word)"
)
_TOLD = r"(?:written|set|given|listed|brought|copied|put|told|stated|specified|included|taken)"
SPEAKS_OF_ITSELF = Pattern(
    rf"\b{_AMOUNTS}\b[^.;]{{0,60}}\b(?:are|is|were|was)\s+(?:all\s+|exactly\s+)?(?:those|the\s+"
    rf"(?:ones?|same))\b[^.;]{{0,90}}\b{_PAPERS}\b"
    rf"|\b(?:{_AMOUNTS}|items)\b[^.;]{{0,40}}\b(?:follow|match|matches|equals?|agrees?\s+with|"
    rf"comes?\s+from|rests?\s+on|tall(?:y|ies)\s+with)\b[^.;]{{0,60}}\b{_PAPERS}\b"
    rf"|\b(?:{_PLAN}|recommendations?)\s+(?:[\w’'-]+\s+){{0,4}}?(?:was|were|has\s+been|have\s+"
    r"been)\s+(?:[\w’'-]+\s+){0,2}?(?:drawn|written|taken|drafted|checked|copied|compared|"
    rf"worked\s+out|agreed)\b[^.;]{{0,40}}\b(?:{_PAPERS}|author|mother|father|parents|family)\b"
    r"|\b(?:authority|council|panel|la|plan|section)\s+(?:has\s+|have\s+)?(?:accept(?:s|ed)|"
    rf"adopt(?:s|ed)|took|taken|follow(?:s|ed))\b[^.;]{{0,60}}\b{_PAPERS}\b"
    rf"|\b(?:recommend\w*|advice|advised|reports?)\b[^.;]{{0,60}}\b{_TOLD}\b[^.;]{{0,30}}\b{_HERE}"
    r"|\b(?:reports?|advice|authors?|professionals?|therapists?)\b[^.;]{0,60}\b(?:agree[ds]?|"
    rf"differ(?:s|ed)?|disagree[ds]?)\b[^.;]{{0,40}}\b(?:{_AMOUNTS}|this|higher|lower|reasons?|"
    r"section|each\s+other|on)\b"
    r"|\b(?:advice|reports?|section)\b[^.;]{0,40}\b(?:gives?|tells?|explains?|sets?\s+out)\s+"
    r"(?:the\s+)?(?:reasons?|why)\b"
    r"|\bwhere\s+(?:the\s+|two\s+)?(?:reports?|advice|professionals?)\b[^.;]{0,30}\b(?:differ|"
    r"disagree)\w*"
    r"|\b(?:no|nothing|none|not\s+one)\b[^.;]{0,60}\b(?:left\s+out|omitted|departure|departs?|"
    r"departed)\b"
    r"|^\W*(?:no|nothing|neither)\s+(?:other|further|more|else|additional|extra|different|new|"
    r"special(?:ist)?)\b(?![^.;]*\b(?:but|except|save|beyond|unless|other\s+than|apart\s+from|at\s+"
    r"present|at\s+this|currently|without|until|than)\b)"
    r"[^.;]{0,120}\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:needed|required|"
    r"necessary|called\s+for|asked\s+for|advised|recommended|planned|proposed|wanted|sought)\b"
    r"|\b(?:there\s+is|there\s+are)\s+no\s+(?:departures?|differences?)\b"
    rf"|\b(?:items|{_AMOUNTS}|provision|entries)\b[^.;]{{0,40}}\b(?:numbered|in\s+the\s+order|so\s+"
    r"that\s+(?:a|any|the)\s+reader|as\s+the\s+numbers\s+show)\b"
    rf"|\bthese\s+{_AMOUNTS}\s+(?:are|were)\s+(?:the\s+)?(?:authority|council)[’']s\b|"
    r"\b(?:authority|council)\s+(?:has\s+)?(?:decided|fixed|set)\s+(?:on\s+)?(?:these|those|the|"
    rf"all|each)\s+(?:\w+\s+)?{_AMOUNTS}\b"
    r"|\bit\s+(?:is|was|has\s+been)\s+agreed\s+(?:by|between|among)\b[^.;]{0,120}\bthat\b",
    re.IGNORECASE,
)
LABELLED = Pattern(
    r"^\W*(?:[A-Z]{0,2}\d{0,2}\W+)?(?:curriculum|course|subjects?|how\s+(?:the\s+)?\w+(?:\s+"
    r"\w+){0,3}|use\s+of\s+(?:the\s+)?advice|advice|departures?(?:\s+from\s+(?:the\s+)?advice)?|"
    r"notes?|reasons?|equipment|facilities|staffing|review\w*|monitoring|reviewing|totals?|"
    r"sources?|transport|travel|buildings?|environment|"
    r"delivery\s+weeks|weeks|who\s+checks|exam\w*|access\s+arrangements)\s*(?::|\t|–|—|\n)",
    re.IGNORECASE,
)
"""A row of Section F that its label says to be no item: the curriculum, the advice, the equipment."""
