"""English for the search: small words, forms that no ending explains, endings, and what words mean at work."""

from __future__ import annotations

SMALL = """
a about after again all also am an and any anyone anything are arent around as at be because been being but by can
cannot cant could couldnt d did didnt do does doesn doesnt doing don dont during either else ever for from get gets
getting give go goes going got had has hasnt have havent having he her here him his how i if im in into is isn isnt
it its ive just keep keeps know let like ll m make may me might mine more most much must my myself need no not now
of on one only or our ours out over own please really s said says shall she should shouldnt so some someone
something soon still such t tells than that the their them then there these they thing things this those to told too
up us ve very want wanted wants was we went were what when where whether which while who whom whose why will wish
with without won wont would wouldnt yes yet you your yours
"""
"""Words that say nothing of a situation."""

FORMS = """
cop police, family relative relatives, translator interpreter interpreters, tell told, send sent, write wrote
written, leave left, take took taken, steal stole stolen, lose lost, keep kept, meet met, find found, say said, see
saw seen, go went gone, hear heard, pay paid, hide hid hidden, know knew known, speak spoke spoken, sell sold, buy
bought, give gave given, get got, break broke broken, choose chose chosen, drive drove, fall fell fallen, feel felt,
fight fought, forget forgot forgotten, hold held, lead led, lend lent, mean meant, ring rang rung, run ran, shoot
shot, show shown, sleep slept, think thought, throw threw thrown, wear wore, win won, begin began begun, bring
brought, come came, do did done, drink drank drunk, eat ate, make made, seek sought, sit sat, stand stood, swear
swore sworn, teach taught, understand understood, withdraw withdrew withdrawn, withhold withheld, child children,
woman women, man men, die died dying, life lives, wife wives, bad worse worst, good better best, deny denied, reply
replied, try tried, worry worried, apply applied, rely relied, identify identified, verify verified, notify
notified, marry married
"""
"""Words with the forms that their endings do not explain."""

PLURALS = (("ies", "y"), ("sses", "ss"), ("s", ""))
"""Endings of a plural, each with what stands in its place."""

ENDINGS = """
ational ations ation ating ators ator ated ates ate ities ity ements ement ments ment ingly ings ing edly ed ions
ion ors or ees ee ers er als al ures ure ness able ible ous ive ly e y
"""
"""Endings that are cut, the first that fits; one only."""

