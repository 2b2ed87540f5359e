"""Short forms of special needs work in plain words, and the short forms that are quiet.

Schools, the health service and councils in England use them; what each means is said in our words.
The Code of Practice (9.61) asks for a plan that is clear, concise and understandable.
"""

_SHORT = """
AAC = ways of communicating without speech, such as signs, symbols or a device
ABA = applied behaviour analysis, a way of teaching by rewarding small steps
ACE = a hard experience in childhood
ACES = hard experiences in childhood
ADD = attention deficit disorder
ADHD = attention deficit hyperactivity disorder
ADL = everyday tasks such as dressing and cooking
ADLS = everyday tasks such as dressing and cooking
ADOS = an assessment for autism
AET = Autism Education Trust
AFL = checking learning during a lesson
ALD = additional learning difficulties
ALN = additional learning needs
AP = alternative provision: teaching outside a mainstream school
APD = auditory processing disorder: hearing well but finding it hard to make sense of sounds
APDR = assess, plan, do, review: the yearly circle of help at school
AR = annual review
ARE = what most children of that age can do
ARFID = avoiding many foods, for reasons other than weight
ARP = a special class within a mainstream school
ASC = autism
ASD = autism
ASF = Adult Skills Fund
ASW = approved social worker
AVPU = a check of how alert a person is
AWPU = basic school funding for each pupil
BESD = behaviour, emotional and social difficulties
BIP = a plan for what helps when behaviour is hard
BSL = British Sign Language
BSP = behaviour support plan
CAF = common assessment framework: an early look at what a family needs
CAMHS = the NHS mental health service for children and young people
CBT = cognitive behavioural therapy, a talking therapy
CCG = the former name of the local NHS body
CCN = complex communication needs
CDC = child development centre
CETR = a review for people at risk of a hospital stay
CFA = Children and Families Act
CHC = continuing health care paid for by the NHS
CI = communication and interaction
CIC = a child in care
CIN = a child in need: help from social care under a plan
CL = cognition and learning
CLA = a child looked after by the council
CLDD = complex learning difficulties and disabilities
CNS = clinical nurse specialist
COP = the SEND Code of Practice
CP = child protection, or cerebral palsy: say which
CPA = a plan for mental health care
CPD = training for staff
CPOMS = the school's record of concerns
CSC = children's social care
CSP = communication support plan
CVI = the brain finding it hard to make sense of what the eyes see
CWD = the social work team for disabled children
CYP = child or young person
CYPS = children and young people's service
DCD = developmental co-ordination disorder (dyspraxia)
DCO = designated clinical officer, who links the NHS and special needs work
DLA = disability living allowance
DLD = developmental language disorder
DMO = designated medical officer
DOB = date of birth
DOLS = rules for when somebody may be kept from leaving a place
DS = Down's syndrome
DSCO = designated social care officer
DSL = the person in charge of safeguarding
DSR = a list of people at risk of a hospital stay
DX = diagnosis
EAL = English as an additional language
EBD = emotional and behavioural difficulties
EBSA = finding it too hard to come to school, because of strong feelings
EBSNA = finding it too hard to come to school, because of strong feelings
EDS = Ehlers-Danlos syndrome
EEG = a test of activity in the brain
EH = early help
EHA = early help assessment
EHE = education at home, chosen by the parents
EHM = early help module
ELG = an early learning goal
ELGS = early learning goals
ELKLAN = a course about talking and understanding
ELS = extra literacy support
ELSA = an assistant trained to help with feelings (emotional literacy support assistant)
EOTAS = education otherwise than at school
EOTIS = education other than in school
EP = educational psychologist
EPS = educational psychology service
ERP = enhanced resource provision
ESA = employment and support allowance
ESOL = English for speakers of other languages
EWO = education welfare officer
EYFS = Early Years Foundation Stage
EYP = early years provider
FASD = a condition caused by alcohol before birth
FCT = functional communication training
FFI = funding for inclusion
FSM = free school meals
FSP = a plan for the family
FTE = full time, or fixed-term suspension: say which
GAS = a way of scaling goals
GDD = global developmental delay
GLD = a good level of development at the end of Reception
GMFCS = a scale of how a person moves about
GORD = acid reflux
HCA = healthcare assistant
HCP = health care plan
HFA = autism
HI = hearing impairment
HLN = high level needs
HLTA = higher level teaching assistant
HV = health visitor
IBP = a plan for what helps with behaviour
ICB = integrated care board, the local NHS body
ICP = individual care plan
IDVA = a worker who helps people who were abused at home
IEP = individual education plan
IHCP = individual healthcare plan
IHP = individual healthcare plan
ILP = individual learning plan
IPA = individual pupil agreement
IPRA = individual pupil resource agreement
IRO = independent reviewing officer
ISP = individual support plan
IST = intensive support team
LAC = a child looked after by the council
LADO = the officer who looks into worries about staff
LD = learning disability
LDA = learning disability and autism
LLS = learning and language support
LSA = learning support assistant
LSP = learning support practitioner
LSU = learning support unit
LTO = long-term outcome
MAPP = a way of following small steps
MARAC = a meeting about people at risk at home
MASH = the council's first point of contact for safeguarding
MCA = Mental Capacity Act
MDT = a team of different professions
MHST = mental health support team in schools
MLD = moderate learning difficulties
MSI = multi-sensory impairment: hearing and sight together
MTA = midday assistant
MTO = medium-term outcome
NDT = the team that assesses autism and ADHD
NEET = not in education, employment or training
NG = a tube through the nose
NHSE = NHS England
NQT = newly qualified teacher
OCD = obsessive-compulsive disorder
ODD = a diagnosis about saying no to adults: describe what happens
OFSTED = the schools inspectorate
ORT = a reading scheme
OT = occupational therapist, or occupational therapy
OTA = occupational therapy assistant
PA = personal assistant
PANDAS = an illness after an infection that brings sudden changes
PB = personal budget
PBS = positive behaviour support
PCP = person-centred planning
PD = physical disability
PDA = finding everyday demands too much
PECS = exchanging pictures to communicate
PEG = a feeding tube into the stomach
PEP = personal education plan for a child in care
PEX = permanent exclusion
PFA = preparing for adulthood
PI = physical impairment
PIP = personal independence payment
PIVATS = a scale of small steps
PLAC = previously in care
PMLD = profound and multiple learning difficulties
PNI = physical and neurological impairment
PP = pupil premium
PPG = pupil premium
PPP = pupil passport
PRU = pupil referral unit
PSA = parent support adviser
PSD = personal, social development
PSED = personal, social and emotional development
PT = physiotherapy, or part-time: say which
PTSD = post-traumatic stress
QFT = good teaching for the whole class
QTMSI = qualified teacher of children with hearing and sight loss
QTOD = qualified teacher of the deaf
QTVI = qualified teacher of children with vision impairment
RA = risk assessment, or reading age: say which
RAS = a resourced class
RP = resourced provision: a special class in a mainstream school
RSA = a risk and safety plan
RWI = a phonics scheme
RWM = reading, writing and maths
RX = prescription
SALT = speech and language therapist, or therapy
SAS = standard score
SCD = social communication difficulties
SCERTS = a way of planning support for autistic children
SEAL = lessons about feelings
SEBD = social, emotional and behavioural difficulties
SEMH = social, emotional and mental health
SENDIASS = the free local advice service for families
SENIF = inclusion funding in the early years
SEP = special educational provision
SGO = special guardianship order
SI = sensory integration
SIB = hurting oneself
SIP = school improvement plan
SLA = service level agreement
SLCN = speech, language and communication needs
SLD = severe learning difficulties
SLT = speech and language therapist, or senior leaders: say which
SMART = clear and measurable
SMSC = spiritual, moral, social and cultural
SPD = sensory processing differences
SPI = sensory and physical impairment
SPLD = specific learning difficulty, such as dyslexia
SPM = a sensory questionnaire
SSA = special support assistant
SSC = special support centre
SSD = speech sound disorder
SSP = school support plan
STO = short-term outcome
SW = social worker
TAC = team around the child: a meeting of people who help
TAF = team around the family: a meeting of people who help
TEACCH = a way of organising work that shows what to do and when it ends
TIS = trauma-informed schools
TOD = teacher of the deaf
UASC = a child who came to the country alone to seek safety
UPN = unique pupil number
VI = vision impairment
VIG = filming and watching good moments together
VOCA = a device that speaks
VRA = vocational assessment
VS = virtual school, for children in care
WM = working memory: holding things in mind
WSA = whole-school approach
WTE = full-time equivalent
YJS = youth justice service
YOS = youth offending service
YOT = youth offending team
YP = young person
ZPD = what a child can do with a little help
"""

