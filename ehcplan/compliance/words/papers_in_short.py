"""Papers of somebody else's in short forms and everyday words: "as OT prog", "the physio gave us a folder"."""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.papers import PROFESSIONALS

_PRO = rf"(?:{PROFESSIONALS}|trust|hospital|unit|centre|lead\s+professional)"
_HERS = r"(?:the\s+|his\s+|her\s+|their\s+|our\s+|a\s+|an\s+)?(?:[\w’'-]+\s+){0,3}?"
_SHEET = (
    r"(?:progs?|programmes?|pgms?|hep|docs?|rpts?|reports?|recs?|letters?|notes?|plans?|sheets?|lists?|"
    r"adv|advice|booklets?|packs?|folders?|files?|exs?|exercises|targets|handouts?|guidelines?)"
)
_WORK = (
    r"(?:exercises|activities|strategies|steps|games|tasks|programme|prog|scheme|routine|approach|ideas|"
    r"stretches|techniques|targets|methods?|drills?|movements|positions|sounds|signs|list)"
)
_WROTE = (
    r"(?:left|gave|given|sent|wrote|written|devised|supplied|issued|provided|emailed|e-mailed|posted|"
    r"drew\s+up|drawn\s+up|put\s+together|made|lent|handed\s+over|typed\s+up|set\s+out|passed\s+on)"
)
_DOES = (
    r"(?:works?|goes?|go|runs?|uses?|follows?|does|do|doing|deliver\w*|carr(?:y|ies)|practi[sc]\w+|"
    r"teach\w*|using|following|working|run|used|followed|done|carried|repeats?|keeps?|puts?)"
)
_IT = r"(?:it|them|this|these|that|those|all\s+of\s+(?:it|them|that|those))"
_KEPT = (
    r"(?:file|folder|drive|cupboard|office|cabinet|tray|log|pack|drawer|binder|box\s?file|book\s?case|"
    r"wall|noticeboard|notice\s+board|system|portal|teams|sharepoint|cpoms|provision\s+map)"
)
_THERAPY = (
    r"(?:physio(?:therap(?:y|ist))?|ot|occupational\s+therap(?:y|ist)|sa?lt|slt|speech(?:\s+(?:and|&)\s+language)?"
    r"(?:\s+therap(?:y|ist))?|therap(?:y|ist)|ep|educational\s+psychologist|psychology|camhs|hearing|vision|autism|"
    r"dyslexia|specialist\s+teacher|outreach|sensory|behaviour)"
)
IN_SHORT = Pattern(
    # A professional's paper, in short forms.
    rf"\b(?:as|per|cf\.?|ref\.?|c/o|see|via)\s+(?:the\s+|his\s+|her\s+)?{_PRO}(?:[’']?s)?\s+"
    rf"(?:\w+\s+)?{_SHEET}\b"
    # A professional's programme, by nothing but its name.
    rf"|\b(?:implement|follow|deliver|complet|run|do|us|carr(?:y|ies)\s+out|carrying\s+out|apply|put)(?:e?s|ing|e)?\s+"
    rf"(?:the\s+|his\s+|her\s+|their\s+|all\s+|daily\s+)?{_THERAPY}(?:[’']?s)?\s+(?:home\s+|daily\s+|care\s+)?"
    rf"(?:{_SHEET}|strategies|recommendations|activities|routine)\b(?!\s*[:(–—]|\s+(?:of|that\s+is|which\s+is)\b)"
    # What is done, and the place where it is kept.
    rf"|\b{_WORK}\b(?:\s+(?:is|are|kept|held|stored|stands?|listed|written))*\s+(?:in|on)\s+{_HERS}"
    rf"{_KEPT}\b"
    rf"|\b(?:list|sheet|poster|note|chart|card|page)s?\b[^.;]{{0,30}}\bof\s+what\s+(?:the\s+)?(?:staff|"
    r"adults?|assistants?|teachers?|ta|tas|she|they|we|helpers?)\s+(?:should|must|needs?|is|are|will|can|do|"
    r"does|has|have)\b"
    r"|\(\s*(?:sheet|list|prog\w*|plan|details?|copy|notes?)\s+(?:w/|with|at|held|kept|in|on)\s"
    rf"|\b{_WORK}\s+(?:\w+\s+){{0,2}}?(?:from|in|on|of)\s+{_HERS}{_PRO}(?:[’']?s)?\s+(?:\w+\s+)?(?:{_SHEET}|scripts?)\b"
    rf"|\b(?:follow|use|deliver|keep\s+to|read\s+from|teach\s+from|work\s+(?:from|through|to)|works\s+(?:from|"
    rf"through|to))s?\s+{_HERS}{_PRO}[’']s?\s+(?:\w+\s+)?(?:{_SHEET}|scripts?|{_WORK})\b"
    rf"|\b{_WORK}\s+(?:shown|drawn|printed|given|written)\s+(?:in|on)\s+(?:the|a|his|her)\s+{_SHEET}\s+(?:that|"
    rf"which)?\s*(?:came|comes|is|are)?\s*(?:from|by|of)\s+{_HERS}{_PRO}\b"
    rf"|\b(?:in|on|from|to)\s+(?:the|a)\s+{_SHEET}\s+(?:that\s+|which\s+)?{_HERS}{_PRO}\s+(?:keeps?|has|holds?|"
    r"wrote|made|left|gave|sent|drew)\b"
    rf"|\b{_SHEET}\s+(?:from|by)\s+{_HERS}{_PRO}\s+(?:tells?|says?|shows?|explains?|gives?|has|have|lists?)\b"
    r"|\b(?:help|support|provision|routine|programme|approach|what\s+(?:he|she|they|staff|to)\s+\w+)\b[^.;]{0,40}?"
    rf"\b(?:is|are)\s+(?:written\s+(?:up|down|out)?|set\s+down|put\s+down|noted)\s*(?:in|on)\s+{_HERS}(?:profile|"
    r"passport|plan|map|file|folder|report|notes)\b"
    # Somebody left a paper, and it is worked through.
    rf"|\b{_PRO}\s+(?:has\s+|have\s+|had\s+)?{_WROTE}\s+(?:[\w’'-]+\s+){{0,4}}?{_SHEET}\b[^.;]{{0,50}}?"
    rf"\b(?:and|which|that)\s+(?:[\w’'-]+\s+){{0,4}}?{_DOES}\s+(?:\w+\s+){{0,2}}?{_IT}\b"
    rf"|\b{_WORK}\s+(?:that\s+|which\s+)?{_HERS}{_PRO}\s+(?:has\s+|had\s+)?{_WROTE}\b"
    rf"|\b{_WORK}\s+(?:that\s+(?:is|are|was|were)\s+)?(?:listed|set\s+out|described|laid\s+down|laid\s+"
    rf"out|written\s+down|written\s+out|recommended|prescribed|itemised|specified|supplied|drawn\s+up)\s+by\s+"
    rf"{_HERS}{_PRO}\b"
    rf"|\b{_PRO}[’']s?\s+(?:recommended|suggested|advised|prescribed|proposed|written|listed)\s+{_WORK}\b"
    # All that was advised, by reference.
    r"|\b(?:recommendations?|advice|suggestions)\b[^.;]{0,40}\b(?:ha(?:s|ve)\s+(?:full\s+)?effect|(?:is|are)\s+"
    r"(?:hereby\s+)?incorporated|(?:is|are)\s+deemed|as\s+though\s+(?:set|written))\b"
    r"|\b(?:accords?|complies|comply|conforms?)\s+with\s+(?:[\w’'-]+\s+){0,6}?(?:recommendations?|advice|"
    r"programme|guidelines)\b",
    re.IGNORECASE,
)
"""What is to be done stands in a paper that is only named in short, or spoken of as everybody knows it."""