MEANINGS = """
end, terminate, stop, quit, close, cease, discontinue, finish, drop, dismiss, discharge, break off, fire
stop seeing, end the service, end
leave, depart, resign, retire, maternity leave, burnout, new job, move away
threat, threaten, menace, intimidate, scared, afraid, fear, frightened, danger, unsafe, violence, violent, harm,
aggressive
attack, assault, hit, violence, harm, weapon, beat
stalk, harass, follow me, violence
safe, safety, secure, protect
no show, missed, absent, ghost, disappear, vanish, withdraw, withdrawn, no longer comes, skip
reply, replied, answer, respond, response, unresponsive, silent, silence, reach
try, tried, attempt, effort
fee, pay, unpaid, payment, invoice, bill, owe, debt, cost, price, money, charge, afford
free, cost, price, fee
court, judge, tribunal, ordered, mandated, order
lawyer, attorney, solicitor, legal, legal advice
insurance, insured, liability
child, kid, minor, underage, teen, teenager, adolescent, youth, young, age
parent, mother, father, custody
friend, befriend, buddy, friend request, add me
facebook, instagram, linkedin, twitter, tiktok, snapchat, social media, fb, social network
connect, add, contact, friend request
search, google, look up, lookup, snoop, spy
post, publish, blog, share, tweet
testimonial, review, rating, feedback, endorsement, recommendation, reference, stars
text, sms, whatsapp, chat, message, messenger
email, e-mail, mail, message
write, message, contact
zoom, teams, skype, facetime, video, videoconference, webcam
online, virtual, remote, telehealth, telemedicine, distance, electronic, digital, teletherapy, virtually, remotely
technology, tech, electronic, digital, tool, medium
telephone, phone, call
face to face, in person, office
breach, leak, hack, lost, stolen, theft, expose
wrong recipient, wrong person, wrong address, by mistake
laptop, computer, device, usb key, tablet
outage, crash, fail, disconnect, freeze, broke, glitch, interruption, drops, cut off
record, file, chart, note, documentation, document, write down
retain, retention, store, storage, archive, how long
retention, how long, how many years
destroy, delete, shred, erase
access, right, read the file, see the file
confidential, confidentiality, privacy, private, secret, secrecy
disclose, reveal, release, hand over, divulge, share, breach confidentiality
subpoena, warrant, police, cop, summons, disclosure
suicide, kill, die, dying, self harm, crisis
emergency, urgent, crisis, 911, ambulance, danger
consent, agree, permission, authorize, approve, allow
capacity, capable, ability, incapable, able, dementia
competence, skill, training, qualified, expertise, experience, knowledge, course
out of my depth, competence, skill, beyond my skill
supervise, trainee, intern, student
colleague, coworker, peer, teammate, co worker
bully, harass, defame, disparage, insult, gossip, rumor, rumour, badmouth, mock, cyberbullying
report, whistleblow, denounce, complaint, complain, raise
unethical, unsafe, misconduct, incompetent, impaired
racist, racism, prejudice, homophobic, discrimination, sexist, hate, slur, offensive, remark, comment
value, belief, religion, faith, moral, opinion, view
clash, conflict, disagree, disagreement, offend, upset
objective, objectivity, neutral, impartial, bias, biased
dual relationship, boundary, personal, romantic, dating
ex, former partner, personal relationship, ex husband, ex wife, ex boyfriend, ex girlfriend, romantic
relative, family, cousin, sister, brother, neighbour, neighbor, acquaintance, know personally
former, past, previous, ex
conflict of interest, personal interest, gain
province, abroad, outside, country, jurisdiction, elsewhere, overseas, quebec, border, moved, another province
travel, trip, vacation, abroad, away
vacation, holiday, after hours, evening, night, weekend, office hours, between appointments, sunday
refer, referral, transfer, redirect, hand off, replacement, substitute, successor, other services, another worker
waiting list, waitlist, alternative, nobody, none available
accept, take on, new client, intake, admission, admit
refuse, decline, reject, turn down, turn away, say no
necessary, required, useful
goal, objective, progress, improve, outcome
stuck, plateau, not helping, useless, unlikely to help, no progress, nothing works, no effect
help, benefit, assist
website, site, web, page, profile, homepage
picture, photo, screenshot, image, recording
password, encryption, firewall, antivirus, secure
cloud, server, app, vendor, third party, provider, platform, software, company, ai, chatgpt, artificial intelligence
couple, family, group
disability, handicap, deaf, blind
language, interpreter, translate, speak
identity, anonymous, verify, id, fake, pseudonym
policy, rule, protocol, procedure, guideline
plagiarism, copy, credit, cite, steal
abandon, dump
misconduct, fault, discipline, punish, sanction
duty, obligation, compelled
binding, force, mandatory, obligatory, law
college, regulator, board, registrar
licence, license, register, registration, permit
decide, decision, choose
reason, ground
plan, step, notice
warn, notify, inform, notice
session, meeting, appointment, visit
last session, last meeting, final, closing, closing session, goodbye
safely, unsafe, safe
advice, consult, opinion
audit, self audit, assess, evaluate, check, checklist, review
practice, work
culture, cultural, background, context
client, patient, service user
refuses, prefers, reluctant, rather not, hesitates, unwilling
block, sender
manitoba, saskatchewan, alberta, british columbia, vancouver, calgary, edmonton, winnipeg, nova scotia, halifax,
new brunswick, newfoundland, yukon, nunavut, montreal, gatineau > province, another province, jurisdiction
cuba, mexico, florida, portugal, spain, italy, france, england, europe, india, china, jamaica, haiti, arizona,
new york, california, texas, michigan, usa, america > abroad, country, travel, jurisdiction
cottage, cruise, trip, beach, camping, hotel, airport, flight, winter, snowbird > travel, vacation, away
ottawa, toronto, hamilton, sudbury, kingston, thunder bay > ontario
village, hamlet, reserve, northern, farm, island, countryside > rural, small town
mom, mum, dad, stepmother, stepfather, grandmother, grandfather, grandparent > parent, family
aunt, uncle, nephew, niece, in law, godmother, stepson > relative, family
husband, wife, spouse, boyfriend, girlfriend, fiance, lover > partner, couple
classmate, coach, hairdresser, mechanic, dentist, babysitter, landlord, tenant > acquaintance, another relationship
boss, manager, director, employer, human resources > supervisor, employer
nurse, doctor, physician, psychiatrist, teacher, principal, case manager > third party, release
toddler, baby, infant, boy, girl, son, daughter, thirteen, fourteen, fifteen, sixteen, high school, student > child,
minor, age
senior, elderly, grandma, eighty, ninety, nursing home, retirement home > elderly, ability, age
iphone, ipad, android, smartphone, cellphone, mobile > phone, device, technology
gmail, outlook, hotmail, yahoo, inbox > email
telegram, imessage, discord, wechat, slack > message, text, app, third party
dropbox, google drive, onedrive, icloud, sharepoint > cloud, third party, store
webex, google meet, doxy > video, third party
copilot, gemini, claude, transcribe, scribe, bot, chatbot > ai, third party
reddit, threads, pinterest, youtube, podcast, tinder, bumble, forum > social media, post
lag, frozen, black screen, sound, battery, reboot > outage, technology fail
wifi, router, modem, bandwidth > connection, internet
visa, mastercard, paypal, venmo, interac, cheque, cash, receipt, deposit, refund, discount > payment, fee
broke, bankrupt, cannot pay, laid off > fee, unpaid
shares, stock, invest, investment, commission, kickback, sponsor, profit, sell > conflict of interest, interest
gift, present, flowers, chocolates, dinner, lunch, coffee, wedding, funeral, party, invited, invite > gift,
dual relationship, boundary
psychotic, psychosis, schizophrenic, paranoid, delusional, bipolar, manic, depressed, depression, anxiety, trauma,
autistic, addict, drunk, alcoholic, intoxicated > diagnosis, clinical
stroke, parkinson, stutter, brain injury, wheelchair, paralysed > disability
overdose, pills, cutting, hang, jump, goodbye note, suicide note, hopeless > suicide, crisis, danger
alzheimer, coma, confused, guardian, power of attorney > capacity, incapable
covid, pandemic, lockdown > moving online, remote
knife, gun, punch, slap, shove, spit, kick, strangle > weapon, violence, attack, danger
yell, shout, scream, swear, furious, rage, nasty, rude > hostile, threat, remark
stalker, home address, my house, my kids, loiter > stalk, threat, afraid
abuse, abusive, beaten, battered, bruise, neglect, molest > child abuse, danger, report
children's aid, child protection, foster > child, required, report
testify, affidavit, trial, custody > court, lawyer
detective, constable, bail, probation, parole, jail, prison, sheriff > police, court
phipa, pipeda, privacy commissioner > privacy laws, privacy
sue, lawsuit, negligence, malpractice, liable > lawyer, legal, insurance
maternity, mat leave, parental leave, sabbatical, resign, laid off, promotion, new position > leaving my job, new job
practicum, placement, graduate, mentor > supervise, student
webinar, workshop, certificate > training, course
diploma, degree, credential, title > degrees, licence
guilty, ashamed, feel bad > abandonment, guilt
hate, dislike, cannot stand, disgust, revolting, annoy, frustrated, irritated > objectivity, biased
attracted, crush, kiss, sex, sexual, flirt, affair > romantic, dual relationship
exhausted, tired, drained, overwhelmed > burnout
uncomfortable, uneasy, awkward, nervous > hesitates, reluctant
muslim, islam, christian, catholic, jewish, hindu, sikh, atheist, church, mosque > religion, faith
gay, lesbian, trans, bisexual, queer, pronouns > gender, orientation, discrimination
black, asian, indigenous, first nation, inuit, arab, immigrant, refugee, newcomer > origin, race, culture
abortion, politics, vote, vaccine, conspiracy > values, opinion
voicemail, dial, rang, hang up > call, telephone
birthday, christmas, easter, greeting, congratulate, condolence, emoji, thank > personal message
reply all, screenshot, forward > share, publish, message
folder, binder, cabinet, paper, scan > file, record
thumb drive, hard drive, flash drive, memory stick > storage, backup
hacker, phishing, malware, ransomware, spyware, scam, fraud, virus > breach, hack, secure
lock, vpn, login, account > password, secure
overhear, eavesdrop, listen in, thin walls > confidential, privacy
mixed up, mistakenly, accidentally > by mistake, breach
robbed, break in, burglar, misplaced, forgot, left behind > lost, breach
wrap up, farewell, goodbye, parting > closing session, end
get rid of, let go, kick out > end
dropout, bailed, gave up, had enough, fed up > withdraw, stop
hand over, handover, take over, cover for me > transfer, replacement
recovered, stable, cured > no longer needed, goals met
heads up, weeks, month > notice
get used to, adjust, transition > adapt, time
quiz, test, score, inspection, accreditation, compliant > audit, checklist, compliance
home page, bio, domain > website, profile
real name, stranger, pretend, impostor, impersonate > identity, verify
background check, find out about > search
waiver, signature > consent form, consent
contract, written agreement > agreement
gossip, rumour, badmouth > colleague, disparaging
porn, pornography, nude, illegal pictures > unlawful images
lies, false, fake news, slander > inaccurate, disparaging
illiterate, spell > reading, comprehension
spanish, arabic, mandarin, english, french, sign language > language, interpreter
spare time, dinner time, day off, long weekend > after hours
cover my absence, on leave, out of office > when i am away, crisis
rate, grade, score, evaluate, assess, examine, inspect, measure
hospital, ambulance, emergency room, paramedic > emergency services, emergency, safety
caller, unnamed, nameless > anonymous, identity
pc, desktop, mac, notebook > computer, device
courtesy, polite, politeness, respect > values, ethics
new edition, third edition, latest edition > standards, edition
live, reside, stay, located > place, location
worry, worried, concern > concern, danger
lie, liar, dishonest, deceive > trust, relationship
steal, thief, theft > stolen, lost
hide, conceal, keep quiet > disclose, secret
brochure, leaflet, handout > inform, explain, sheet
pregnant, pregnancy, chemotherapy, surgery > sick leave, leaving my job
journalist, reporter, media, newspaper > disclose, third party
drunk, high, stoned > alcohol, clinical
reschedule, cancel, cancelled > missed, no show
slides, handbook, presentation, essay, thesis > work of others, plagiarism, case example
first > 1st
second > 2nd
third > 3rd
fourth > 4th
fifth > 5th
sixth > 6th
intro, introduction, opening
kid, youngster, juvenile > child
not like, don t like, do not like > dislike
which rule, contradict, conflicting > stricter
"""
"""Words that mean much the same at work, a group a line, which may go on after a comma; after `>`,
what the words before it may mean."""