_UNIVERSAL = """
AM PM OK TV DVD CD UK USA US EU UN BBC ITV CBBC DJ VIP IT ICT PC PE PSHE RE RSE MFL DT RS CV ID GP
A&E NHS GCSE GCSES GCE BTEC NVQ AQA OCR SAT SATS UCAS BMX ATM PIN FAQ UFO NASA WWE NBA NFL FIFA UEFA
FC RSPCA RNIB RNID YMCA DIY HGV PS LEGO LED USB PDF MP3 GPS VR XL XBOX ABC ABCS DNA AI CGI KFC IKEA
BBQ MOT VAT QC KC MP MBE OBE RAF FA WC HQ IQ LOL DEFRA
TA TAS SEN SEND SENCO SENCOS SENCo EHC EHCP EHCPS EHCNA LA LAS DFE HEAD PTA HCPC
AD BC KS II III IV VII VIII XI XII XIII NI
"""

_TESTS = """
BAS BASIII BPVS WISC WIAT WRAT WIPPSI WPPSI CELF TROG YARC NGRT NARA DASH CTOPP TOWRE SDQ BRIEF ABAS
RCADS SNAP HAST WRIT BOT MABC SPAT SWST PHAB PIRA PUMA NFER CAT CATS TOMAL ACE VMI PIPS CPT MCHAT
"""

_SIGNS = """
MORE MUM MUMS MUMMY DAD DADS DADDY YES NO STOP GO HELP DRINK EAT FOOD HOME BUS CAR DOG CAT TOY BOOK
PLAY BALL MILK WATER JUICE FINISH TOILET WANT LIKE LOVE HAPPY SAD ANGRY TIRED HURT PAIN HOT COLD BIG
SMALL SLEEP BED NEXT NOW THEN FIRST WAIT LOOK AGAIN OFF ON UP DOWN IN OUT ME MY YOU I WE SHE HE IT
GOOD BAD PLEASE THANK SORRY HELLO BYE HI RED BLUE GREEN AND OR NOT ALL MUST WILL NEVER ONLY ANY WHO
WHAT WHEN WHERE WHY HOW THE A AN IS ARE DO SWIM SWING MUSIC SONG BIRD FISH TEA BABY BROTHER SISTER
NANA NAN GRAN SCHOOL CLASS DOOR SHOES COAT HAT TREE SUN RAIN BUBBLES CAKE APPLE TRAIN BOAT PLANE
VIEWS PART SECTION DRAFT FINAL NONE AIM YEAR NAME DATE TERM KEY TABLE PAGE NOTE NOTES CHILD CHANGE
"""


def _pairs(table: str) -> dict[str, str]:
    rows = (line.partition(" = ") for line in table.splitlines() if line.strip())
    return {short.strip(): plain.strip() for short, _, plain in rows}


SHORT_FORMS: dict[str, str] = _pairs(_SHORT)
"""Short forms of the trade, in capitals, with what they mean in plain words."""

UNIVERSAL: frozenset[str] = frozenset(word.upper() for word in _UNIVERSAL.split())
"""Short forms that everybody knows, or every family of a pupil with a plan."""

TESTS: frozenset[str] = frozenset(_TESTS.split())
"""Names of published tests, which stand where a score is given."""

WORDS_IN_CAPITALS: frozenset[str] = frozenset(_SIGNS.split())
"""Ordinary words as signs, symbols and headings are written."""
